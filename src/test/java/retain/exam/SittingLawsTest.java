package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Scoring;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Resumed;
import retain.log.InMemoryReviewLog;
import retain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What holds of every sitting, whatever happens to the machine.
class SittingLawsTest {
    private static final int STEPS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timeNeverRunsBackNorBeyondTheLimitNorBehindTheTruth(long seed) {
        Walk walk = new Walk(seed);
        Duration before = Duration.ZERO;
        for (int i = 0; i < STEPS; i++) {
            walk.step();
            Duration used = walk.used();
            Duration limit = walk.running.sitting().limit();
            assertTrue(used.compareTo(before) >= 0, () -> "after " + used);
            assertTrue(used.compareTo(limit) <= 0);
            Duration truth = walk.trueTime.compareTo(limit) < 0 ? walk.trueTime : limit;
            assertTrue(used.compareTo(truth) >= 0, () -> used + " used, " + truth + " in truth");
            before = used;
        }
    }

    /// The kills come when most can be gained: just before the time used is put down.
    @ParameterizedTest
    @MethodSource("seeds")
    void aHundredKillsGainNothing(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < 100; i++) {
            walk.looksOn(24_000);
            walk.kill();
        }
        walk.looksOn(1000);
        assertFalse(walk.isOpen());
        assertTrue(walk.kills > 1);
        assertTrue(walk.trueTime.compareTo(walk.running.sitting().limit().plusSeconds(1)) <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAcknowledgedIsThereAndNothingElse(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
            assertEquals(walk.acknowledged, walk.running.sitting().given());
        }
        Sitting read = Sitting.all(walk.written()).getFirst();
        assertEquals(walk.running.sitting(), read);
        assertEquals(walk.log.size() - 1, read.entries().size());
        assertEquals(0, read.stray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTheEndNothingIsTaken(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        walk.looksOn(5 * 60_000);
        int end = walk.log.size();
        assertFalse(walk.isOpen());
        assertTrue(walk.log.getLast() instanceof Finished);
        assertEquals(1, walk.log.stream().filter(Finished.class::isInstance).count());
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        assertEquals(end, walk.log.size());
        assertTrue(ExamResult.of(walk.running.sitting()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasRightIsWhatWasGivenAtTheEnd(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        walk.looksOn(5 * 60_000);
        ExamResult result = ExamResult.of(walk.running.sitting()).orElseThrow();
        Sitting sitting = result.sitting();
        for (int i = 0; i < sitting.given().size(); i++) {
            assertEquals(
                    Scoring.isRight(
                            sitting.form().seats().get(i).item().interaction(),
                            sitting.given(i).response()),
                    result.isRight(i));
        }
        assertEquals(
                IntStream.range(0, sitting.given().size()).boxed().toList(),
                result.reviewOrder().stream().sorted().toList());
    }

    /// Two machines go on with one sitting, neither knowing of the other; later their logs meet.
    @ParameterizedTest
    @MethodSource("seeds")
    void twoMachinesThatMeetAgreeOnOneBranch(long seed) {
        Walk one = new Walk(seed);
        for (int i = 0; i < 15; i++) {
            one.step();
        }
        if (!one.isOpen()) {
            return;
        }
        List<ExamEntry> shared = List.copyOf(one.log);
        Walk other = new Walk(seed + 10_000, shared, one.wall().minusSeconds(5000));
        for (int i = 0; i < 20; i++) {
            one.step();
            other.step();
        }
        Sitting here = merged(one.log, other.log);
        assertEquals(here, merged(other.log, one.log));
        assertEquals(
                one.log.size() + other.log.size() - shared.size() - 1,
                here.entries().size() + here.stray());
        assertTrue(
                here.equals(with(one.running.sitting(), here.stray()))
                        || here.equals(with(other.running.sitting(), here.stray())));
        boolean isOver = !one.isOpen() || !other.isOpen();
        assertEquals(isOver, !here.isOpen());
        if (!isOver) {
            Duration most = one.running.sitting().used();
            Duration others = other.running.sitting().used();
            assertEquals(most.compareTo(others) > 0 ? most : others, here.used());
        }
        // Nor does a merge half-way change anything in the end.
        List<ExamEntry> part = other.log.subList(0, (shared.size() + other.log.size()) / 2);
        try (InMemoryReviewLog log = new InMemoryReviewLog()) {
            log.merge(part);
            log.merge(one.written());
            log.merge(other.written());
            assertEquals(here, Sitting.all(log.all()).getFirst());
        }
    }

    private static Sitting with(Sitting sitting, int stray) {
        return new Sitting(sitting.started(), sitting.entries(), sitting.given(), stray);
    }

    private static Sitting merged(List<ExamEntry> one, List<ExamEntry> other) {
        try (InMemoryReviewLog log = new InMemoryReviewLog()) {
            log.merge(one);
            log.merge(other);
            return Sitting.all(log.all()).getFirst();
        }
    }

    @Test
    void anEarlierCopySatAfterTheEndCountsForNothing() {
        Sat sat = new Sat().right("nests/cup");
        List<ExamEntry> copy = sat.entries();
        Sitting failed = sat.allBut("nests/cup", "nests/holes").submits();

        Instant tomorrow = Sat.MORNING.plus(Duration.ofDays(1));
        Walk again = new Walk(1, copy, tomorrow);
        Running running = again.running;
        var done = running.submit(tomorrow.plusSeconds(1));
        List<ExamEntry> all = new ArrayList<>(sat.entries());
        all.addAll(again.log.subList(copy.size(), again.log.size()));
        all.addAll(done.entries());

        assertTrue(done.running().sitting().used().compareTo(failed.used()) < 0);
        assertEquals(with(failed, 2), Sitting.all(all).getFirst());
    }

    @Test
    void anEntryWhoseForerunnerIsNotThereYetWaits() {
        Sat sat = new Sat().right("nests/cup", "nests/holes");
        List<ExamEntry> entries = new ArrayList<>(sat.entries());
        ExamEntry first =
                entries.stream().filter(Answered.class::isInstance).findFirst().orElseThrow();
        entries.remove(first);
        assertEquals(0, Sitting.all(entries).getFirst().answered());
        entries.add(first);
        assertEquals(sat.open(), Sitting.all(entries).getFirst());
    }

    @Test
    void aForgedTimeThatRunsBackIsLeftOut() {
        Sat sat = new Sat().right("nests/cup").waits(Duration.ofSeconds(40));
        ExamEntry last = sat.open().last();
        ExamEntry forged =
                new Resumed(
                        new Stamp(
                                new EntryIds(new Random(9)).next(Sat.MORNING),
                                Sat.MORNING,
                                Sat.ADA),
                        last.sitting(),
                        last.id(),
                        Duration.ZERO);
        List<ExamEntry> all = new ArrayList<>(sat.entries());
        all.add(forged);
        assertEquals(sat.open(), Sitting.all(all).getFirst());
    }
}
