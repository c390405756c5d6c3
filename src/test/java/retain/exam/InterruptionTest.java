package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.exam.Interruption.Cause;
import retain.log.ExamEntry.Ending;

import java.time.Duration;
import java.util.List;

/// What is charged for what came between, and what is told of it.
class InterruptionTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NOTHING = Duration.ZERO;

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Interruption only(Sat sat) {
        List<Interruption> all = sat.open().interruptions();
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    @Test
    void whoLeavesIsChargedNothing() {
        Sat sat = new Sat().waits(seconds(70)).leavesFor(HOUR);
        assertEquals(new Interruption(Cause.LEFT, seconds(70), HOUR, NOTHING), only(sat));
        assertEquals(seconds(70), sat.open().used());
    }

    @Test
    void aCrashIsChargedHalfAMinute() {
        Sat sat = new Sat().right("nests/cup").breaksOffFor(seconds(2));
        assertEquals(
                new Interruption(Cause.BROKEN_OFF, seconds(20), seconds(2), seconds(30)),
                only(sat));
        assertEquals(seconds(50), sat.open().used());
    }

    @Test
    void aProgramThatStoodStillIsChargedAllOfIt() {
        Sat sat = new Sat().waits(seconds(25)).standsStill(seconds(200));
        assertEquals(
                new Interruption(Cause.STOOD_STILL, seconds(25), seconds(200), seconds(200)),
                only(sat));
        assertEquals(seconds(225), sat.open().used());
    }

    @Test
    void aMinuteUnseenIsNoInterruptionAndCountsAllTheSame() {
        Sat sat = new Sat().standsStill(seconds(60));
        assertEquals(List.of(), sat.open().interruptions());
        assertEquals(seconds(60), sat.open().used());
    }

    @Test
    void standingStillBeyondTheLimitEndsTheSitting() {
        Sitting sitting = new Sat().right("nests/cup").standsStill(HOUR).open();
        assertEquals(Ending.TIME_UP, sitting.finished().orElseThrow().how());
        assertEquals(Duration.ofMinutes(30), sitting.used());
        assertEquals(
                new Interruption(
                        Cause.STOOD_STILL,
                        seconds(20),
                        Duration.ofMinutes(30).minusSeconds(20),
                        Duration.ofMinutes(30).minusSeconds(20)),
                sitting.interruptions().getFirst());
    }

    /// Stopped, then killed: nobody can know later that it stood still, nor how long a question was
    /// on the screen meanwhile. It costs what any other kill costs, and stands there in its length.
    @ParameterizedTest
    @ValueSource(ints = {61, 3600, 86_400})
    void stoppedAndKilledIsABreakOffToldInItsLength(int stopped) {
        Sat sat = new Sat().right("nests/cup").waits(seconds(10)).breaksOffFor(seconds(stopped));
        assertEquals(
                new Interruption(Cause.BROKEN_OFF, seconds(20), seconds(10 + stopped), seconds(30)),
                only(sat));
        assertEquals(seconds(50), sat.open().used());
    }

    /// To do so again and again costs half a minute each time.
    @Test
    void whoStopsAndKillsAtEachQuestionRunsOutOfTime() {
        Sat sat = new Sat();
        int kills = 0;
        while (sat.open().isOpen()) {
            sat.breaksOffFor(HOUR);
            sat.waits(seconds(1));
            kills++;
        }
        assertEquals(Duration.ofMinutes(30).dividedBy(Running.TICK), kills);
        assertTrue(
                sat.open().interruptions().stream()
                        .allMatch(each -> each.cause() == Cause.BROKEN_OFF));
        assertTrue(
                sat.open().interruptions().stream()
                        .allMatch(each -> each.lasted().compareTo(HOUR) >= 0));
    }

    @Test
    void whoLeavesAndIsKilledAtTheDoorIsChargedOnce() {
        Sat sat = new Sat().leaves().breaksOffFor(HOUR).breaksOffFor(HOUR);
        assertEquals(
                List.of(Cause.LEFT, Cause.BROKEN_OFF),
                sat.open().interruptions().stream().map(Interruption::cause).toList());
        assertEquals(seconds(30), sat.open().used());
    }

    /// A clock set back meanwhile shows no length, and changes no charge.
    @Test
    void aClockSetBackMeanwhileGainsNothing() {
        Sat left = new Sat().waits(seconds(30)).leavesFor(HOUR.negated());
        assertEquals(new Interruption(Cause.LEFT, seconds(30), NOTHING, NOTHING), only(left));
        Sat killed = new Sat().waits(seconds(25)).breaksOffFor(HOUR.negated());
        assertEquals(
                new Interruption(Cause.BROKEN_OFF, seconds(25), NOTHING, seconds(30)),
                only(killed));
    }

    @Test
    void noMoreIsChargedThanWasLeft() {
        Sat sat = new Sat().waits(Duration.ofMinutes(30).minusSeconds(12)).breaksOffFor(HOUR);
        // What was used since the last mark of it, and the charge for that, come to the limit.
        assertTrue(only(sat).charged().compareTo(Running.TICK) <= 0);
        assertEquals(Duration.ofMinutes(30), sat.open().used());
    }
}
