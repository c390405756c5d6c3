package retain.json;

import org.jspecify.annotations.Nullable;

import retain.log.Entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// A log as a file of lines in UTF-8. One line is held at a time, so that a file may be as large as
/// it likes.
public final class LogLines {
    /// A line longer than this many bytes is no entry. A form of 1000 questions with 16 KiB of text
    /// to each takes all of it; lines are read one at a time, so that the memory is needed once.
    static final int LONGEST = 16 * 1024 * 1024;

    /// Takes the entries of a file as they come.
    public interface Taker {
        void take(long line, Entry entry);
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    private LogLines(InputStream in) {
        this.in = in;
    }

    /// Reads a file to its end. A byte order mark, `\r\n` and empty lines at the end are let pass.
    ///
    /// @throws BadEntry with its number for the first line that is no entry
    public static void read(InputStream in, Taker taker) throws IOException {
        LogLines lines = new LogLines(in);
        long empty = 0;
        long number = 0;
        for (byte @Nullable [] bytes; (bytes = lines.next(number + 1)) != null; ) {
            number++;
            String line = decoded(bytes, number);
            if (line.isBlank()) {
                empty = empty == 0 ? number : empty;
            } else if (empty != 0) {
                throw new BadEntry("the line is empty").atLine(empty);
            } else {
                taker.take(number, entry(line, number));
            }
        }
    }

    /// Writes entries in their order, a line each.
    public static void write(Collection<? extends Entry> entries, OutputStream out)
            throws IOException {
        for (Entry entry : entries) {
            out.write((LogText.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Entry entry(String line, long number) {
        try {
            return LogParser.entry(line);
        } catch (BadEntry bad) {
            throw bad.atLine(number);
        }
    }

    private byte @Nullable [] next(long number) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(400);
        while (fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            if (line.size() + stop - at > LONGEST) {
                throw new BadEntry("the line is longer than 16 MiB").atLine(number);
            }
            line.write(buffer, at, stop - at);
            at = stop + 1;
            if (stop < end) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /// Whether there is more.
    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(in.read(buffer), 0);
        }
        return end > 0;
    }

    private static String decoded(byte[] bytes, long number) {
        try {
            String line =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (line.indexOf('\0') >= 0) {
                throw new BadEntry("the line holds a NUL: this is no text in UTF-8").atLine(number);
            }
            return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (CharacterCodingException notUtf8) {
            throw new BadEntry("the line is no text in UTF-8").atLine(number);
        }
    }
}
