package retain.report;

/// How one learner's recall lies against what the memory model says of everybody's:
///
///     η = shift + e^logSlope · logit R + delay · ln(t/6)
///     P(right) = σ(η) · (1 − slip) + (1 − σ(η)) · guess
///
/// With R the model's chance of recall, t the days since the last answer, and `guess` the chance of
/// a blind guess. The line of `AVERAGE` is the model itself, but for a slip now and then.
///
/// @param shift more is a better memory than the model's
/// @param logSlope how much of the model's differences between items holds for this learner
/// @param delay more is a memory that falls more slowly than the model's
/// @param logitSlip the log odds to miss what is recalled
public record RecallLine(double shift, double logSlope, double delay, double logitSlip) {
    /// How many numbers there are.
    public static final int SIZE = 4;

    /// What is taken for a learner of whom nothing is known.
    public static final RecallLine AVERAGE = new RecallLine(0, 0, 0, -3.9);

    static RecallLine of(double... theta) {
        return new RecallLine(theta[0], theta[1], theta[2], theta[3]);
    }

    double[] numbers() {
        return new double[] {shift, logSlope, delay, logitSlip};
    }

    /// The chance to miss what is recalled.
    public double slip() {
        return sigma(logitSlip);
    }

    /// The chance that an item is answered right. It never falls as the model's recall rises, even
    /// where a guess is better than a memory with slips.
    public double right(Cue cue) {
        double recall = recall(cue);
        return cue.guess() + recall * Math.max(0, 1 - slip() - cue.guess());
    }

    /// The chance that an item is recalled, before slips.
    public double recall(Cue cue) {
        return sigma(shift + Math.exp(logSlope) * cue.logit() + delay * cue.delay());
    }

    static double sigma(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
