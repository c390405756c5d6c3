package retain.report;

/// How the first answers to the items of a domain went.
public record FirstTries(int right, int of) {
    static final FirstTries NONE = new FirstTries(0, 0);

    FirstTries and(boolean isRight) {
        return new FirstTries(right + (isRight ? 1 : 0), of + 1);
    }

    /// The chance to be right at the next first try, by Laplace's rule of succession: a half where
    /// nothing was tried.
    public double accuracy() {
        return (right + 1.0) / (of + 2);
    }
}
