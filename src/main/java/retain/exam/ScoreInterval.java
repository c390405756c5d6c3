package retain.exam;

/// A 95 % confidence interval of a share of points, after Wilson (1927), "Probable inference, the
/// law of succession, and statistical inference", without continuity correction.
///
/// @param low from 0
/// @param high to 1
public record ScoreInterval(double low, double high) {
    /// The 97.5th percentile of the standard normal distribution.
    private static final double Z = 1.959963984540054;

    /// The interval of so many points of so many.
    ///
    /// @throws IllegalArgumentException unless 0 ≤ points ≤ of and of > 0
    public static ScoreInterval of(int points, int of) {
        if (points < 0 || points > of || of == 0) {
            throw new IllegalArgumentException(points + " points of " + of);
        }
        double share = (double) points / of;
        double middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
        double half =
                Z
                        * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of))
                        / (1 + Z * Z / of);
        return new ScoreInterval(points == 0 ? 0 : middle - half, points == of ? 1 : middle + half);
    }

    /// The lower end in whole percent, rounded down: what is shown covers what was computed.
    public int lowPercent() {
        return (int) Math.floor(100 * low);
    }

    /// The upper end in whole percent, rounded up.
    public int highPercent() {
        return (int) Math.ceil(100 * high);
    }
}
