package retain.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Averages, against the counting of every choice of items there is.
class CompositionTest {
    private static final double NEAR = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAverageIsThatOfAllChoicesThatMeetTheTotals(long seed) {
        Random random = new Random(seed);
        int topics = random.nextInt(1, 4);
        int[] criticals = IntStream.generate(() -> random.nextInt(3)).limit(topics).toArray();
        int[] others = IntStream.generate(() -> random.nextInt(3)).limit(topics).toArray();
        int[] seats =
                IntStream.range(0, topics)
                        .map(t -> random.nextInt(criticals[t] + others[t] + 1))
                        .toArray();
        int total = random.nextInt(IntStream.of(criticals).sum() + 1);
        long choices = 0;
        long[] taken = new long[topics];
        // A choice is a bit for each item, topic after topic, its critical items first.
        int items = IntStream.of(criticals).sum() + IntStream.of(others).sum();
        for (int choice = 0; choice < 1 << items; choice++) {
            int[] critical = new int[topics];
            boolean meets = true;
            int from = 0;
            for (int t = 0; t < topics; t++) {
                int first = choice >>> from & (1 << criticals[t]) - 1;
                int rest = choice >>> from + criticals[t] & (1 << others[t]) - 1;
                critical[t] = Integer.bitCount(first);
                meets &= critical[t] + Integer.bitCount(rest) == seats[t];
                from += criticals[t] + others[t];
            }
            if (meets && IntStream.of(critical).sum() == total) {
                choices++;
                for (int t = 0; t < topics; t++) {
                    taken[t] += critical[t];
                }
            }
        }
        double[] expected = new double[topics];
        for (int t = 0; t < topics; t++) {
            int all = criticals[t] + others[t];
            double alone = all == 0 ? 0 : (double) seats[t] * criticals[t] / all;
            expected[t] = choices == 0 ? alone : (double) taken[t] / choices;
        }
        assertArrayEquals(expected, Composition.criticals(seats, criticals, others, total), NEAR);
    }

    /// The knots of the course in the test resources: 17 choices, of which 16 take one bend.
    @Test
    void twoTopicsByHand() {
        assertArrayEquals(
                new double[] {16.0 / 17, 18.0 / 17},
                Composition.criticals(new int[] {4, 2}, new int[] {2, 2}, new int[] {4, 1}, 2),
                NEAR);
    }

    @Test
    void aBankOfTenThousandsOverflowsNothing() {
        double[] mean =
                Composition.criticals(
                        new int[] {300, 300},
                        new int[] {20_000, 20_000},
                        new int[] {20_000, 20_000},
                        200);
        assertEquals(100, mean[0], 1e-6);
        assertEquals(100, mean[1], 1e-6);
    }
}
