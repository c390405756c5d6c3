package retain.schedule;

import org.jspecify.annotations.Nullable;

import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.List;

/// SM-2 after the text of P. A. Woźniak, *Optimization of learning* (1990), section 3.2, in exact
/// integer arithmetic.
///
/// Where the text and the published Pascal program differ the text holds: a lapse leaves the ease
/// factor as it is, and intervals are rounded up. Where the text is silent the program does: an
/// interval is multiplied by the factor as it was before the answer. Doubles give 56 days for 25
/// days at 2.20, where 55 is right.
public final class Sm2 implements Scheduler {
    private static final int FIRST_EASE = 250;
    private static final int LEAST_EASE = 130;

    /// Days; far past any certification, and short of where a date overflows.
    private static final int LONGEST = 36_500;

    @Override
    public Schedule schedule(List<Review> reviews) {
        Schedule state = new Unseen();
        @Nullable LocalDate lastDay = null;
        for (Review review : reviews) {
            if (review.kind() != ReviewKind.SCHEDULED || review.day().equals(lastDay)) {
                continue;
            }
            lastDay = review.day();
            boolean early =
                    state instanceof Scheduled scheduled && review.day().isBefore(scheduled.due());
            if (!early || review.quality().isLapse()) {
                state = after(state, review.day(), review.quality());
            }
        }
        return state;
    }

    @Override
    public Scheduled after(Schedule before, LocalDate day, Quality quality) {
        int repetition = 0;
        int interval = 0;
        int ease = FIRST_EASE;
        int lapses = 0;
        if (before instanceof Scheduled scheduled) {
            repetition = scheduled.repetition();
            interval = scheduled.interval();
            ease = scheduled.easeFactor();
            lapses = scheduled.lapses();
        }
        if (quality.isLapse()) {
            return new Scheduled(0, 1, ease, day.plusDays(1), lapses + 1, day);
        }
        int next =
                switch (repetition) {
                    case 0 -> 1;
                    case 1 -> 6;
                    default -> (int) Math.min(LONGEST, Math.ceilDiv((long) interval * ease, 100L));
                };
        int nextEase = Math.max(LEAST_EASE, ease + easeChange(quality));
        return new Scheduled(repetition + 1, next, nextEase, day.plusDays(next), lapses, day);
    }

    /// In hundredths: EF' = EF + (0.1 - (5-q)·(0.08 + (5-q)·0.02)).
    private static int easeChange(Quality quality) {
        int missing = 5 - quality.value();
        return 10 - missing * (8 + missing * 2);
    }
}
