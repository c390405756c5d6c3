package retain.report;

import java.util.OptionalDouble;

/// How many answers were right, of how many.
///
/// Where it is called true retention, it counts scheduled answers to items that had been answered
/// on an earlier day: what was remembered, without first tries, re-drills and crams.
public record Retention(int right, int of) {
    public static final Retention NONE = new Retention(0, 0);

    /// This and one answer more.
    Retention and(boolean isRight) {
        return new Retention(right + (isRight ? 1 : 0), of + 1);
    }

    Retention and(Retention more) {
        return new Retention(right + more.right, of + more.of);
    }

    /// From 0 to 1; empty without an answer.
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
    }
}
