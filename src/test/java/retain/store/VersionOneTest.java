package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.json.LogLines;
import retain.log.Entry;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.log.RandomEntries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A database that a retain of version 1 of the layout wrote, and the lines that it exported.
class VersionOneTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T23:59:59Z"));

    @TempDir Path folder;
    private Path file;
    private final List<Entry> entries = new ArrayList<>();

    @BeforeEach
    void takeTheOldFiles() throws IOException {
        file = folder.resolve("progress.db");
        try (InputStream database = VersionOneTest.class.getResourceAsStream("version-1.db");
                InputStream lines = VersionOneTest.class.getResourceAsStream("version-1.jsonl")) {
            Files.copy(database, file);
            LogLines.read(lines, (_, entry) -> entries.add(entry));
        }
        assertEquals(9, entries.size());
    }

    @ParameterizedTest
    @EnumSource
    void itIsLedHereWithAllItsEntriesAndABackupBesideIt(Access access) throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (var log = SqliteReviewLog.open(file, access, CLOCK)) {
            assertEquals(2, Sql.number(log.connection, "pragma user_version"));
            assertEquals(entries, log.all());
            assertEquals(List.of(), log.troubles());
            assertEquals(layoutOfNew(), layout(log.connection));
        }
        Path backup = folder.resolve("progress.db.v1-2026-11-23");
        assertEquals(before.length, Files.size(backup));
        // It is a database of version 1 still, so it can be led here too.
        try (var log = SqliteReviewLog.open(backup, Access.WRITE, CLOCK)) {
            assertEquals(entries, log.all());
        }
    }

    @Test
    void sittingsAreKeptInIt() {
        List<Entry> more = new RandomEntries(1).list(100);
        Learner ada = Learner.named("ada").orElseThrow();
        List<Entry> own;
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            log.append(more);
            own = log.entriesOf(ada);
        }
        try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
            List<Entry> parts = new ArrayList<>(log.practiceOf(ada));
            assertEquals(List.of(), parts.stream().filter(ExamEntry.class::isInstance).toList());
            parts.addAll(log.sittingsOf(ada));
            assertEquals(
                    own.stream().sorted(Entry.BY_MOMENT).toList(),
                    parts.stream().sorted(Entry.BY_MOMENT).toList());
        }
    }

    private static Map<String, String> layoutOfNew() throws SQLException {
        try (var log = SqliteReviewLog.inMemory()) {
            return layout(log.connection);
        }
    }

    /// What is there, by name.
    private static Map<String, String> layout(Connection connection) throws SQLException {
        Map<String, String> layout = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, sql from sqlite_schema")) {
            while (row.next()) {
                layout.put(row.getString(1), String.valueOf(row.getString(2)));
            }
        }
        return layout;
    }
}
