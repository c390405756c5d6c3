package retain.report;

import retain.deck.Course;
import retain.deck.Item;
import retain.exam.Sitting;
import retain.log.History;
import retain.schedule.Scheduler;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /// Those of a course that are not safe on a day, in the authors' order.
    ///
    /// @param sittings of the learner
    /// @param among the items that are to be safe
    public static List<UnsafeItem> all(
            Course course,
            History history,
            Collection<Sitting> sittings,
            Scheduler scheduler,
            Evidence evidence,
            LocalDate day,
            Predicate<Item> among) {
        List<Sitting> here =
                sittings.stream()
                        .filter(sitting -> course.goesBy(sitting.form().course()))
                        .toList();
        RecallLine line = RecallPosterior.of(evidence.trials()).likeliest();
        ItemFold fold = new ItemFold(course, history, here, scheduler, evidence, line, day, day);
        return course.items().stream()
                .filter(among)
                .flatMap(item -> of(fold.of(item)).stream())
                .toList();
    }
}
