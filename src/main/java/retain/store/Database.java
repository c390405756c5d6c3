package retain.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

import retain.finding.Circumstance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Properties;

/// Opens a database file, begins it where there is none, leads an older one to the present layout,
/// and refuses with a sentence whatever is not ours to touch.
///
/// @param patience how long to wait for another program
record Database(Path file, Schema schema, Duration patience) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    static final int HEADER = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    private static final String ON_OPENING =
            """
            pragma trusted_schema = off;
            pragma recursive_triggers = on;
            pragma foreign_keys = on;
            pragma synchronous = full;
            pragma fullfsync = on;
            """;

    /// One piece of work with a connection.
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    /// Opens to add entries.
    Connection toWrite(InstantSource clock) {
        refuseOddFile();
        if (Files.notExists(file)) {
            begin();
        }
        refuseStranger();
        if (!Files.isWritable(file)) {
            throw unwritable(file.toString());
        }
        if (!Files.isWritable(folder())) {
            throw unwritable("the folder " + folder());
        }
        return connected(
                uri("rw"), SQLiteOpenMode.READWRITE, connection -> makeReady(connection, clock));
    }

    /// Opens to look at what is there. Where there is nothing, or nothing yet, the log is empty.
    Connection toRead(InstantSource clock) {
        refuseOddFile();
        if (isEmpty()) {
            return inMemory(connection -> {
                schema.layOut(connection);
                Sql.execute(connection, "pragma query_only = on");
            });
        }
        refuseStranger();
        // An ordinary connection also tidies up after a program that was killed.
        return Files.isWritable(file) && Files.isWritable(folder())
                ? connected(
                        uri("rw"),
                        SQLiteOpenMode.READWRITE,
                        connection -> {
                            makeReady(connection, clock);
                            Sql.execute(connection, "pragma query_only = on");
                        })
                : toLookAt();
    }

    /// A database that is gone with its connection.
    Connection inMemory() {
        return inMemory(schema::layOut);
    }

    private Connection inMemory(Work work) {
        return connected(":memory:", SQLiteOpenMode.READWRITE, work);
    }

    /// Opens without writing a byte, not even to tidy up.
    Connection toLookAt() {
        refuseOddFile();
        refuseStranger();
        // With nothing beside it the file is the whole truth, and nobody is at work on it.
        boolean alone =
                Files.notExists(Path.of(real() + "-wal"))
                        && Files.notExists(Path.of(real() + "-journal"));
        return connected(
                uri(alone ? "ro&immutable=1" : "ro"),
                SQLiteOpenMode.READONLY,
                connection -> {
                    refuseOthers(connection);
                    if (Sql.number(connection, "pragma user_version") < schema.version()) {
                        throw new Circumstance(
                                file
                                        + " was written by an older retain: open it with --data"
                                        + " once, where it can be written");
                    }
                });
    }

    private static Circumstance unwritable(String what) {
        return new Circumstance(
                what
                        + " cannot be written to: change its permissions, or use another file with"
                        + " --data");
    }

    private boolean isEmpty() {
        try {
            return Files.notExists(file)
                    || (Files.size(file) == 0 && Files.notExists(Path.of(real() + "-journal")));
        } catch (IOException unknown) {
            return false;
        }
    }

    /// The file behind a link: the files beside it are beside that.
    private Path real() {
        try {
            return file.toRealPath();
        } catch (IOException notYetThere) {
            return file.toAbsolutePath();
        }
    }

    private Path folder() {
        Path real = real();
        @Nullable Path parent = real.getParent();
        return parent == null ? real : parent;
    }

    private void refuseOddFile() {
        if (Files.isDirectory(file)) {
            throw new Circumstance(
                    file + " is a folder: name a file, such as " + file.resolve("progress.db"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Circumstance(file + " is no ordinary file: use another with --data");
        }
    }

    /// Makes an empty file that is its owner's alone. SQLite gives the files beside it the same
    /// mode.
    private void begin() {
        Path folder = folder();
        for (@Nullable Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new Circumstance(
                        "the folder for "
                                + file
                                + " cannot be made, since "
                                + above
                                + " is a file: use another with --data");
            }
        }
        try {
            OwnerOnly.folders(folder);
        } catch (IOException refused) {
            throw new Circumstance(
                    "the folder "
                            + folder
                            + " cannot be made: change the permissions, or use another file with"
                            + " --data",
                    refused);
        }
        try {
            OwnerOnly.file(file);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // And made it as we would have.
        } catch (IOException refused) {
            throw new Circumstance(
                    file
                            + " cannot be made: change the permissions of its folder, or use"
                            + " another file with --data",
                    refused);
        }
    }

    /// Looks at the header before SQLite does, which might tidy up in a file that is not ours to
    /// touch.
    private void refuseStranger() {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        } catch (AccessDeniedException denied) {
            throw new Circumstance(file + " cannot be read: change its permissions", denied);
        } catch (IOException unreadable) {
            throw new Circumstance(
                    file + " cannot be read: see whether the disk is in order", unreadable);
        }
        if (header.length == 0) {
            return;
        }
        if (!isDatabase(header)) {
            throw new Circumstance(
                    file + " is not a database of retain: use another file with --data");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getInt(APPLICATION_AT) == Schema.APPLICATION) {
            refuseNewer(fields.getInt(VERSION_AT));
        } else if (Files.notExists(Path.of(real() + "-journal"))) {
            throw foreign();
        }
    }

    /// Whether a file that begins so is a database of SQLite.
    static boolean isDatabase(byte[] header) {
        return header.length == HEADER && Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length));
    }

    private void refuseNewer(int version) {
        if (version > schema.version()) {
            throw new Circumstance(
                    file + " was written by a newer retain: update retain to work with it");
        }
    }

    private void refuseOthers(Connection connection) throws SQLException {
        if (Sql.number(connection, "pragma application_id") != Schema.APPLICATION) {
            throw foreign();
        }
        refuseNewer(Sql.number(connection, "pragma user_version"));
    }

    private Circumstance foreign() {
        return new Circumstance(
                file + " is a database of another program: use another file with --data");
    }

    private String uri(String mode) {
        // As a URI: a path may hold what SQLite or its driver would take for parameters.
        String path = file.toAbsolutePath().toUri().getRawPath();
        return "file:" + path + "?mode=" + mode;
    }

    private Connection connected(String name, SQLiteOpenMode mode, Work work) {
        long start = System.nanoTime();
        while (true) {
            try {
                return connectedOnce(name, mode, work);
            } catch (SQLException e) {
                // The first and the last program on a file lock it for a moment without any queue.
                if (!Trouble.isPassing(e)
                        || System.nanoTime() - start > patience.toNanos()
                        || !pause()) {
                    throw Trouble.of(file, e);
                }
            }
        }
    }

    /// Whether it was a pause, and no call to stop.
    private static boolean pause() {
        try {
            Thread.sleep(20);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Straight to the driver: `DriverManager` would look through all modules for more of them.
    private Connection connectedOnce(String name, SQLiteOpenMode mode, Work work)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("open_mode", Integer.toString(mode.flag));
        properties.setProperty("busy_timeout", Long.toString(patience.toMillis()));
        properties.setProperty("jdbc.get_generated_keys", "false");
        Connection connection = new JDBC4Connection("jdbc:sqlite:" + name, name, properties);
        boolean ready = false;
        try {
            Sql.execute(connection, ON_OPENING);
            work.with(connection);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    private void makeReady(Connection connection, InstantSource clock) throws SQLException {
        if (Sql.number(connection, "pragma application_id") == 0
                && Sql.number(connection, "select count(*) from sqlite_schema") == 0) {
            schema.layOut(connection);
        }
        refuseOthers(connection);
        int version = Sql.number(connection, "pragma user_version");
        if (version < schema.version()) {
            LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Backup.make(connection, real(), version, day);
            schema.leadHere(connection);
        }
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode = wal")) {
            mode.next();
        }
    }
}
