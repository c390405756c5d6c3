package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.item;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.log.History;
import retain.schedule.KeptLimit;
import retain.schedule.Limits;
import retain.schedule.Practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One limit a day, however many sittings and courses it has.
class DayLimitTest {
    private static Course birds() {
        return Practice.course(
                IntStream.range(0, 9).mapToObj(i -> item("nests/i" + i, "t" + i)).toList());
    }

    private static Limits items(int most) {
        return new Limits(9, Optional.of(most), _ -> true);
    }

    @Test
    void whatWasDoneInAnEarlierSittingCounts() {
        Sitting sitting = new Sitting(birds(), items(5));
        sitting.answer(4);
        sitting.answer(4);
        sitting.reopen();
        assertEquals(3, sitting.session.left());
        sitting.answer(4);
        sitting.answer(1);
        sitting.answer(4);
        assertEquals(1, sitting.session.left(), "a re-drill is beyond the limit");
        assertEquals(5, sitting.session.done().items());
        sitting.answer(4);
        sitting.reopen();
        assertEquals(0, sitting.session.left());
        assertEquals(4, sitting.session.beyondLimit());
        sitting.reopen(Sitting.at("2026-11-24T08:00"));
        assertEquals(5, sitting.session.left(), "tomorrow is another day");
    }

    @Test
    void whatWasDoneInAnotherCourseCounts() {
        Sitting sitting = new Sitting(birds(), items(5));
        sitting.answer(4);
        sitting.answer(4);
        Course other =
                new Course(
                        "trees",
                        "Trees",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        birds().decks());
        Session there =
                Session.open(
                        new Desk(
                                other,
                                Practice.ADA,
                                Sitting.BERLIN,
                                sitting.ids,
                                sitting.desk.scheduler(),
                                items(5),
                                Mode.DAILY),
                        History.of(sitting.log, id -> id),
                        sitting.now);
        assertEquals(2, there.done().items());
        assertTrue(there.left() <= 3);
    }

    @Test
    void undoGivesRoomBack() {
        Sitting sitting = new Sitting(birds(), items(2));
        sitting.answer(4);
        sitting.answer(4);
        assertEquals(0, sitting.session.left());
        sitting.undo();
        assertEquals(1, sitting.session.left());
    }

    @Test
    void minutesOfAnEarlierSittingCount() {
        Limits two = new Limits(9, Optional.empty(), Optional.of(Duration.ofMinutes(2)), _ -> true);
        Sitting sitting = new Sitting(birds(), two);
        IntStream.range(0, 6).forEach(_ -> sitting.answer(4));
        assertFalse(sitting.session.isTimeUp(sitting.now));
        sitting.reopen(sitting.now.plus(Duration.ofHours(3)));
        assertFalse(sitting.session.isTimeUp(sitting.now.plusSeconds(59)));
        assertTrue(sitting.session.isTimeUp(sitting.now.plusSeconds(60)));
    }

    @Test
    void aCramIsBeyondTheDay() {
        Sitting sitting = new Sitting(birds(), items(2));
        sitting.reopen(items(9), Mode.CRAM);
        sitting.answer(4);
        sitting.answer(4);
        sitting.reopen(items(2), Mode.DAILY);
        assertEquals(2, sitting.session.left());
    }

    @Test
    void theLastKeptLimitHoldsForEveryCourse() {
        Practice practice = new Practice();
        Course birds = birds();
        practice.keep(KeptLimit.ITEMS.kept(birds, practice.stamp(), Optional.of(40)));
        assertEquals(Optional.of(40), KeptLimit.ITEMS.of(practice.history(birds)));
        assertEquals(Optional.empty(), KeptLimit.MINUTES.of(practice.history(birds)));
        practice.keep(KeptLimit.ITEMS.kept(birds, practice.stamp(), Optional.of(25)));
        assertEquals(Optional.of(25), KeptLimit.ITEMS.of(practice.history(birds)));
        practice.keep(KeptLimit.ITEMS.kept(birds, practice.stamp(), Optional.empty()));
        assertEquals(Optional.empty(), KeptLimit.ITEMS.of(practice.history(birds)));
    }
}
