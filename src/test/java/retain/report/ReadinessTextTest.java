package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static retain.report.LearnerLog.BEGUN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.exam.Sat;
import retain.report.Readiness.Basis;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.NoExam;
import retain.report.Readiness.TooThin;

import java.util.List;
import java.util.Optional;

class ReadinessTextTest {
    private static final Course BIRDS = Sat.birds();

    private final LearnerLog ada = new LearnerLog();

    private Readiness readiness() {
        return Readiness.of(
                BIRDS, Optional.empty(), ada.history(BIRDS), List.of(), BEGUN.plusDays(30));
    }

    @ParameterizedTest
    @CsvSource({
        "0.614, 0.732, ≈ 61–74 %",
        "0.5,   0.5,   ≈ 50 %",
        "0,     0.3,   ≈ 1–30 %",
        "0.8,   1,     ≈ 80–99 %",
        "0,     0.009, below 1 %",
        "0.99,  1,     above 99 %"
    })
    void aRangeIsRoundedOutwardsAndNeverSure(double low, double high, String text) {
        assertEquals(text, ReadinessText.range(low, high));
    }

    @Test
    void withoutANumberASentenceSaysWhy() {
        assertEquals(
                "There is no such examination in this course to be ready for.",
                ReadinessText.of(new NoExam()));
        assertEquals(
                "The examination cannot be held: the approved items do not fill a form.",
                ReadinessText.of(new TooThin(List.of())));
        assertEquals("Too early to say: nothing was answered yet.", ReadinessText.of(readiness()));
        for (Item item : BIRDS.items().subList(0, 2)) {
            ada.answered(item, BEGUN, 4);
        }
        double share = ((Readiness.TooLittleSeen) readiness()).coverage().share();
        assertEquals(
                "Too early to say: "
                        + (int) (100 * share)
                        + " % of what the examination asks was seen (2 of 10 items), and a chance"
                        + " takes 60 %.",
                ReadinessText.of(readiness()));
    }

    @Test
    void whatAChanceRestsOnIsCounted() {
        for (Item item : BIRDS.items()) {
            ada.answered(item, BEGUN, 4);
        }
        Foretold ten = (Foretold) readiness();
        assertEquals("rests on 10 answers to 10 of 10 items", ReadinessText.basis(ten));
        assertEquals(
                "rests on 1 240 answers to 10 of 10 items and 1 mock exam",
                ReadinessText.basis(restingOn(ten, new Basis(1_240, 900, 1))));
    }

    private static Foretold restingOn(Foretold of, Basis basis) {
        return new Foretold(
                of.chance(),
                of.low(),
                of.high(),
                of.score(),
                of.total(),
                of.gate(),
                of.domains(),
                of.coverage(),
                basis);
    }
}
