package retain.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Samples as another time might have brought them, by the bootstrap: as many items as there are,
/// drawn with replacement, each with all of its answers. Answers to one item hang together; drawn
/// one by one they would make every range too narrow.
final class Resamples {
    static final int COUNT = 1000;

    private static final double OUTSIDE = 0.025;

    private final int[] once;
    private final List<int[]> drawn = new ArrayList<>();

    /// @param random seeded by the caller, so that the same log gives the same ranges
    Resamples(Sample sample, RandomGenerator random) {
        once = sample.once();
        for (int i = 0; i < COUNT; i++) {
            int[] times = new int[once.length];
            for (int draw = 0; draw < times.length; draw++) {
                times[random.nextInt(times.length)]++;
            }
            drawn.add(times);
        }
    }

    /// A figure and its range, from the percentiles over the resamples. Those in which the figure
    /// does not exist are left out.
    ///
    /// @param figure of counts by item; asked from several threads at once
    /// @throws IllegalStateException if the sample itself does not have the figure
    Estimate estimate(Function<int[], OptionalDouble> figure) {
        double value =
                figure.apply(once).orElseThrow(() -> new IllegalStateException("no such figure"));
        double[] values =
                drawn.parallelStream()
                        .map(figure)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        Arrays.sort(values);
        int last = values.length - 1;
        if (last < 0) {
            return new Estimate(value, value, value);
        }
        return new Estimate(
                value,
                values[(int) Math.floor(OUTSIDE * last)],
                values[(int) Math.ceil((1 - OUTSIDE) * last)]);
    }
}
