package retain.log;

import java.util.Optional;

/// Why an item was asked. Only `SCHEDULED` moves an SM-2 schedule.
public enum ReviewKind {
    /// It was new, due, or corrected since the last answer.
    SCHEDULED("scheduled"),
    /// Again on the same study day, since it was graded below 4.
    REDRILL("redrill"),
    /// Practice that moves nothing.
    CRAM("cram"),
    /// Asked on purpose before it was due.
    EARLY("early");

    private final String word;

    ReviewKind(String word) {
        this.word = word;
    }

    /// The word in the log's text form.
    public String word() {
        return word;
    }

    public static Optional<ReviewKind> of(String word) {
        for (ReviewKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
