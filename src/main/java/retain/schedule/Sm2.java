package retain.schedule;

import org.jspecify.annotations.Nullable;

import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// SM-2 after the text of P. A. Woźniak, *Optimization of learning* (1990), section 3.2, in exact
/// integer arithmetic.
///
/// Where the text and the published Pascal program differ the text holds: a lapse leaves the ease
/// factor as it is, and intervals are rounded up. Where the text is silent the program does: an
/// interval is multiplied by the factor as it was before the answer. Doubles give 56 days for 25
/// days at 2.20, where 55 is right.
public final class Sm2 implements Scheduler {
    private static final int LEAST_EASE = 130;

    /// Days; far past any certification, and short of where a date overflows.
    private static final int LONGEST = 36_500;

    @Override
    public Schedule schedule(List<Review> reviews) {
        Fold fold = new Fold();
        reviews.forEach(fold::take);
        return fold.schedule();
    }

    /// The reviews of one item taken one by one, for whoever asks for the schedule in between.
    public final class Fold {
        private Schedule state = new Unseen();
        private @Nullable LocalDate lastDay;

        /// Takes the next review, in the order of `Review.BY_DAY`.
        public void take(Review review) {
            if (review.kind() != ReviewKind.SCHEDULED || review.day().equals(lastDay)) {
                return;
            }
            lastDay = review.day();
            state =
                    after(state, review.day(), review.kind(), review.quality())
                            .<Schedule>map(moved -> moved)
                            .orElse(state);
        }

        /// Where the item stands after what was taken.
        public Schedule schedule() {
            return state;
        }
    }

    @Override
    public Optional<Scheduled> after(
            Schedule before, LocalDate day, ReviewKind kind, Quality quality) {
        boolean early = before instanceof Scheduled scheduled && day.isBefore(scheduled.due());
        return kind == ReviewKind.SCHEDULED && (!early || quality.isLapse())
                ? Optional.of(after(before, day, quality))
                : Optional.empty();
    }

    @Override
    public boolean heedsCrams() {
        return false;
    }

    /// What an answer that moves the schedule makes of it.
    public Scheduled after(Schedule before, LocalDate day, Quality quality) {
        int repetition = 0;
        int interval = 0;
        int ease = EaseFactor.FIRST.hundredths();
        int lapses = 0;
        if (before instanceof Scheduled scheduled) {
            repetition = scheduled.repetition();
            interval = scheduled.interval();
            ease = ease(scheduled);
            lapses = scheduled.lapses();
        }
        if (quality.isLapse()) {
            return new Scheduled(0, 1, new EaseFactor(ease), day.plusDays(1), lapses + 1, day);
        }
        int next = interval(repetition, interval, ease);
        return new Scheduled(
                repetition + 1,
                next,
                new EaseFactor(ease(ease, quality)),
                day.plusDays(next),
                lapses,
                day);
    }

    /// Days to the next review of an item that was recalled.
    ///
    /// @param repetition recalled so many times in a row before
    /// @param interval days before
    /// @param ease before, in hundredths
    public static int interval(int repetition, int interval, int ease) {
        return switch (repetition) {
            case 0 -> 1;
            case 1 -> 6;
            default -> (int) Math.min(LONGEST, Math.ceilDiv((long) interval * ease, 100L));
        };
    }

    /// The ease factor of an item that was recalled, in hundredths.
    ///
    /// @param ease before, in hundredths
    /// @param quality 3 or more
    public static int ease(int ease, Quality quality) {
        return Math.max(LEAST_EASE, ease + easeChange(quality));
    }

    private static int ease(Scheduled scheduled) {
        return switch (scheduled.strength()) {
            case EaseFactor ease -> ease.hundredths();
            case Memory _ -> throw new IllegalStateException("a schedule of FSRS: " + scheduled);
        };
    }

    /// In hundredths: EF' = EF + (0.1 - (5-q)·(0.08 + (5-q)·0.02)).
    private static int easeChange(Quality quality) {
        int missing = 5 - quality.value();
        return 10 - missing * (8 + missing * 2);
    }
}
