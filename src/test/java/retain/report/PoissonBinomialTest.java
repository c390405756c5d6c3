package retain.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class PoissonBinomialTest {
    private static double[] times(int count, double chance) {
        return DoubleStream.generate(() -> chance).limit(count).toArray();
    }

    @Test
    void tenTossesOfACoinGiveSevenOrMoreIn176Of1024() {
        assertEquals(176 / 1024.0, PoissonBinomial.of(times(10, 0.5)).atLeast(7));
    }

    @Test
    void twentyAtNineTenthsAndTwentyAtSixTenthsReachTwentyEight() {
        PoissonBinomial points =
                PoissonBinomial.of(
                        DoubleStream.concat(
                                        Arrays.stream(times(20, 0.9)),
                                        Arrays.stream(times(20, 0.6)))
                                .toArray());
        assertEquals(30, points.mean(), 1e-12);
        assertEquals(0.8355679, points.atLeast(28), 5e-8);
    }

    @Test
    void noQuestionGivesNoPointForSure() {
        PoissonBinomial none = PoissonBinomial.of();
        assertEquals(1, none.atLeast(0));
        assertEquals(0, none.atLeast(1));
        assertEquals(0, none.mean());
    }

    @Test
    void whatIsSureIsSure() {
        PoissonBinomial points = PoissonBinomial.of(1, 0, 1, 1);
        assertEquals(1, points.exactly(3));
        assertEquals(0, points.atLeast(4));
        assertEquals(1, points.atLeast(-2));
        assertEquals(0, points.atLeast(5));
        assertEquals(0, points.exactly(-1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void itIsWhatAllOutcomesAddUpTo(int questions) {
        Random random = new Random(questions);
        double[] right = random.doubles(questions).toArray();
        double[] expected = new double[questions + 1];
        for (int outcome = 0; outcome < 1 << questions; outcome++) {
            double chance = 1;
            for (int i = 0; i < questions; i++) {
                chance *= (outcome >> i & 1) == 1 ? right[i] : 1 - right[i];
            }
            expected[Integer.bitCount(outcome)] += chance;
        }
        PoissonBinomial points = PoissonBinomial.of(right);
        double[] found = IntStream.rangeClosed(0, questions).mapToDouble(points::exactly).toArray();
        assertArrayEquals(expected, found, 1e-14);
    }
}
