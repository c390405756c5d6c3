package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.Learner;
import retain.log.RandomEntries;
import retain.log.Stamp;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Several at work on one file, and one that is killed.
@Timeout(60)
class SessionsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @TempDir Path folder;

    @Test
    void sessionsOnOneFileWaitForEachOther() throws Exception {
        Path file = folder.resolve("progress.db");
        List<Entry> all = new ArrayList<>();
        List<Callable<Void>> sessions = new ArrayList<>();
        for (int session = 0; session < 4; session++) {
            List<Entry> entries = new RandomEntries(session).list(120);
            all.addAll(entries);
            boolean merges = session == 3;
            sessions.add(() -> {
                for (int from = 0; from < entries.size(); from += 40) {
                    // Opened and closed in between: the first and the last lock hardest.
                    try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
                        for (Entry entry : entries.subList(from, from + 40)) {
                            if (merges) {
                                log.merge(List.of(entry));
                            } else {
                                log.append(List.of(entry));
                            }
                        }
                        log.learners();
                    }
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(sessions.size())) {
            for (Future<Void> done : threads.invokeAll(sessions)) {
                done.get();
            }
        }
        try (var log = SqliteReviewLog.open(file, Access.READ, CLOCK)) {
            assertEquals(ids(all), ids(log.all()));
            assertEquals(List.of(), log.troubles());
        }
    }

    @Test
    void oneLogMayBeUsedFromManyThreads() throws Exception {
        try (var log = SqliteReviewLog.open(folder.resolve("progress.db"), Access.WRITE, CLOCK)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                List<Entry> entries = new RandomEntries(writer).list(50);
                writers.add(() -> {
                    entries.forEach(entry -> log.append(List.of(entry)));
                    log.all();
                    return null;
                });
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
                for (Future<Void> done : threads.invokeAll(writers)) {
                    done.get();
                }
            }
            assertEquals(150, log.all().size());
            assertEquals(List.of(), log.troubles());
        }
    }

    /// The other program says each name once its entry is kept, until it is killed at some instant.
    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        Path file = folder.resolve("progress.db");
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Acknowledging.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = other.inputReader()) {
            for (String line; (line = out.readLine()) != null; ) {
                acknowledged.add(line);
                if (acknowledged.size() == 200) {
                    other.destroyForcibly();
                }
            }
        } catch (IOException torn) {
            // The pipe ends with the program.
        }
        assertTrue(other.waitFor(10, TimeUnit.SECONDS));
        assertTrue(acknowledged.size() >= 200);
        // The last line may be torn.
        acknowledged.removeIf(line -> line.length() < 36);
        try (var log = SqliteReviewLog.open(file, Access.WRITE, CLOCK)) {
            Set<String> kept = ids(log.all());
            assertTrue(kept.containsAll(acknowledged));
            assertEquals(List.of(), log.troubles());
        }
    }

    static final class Acknowledging {
        private Acknowledging() {}

        public static void main(String[] args) {
            var ids = new EntryIds(new Random(1));
            Learner ada = Learner.named("ada").orElseThrow();
            Instant at = Instant.parse("2026-11-23T07:00:00Z");
            try (var log = SqliteReviewLog.open(Path.of(args[0]), Access.WRITE, CLOCK)) {
                while (true) {
                    var stamp = new Stamp(ids.next(at), at, ada);
                    log.append(List.of(new Entry.Note(stamp, new ItemId("c", "d", "i"), "")));
                    System.out.println(stamp.id());
                }
            }
        }
    }

    private static Set<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().toString()).collect(toSet());
    }
}
