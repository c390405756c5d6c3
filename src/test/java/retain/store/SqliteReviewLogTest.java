package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.ItemId;
import retain.finding.Circumstance;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.Learner;
import retain.log.RandomEntries;
import retain.log.ReviewLog;
import retain.log.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class SqliteReviewLogTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T07:41:05.120Z"));

    @TempDir Path folder;

    @Test
    void whatWasKeptComesBack() {
        List<Entry> entries = new RandomEntries(1).list(2000);
        try (var log = open(Access.WRITE)) {
            log.append(entries.subList(0, 1));
            for (Entry entry : entries.subList(1, 100)) {
                log.append(List.of(entry));
            }
            log.append(entries.subList(100, 2000));
            log.append(List.of());
        }
        try (var log = open(Access.READ)) {
            assertEquals(lines(entries), lines(log.all()));
            assertEquals(new HashSet<>(entries), new HashSet<>(log.all()));
            assertEquals(List.of(), log.troubles());
        }
    }

    @Test
    void allIsInTheOrderOfMoments() {
        try (var log = open(Access.WRITE)) {
            log.append(new RandomEntries(1).list(500));
            assertEquals(log.all().stream().sorted(Entry.BY_MOMENT).toList(), log.all());
        }
    }

    /// 2 is full and a commit waits for the disk.
    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "fullfsync, 1",
        "recursive_triggers, 1",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "busy_timeout, 10000",
        "user_version, 2",
        "application_id, 1919251566"
    })
    void theDatabaseIsSetToLoseNothing(String pragma, String value) throws SQLException {
        try (var log = open(Access.WRITE);
                var statement = log.connection.createStatement();
                var row = statement.executeQuery("pragma " + pragma)) {
            row.next();
            assertEquals(value, row.getString(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set quality = 5",
                "update entry set checksum = 0 where false or true",
                "update or ignore entry set at = 0",
                "delete from entry",
                "insert or replace into entry select * from entry",
                "replace into entry select * from entry",
                "insert into entry select * from entry where true"
                        + " on conflict (id) do update set at = 0",
                "update learner set folded = 'x'",
                "delete from learner",
                "insert or replace into learner select * from learner"
            })
    void nothingKeptCanBeChanged(String statement) {
        List<Entry> entries = new RandomEntries(1).list(50);
        try (var log = open(Access.WRITE)) {
            log.append(entries);
            var refused =
                    assertThrows(SQLException.class, () -> Sql.execute(log.connection, statement));
            assertTrue(refused.getMessage().contains(" are never "), refused.getMessage());
            assertEquals(lines(entries), lines(log.all()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quality = 6", "quality = null", "correct = 1 - correct", "latency_ms = -1",
                "kind = 'exam'", "day = 'tomorrow'", "item = null", "id = x'00'",
                "response = null", "override = 2"
            })
    void aRowOutOfRangeCannotBeKept(String change) {
        try (var log = open(Access.WRITE)) {
            log.append(new RandomEntries(1).list(50));
            assertThrows(
                    SQLException.class,
                    () ->
                            Sql.execute(
                                    log.connection,
                                    "drop trigger entry_is_final; update entry set "
                                            + change
                                            + " where type = 'review'"));
        }
    }

    @Test
    void anEntryIsAppendedOnce() {
        List<Entry> entries = new RandomEntries(1).list(3);
        try (var log = open(Access.WRITE)) {
            log.append(entries);
            assertThrows(IllegalStateException.class, () -> log.append(entries.subList(1, 2)));
            List<Entry> more = new ArrayList<>(new RandomEntries(2).list(2));
            more.add(entries.getFirst());
            assertThrows(IllegalStateException.class, () -> log.append(more));
            assertEquals(lines(entries), lines(log.all()));
        }
    }

    @Test
    void namesOfOnePersonAreFoundWhateverTheirCase() {
        var ids = new EntryIds(new Random(1));
        Entry upper = note(ids, "Ada", "1");
        Entry lower = note(ids, "ada", "2");
        Entry long_ = note(ids, "ada.lovelace", "3");
        Entry grace = note(ids, "grace", "4");
        try (var log = open(Access.WRITE)) {
            log.append(List.of(upper));
            log.append(List.of(lower, long_, grace));
            assertEquals(Set.of(upper, lower), new HashSet<>(log.entriesOf(learner("ADA"))));
            assertEquals(
                    Set.of(learner("Ada"), learner("ada.lovelace"), learner("grace")),
                    log.learners());
            assertEquals("Ada", log.learners().iterator().next().name());
            assertEquals(List.of(), log.entriesOf(learner("nobody")));

            Entry alias = new Entry.Alias(stamp(ids, "ada"), learner("Ada.Lovelace"));
            log.append(List.of(alias));
            Set<Entry> joined = Set.of(upper, lower, long_, alias);
            assertEquals(joined, new HashSet<>(log.entriesOf(learner("ada"))));
            assertEquals(joined, new HashSet<>(log.entriesOf(learner("ADA.LOVELACE"))));
            assertEquals(Set.of(grace), new HashSet<>(log.entriesOf(learner("grace"))));
        }
    }

    @Test
    void aLearnerOfARefusedMergeIsWrittenDownOnComingAgain() {
        var ids = new EntryIds(new Random(1));
        Entry known = note(ids, "ada", "");
        Entry graces = note(ids, "grace", "1");
        Entry odd = new Entry.Note(known.stamp(), new ItemId("c", "d", "i"), "other");
        try (var log = open(Access.WRITE)) {
            log.append(List.of(known));
            assertThrows(ReviewLog.ConflictingEntry.class, () -> log.merge(List.of(graces, odd)));
            log.append(List.of(graces));
            assertEquals(lines(List.of(known, graces)), lines(log.all()));
        }
    }

    @Test
    void aLogNotYetBegunIsEmptyAndStaysAway() {
        try (var log = open(Access.READ)) {
            assertEquals(List.of(), log.all());
            assertEquals(Set.of(), log.learners());
            assertEquals(List.of(), log.troubles());
            assertThrows(Circumstance.class, () -> log.append(new RandomEntries(1).list(1)));
        }
        assertFalse(Files.exists(file().getParent()));
    }

    @Test
    void whoOnlyLooksCannotAdd() {
        try (var log = open(Access.WRITE)) {
            log.append(new RandomEntries(1).list(10));
        }
        try (var log = open(Access.READ)) {
            assertThrows(Circumstance.class, () -> log.append(new RandomEntries(2).list(1)));
            assertThrows(Circumstance.class, () -> log.merge(new RandomEntries(2).list(1)));
            assertEquals(10, log.all().size());
        }
    }

    @Test
    void theFilesAreTheOwnersAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        try (var log = open(Access.WRITE)) {
            log.append(new RandomEntries(1).list(10));
            for (String name : List.of("", "-wal", "-shm")) {
                assertEquals("rw-------", mode(Path.of(file() + name)), name);
            }
            assertEquals("rwx------", mode(file().getParent()));
            assertEquals("rwx------", mode(file().getParent().getParent()));
        }
        assertFalse(Files.exists(Path.of(file() + "-wal")));
    }

    @Test
    void anAlteredRowIsNamed() throws SQLException {
        List<Entry> entries = new RandomEntries(1).list(200);
        try (var log = open(Access.WRITE)) {
            log.append(entries);
            Entry altered =
                    entries.stream()
                            .filter(e -> e instanceof Entry.Review)
                            .findFirst()
                            .orElseThrow();
            Sql.execute(
                    log.connection,
                    "drop trigger entry_is_final; update entry set latency_ms = latency_ms + 1"
                            + " where hex(id) = '"
                            + altered.id().toString().replace("-", "").toUpperCase(Locale.ROOT)
                            + "'");
            assertEquals(List.of("entry " + altered.id() + " was altered"), log.troubles());
        }
    }

    @Test
    void anUnreadableRowIsNamed() throws SQLException {
        Entry entry = note(new EntryIds(new Random(1)), "ada", "text");
        try (var log = open(Access.WRITE)) {
            log.append(List.of(entry));
            Sql.execute(
                    log.connection, "drop trigger entry_is_final; update entry set details = '{}'");
            assertEquals(List.of("entry " + entry.id() + " was altered"), log.troubles());
            assertEquals(
                    "entry "
                            + entry.id()
                            + " in "
                            + file()
                            + " was altered and cannot be read: keep a copy of that file, then put"
                            + " a backup in its place or begin another with --data",
                    assertThrows(Circumstance.class, log::all).getMessage());
        }
    }

    @Test
    void idsLieInTheOrderOfTheirText() throws SQLException {
        List<Entry> entries = new RandomEntries(1).list(300);
        try (var log = open(Access.WRITE)) {
            log.append(entries);
            List<String> stored = new ArrayList<>();
            try (var statement = log.connection.createStatement();
                    var row = statement.executeQuery("select id from entry order by id")) {
                while (row.next()) {
                    stored.add(Rows.id(row.getBytes(1)).toString());
                }
            }
            assertEquals(
                    entries.stream().map(entry -> entry.id().toString()).sorted().toList(), stored);
        }
    }

    @Test
    void aHundredThousandReviewsComeBack() {
        var random = new RandomEntries(1);
        var ids = new EntryIds(new Random(1));
        List<Entry> reviews = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            reviews.add(random.review(stamp(ids, "ada")));
        }
        try (var log = open(Access.WRITE)) {
            assertEquals(100_000, log.merge(reviews).size());
        }
        try (var log = open(Access.READ)) {
            assertEquals(reviews, log.entriesOf(learner("ada")));
        }
    }

    private SqliteReviewLog open(Access access) {
        return SqliteReviewLog.open(file(), access, CLOCK);
    }

    /// With all that a path can hold and a URI or a driver could misread.
    private Path file() {
        return folder.resolve("not there/a?b=c%20d#e/progress & 骨.db");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Entry note(EntryIds ids, String learner, String text) {
        return new Entry.Note(stamp(ids, learner), new ItemId("c", "d", "i"), text);
    }

    private static Stamp stamp(EntryIds ids, String learner) {
        Instant at = Instant.parse("2026-11-23T07:00:00Z");
        return new Stamp(ids.next(at), at, learner(learner));
    }

    private static Learner learner(String name) {
        return Learner.named(name).orElseThrow();
    }

    private static Set<String> lines(Collection<Entry> entries) {
        return entries.stream().map(LogText::line).collect(toSet());
    }
}
