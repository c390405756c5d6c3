package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.RandomEntries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// On layouts that are yet to come.
class MigrationTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T23:59:59Z"));
    private static final String STEP_2 = "create table cache (item text primary key) strict;";
    private static final String STEP_3 = "alter table cache add column due text;";

    @TempDir Path folder;
    private Path file;
    private List<Entry> entries;

    @BeforeEach
    void beginInVersionOne() {
        file = folder.resolve("progress.db");
        entries = new RandomEntries(1).list(100);
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            log.append(entries);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderDatabaseIsLedHereAndABackupStaysBesideIt(Access access) throws Exception {
        try (var log = open(later(STEP_2, STEP_3), access)) {
            assertEquals(3, Sql.number(log.connection, "pragma user_version"));
            assertEquals(0, Sql.number(log.connection, "select count(due) from cache"));
            assertEquals(entries.size(), log.all().size());
            assertEquals(List.of(), log.troubles());
        }
        assertEquals(List.of("progress.db", "progress.db.v1-2026-11-23"), files());
        Path backup = folder.resolve("progress.db.v1-2026-11-23");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        }
        try (var log = SqliteReviewLog.open(backup, Access.READ, CLOCK)) {
            assertEquals(1, Sql.number(log.connection, "pragma user_version"));
            assertEquals(entries.size(), log.all().size());
        }
        assertEquals(
                file + " was written by a newer retain: update retain to work with it",
                assertThrows(
                                Circumstance.class,
                                () -> SqliteReviewLog.open(file, Access.WRITE, CLOCK))
                        .getMessage());
    }

    @Test
    void thereIsOneBackupForOneMigration() throws IOException {
        open(later(STEP_2), Access.WRITE).close();
        open(later(STEP_2), Access.WRITE).close();
        open(later(STEP_2, STEP_3), Access.WRITE).close();
        assertEquals(
                List.of("progress.db", "progress.db.v1-2026-11-23", "progress.db.v2-2026-11-23"),
                files());
    }

    @Test
    void aStepThatFailsChangesNothing() throws SQLException, IOException {
        assertThrows(
                Circumstance.class, () -> open(later(STEP_2, "nonsense;"), Access.WRITE).close());
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            assertEquals(1, Sql.number(log.connection, "pragma user_version"));
            assertEquals(entries.size(), log.all().size());
        }
        // And a second try does not write over the first backup.
        open(later(STEP_2), Access.WRITE).close();
        assertEquals(
                List.of("progress.db", "progress.db.v1-2026-11-23", "progress.db.v1-2026-11-23-2"),
                files());
    }

    @Test
    void anOlderDatabaseFromElsewhereIsLeftAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        var database = new Database(file, later(STEP_2), Duration.ofSeconds(1));
        assertEquals(
                file
                        + " was written by an older retain: open it with --data once, where it can"
                        + " be written",
                assertThrows(Circumstance.class, database::toLookAt).getMessage());
        assertEquals(List.of("progress.db"), files());
        assertEquals(before.length, Files.size(file));
    }

    private SqliteReviewLog open(Schema schema, Access access) {
        return SqliteReviewLog.open(
                new Database(file, schema, Duration.ofSeconds(1)), access, CLOCK);
    }

    private static Schema later(String... steps) {
        return new Schema(steps.length + 1, Schema.present().script(), List.of(steps));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
