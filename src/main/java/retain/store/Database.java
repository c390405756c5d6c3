package retain.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;
import retain.finding.Circumstance;

/// Opens a database file, begins it where there is none, leads an older one to the present layout,
/// and refuses with a sentence whatever is not ours to touch.
///
/// @param patience how long to wait for another program
record Database(Path file, Schema schema, Duration patience) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    static final int HEADER = 100;
    private static final int VERSION_AT = 60;

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
            return inMemory(
                    connection -> {
                        layOut(connection);
                        execute(connection, "pragma query_only = on");
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
                            execute(connection, "pragma query_only = on");
                        })
                : toLookAt();
    }

    /// A database that is gone with its connection.
    Connection inMemory() {
        return inMemory(this::layOut);
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
                    if (number(connection, "pragma user_version") < schema.version()) {
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
            Files.createDirectories(folder, mode("rwx------"));
        } catch (IOException refused) {
            throw new Circumstance(
                    "the folder "
                            + folder
                            + " cannot be made: change the permissions, or use another file with"
                            + " --data",
                    refused);
        }
        try {
            Files.createFile(file, mode("rw-------"));
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

    private FileAttribute<?>[] mode(String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
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
        refuseNewer(ByteBuffer.wrap(header).getInt(VERSION_AT));
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
        if (number(connection, "pragma application_id") != Schema.APPLICATION) {
            throw new Circumstance(
                    file + " is a database of another program: use another file with --data");
        }
        refuseNewer(number(connection, "pragma user_version"));
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
            execute(connection, ON_OPENING);
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
        if (number(connection, "pragma application_id") == 0
                && number(connection, "select count(*) from sqlite_schema") == 0) {
            layOut(connection);
        }
        refuseOthers(connection);
        int version = number(connection, "pragma user_version");
        if (version < schema.version()) {
            migrate(connection, version, clock);
        }
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode = wal")) {
            mode.next();
        }
    }

    private void layOut(Connection connection) throws SQLException {
        transaction(
                connection,
                () -> {
                    if (number(connection, "select count(*) from sqlite_schema") == 0) {
                        execute(connection, schema.script());
                        execute(connection, "pragma application_id = " + Schema.APPLICATION);
                        execute(connection, "pragma user_version = " + schema.version());
                    }
                });
    }

    private void migrate(Connection connection, int version, InstantSource clock)
            throws SQLException {
        backUp(connection, version, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        transaction(
                connection,
                () -> {
                    // Another program may have been faster.
                    for (int now = number(connection, "pragma user_version");
                            now < schema.version();
                            now++) {
                        execute(connection, schema.steps().get(now - 1));
                        execute(connection, "pragma user_version = " + (now + 1));
                    }
                });
    }

    private void backUp(Connection connection, int version, LocalDate day) throws SQLException {
        String name = file.getFileName().toString();
        String stem = name + ".v" + version + "-" + day;
        try {
            Path backup = null;
            for (int copy = 1; backup == null; copy++) {
                Path candidate = folder().resolve(copy == 1 ? stem : stem + "-" + copy);
                try {
                    backup = Files.createFile(candidate, mode("rw-------"));
                } catch (FileAlreadyExistsException taken) {
                    // Another day's work that nobody should lose.
                }
            }
            try (var into = connection.prepareStatement("vacuum into ?")) {
                into.setString(1, backup.toString());
                into.execute();
            }
            try (FileChannel written = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        } catch (IOException refused) {
            throw new Circumstance(
                    "no backup of "
                            + file
                            + " can be made beside it, so it was left as it is: change the"
                            + " permissions of the folder "
                            + folder(),
                    refused);
        }
    }

    interface Step {
        void run() throws SQLException;
    }

    /// Runs steps of which all or none remain.
    static void transaction(Connection connection, Step steps) throws SQLException {
        execute(connection, "begin immediate");
        boolean done = false;
        try {
            steps.run();
            execute(connection, "commit");
            done = true;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException alreadyDone) {
            // SQLite rolls back by itself when the disk is full; the first trouble is the one to
            // tell.
        }
    }

    static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
