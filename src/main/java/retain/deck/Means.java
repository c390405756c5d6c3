package retain.deck;

import java.util.List;

/// Means, and how far values are from them.
final class Means {
    private Means() {}

    /// The mean of one value or more.
    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /// The sum of squares about the mean; 0 of nothing.
    static double squares(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        double mean = mean(values);
        return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    }
}
