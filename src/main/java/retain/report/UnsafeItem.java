package retain.report;

import java.util.Optional;

/// A safety-critical item that is not safe yet.
public record UnsafeItem(ItemProgress item, Why why) {
    /// The chance of recall from which a critical item counts as safe.
    public static final double SAFE = 0.9;

    /// What it lacks.
    public enum Why {
        NOT_SEEN,
        /// Its key changed since it was answered.
        CORRECTED,
        /// The last answer was wrong, in practice or in an exam.
        MISSED,
        /// Less likely recalled today than `SAFE`.
        FADED
    }

    /// Empty where an item is safe: seen, last answered right, and recalled today with a chance of
    /// 0.9 at least.
    public static Optional<UnsafeItem> of(ItemProgress item) {
        if (item.isOutdated()) {
            return Optional.of(new UnsafeItem(item, Why.CORRECTED));
        }
        if (!item.isSeen()) {
            return Optional.of(new UnsafeItem(item, Why.NOT_SEEN));
        }
        if (item.isMissed()) {
            return Optional.of(new UnsafeItem(item, Why.MISSED));
        }
        return item.recall().orElseThrow() < SAFE
                ? Optional.of(new UnsafeItem(item, Why.FADED))
                : Optional.empty();
    }
}
