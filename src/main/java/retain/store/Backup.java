package retain.store;

import retain.finding.Circumstance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/// A whole copy of a database, made beside it before its layout is changed.
final class Backup {
    private Backup() {}

    /// Copies what the connection sees to `FILE.v1-2026-11-23`, or that with a number behind it
    /// where the name is taken.
    ///
    /// @param version of the layout that the copy keeps
    /// @throws Circumstance if the folder takes no new file
    static void make(Connection connection, Path file, int version, LocalDate day)
            throws SQLException {
        try {
            Path backup =
                    begin(file.resolveSibling(file.getFileName() + ".v" + version + "-" + day));
            try (PreparedStatement into = connection.prepareStatement("vacuum into ?")) {
                into.setString(1, backup.toString());
                into.execute();
            }
            // SQLite leaves this to the system, and the next step changes the original.
            try (FileChannel written = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        } catch (IOException refused) {
            throw new Circumstance(
                    "no backup of "
                            + file
                            + " can be made beside it, so it was left as it is: change the"
                            + " permissions of its folder",
                    refused);
        }
    }

    private static Path begin(Path wanted) throws IOException {
        Path name = wanted;
        for (int copy = 2; ; copy++) {
            try {
                return OwnerOnly.file(name);
            } catch (FileAlreadyExistsException taken) {
                name = wanted.resolveSibling(wanted.getFileName() + "-" + copy);
            }
        }
    }
}
