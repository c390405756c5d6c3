package retain.report;

/// An item as it is asked on some day, by what bears on whether it is answered right.
///
/// @param logit the log odds of the memory model's recall
/// @param delay ln(t/6), with t the days since the last answer, at least 1
/// @param guess the chance that a blind guess is right
public record Cue(double logit, double delay, double guess) {
    /// The days at which a learner's `delay` makes no difference.
    static final double PIVOT = 6;

    /// An item asked so many days after its last answer.
    ///
    /// @param recall by the memory model, above 0 and below 1
    /// @param days at least 1
    public static Cue of(double recall, double days, double guess) {
        return new Cue(Math.log(recall / (1 - recall)), Math.log(days / PIVOT), guess);
    }
}
