package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.item;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry.Setting;
import retain.log.ReviewKind;
import retain.schedule.Limits;
import retain.schedule.Practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How a sitting goes on past its limits, and what opens it.
class GoingOnTest {
    private static Course birds(String notice) {
        List<Item> items =
                IntStream.range(0, 6).mapToObj(i -> item("nests/i" + i, "t" + i)).toList();
        Course course = Practice.course(items);
        return new Course(
                course.slug(),
                course.title(),
                "",
                notice,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                course.decks());
    }

    private static Limits limits(int newItems, Optional<Integer> limit) {
        return new Limits(newItems, limit, _ -> true);
    }

    @Test
    void moreNewItemsComeOnTopOfTheDays() {
        Sitting sitting = new Sitting(birds(""), limits(2, Optional.empty()));
        sitting.answer(4);
        sitting.answer(4);
        assertEquals(0, sitting.session.left());
        sitting.session = sitting.session.more(3, sitting.now);
        assertEquals(3, sitting.session.left());
        assertEquals(3, sitting.session.leftNew());
        assertEquals(2, sitting.session.answered().size(), "what was answered stays");
        assertEquals(5, limits(2, Optional.empty()).more(3).newItems());
    }

    @Test
    void aLimitOfNumberSaysWhatIsBeyondIt() {
        Sitting sitting = new Sitting(birds(""), limits(6, Optional.of(2)));
        assertEquals(4, sitting.session.beyondLimit());
        sitting.answer(4);
        sitting.answer(4);
        assertEquals(0, sitting.session.left());
        assertEquals(4, sitting.session.beyondLimit());
        sitting.session = sitting.session.unlimited(sitting.now);
        assertEquals(4, sitting.session.left());
        assertEquals(0, sitting.session.beyondLimit());
    }

    @Test
    void whatComesAgainTodayIsCountedApart() {
        Sitting sitting = new Sitting(birds(""), limits(6, Optional.empty()));
        assertEquals(0, sitting.session.leftAgain());
        sitting.answer(3);
        sitting.answer(4);
        assertEquals(1, sitting.session.leftAgain());
        assertEquals(4, sitting.session.leftNew());
        assertEquals(5, sitting.session.left());
    }

    @Test
    void aCramAfterTheDayAsksAllAndMovesNothing() {
        Sitting sitting = new Sitting(birds(""), limits(6, Optional.empty()));
        IntStream.range(0, 6).forEach(_ -> sitting.answer(4));
        sitting.session = sitting.session.cram(sitting.now);
        assertEquals(6, sitting.session.left());
        assertEquals(ReviewKind.CRAM, sitting.session.kindAt(sitting.now));
        assertEquals(ReviewKind.CRAM, sitting.answer(5).kind());
        sitting.session = sitting.session.unlimited(sitting.now);
        assertEquals(5, sitting.session.left(), "a cram that goes on does not begin again");
    }

    @Test
    void nothingIsAskedAtTheEnd() {
        Sitting sitting = new Sitting(birds(""), limits(0, Optional.empty()));
        assertThrows(IllegalStateException.class, () -> sitting.session.kindAt(sitting.now));
        assertThrows(IllegalStateException.class, () -> sitting.session.bury(sitting.now));
    }

    @Test
    void timeIsUpWhenItHasPassed() {
        Limits fiveMinutes =
                new Limits(6, Optional.empty(), Optional.of(Duration.ofMinutes(5)), _ -> true);
        Sitting sitting = new Sitting(birds(""), fiveMinutes);
        assertFalse(sitting.session.isTimeUp(sitting.now.plusSeconds(299)));
        assertTrue(sitting.session.isTimeUp(sitting.now.plusSeconds(300)));
        Session after = sitting.session.unlimited(sitting.now);
        assertFalse(after.isTimeUp(sitting.now.plusSeconds(9000)));
    }

    @Test
    void aNoticeIsOwedUntilItsWordsWereRead() {
        Sitting sitting = new Sitting(birds("From afar."), limits(6, Optional.empty()));
        assertTrue(sitting.session.owesNotice());
        Setting read = (Setting) sitting.take(sitting.session.noticeRead(sitting.now));
        assertEquals("birds", read.course());
        assertFalse(sitting.session.owesNotice());
        assertFalse(sitting.fresh().owesNotice());
        Sitting reworded = new Sitting(birds("From very far."), limits(6, Optional.empty()));
        reworded.log.addAll(sitting.log);
        assertTrue(reworded.fresh().owesNotice());
        assertFalse(new Sitting(birds(" "), limits(6, Optional.empty())).session.owesNotice());
    }
}
