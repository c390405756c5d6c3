package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.report.LearnerLog.BEGUN;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Form;
import retain.deck.Item;
import retain.exam.ExamResult;
import retain.exam.Sat;
import retain.log.Entry;
import retain.report.Forecasts.Expected;
import retain.report.Forecasts.Forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

class ForecastsTest {
    private static final Course BIRDS = Sat.birds();
    private static final Form SPRING = Sat.form(BIRDS, "spring");

    private final LearnerLog ada = new LearnerLog();

    private void answers(int day, int quality) {
        for (Item item : BIRDS.items()) {
            ada.answered(item, BEGUN.plusDays(day), quality);
        }
    }

    private Forecasts forecasts(List<? extends Entry> sittings) {
        List<Entry> log = new ArrayList<>(sittings);
        log.addAll(ada.entries());
        return Forecasts.of(BIRDS, log);
    }

    @Test
    void withoutASittingNothingIsScored() {
        answers(0, 4);
        assertEquals(List.of(), forecasts(List.of()).all());
        assertEquals(OptionalDouble.empty(), forecasts(List.of()).brier());
    }

    @Test
    void aSittingBeforeAnythingWasSeenHasNoForecast() {
        Forecasts forecasts =
                forecasts(SatOnce.entries(SPRING, BEGUN, item -> item.deck().equals("eggs")));
        assertEquals(OptionalDouble.empty(), forecasts.all().getFirst().chance());
        assertEquals(OptionalDouble.empty(), forecasts.brier());
    }

    @Test
    void anOpenSittingIsNoneYet() {
        answers(0, 4);
        List<? extends Entry> begun = SatOnce.entries(SPRING, BEGUN.plusDays(1), _ -> true);
        assertEquals(List.of(), forecasts(begun.subList(0, 1)).all());
    }

    @Test
    void theScoreIsTheMeanOfTheSquares() {
        answers(0, 4);
        answers(1, 4);
        List<Entry> sittings =
                new ArrayList<>(SatOnce.entries(SPRING, BEGUN.plusDays(8), _ -> true));
        sittings.addAll(SatOnce.entries(SPRING, BEGUN.plusDays(9), _ -> false));
        List<Forecast> all = forecasts(sittings).all();
        double passed = all.get(0).chance().orElseThrow();
        double missed = all.get(1).chance().orElseThrow();
        assertTrue(all.get(0).result().isPassed() && !all.get(1).result().isPassed());
        assertTrue(missed > passed, "the first was passed, which tells well of the memory");
        assertEquals(
                ((1 - passed) * (1 - passed) + missed * missed) / 2,
                forecasts(sittings).brier().orElseThrow(),
                1e-12);
    }

    @Test
    void whatCameAfterTheSittingBeganBearsOnNothing() {
        answers(0, 4);
        answers(1, 4);
        List<? extends Entry> sat = SatOnce.entries(SPRING, BEGUN.plusDays(8), _ -> true);
        Forecasts before = forecasts(sat);
        answers(9, 0);
        ada.keep(
                BEGUN.plusDays(10),
                stamp -> new Entry.Retraction(stamp, ada.entries().getFirst().id()));
        assertEquals(before, forecasts(sat));
        ada.keep(
                BEGUN.plusDays(7),
                stamp -> new Entry.Retraction(stamp, ada.entries().getFirst().id()));
        assertTrue(!before.equals(forecasts(sat)), "what came before does");
    }

    private static Forecast forecast(double chance, boolean isPassed) {
        ExamResult result = Sat.result(SatOnce.sat(SPRING, BEGUN, _ -> isPassed));
        return new Forecast(result, Optional.of(new Expected(chance, chance)));
    }

    @Test
    void belowAHandfulOfForecastsNothingIsSaidOfSkill() {
        List<Forecast> four = Collections.nCopies(4, forecast(0.9, true));
        assertEquals(OptionalDouble.empty(), new Forecasts(four).skill());
        List<Forecast> five = Collections.nCopies(5, forecast(0.9, true));
        assertTrue(new Forecasts(five).skill().isPresent());
        Forecast untold = new Forecast(forecast(0.9, true).result(), Optional.empty());
        List<Forecast> fiveSat = new ArrayList<>(four);
        fiveSat.add(untold);
        assertEquals(OptionalDouble.empty(), new Forecasts(fiveSat).skill());
    }

    /// Whoever knows only how earlier exams went says 1/2, 2/3, 3/4, 4/5 and 5/6 of five that are
    /// passed.
    @Test
    void skillIsAgainstWhoeverKnowsOnlyHowEarlierExamsWent() {
        double simple = 1 / 4.0 + 1 / 9.0 + 1 / 16.0 + 1 / 25.0 + 1 / 36.0;
        List<Forecast> near = Collections.nCopies(5, forecast(0.9, true));
        assertEquals(1 - 5 * 0.01 / simple, new Forecasts(near).skill().orElseThrow(), 1e-12);
        List<Forecast> wrong = Collections.nCopies(5, forecast(0.1, true));
        assertTrue(new Forecasts(wrong).skill().orElseThrow() < 0);
        List<Forecast> sure =
                Stream.of(true, false, false, true, false)
                        .map(isPassed -> forecast(isPassed ? 1 : 0, isPassed))
                        .toList();
        assertEquals(1, new Forecasts(sure).skill().orElseThrow());
    }

    @Test
    void theScoreToExpectLiesBetweenGuessesAndAll() {
        answers(0, 4);
        answers(1, 4);
        Forecast forecast =
                forecasts(SatOnce.entries(SPRING, BEGUN.plusDays(8), _ -> true)).all().getFirst();
        Expected expected = forecast.expected().orElseThrow();
        assertTrue(expected.score() > 0.7 && expected.score() < 1, expected.toString());
        assertTrue(expected.chance() < expected.score(), "marks and gate ask more than a share");
    }
}
