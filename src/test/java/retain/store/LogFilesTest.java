package retain.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.ItemId;
import retain.finding.Circumstance;
import retain.json.LogLines;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.InMemoryReviewLog;
import retain.log.RandomEntries;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

class LogFilesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @TempDir Path folder;
    private Path lines;
    private Path database;

    @BeforeEach
    void nameTheFiles() {
        lines = folder.resolve("log.jsonl");
        database = folder.resolve("progress.db");
    }

    @Test
    void anExportTakenInElsewhereIsTheSameLog() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.db");
        try (var log = SqliteReviewLog.open(database, Access.WRITE, CLOCK);
                var other = SqliteReviewLog.open(elsewhere, Access.WRITE, CLOCK)) {
            log.append(new RandomEntries(1).list(500));
            export(log.all());
            assertEquals(500, LogFiles.merge(other, lines).size());
            assertEquals(log.all(), other.all());
            assertEquals(List.of(), LogFiles.merge(other, lines));

            byte[] first = Files.readAllBytes(lines);
            export(other.all());
            assertArrayEquals(first, Files.readAllBytes(lines));
        }
    }

    @Test
    void anotherDatabaseIsTakenInAndStaysAsItIs() throws IOException {
        List<Entry> entries = fill(300);
        TreeMap<String, Integer> before = contents();
        try (var log = new InMemoryReviewLog()) {
            assertEquals(300, LogFiles.merge(log, database).size());
            assertEquals(entries.stream().sorted(Entry.BY_MOMENT).toList(), log.all());
        }
        assertEquals(before, contents());
    }

    @Test
    void aDatabaseInUseIsReadWithWhatIsNotYetInItsFile() {
        try (var other = SqliteReviewLog.open(database, Access.WRITE, CLOCK)) {
            other.append(new RandomEntries(1).list(30));
            assertEquals(30, LogFiles.read(database).size());
        }
    }

    @Test
    void aCopyWithItsWriteAheadFileIsReadWhole() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (var other = SqliteReviewLog.open(database, Access.WRITE, CLOCK)) {
            other.append(new RandomEntries(1).list(30));
            Files.copy(database, copy);
            Files.copy(Path.of(database + "-wal"), Path.of(copy + "-wal"));
        }
        byte[] before = Files.readAllBytes(copy);
        assertEquals(30, LogFiles.read(copy).size());
        assertArrayEquals(before, Files.readAllBytes(copy));
    }

    @Test
    void aDoubtfulLineRefusesTheFile() throws IOException {
        List<String> text = new ArrayList<>(texts(new RandomEntries(1).list(10)));
        text.set(6, "{\"type\":\"review\"}");
        Files.write(lines, text);
        try (var log = new InMemoryReviewLog()) {
            assertEquals(
                    lines + ": line 7: \"id\" is missing; nothing of the file was taken in",
                    refusal(log, lines));
            assertEquals(List.of(), log.all());
        }
    }

    @Test
    void aLineAtOddsWithTheLogIsNamed() throws IOException {
        List<Entry> entries = new ArrayList<>(new RandomEntries(1).list(10));
        try (var log = new InMemoryReviewLog()) {
            log.append(entries.subList(3, 4));
            Entry other =
                    new Entry.Note(entries.get(3).stamp(), new ItemId("c", "d", "i"), "other");
            entries.set(3, other);
            Files.write(lines, texts(entries));
            assertEquals(
                    lines
                            + ": line 4: entry "
                            + other.id()
                            + " is known with other content; nothing of the file was taken in",
                    refusal(log, lines));
            assertEquals(1, log.all().size());
        }
    }

    @Test
    void aDatabaseAtOddsWithTheLogIsRefused() {
        Entry kept = fill(1).getFirst();
        Entry other = new Entry.Note(kept.stamp(), new ItemId("c", "d", "i"), "other");
        try (var log = new InMemoryReviewLog()) {
            log.append(List.of(other));
            assertEquals(
                    database
                            + ": entry "
                            + kept.id()
                            + " is known with other content; nothing of the file was taken in",
                    refusal(log, database));
        }
    }

    @Test
    void anAlteredDatabaseIsRefused() throws Exception {
        fill(20);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Sql.execute(other, "drop trigger entry_is_final; update entry set at = at + 1");
        }
        try (var log = new InMemoryReviewLog()) {
            String refusal = refusal(log, database);
            assertEquals(
                    " in "
                            + database
                            + " was altered and cannot be read: keep a copy of that file, then put"
                            + " a backup in its place or begin another with --data",
                    refusal.substring("entry 0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55".length()));
        }
    }

    @Test
    void aDatabaseThatLiesAboutItsLayoutIsRefused() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Sql.execute(
                    other,
                    "create table entry (id); pragma user_version = 2; pragma application_id = "
                            + Schema.APPLICATION);
        }
        try (var log = new InMemoryReviewLog()) {
            assertEquals(
                    database
                            + " is not laid out as a database of retain: use another file with"
                            + " --data",
                    refusal(log, database));
        }
    }

    @Test
    void whatCannotBeReadIsTold() {
        try (var log = new InMemoryReviewLog()) {
            assertEquals("there is no file " + lines, refusal(log, lines));
            assertEquals(folder + " is a folder: name a file in it", refusal(log, folder));
        }
    }

    @Test
    void aPipeIsAFileToo() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("mkfifo", lines.toString()).start().waitFor());
        List<Entry> entries = new RandomEntries(1).list(100);
        Thread writer =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                export(entries);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        assertEquals(entries, LogFiles.read(lines));
        writer.join();
    }

    @Test
    void logsReadTogetherHoldEachEntryOnceAndAreNotChanged() throws IOException {
        List<Entry> entries = fill(30);
        List<Entry> twice = new ArrayList<>(entries.subList(10, 30));
        twice.addAll(entries.subList(20, 30));
        export(twice);
        TreeMap<String, Integer> before = contents();
        assertEquals(
                entries,
                LogFiles.together(entries.subList(0, 12), List.of(lines, lines, database)));
        assertEquals(before, contents());
        assertEquals(entries.subList(0, 3), LogFiles.together(entries.subList(0, 3), List.of()));
    }

    @Test
    void logsAtOddsAreNotReadTogether() throws IOException {
        Entry kept = fill(1).getFirst();
        Entry other = new Entry.Note(kept.stamp(), new ItemId("c", "d", "i"), "other");
        export(List.of(kept, other));
        String why = "entry " + kept.id() + " is known with other content; nothing of the file was";
        for (Path file : List.of(lines, database)) {
            String where = file.equals(lines) ? ": line 1: " : ": ";
            Circumstance refusal =
                    assertThrows(
                            Circumstance.class,
                            () -> LogFiles.together(List.of(other), List.of(file)));
            assertEquals(file + where + why + " taken in", refusal.getMessage());
        }
        Circumstance refusal =
                assertThrows(
                        Circumstance.class, () -> LogFiles.together(List.of(), List.of(lines)));
        assertEquals(lines + ": line 2: " + why + " taken in", refusal.getMessage());
    }

    private List<Entry> fill(int count) {
        List<Entry> entries = new RandomEntries(1).list(count);
        try (var log = SqliteReviewLog.open(database, Access.WRITE, CLOCK)) {
            log.append(entries);
        }
        return entries;
    }

    private void export(List<Entry> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(lines)) {
            LogLines.write(entries, out);
        }
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(LogText::line).toList();
    }

    private static String refusal(InMemoryReviewLog log, Path file) {
        return assertThrows(Circumstance.class, () -> LogFiles.merge(log, file)).getMessage();
    }

    /// Every file by name, with a hash of what is in it.
    private TreeMap<String, Integer> contents() throws IOException {
        TreeMap<String, Integer> contents = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
