package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.exam.Interruption.Cause;
import retain.log.ExamEntry.Ending;

import java.time.Duration;
import java.util.List;

/// The bench for sittings does what it is told.
class SatTest {
    @Test
    void answersAsTold() {
        ExamResult result =
                Sat.result(new Sat().allBut("nests/holes", "eggs/shell", "nests/steps").submits());
        assertEquals(7, result.total().points());
        assertEquals(List.of(1, 5, 6), result.reviewOrder().subList(0, 3));
        assertEquals(Duration.ofSeconds(200), result.sitting().used());
        ExamResult none = Sat.result(new Sat().submits());
        assertEquals(0, none.total().points());
        assertTrue(
                Sat.birds().items().stream()
                        .allMatch(item ->
                                Sat.result(new Sat().wrong(item.id().inCourse()).submits())
                                                .total()
                                                .points()
                                        == 0));
    }

    @Test
    void isInterruptedAsTold() {
        Sitting sitting =
                new Sat()
                        .waits(Duration.ofMinutes(2))
                        .leavesFor(Duration.ofHours(2))
                        .waits(Duration.ofMinutes(1))
                        .breaksOffFor(Duration.ofMinutes(5))
                        .standsStill(Duration.ofMinutes(3))
                        .runsOut();
        assertEquals(
                List.of(Cause.LEFT, Cause.BROKEN_OFF, Cause.STOOD_STILL),
                sitting.interruptions().stream().map(Interruption::cause).toList());
        assertEquals(Ending.TIME_UP, sitting.finished().orElseThrow().how());
        assertEquals(Duration.ofMinutes(30), sitting.used());
    }
}
