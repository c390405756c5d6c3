package retain.cli;

/// Shares and chances in whole percent. A chance is never told as none or as certain.
final class Shares {
    private Shares() {}

    /// `84 %`.
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /// `≈ 84 %`.
    static String about(double chance) {
        long percent = Math.round(100 * chance);
        return percent < 1 ? "below 1 %" : percent > 99 ? "above 99 %" : "≈ " + percent + " %";
    }
}
