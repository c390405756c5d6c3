package retain.store;

import org.jspecify.annotations.Nullable;

import retain.finding.Circumstance;
import retain.json.BadEntry;
import retain.json.LogLines;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ReviewLog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Logs that come from elsewhere: a file of lines, or another database, which is not changed.
public final class LogFiles {
    private LogFiles() {}

    private record Source(List<Entry> entries, boolean hasLines) {}

    /// The entries of a file, in its order.
    ///
    /// @throws Circumstance if the file cannot be read or any of it is doubtful, with the line
    public static List<Entry> read(Path file) {
        return source(file).entries();
    }

    /// Takes all of a file in, or nothing.
    ///
    /// @return the entries that were new
    /// @throws Circumstance if the file cannot be read, any of it is doubtful, or an entry of it is
    ///   known with other content
    public static List<Entry> merge(ReviewLog log, Path file) {
        Source source = source(file);
        try {
            return log.merge(source.entries());
        } catch (ReviewLog.ConflictingEntry conflict) {
            String line =
                    source.hasLines() ? "line " + lineOf(conflict, source.entries()) + ": " : "";
            throw refused(file, line + conflict.getMessage(), conflict);
        }
    }

    /// What some entries and files are together, each entry once, without a change to any.
    ///
    /// @throws Circumstance as `merge` does
    public static List<Entry> together(List<Entry> known, List<Path> files) {
        Map<EntryId, Entry> all = new LinkedHashMap<>();
        known.forEach(entry -> all.put(entry.id(), entry));
        for (Path file : files) {
            Source source = source(file);
            for (int i = 0; i < source.entries().size(); i++) {
                Entry entry = source.entries().get(i);
                @Nullable Entry before = all.putIfAbsent(entry.id(), entry);
                if (before != null && !LogText.line(before).equals(LogText.line(entry))) {
                    var conflict = new ReviewLog.ConflictingEntry(entry.id());
                    String line = source.hasLines() ? "line " + (i + 1) + ": " : "";
                    throw refused(file, line + conflict.getMessage(), conflict);
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    /// Where an entry stands twice in one file, the second is the one at odds.
    private static int lineOf(ReviewLog.ConflictingEntry conflict, List<Entry> entries) {
        for (int line = entries.size(); line > 0; line--) {
            if (entries.get(line - 1).id().equals(conflict.id())) {
                return line;
            }
        }
        throw new IllegalStateException(conflict);
    }

    /// Opened once: the file may be a pipe.
    private static Source source(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(Database.HEADER);
            if (!Database.isDatabase(header)) {
                return new Source(
                        lines(new SequenceInputStream(new ByteArrayInputStream(header), in)), true);
            }
        } catch (BadEntry bad) {
            throw refused(file, bad.sentence(), bad);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        try (SqliteReviewLog log = SqliteReviewLog.lookAt(file)) {
            return new Source(log.intact(), false);
        }
    }

    private static List<Entry> lines(InputStream in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        LogLines.read(in, (_, entry) -> entries.add(entry));
        return entries;
    }

    private static Circumstance refused(Path file, String why, RuntimeException cause) {
        return new Circumstance(file + ": " + why + "; nothing of the file was taken in", cause);
    }

    private static Circumstance unreadable(Path file, IOException cause) {
        if (Files.isDirectory(file)) {
            return new Circumstance(file + " is a folder: name a file in it", cause);
        }
        return new Circumstance(
                switch (cause) {
                    case NoSuchFileException _ -> "there is no file " + file;
                    case AccessDeniedException _ ->
                            file + " cannot be read: change its permissions";
                    default -> file + " cannot be read: see whether the disk is in order";
                },
                cause);
    }
}
