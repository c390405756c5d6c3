package retain.report;

/// What foretells whether an answer will be right, before it is given.
public enum Predictor {
    /// The memory model.
    FSRS6("fsrs6", "FSRS-6"),
    /// The recall that SM-2's interval I implies after t days: 0.9^(t/I).
    SM2("sm2", "SM-2"),
    /// The share of right ones among the last answers.
    MOVING_AVERAGE("moving_average", "moving average"),
    /// The share of right ones among all answers so far.
    CONSTANT("constant", "constant");

    private final String word;
    private final String title;

    Predictor(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
