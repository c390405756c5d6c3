package retain.store;

import retain.finding.Circumstance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are handed out: written whole or not at all, and their owner's alone.
public final class WholeFile {
    private WholeFile() {}

    /// Writes what a file shall hold.
    public interface Writing {
        void into(OutputStream out) throws IOException;
    }

    /// Writes a file, in place of the one that may be there. What is no regular file, such as a
    /// pipe, is written to as it is.
    ///
    /// @param data the database, which must not be written over
    /// @throws Circumstance if it cannot be written
    public static void write(Path file, Path data, Writing writing) {
        try {
            if (Files.exists(file) && Files.exists(data) && Files.isSameFile(file, data)) {
                throw new Circumstance(file + " is the database itself: name another file");
            }
            if (Files.isDirectory(file)) {
                throw new Circumstance(file + " is a folder: name a file in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    writing.into(out);
                }
                return;
            }
            Path absolute = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            // Only its owner can read what `createTempFile` makes.
            Path part = Files.createTempFile(absolute.getParent(), ".retain-", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    writing.into(out);
                }
                Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Circumstance(
                    file + " cannot be written: see that its folder is there and open to you", e);
        }
    }
}
