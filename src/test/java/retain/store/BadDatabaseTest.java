package retain.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.RandomEntries;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class BadDatabaseTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("progress.db");
    }

    @ParameterizedTest
    @EnumSource
    void aFolderIsNoFile(Access access) {
        assertEquals(
                folder + " is a folder: name a file, such as " + file, refusal(folder, access));
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Files.createFile(file);
        Path below = file.resolve("deep/progress.db");
        assertEquals(
                "the folder for "
                        + below
                        + " cannot be made, since "
                        + file
                        + " is a file: use another with --data",
                refusal(below, Access.WRITE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "deck: anatomy\nitems: []\n",
                "SQLite format 3\0 but too short",
                "SQLite format 2\0 and then long enough to hold all of a header, which has a"
                        + " hundred bytes, as is well known"
            })
    void aFileThatIsNoDatabaseStaysAsItIs(String content) throws IOException {
        Files.writeString(file, content);
        for (Access access : Access.values()) {
            assertEquals(
                    file + " is not a database of retain: use another file with --data",
                    refusal(file, access));
        }
        assertEquals(content, Files.readString(file));
        assertAlone();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnotherProgramStaysAsItIs(Access access) throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(other, "create table entry (id blob); pragma user_version = 75");
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                file + " is a database of another program: use another file with --data",
                refusal(file, access));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertAlone();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfANewerVersionStaysAsItIs(Access access) throws Exception {
        fill(20);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(other, "pragma user_version = 3");
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                file + " was written by a newer retain: update retain to work with it",
                refusal(file, access));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertAlone();
    }

    /// The new version may stand in the file beside the database only.
    @Test
    void aNewerVersionInUseIsRefusedToo() throws Exception {
        fill(20);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(other, "pragma user_version = 3");
            byte[] before = Files.readAllBytes(file);
            assertEquals(
                    file + " was written by a newer retain: update retain to work with it",
                    refusal(file, Access.WRITE));
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void damageIsToldWhereverItLies() throws IOException {
        List<Entry> entries = fill(2000);
        long size = Files.size(file);
        int told = 0;
        for (long at = 100; at < size; at += size / 40) {
            byte[] whole = Files.readAllBytes(file);
            try (var broken = new RandomAccessFile(file.toFile(), "rw")) {
                broken.seek(at);
                broken.write(new byte[3000]);
            }
            try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
                List<String> troubles = log.troubles();
                if (!troubles.isEmpty()) {
                    told++;
                }
                log.all();
            } catch (Circumstance circumstance) {
                told++;
                assertTrue(
                        circumstance.getMessage().contains(file.toString()),
                        circumstance.getMessage());
            }
            Files.write(file, whole);
        }
        assertTrue(told >= 35, told + " of 40");
        try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
            assertEquals(entries.size(), log.all().size());
        }
    }

    @Test
    void aFileCutShortIsDamaged() throws IOException {
        fill(2000);
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        assertEquals(
                file
                        + " is damaged: keep a copy of it, then put a backup in its place or"
                        + " begin another file with --data",
                assertThrows(
                                Circumstance.class,
                                () -> {
                                    try (var log =
                                            SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
                                        log.all();
                                    }
                                })
                        .getMessage());
    }

    @Test
    void aFullDiskKeepsAllThatWasKeptAndLetsGoOn() throws SQLException {
        List<Entry> entries = new RandomEntries(1).list(500);
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            log.append(entries.subList(0, 10));
            int pages = Sql.number(log.connection, "pragma page_count");
            Sql.number(log.connection, "pragma max_page_count = " + (pages + 2));
            int kept = 10;
            String told = "";
            for (Entry entry : entries.subList(10, 500)) {
                try {
                    log.append(List.of(entry));
                    kept++;
                } catch (Circumstance full) {
                    told = full.getMessage();
                    break;
                }
            }
            assertEquals(
                    "the disk is full, and the last step was not kept in "
                            + file
                            + ": make room and try again",
                    told);
            assertEquals(kept, log.all().size());

            List<Entry> rest = entries.subList(kept, 500);
            assertThrows(Circumstance.class, () -> log.merge(rest));
            assertThrows(Circumstance.class, () -> log.append(rest));
            assertEquals(kept, log.all().size());

            Sql.number(log.connection, "pragma max_page_count = 1000000");
            log.append(rest.subList(0, 1));
            log.append(rest.subList(1, rest.size()));
            assertEquals(500, log.all().size());
        }
    }

    @Test
    void aFileHeldByAnotherIsToldAfterAWhile() throws SQLException {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.execute(other, "begin exclusive");
            var database = new Database(file, Schema.present(), Duration.ofMillis(100));
            try (var log = SqliteReviewLog.open(database, Access.WRITE, CLOCK)) {
                assertEquals(
                        file + " is held by another program: close that and try again",
                        assertThrows(
                                        Circumstance.class,
                                        () -> log.append(new RandomEntries(2).list(1)))
                                .getMessage());
                Sql.execute(other, "commit");
                log.append(new RandomEntries(2).list(1));
            }
        }
    }

    @Test
    void aFileThatMayNotBeWrittenCanBeLookedAt() throws IOException {
        fill(20);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(file), "the superuser may write everything");
            assertEquals(
                    file
                            + " cannot be written to: change its permissions, or use another file"
                            + " with --data",
                    refusal(file, Access.WRITE));
            try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
                assertEquals(20, log.all().size());
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
            assertEquals(
                    file + " cannot be read: change its permissions", refusal(file, Access.READ));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anEmptyFileIsALogNotYetBegun() throws IOException {
        Files.createFile(file);
        try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
            assertEquals(List.of(), log.all());
        }
        assertEquals(0, Files.size(file));
        fill(3);
        try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
            assertEquals(3, log.all().size());
        }
    }

    private List<Entry> fill(int count) {
        List<Entry> entries = new RandomEntries(1).list(count);
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            log.append(entries);
        }
        return entries;
    }

    private static String refusal(Path file, Access access) {
        return assertThrows(
                        Circumstance.class, () -> SqliteReviewLog.open(file, access, CLOCK).close())
                .getMessage();
    }

    private void assertAlone() {
        for (String more : List.of("-wal", "-shm", "-journal")) {
            assertFalse(Files.exists(Path.of(file + more)), more);
        }
    }
}
