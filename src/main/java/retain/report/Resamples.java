package retain.report;

import java.util.ArrayList;
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
        double[] values = ascending(figure);
        return values.length == 0
                ? Estimate.exactly(value(figure))
                : new Estimate(value(figure), low(values), high(values));
    }

    /// The same of a figure that is above 0 by chance alone and that resampling raises further: an
    /// item drawn twice makes every bin more uneven than it is. The range is moved so that the
    /// median of the resamples lies on the figure, and ends at 0.
    Estimate centred(Function<int[], OptionalDouble> figure) {
        double[] values = ascending(figure);
        double value = value(figure);
        if (values.length == 0) {
            return Estimate.exactly(value);
        }
        double raised = values[values.length / 2] - value;
        return new Estimate(
                value, Math.max(0, low(values) - raised), Math.max(0, high(values) - raised));
    }

    private double value(Function<int[], OptionalDouble> figure) {
        return figure.apply(once).orElseThrow(() -> new IllegalStateException("no such figure"));
    }

    private double[] ascending(Function<int[], OptionalDouble> figure) {
        return drawn.parallelStream()
                .map(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
    }

    private static double low(double[] ascending) {
        return ascending[(int) Math.floor(OUTSIDE * (ascending.length - 1))];
    }

    private static double high(double[] ascending) {
        return ascending[(int) Math.ceil((1 - OUTSIDE) * (ascending.length - 1))];
    }
}
