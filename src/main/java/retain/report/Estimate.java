package retain.report;

/// A figure, and the range in which 95 % of its resamples lie.
public record Estimate(double value, double low, double high) {
    static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /// Whether the range lies on one side of zero.
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
