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
        return percent < 1 ? "under 1 %" : percent > 99 ? "over 99 %" : "≈ " + percent + " %";
    }

    /// `≈ 61–74 %`.
    static String range(double low, double high) {
        long from = Math.max(1, Math.round(100 * low));
        long to = Math.min(99, Math.round(100 * high));
        return from >= to ? about((low + high) / 2) : "≈ " + from + "–" + to + " %";
    }
}
