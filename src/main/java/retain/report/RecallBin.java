package retain.report;

/// Answers that are alike for a memory, whatever a model says of them: asked after about as long,
/// about as often before, after about as many lapses.
///
/// The bins are those of srs-benchmark's "RMSE (bins)": powers of 3.62 for days, of 1.89 for
/// answers, of 1.73 for lapses. They do not depend on what is predicted, so that no predictor gains
/// by saying the same of all.
///
/// @param days the power of 3.62 up to which the days since the last answer reach
/// @param answers the same of 1.89 and the study days with an answer, this one included
/// @param lapses the same of 1.73 and the lapses before, plus one; 0 for none
public record RecallBin(int days, int answers, int lapses) {
    private static final double DAYS = 3.62;
    private static final double ANSWERS = 1.89;
    private static final double LAPSES = 1.73;

    /// The bin of an answer.
    ///
    /// @param days since the last answer, at least 1
    /// @param answers study days with an answer, this one included
    /// @param lapses study days but the first whose first answer was wrong
    public static RecallBin of(long days, int answers, int lapses) {
        return new RecallBin(
                power(DAYS, (double) days),
                power(ANSWERS, answers),
                lapses == 0 ? 0 : 1 + power(LAPSES, lapses));
    }

    private static int power(double base, double number) {
        return (int) Math.floor(Math.log(number) / Math.log(base));
    }
}
