package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.ItemId;
import retain.schedule.Practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/// Figures worked out by hand.
class SampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RecallBin SOON = RecallBin.of(1, 2, 0);
    private static final RecallBin LATE = RecallBin.of(20, 4, 1);

    private static Prediction prediction(String item, RecallBin bin, boolean right, double chance) {
        ItemId id = Practice.id(item);
        return new Prediction(
                id,
                DAY,
                bin,
                right,
                Map.of(
                        Predictor.FSRS6,
                        chance,
                        Predictor.SM2,
                        1 - chance,
                        Predictor.MOVING_AVERAGE,
                        1.0,
                        Predictor.CONSTANT,
                        0.5));
    }

    private static final List<Prediction> FIVE =
            List.of(
                    prediction("nests/a", SOON, true, 0.9),
                    prediction("nests/a", SOON, true, 0.8),
                    prediction("nests/b", LATE, false, 0.3),
                    prediction("nests/b", LATE, true, 0.6),
                    prediction("nests/c", LATE, false, 0.8));

    private final Sample sample = new Sample(FIVE);

    /// How often the items a, b and c are counted.
    private static int[] times(String counts) {
        return counts.chars().map(digit -> digit - '0').toArray();
    }

    @Test
    void countsAnswersItemsAndBins() {
        assertEquals(5, sample.size());
        assertEquals(3, sample.right());
        assertEquals(3, sample.items());
        assertEquals(2, sample.bins());
        assertEquals(0.68, sample.expected(Predictor.FSRS6), 1e-12);
    }

    @ParameterizedTest(name = "items counted {0}")
    @CsvSource({
        // -(ln .9 + ln .8 + ln .7 + ln .6 + ln .2) / 5
        "111, 0.5610885",
        // c twice: (1.1960046 + 2 · 1.6094379) / 6
        "112, 0.7358134",
        // a alone: -(ln .9 + ln .8) / 2
        "100, 0.1642520",
    })
    void logLossIsTheMeanSurprise(String counts, double expected) {
        assertEquals(expected, sample.logLoss(Predictor.FSRS6, times(counts)), 1e-7);
    }

    @ParameterizedTest(name = "items counted {0}")
    @CsvSource({
        // Soon: 1 against .85. Late: 1/3 against .5667. √((2 · .15² + 3 · .2333²) / 5)
        "111, 0.2041241",
        // Late: 1/4 against .625. √((2 · .15² + 4 · .375²) / 6)
        "112, 0.3181981",
        "100, 0.15",
    })
    void rmseComparesSharesBinByBin(String counts, double expected) {
        assertEquals(expected, sample.rmse(Predictor.FSRS6, times(counts)), 1e-7);
    }

    @Test
    void errorsThatCancelInsideABinAreNotSeenAndThoseOfTwoBinsAre() {
        List<Prediction> one =
                List.of(
                        prediction("nests/a", SOON, true, 0.5),
                        prediction("nests/a", SOON, false, 0.5));
        List<Prediction> two =
                List.of(
                        prediction("nests/a", SOON, true, 0.5),
                        prediction("nests/a", LATE, false, 0.5));
        assertEquals(0, new Sample(one).rmse(Predictor.FSRS6, new int[] {1}));
        assertEquals(0.5, new Sample(two).rmse(Predictor.FSRS6, new int[] {1}));
    }

    @ParameterizedTest(name = "items counted {0}")
    @CsvSource({
        // Of 3 · 2 pairs 4 in order, and one equal that counts half.
        "111, 0.75",
        // Of 3 · 3 pairs 5 in order, two equal.
        "112, 0.6666667",
        // One pair, in order.
        "010, 1",
    })
    void aucCountsPairsInOrder(String counts, double expected) {
        assertEquals(expected, sample.auc(Predictor.FSRS6, times(counts)).orElseThrow(), 1e-7);
        assertEquals(1 - expected, sample.auc(Predictor.SM2, times(counts)).orElseThrow(), 1e-7);
        assertEquals(0.5, sample.auc(Predictor.CONSTANT, times(counts)).orElseThrow());
    }

    @Test
    void withoutAWrongAnswerThereIsNoAuc() {
        assertEquals(OptionalDouble.empty(), sample.auc(Predictor.FSRS6, times("100")));
        assertEquals(OptionalDouble.empty(), sample.auc(Predictor.FSRS6, times("001")));
    }

    @Test
    void certaintyThatErredCostsMuchAndNotEverything() {
        double loss = sample.logLoss(Predictor.MOVING_AVERAGE, times("001"));
        assertEquals(-Math.log(1e-6), loss, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, 0, 1, 0",
        "3, 3, 1, 0, 1, 1",
        "4, 4, 2, 1, 2, 2",
        "13, 7, 3, 1, 3, 3",
        "14, 13, 6, 2, 4, 4",
        "47, 12, 0, 2, 3, 0",
        "48, 25, 9, 3, 5, 5",
    })
    void answersAreBinnedByPowers(
            int days, int answers, int lapses, int ofDays, int ofAnswers, int ofLapses) {
        assertEquals(
                new RecallBin(ofDays, ofAnswers, ofLapses), RecallBin.of(days, answers, lapses));
    }

    @Test
    void aRangeHoldsItsFigureAndIsTheSameForTheSameSeed() {
        List<Prediction> many = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            double chance = random.nextDouble(0.5, 1);
            boolean right = random.nextDouble() < chance;
            many.add(prediction("nests/i" + i % 40, i % 3 == 0 ? SOON : LATE, right, chance));
        }
        Sample sample = new Sample(many);
        Estimate loss = loss(sample, 1);
        assertTrue(loss.low() < loss.value() && loss.value() < loss.high(), loss.toString());
        assertEquals(loss, loss(sample, 1));
        assertEquals(loss.value(), loss(sample, 2).value());
        assertTrue(loss.low() != loss(sample, 2).low());
    }

    private static Estimate loss(Sample sample, long seed) {
        return new Resamples(sample, new Random(seed))
                .estimate(times -> OptionalDouble.of(sample.logLoss(Predictor.FSRS6, times)));
    }

    @Test
    void answersThatHangTogetherMakeARangeWider() {
        List<Prediction> apart = new ArrayList<>();
        List<Prediction> together = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean right = i % 30 < 20;
            apart.add(prediction("nests/i" + i, SOON, right, 0.7));
            together.add(prediction("nests/i" + i % 30, SOON, right, 0.7));
        }
        Estimate narrow = loss(new Sample(apart), 1);
        Estimate wide = loss(new Sample(together), 1);
        assertEquals(narrow.value(), wide.value(), 1e-12);
        // Ten answers to each item, all alike: √10 times as wide.
        double ratio = (wide.high() - wide.low()) / (narrow.high() - narrow.low());
        assertTrue(ratio > 2.5 && ratio < 4, "ratio " + ratio);
    }

    @Test
    void aRangeFromPercentilesLeavesOutTwoAndAHalfPercentOnEitherSide() {
        // Each of two items has one answer: the share of draws of one of them alone is 1/4, 1/2,
        // 1/4, so that the range reaches both ends.
        Sample two =
                new Sample(
                        List.of(
                                prediction("nests/a", SOON, true, 0.9),
                                prediction("nests/b", SOON, true, 0.5)));
        Estimate loss = loss(two, 3);
        assertEquals(-Math.log(0.9), loss.low(), 1e-12);
        assertEquals(-Math.log(0.5), loss.high(), 1e-12);
        assertEquals(-(Math.log(0.9) + Math.log(0.5)) / 2, loss.value(), 1e-12);
    }

    @Test
    void theRangeOfAnRmseLiesAroundItThoughEveryResampleLiesAbove() {
        List<Prediction> exact = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            exact.add(prediction("nests/i" + i, i % 2 == 0 ? SOON : LATE, i % 10 < 8, 0.8));
        }
        Sample sample = new Sample(exact);
        Resamples resamples = new Resamples(sample, new Random(6));
        Estimate plain =
                resamples.estimate(times -> OptionalDouble.of(sample.rmse(Predictor.FSRS6, times)));
        Estimate moved =
                resamples.centred(times -> OptionalDouble.of(sample.rmse(Predictor.FSRS6, times)));
        assertEquals(plain.value(), moved.value());
        assertEquals(0, moved.value(), 1e-12);
        assertTrue(plain.low() > plain.value(), plain.toString());
        assertEquals(0, moved.low());
        assertTrue(moved.high() > 0 && moved.high() < plain.high(), moved.toString());
    }
}
