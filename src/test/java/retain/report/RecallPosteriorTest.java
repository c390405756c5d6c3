package retain.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RecallPosteriorTest {
    private static final double[] GUESSES = {0, 0.25, 0.5, 1.0 / 31, 1.0 / 24};

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    static IntStream fewSeeds() {
        return IntStream.range(0, 30);
    }

    private static Cue cue(Random random) {
        return Cue.of(
                0.05 + 0.9499 * Math.sqrt(random.nextDouble()),
                1 + random.nextInt(60),
                GUESSES[random.nextInt(GUESSES.length)]);
    }

    private static List<Trial> trials(Random random, int count, Predicate<Cue> isRight) {
        return Stream.generate(() -> cue(random))
                .limit(count)
                .map(cue -> new Trial(cue, isRight.test(cue)))
                .toList();
    }

    private static List<Trial> of(RecallLine line, Random random, int count) {
        return trials(random, count, cue -> random.nextDouble() < line.right(cue));
    }

    /// Standard deviations of what the answers leave open, by many draws.
    private static double[] spread(RecallPosterior posterior) {
        Random random = new Random(7);
        double[] mode = posterior.likeliest().numbers();
        double[] squares = new double[mode.length];
        int draws = 4_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] drawn = line(posterior, random).numbers();
            for (int i = 0; i < mode.length; i++) {
                squares[i] += (drawn[i] - mode[i]) * (drawn[i] - mode[i]) / draws;
            }
        }
        return Stream.of(0, 1, 2, 3).mapToDouble(i -> Math.sqrt(squares[i])).toArray();
    }

    private static RecallLine line(RecallPosterior posterior, Random random) {
        return posterior.line(
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian());
    }

    @Test
    void withoutAnAnswerTheLineIsTheAverageOneAndWideOpen() {
        RecallPosterior posterior = RecallPosterior.of(List.of());
        assertEquals(RecallLine.AVERAGE, posterior.likeliest());
        assertArrayEquals(new double[] {1.0, 0.4, 0.6, 0.7}, spread(posterior), 0.04);
    }

    /// At R = ½ after six days only the shift bears on an item without a guess: its slope is (1 -
    /// s)·σ'(a)·(y - p)/(p·(1 - p)), which the prior's -a holds the balance at the top.
    @Test
    void oneAnswerMovesTheShiftToWhereItBalancesThePrior() {
        Trial missed = new Trial(Cue.of(0.5, 6, 0), false);
        RecallLine line = RecallPosterior.of(List.of(missed)).likeliest();
        double recall = RecallLine.sigma(line.shift());
        double right = (1 - line.slip()) * recall;
        double pull = -(1 - line.slip()) * recall * (1 - recall) / (1 - right);
        assertEquals(pull, line.shift(), 1e-5);
        assertEquals(-0.39, line.shift(), 0.005);
        assertEquals(0, line.logSlope(), 1e-9);
        assertEquals(0, line.delay(), 1e-9);
        // A slip would explain the miss too: s rises a little above 2 %.
        assertTrue(line.logitSlip() > RecallLine.AVERAGE.logitSlip());
    }

    @Test
    void theLikeliestLineIsTheTopOfTheDensity() {
        Random random = new Random(3);
        List<Trial> trials = of(new RecallLine(-0.8, 0.2, 0.3, -3), random, 120);
        double[] found = RecallPosterior.of(trials).likeliest().numbers();
        double top = density(trials, RecallLine.of(found));
        for (int probe = 0; probe < 4_000; probe++) {
            double reach = probe % 2 == 0 ? 0.01 : 2;
            double[] other = found.clone();
            for (int i = 0; i < other.length; i++) {
                other[i] += reach * random.nextGaussian();
            }
            assertTrue(density(trials, RecallLine.of(other)) <= top + 1e-8);
        }
    }

    /// Written down once more, as the order of the model reads.
    private static double density(List<Trial> trials, RecallLine line) {
        double sum =
                -Math.pow(line.shift() / 1.0, 2) / 2
                        - Math.pow(line.logSlope() / 0.4, 2) / 2
                        - Math.pow(line.delay() / 0.6, 2) / 2
                        - Math.pow((line.logitSlip() + 3.9) / 0.7, 2) / 2;
        for (Trial trial : trials) {
            double right = line.right(trial.cue());
            sum += Math.log(trial.isRight() ? right : 1 - right);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void manyAnswersTellTheLineThatMadeThem(int seed) {
        Random random = new Random(seed);
        RecallLine made =
                new RecallLine(
                        random.nextGaussian() * 0.8,
                        random.nextGaussian() * 0.2,
                        random.nextGaussian() * 0.3,
                        -3.5 + random.nextGaussian() * 0.3);
        RecallPosterior posterior = RecallPosterior.of(of(made, random, 8_000));
        double[] spread = spread(posterior);
        double[] found = posterior.likeliest().numbers();
        for (int i = 0; i < found.length; i++) {
            assertEquals(made.numbers()[i], found[i], 4.5 * spread[i]);
        }
        assertTrue(spread[0] < 0.2 && spread[2] < 0.15, "answers narrow the range");
        // What counts is the chance that comes of it.
        for (int probe = 0; probe < 20; probe++) {
            Cue cue = cue(random);
            assertEquals(made.right(cue), posterior.likeliest().right(cue), 0.06);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSearchEndsAtATopForAnyAnswers(int seed) {
        Random random = new Random(seed);
        int count = random.nextInt(4) == 0 ? 3_000 : random.nextInt(60);
        Predicate<Cue> isRight =
                switch (seed % 5) {
                    case 0 -> _ -> true;
                    case 1 -> _ -> false;
                    case 2 -> cue -> cue.logit() < 1;
                    case 3 -> cue -> cue.delay() > 0;
                    default -> _ -> random.nextBoolean();
                };
        List<Trial> trials = new ArrayList<>(trials(random, count, isRight));
        // The ends of what the memory model can say, and a question that answers itself.
        for (double guess : new double[] {0, 0.5, 1}) {
            trials.add(new Trial(Cue.of(0.05, 36_500, guess), seed % 2 == 0));
            trials.add(new Trial(Cue.of(1 - 4e-6, 1, guess), seed % 2 != 0));
        }
        RecallPosterior posterior = RecallPosterior.of(trials);
        // Within a thousandth of a standard deviation, also where a question that cannot be missed
        // is said to have been.
        assertTrue(posterior.rise() < 1e-6, "still rises by " + posterior.rise());
        for (int draw = 0; draw < 50; draw++) {
            RecallLine line = line(posterior, random);
            for (Trial trial : trials) {
                double right = line.right(trial.cue());
                assertTrue(right >= 0 && right <= 1, line + " gives " + right);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfAnswersDoesNotMatter(int seed) {
        Random random = new Random(seed);
        List<Trial> trials = new ArrayList<>(of(RecallLine.AVERAGE, random, 200));
        double[] one = RecallPosterior.of(trials).likeliest().numbers();
        assertArrayEquals(one, RecallPosterior.of(trials).likeliest().numbers());
        Collections.shuffle(trials, random);
        assertArrayEquals(one, RecallPosterior.of(trials).likeliest().numbers(), 1e-5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreRecallNeverLowersTheChanceToBeRight(int seed) {
        Random random = new Random(seed);
        RecallPosterior posterior = RecallPosterior.of(of(RecallLine.AVERAGE, random, seed));
        for (int draw = 0; draw < 100; draw++) {
            RecallLine line = line(posterior, random);
            Cue cue = cue(random);
            Cue better = new Cue(cue.logit() + random.nextDouble(), cue.delay(), cue.guess());
            assertTrue(line.right(better) >= line.right(cue));
            assertTrue(line.right(cue) >= cue.guess());
        }
    }
}
