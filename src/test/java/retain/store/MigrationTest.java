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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// On layouts that are yet to come.
class MigrationTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T23:59:59Z"));
    private static final String STEP_3 = "create table cache (item text primary key) strict;";
    private static final String STEP_4 = "alter table cache add column due text;";

    @TempDir Path folder;
    private Path file;
    private List<Entry> entries;

    @BeforeEach
    void beginInThePresentVersion() {
        file = folder.resolve("progress.db");
        entries = new RandomEntries(1).list(100);
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            log.append(entries);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderDatabaseIsLedHereAndABackupStaysBesideIt(Access access) throws Exception {
        try (var log = open(later(STEP_3, STEP_4), access)) {
            assertEquals(4, Sql.number(log.connection, "pragma user_version"));
            assertEquals(0, Sql.number(log.connection, "select count(due) from cache"));
            assertEquals(entries.size(), log.all().size());
            assertEquals(List.of(), log.troubles());
        }
        assertEquals(List.of("progress.db", "progress.db.v2-2026-11-23"), files());
        Path backup = folder.resolve("progress.db.v2-2026-11-23");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
        }
        try (var log = SqliteReviewLog.open(backup, Access.READ, CLOCK)) {
            assertEquals(2, Sql.number(log.connection, "pragma user_version"));
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
        open(later(STEP_3), Access.WRITE).close();
        open(later(STEP_3), Access.WRITE).close();
        open(later(STEP_3, STEP_4), Access.WRITE).close();
        assertEquals(
                List.of("progress.db", "progress.db.v2-2026-11-23", "progress.db.v3-2026-11-23"),
                files());
    }

    @Test
    void aStepThatFailsChangesNothing() throws SQLException, IOException {
        assertThrows(
                Circumstance.class, () -> open(later(STEP_3, "nonsense;"), Access.WRITE).close());
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            assertEquals(2, Sql.number(log.connection, "pragma user_version"));
            assertEquals(entries.size(), log.all().size());
        }
        // And a second try does not write over the first backup.
        open(later(STEP_3), Access.WRITE).close();
        assertEquals(
                List.of("progress.db", "progress.db.v2-2026-11-23", "progress.db.v2-2026-11-23-2"),
                files());
    }

    @Test
    void anOlderDatabaseFromElsewhereIsLeftAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        var database = new Database(file, later(STEP_3), Duration.ofSeconds(1));
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
        Schema present = Schema.present();
        List<String> all = new ArrayList<>(present.steps());
        all.addAll(List.of(steps));
        return new Schema(present.version() + steps.length, present.script(), all);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
