package retain.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes files and folders that nobody but their owner can read, where the system knows such a
/// thing: what a person does not know is his own affair.
final class OwnerOnly {
    private OwnerOnly() {}

    static Path file(Path file) throws IOException {
        return Files.createFile(file, mode(file, "rw-------"));
    }

    /// Makes the folders that are not there yet, and leaves the others as they are.
    static void folders(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
    }

    private static FileAttribute<?>[] mode(Path file, String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
