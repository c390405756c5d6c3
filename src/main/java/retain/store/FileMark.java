package retain.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/// By what a file is known to be as it was.
///
/// @param modified in whole nanoseconds where the file system has them
/// @param key which file it is: another one may have taken its name, with the same size and date
/// @param readable a change of permissions shows in nothing else
record FileMark(long size, FileTime modified, String key, boolean readable) {
    private static final FileMark UNKNOWN = new FileMark(-1, FileTime.fromMillis(0), "", false);

    /// The mark of a file; empty where there is none. Why one cannot be looked at is for its reader
    /// to say.
    static Optional<FileMark> of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new FileMark(
                            found.size(),
                            found.lastModifiedTime(),
                            Objects.toString(found.fileKey(), ""),
                            Files.isReadable(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unknown) {
            return Optional.of(UNKNOWN);
        }
    }
}
