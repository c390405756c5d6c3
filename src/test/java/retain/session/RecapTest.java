package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static retain.schedule.Practice.MONDAY;
import static retain.schedule.Practice.item;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Item;
import retain.deck.Weight;
import retain.schedule.Limits;
import retain.session.Recap.Tally;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a sitting adds up to.
class RecapTest {
    private static final Limits TEN = new Limits(10, Optional.empty(), _ -> true);

    private final Sitting sitting = new Sitting(course(), TEN);

    /// Two items on nests, one on eggs, and a domain that is not asked.
    private static Course course() {
        List<Item> nests = List.of(item("nests/one", "a"), item("nests/two", "b"));
        List<Item> eggs = List.of(item("eggs/one", "c"));
        return new Course(
                "birds",
                "Birds",
                "",
                "",
                List.of(),
                List.of(domain("nests"), domain("songs"), domain("eggs")),
                List.of(),
                List.of(),
                List.of(
                        new Deck("nests", "", "", List.of(), nests),
                        new Deck("eggs", "", "", List.of(), eggs)));
    }

    private static Domain domain(String slug) {
        return new Domain(slug, "About " + slug, Weight.of(1), 0, List.of());
    }

    private Recap recap() {
        return Recap.of(sitting.session);
    }

    @Test
    void firstTriesAreCountedByDomain() {
        String missed = sitting.asked();
        sitting.answer(1);
        sitting.answer(4);
        sitting.answer(4);
        assertEquals(missed, sitting.asked(), "the missed item comes again");
        sitting.answer(4);
        assertEquals(4, recap().answers());
        assertEquals(
                List.of(new Tally("About nests", 2, 1), new Tally("About eggs", 1, 1)),
                recap().domains());
        assertEquals(new Tally("", 3, 2), recap().all());
        assertEquals(
                List.of(missed),
                recap().missed().stream().map(item -> item.id().inCourse()).toList());
    }

    @Test
    void aLongPauseIsCountedAsTwoMinutes() {
        sitting.answer(4);
        sitting.answer(4, sitting.now.plusSeconds(121), sitting.now.plusSeconds(130));
        assertEquals(Duration.ofSeconds(10).plusMinutes(2), recap().time());
        assertEquals(2, recap().answers());
    }

    @Test
    void anAnswerOfTwoMinutesIsCountedWhole() {
        sitting.answer(4, sitting.now.plusSeconds(119), sitting.now.plusSeconds(119));
        assertEquals(Duration.ofSeconds(119), recap().time());
    }

    @Test
    void theWeekBeginsTomorrow() {
        sitting.answer(4);
        assertEquals(List.of(1, 0, 0, 0, 0, 0, 0), recap().week());
        sitting.answer(4);
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 0), recap().week());
    }

    @Test
    void whatIsLeftOverComesTomorrowAndWhatIsFarOffDoesNot() {
        sitting.answer(4);
        sitting.answer(4);
        sitting.reopen(sitting.now.plus(Duration.ofDays(1)));
        sitting.answer(4);
        assertEquals(
                List.of(1, 0, 0, 0, 0, 1, 0), recap().week(), "one is left, one is due in six");
        sitting.reopen(sitting.now.plus(Duration.ofDays(6)));
        sitting.answer(5);
        sitting.answer(4);
        assertEquals(
                0,
                recap().week().stream().mapToInt(Integer::intValue).sum() - recap().week().get(5),
                "fifteen days are beyond the week");
    }

    @Test
    void theWeekEndsAfterSevenDays() {
        sitting.answer(4);
        sitting.reopen(sitting.now.plus(Duration.ofDays(1)));
        sitting.answer(4);
        assertEquals(List.of(0, 0, 0, 0, 0, 1, 0), recap().week());
        sitting.reopen(sitting.now.minus(Duration.ofDays(1)));
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 1), recap().week());
        sitting.reopen(sitting.now.minus(Duration.ofDays(1)));
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0), recap().week());
    }

    @Test
    void whatIsSuspendedOrNotAskedIsLeftOut() {
        sitting.answer(4);
        sitting.answer(4);
        sitting.reopen(sitting.now.plus(Duration.ofDays(1)));
        sitting.suspend();
        assertEquals(1, recap().week().getFirst());
        sitting.reopen(new Limits(10, Optional.empty(), _ -> false), Mode.DAILY);
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0), recap().week());
    }

    @Test
    void theWeekIsCountedFromTheStudyDay() {
        sitting.answer(4);
        assertEquals(MONDAY, sitting.session.day());
        sitting.reopen(MONDAY.plusDays(1).atTime(3, 0).atZone(Sitting.BERLIN).toInstant());
        assertEquals(MONDAY, sitting.session.day(), "the night belongs to Monday");
        assertEquals(1, recap().week().getFirst());
    }

    @Test
    void aSittingWithoutAnswersIsEmpty() {
        assertEquals(0, recap().answers());
        assertEquals(List.of(), recap().domains());
        assertEquals(Duration.ZERO, recap().time());
    }
}
