package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/// Two clocks of which one or both are not to be trusted. Times are in seconds.
class ExamClockTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private Instant wall = NINE;
    private long nanos;
    private ExamClock clock;

    @BeforeEach
    void begin() {
        clock = new ExamClock(() -> wall, () -> nanos);
    }

    private long passed() {
        return Duration.between(NINE, clock.instant()).toSeconds();
    }

    private void pass(long byWall, long byCount) {
        wall = wall.plusSeconds(byWall);
        nanos += Duration.ofSeconds(byCount).toNanos();
    }

    /// What happens between two looks, and by how much the clock has moved.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "both clocks agree              |    60 | 60 |   60",
                "the machine slept an hour      |  3600 |  0 | 3600",
                "the program was stopped        |  3600 | 3600 | 3600",
                "the wall clock was set back    | -3600 | 60 |   60",
                "the wall clock stands still    |     0 | 60 |   60",
                "the wall clock was set forward |  3660 | 60 | 3660",
                "the wall clock runs slow       |    50 | 60 |   60",
                "set back while asleep: no trace|     0 |  0 |    0"
            })
    void itMovesByWhatMovedMore(String what, long byWall, long byCount, long moved) {
        pass(byWall, byCount);
        assertEquals(moved, passed(), what);
    }

    @Test
    void itBeginsWithTheWallClock() {
        assertEquals(NINE, clock.instant());
    }

    @Test
    void anHourGainedByAClockSetBackIsNotPaidBackLater() {
        pass(-3600, 10);
        assertEquals(10, passed());
        pass(3600, 10);
        assertEquals(3610, passed(), "to set it right again is to set it forward");
    }

    @Test
    void aClockSetForwardAndBackAgainHasCostAnHour() {
        pass(3600, 1);
        assertEquals(3600, passed());
        pass(-3600, 1);
        assertEquals(3601, passed());
    }

    /// Each may lead in its turn: what each lost is never made up for by the other.
    @Test
    void eachLeadsInItsTurn() {
        pass(5, 10);
        assertEquals(10, passed());
        pass(10, 5);
        assertEquals(20, passed());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE - 1_000_000_000L, -1_000_000_000L, 0})
    void aCountBeginsAnywhereAndMayRunOver(long begin) {
        nanos = begin;
        begin();
        pass(0, 2);
        assertEquals(2, passed());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverHappensItIsNeverBehindEitherClockNorItself(long seed) {
        Random random = new Random(seed);
        long counted = 0;
        long before = 0;
        for (int i = 0; i < 1000; i++) {
            int byCount = random.nextInt(3);
            counted += byCount;
            pass(random.nextInt(7) - 3, byCount);
            long now = passed();
            long byCountAlone = counted;
            long last = before;
            assertTrue(now >= byCountAlone && now >= last, () -> now + " of " + byCountAlone);
            assertFalse(clock.instant().isBefore(wall));
            before = now;
        }
    }
}
