package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.schedule.MemoryModel;
import retain.schedule.Practice;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Sm2;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

class EvaluationTest {
    private final Practice practice = new Practice();
    private final Course course = Practice.course(Practice.item("nests/one", ""));

    private Evaluation evaluation() {
        return Evaluation.of(Replay.of(practice.history(course), _ -> true), new Random(1));
    }

    /// Lives so many days with so many items, which SM-2 schedules and which are answered late, at
    /// times by weeks, right with a chance of its own.
    private void lives(
            int days, int items, long seed, ToDoubleBiFunction<String, LocalDate> recall) {
        Random random = new Random(seed);
        Sm2 sm2 = new Sm2();
        LocalDate[] due = new LocalDate[items];
        for (int day = 0; day < days; day++) {
            LocalDate today = MONDAY.plusDays(day);
            for (int i = 0; i < items; i++) {
                if (due[i] == null
                        ? i > 3 * day
                        : today.isBefore(due[i]) || random.nextInt(5) > 0) {
                    continue;
                }
                String item = "nests/i" + i;
                boolean right = random.nextDouble() < recall.applyAsDouble(item, today);
                practice.answered(item, today, right ? 4 : 1);
                due[i] =
                        ((Scheduled)
                                        sm2.schedule(
                                                practice.history(course)
                                                        .reviews(Practice.id(item))))
                                .due();
            }
        }
    }

    private double remembered(String item, LocalDate day) {
        return MemoryModel.DEFAULT
                .memory(practice.history(course).reviews(Practice.id(item)))
                .map(memory -> MemoryModel.DEFAULT.recall(memory, day))
                .orElse(0.3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereMemoryIsTheModelTheModelForetellsBest(long seed) {
        lives(120, 120, seed, this::remembered);
        Evaluation evaluation = evaluation();
        assertTrue(evaluation.isEnough());
        Estimate aboveConstant = evaluation.above(Predictor.CONSTANT);
        assertTrue(aboveConstant.low() > 0, aboveConstant.toString());
        assertTrue(evaluation.score(Predictor.FSRS6).auc().low() > 0.5);
        double expected = evaluation.score(Predictor.FSRS6).expected();
        assertEquals((double) evaluation.right() / evaluation.predicted(), expected, 0.05);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereEveryAnswerIsDrawnBlindlyTheShareSoFarForetellsBest(long seed) {
        lives(60, 60, seed, (_, _) -> 0.6);
        Evaluation evaluation = evaluation();
        assertTrue(evaluation.isEnough());
        assertTrue(evaluation.above(Predictor.CONSTANT).high() < 0);
        assertEquals(0.6, evaluation.score(Predictor.CONSTANT).expected(), 0.05);
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        lives(40, 40, 4, this::remembered);
        assertEquals(evaluation(), evaluation());
    }

    @ParameterizedTest(name = "{0} items, {1} answers foretold of each, every {2}th wrong")
    @CsvSource({
        "20, 5, 10, true",
        "19, 6, 10, false",
        "20, 4, 8, false",
        "20, 5, 11, false",
        "50, 2, 10, true",
    })
    void tooLittleIsNotJudged(int items, int answers, int wrong, boolean enough) {
        int given = 0;
        for (int day = 0; day <= answers; day++) {
            for (int item = 0; item < items; item++) {
                boolean isWrong = day > 0 && ++given % wrong == 0;
                practice.answered("nests/i" + item, MONDAY.plusDays(day * 9L), isWrong ? 1 : 4);
            }
        }
        Evaluation evaluation = evaluation();
        assertEquals(items * answers, evaluation.predicted());
        assertEquals(given / wrong, evaluation.wrong());
        assertEquals(items, evaluation.items());
        assertEquals(enough, evaluation.isEnough());
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertFalse(evaluation().isEnough());
        assertEquals(0, evaluation().predicted());
    }
}
