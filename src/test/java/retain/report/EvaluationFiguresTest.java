package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import retain.log.ReviewKind;
import retain.report.Evaluation.Score;
import retain.schedule.Practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// Three months of answers, replayed here and by a program in another language that was written
/// from the description of the figures alone, `figures.py`.
class EvaluationFiguresTest {
    private static final Path LOG = Path.of("src/test/resources/retain/report/answers.csv");

    private final Replay replay = replay();
    private final Evaluation evaluation = Evaluation.of(replay, new Random(1));

    private static Replay replay() {
        Practice practice = new Practice();
        try (var lines = Files.lines(LOG)) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells ->
                            practice.answered(
                                    cells[0],
                                    MONDAY.plusDays(Integer.parseInt(cells[1])),
                                    ReviewKind.of(cells[2]).orElseThrow(),
                                    Integer.parseInt(cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Replay.of(
                practice.history(Practice.course(Practice.item("nests/one", ""))), _ -> true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "figures.csv", numLinesToSkip = 1)
    void bothProgramsComeToTheSameFigures(
            String word,
            int foretold,
            int right,
            int bins,
            double expected,
            double logLoss,
            double rmse,
            double auc,
            double low,
            double high) {
        Predictor predictor =
                Arrays.stream(Predictor.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst()
                        .orElseThrow();
        Score score = evaluation.score(predictor);
        assertEquals(foretold, evaluation.predicted());
        assertEquals(right, evaluation.right());
        assertEquals(bins, evaluation.bins());
        assertEquals(expected, score.expected(), 1e-8);
        assertEquals(logLoss, score.logLoss().value(), 1e-8);
        assertEquals(rmse, score.rmse().value(), 1e-8);
        assertEquals(auc, score.auc().value(), 1e-8);
        // The resamples are drawn by another generator, and 20 times as many.
        double width = high - low;
        assertEquals(low, score.logLoss().low(), width / 10);
        assertEquals(high, score.logLoss().high(), width / 10);
    }

    @Test
    void everyAnswerIsForetoldOrLeftOutForAReason() {
        assertEquals(
                replay.answers(),
                replay.predictions().size()
                        + replay.begun()
                        + replay.sameDay()
                        + replay.onlyCrammed()
                        + replay.keyChanged());
        assertTrue(replay.sameDay() > 0 && replay.onlyCrammed() > 0);
    }
}
