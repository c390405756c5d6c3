package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import retain.log.Entry;
import retain.log.EntryIds;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;

/// What is said to be kept is there, whenever the process is killed, and nothing by halves.
class KillIT {
    private static final int KILLS = 50;
    private static final Instant FIRST_MORNING = Instant.parse("2026-11-23T08:00:00Z");

    /// Any of these moves a session on: an empty line is no answer, and then the offered grade.
    private static final List<String> LINES =
            List.of("", "", "", "1", "2", "1 2", "3 1 2", "1a 2b 3c 4d", "a word");

    @TempDir Path folder;

    @Test
    @Timeout(180)
    void noAcknowledgedGradeIsLost() throws Exception {
        Path data = folder.resolve("progress.db");
        SplittableRandom random = new SplittableRandom(20261123);
        List<Entry> kept = List.of();
        int acknowledged = 0;
        int killed = 0;
        for (int morning = 0; killed < KILLS; morning++) {
            assertTrue(morning < 2 * KILLS, "sessions end before they can be killed");
            Instant now = FIRST_MORNING.plus(Duration.ofDays(morning));
            try (PipedProgram session =
                    new PipedProgram(
                            Image.in(folder)
                                    .builder(
                                            "study",
                                            "--plain",
                                            "--data",
                                            data.toString(),
                                            "--now",
                                            now.toString()))) {
                FutureTask<Void> learner = learner(session, random.split());
                Thread.ofPlatform().start(learner);
                waitForSomeMoment(session, random);
                session.kill();
                boolean wasKilled = session.exit() == 128 + 9;
                learner.get();

                List<Entry> known = reviews(data);
                int more = known.size() - kept.size() - session.acknowledged();
                assertTrue(
                        more == 0 || more == 1 && wasKilled,
                        () ->
                                session.acknowledged()
                                        + " grades acknowledged, "
                                        + more
                                        + " more kept:\n"
                                        + session.said());
                assertEquals(kept, known.subList(0, kept.size()));
                kept = known;
                acknowledged += session.acknowledged();
                killed += wasKilled ? 1 : 0;
            }
        }
        assertTrue(acknowledged > 5 * KILLS, acknowledged + " grades are too few to tell");
        assertEquals(kept.size(), reviewsAsTold(data));
    }

    @Test
    @Timeout(60)
    void aFileIsTakenInWholeOrNotAtAll() throws Exception {
        int lines = 20_000;
        EntryIds ids = new EntryIds(new Random(20261123));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            Instant at = FIRST_MORNING.plusSeconds(i);
            text.append(
                    """
                    {"type":"note","id":"%s","at":"%s.000Z","learner":"ada","item":"a/b/c","text":"x"}
                    """
                            .formatted(ids.next(at), at.toString().replace("Z", "")));
        }
        Files.writeString(folder.resolve("ada.jsonl"), text);
        Set<Integer> counts = new TreeSet<>();
        for (int kill = 0; kill < 6; kill++) {
            Path data = folder.resolve("merged" + kill + ".db");
            try (PipedProgram merge =
                    new PipedProgram(
                            Image.in(folder)
                                    .builder("merge", "ada.jsonl", "--data", data.toString()))) {
                Thread.sleep(200 + 300 * kill);
                int exit = merge.kill().exit();
                int taken = entries(data).size();
                counts.add(taken);
                assertTrue(taken == 0 && exit == 128 + 9 || taken == lines, taken + " lines");
            }
        }
        assertTrue(counts.contains(0), "the file is taken in before a kill can come");
    }

    /// Types until nobody listens.
    private static FutureTask<Void> learner(PipedProgram session, SplittableRandom random) {
        return new FutureTask<>(() -> {
            while (session.isRunning()) {
                try {
                    session.type(LINES.get(random.nextInt(LINES.size())));
                } catch (IOException pipe) {
                    if (session.exit() == 0 || session.exit() == 128 + 9) {
                        return null;
                    }
                    throw pipe;
                }
                LockSupport.parkNanos(random.nextLong(4_000_000));
            }
            return null;
        });
    }

    /// A fifth of the moments lie anywhere from the start of the process on, the others close
    /// around a grade that has just been kept.
    private static void waitForSomeMoment(PipedProgram session, SplittableRandom random)
            throws InterruptedException {
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(400));
            return;
        }
        int grades = random.nextInt(1, 20);
        while (session.isRunning() && session.acknowledged() < grades) {
            LockSupport.parkNanos(200_000);
        }
        LockSupport.parkNanos(random.nextLong(20_000_000));
    }

    private static List<Entry> reviews(Path data) {
        return entries(data).stream().filter(Entry.Review.class::isInstance).toList();
    }

    private static List<Entry> entries(Path data) {
        try (SqliteReviewLog log =
                SqliteReviewLog.open(data, Access.READ, InstantSource.fixed(FIRST_MORNING))) {
            return log.all();
        }
    }

    private long reviewsAsTold(Path data) throws IOException, InterruptedException {
        Image.Outcome told = Image.in(folder).run("log", "--json", "--data", data.toString());
        assertEquals(0, told.exit(), told.err());
        return told.out().lines().filter(line -> line.contains("\"type\":\"review\"")).count();
    }
}
