package retain.report;

/// How many of several independent questions are answered right, each with a chance of its own: the
/// exact distribution, by convolution.
public final class PoissonBinomial {
    private final double[] chances;

    private PoissonBinomial(double[] chances) {
        this.chances = chances;
    }

    /// The distribution of the points of some questions.
    ///
    /// @param right the chance of each, from 0 to 1
    public static PoissonBinomial of(double... right) {
        double[] chances = new double[right.length + 1];
        chances[0] = 1;
        for (int asked = 0; asked < right.length; asked++) {
            double p = right[asked];
            chances[asked + 1] = chances[asked] * p;
            for (int points = asked; points > 0; points--) {
                chances[points] = chances[points] * (1 - p) + chances[points - 1] * p;
            }
            chances[0] *= 1 - p;
        }
        return new PoissonBinomial(chances);
    }

    /// How many questions there are.
    public int questions() {
        return chances.length - 1;
    }

    /// The chance of exactly so many points; 0 for a number that cannot be.
    public double exactly(int points) {
        return points < 0 || points >= chances.length ? 0 : chances[points];
    }

    /// The chance of so many points or more.
    public double atLeast(int points) {
        double sum = 0;
        for (int k = chances.length - 1; k >= Math.max(0, points); k--) {
            sum += chances[k];
        }
        return Math.min(1, sum);
    }

    /// The points to expect.
    public double mean() {
        double mean = 0;
        for (int points = 1; points < chances.length; points++) {
            mean += points * chances[points];
        }
        return mean;
    }
}
