package retain.report;

/// A learner's line with what it always takes computed once: for those who ask it a million times.
public final class RecallCurve {
    private final double shift;
    private final double slope;
    private final double delay;
    private final double kept;

    public RecallCurve(RecallLine line) {
        this.shift = line.shift();
        this.slope = Math.exp(line.logSlope());
        this.delay = line.delay();
        this.kept = 1 - line.slip();
    }

    /// The chance that an item is answered right, as `RecallLine.right` has it.
    ///
    /// @param recall by the memory model, above 0 and below 1
    /// @param days since the last answer, at least 1
    /// @param guess the chance that a blind guess is right
    public double right(double recall, double days, double guess) {
        double eta =
                shift
                        + slope * Math.log(recall / (1 - recall))
                        + delay * Math.log(days / Cue.PIVOT);
        return guess + RecallLine.sigma(eta) * Math.max(0, kept - guess);
    }
}
