package retain.report;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Form.Seat;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.exam.Sitting;
import retain.log.Entry.Flag;
import retain.log.Entry.Review;
import retain.log.ExamEntry.Finished;
import retain.log.History;
import retain.log.ReviewKind;
import retain.report.WeekReview.Slip;
import retain.schedule.Memory;
import retain.schedule.Queue;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Folds the answers to one item after another into where the learner stands with each, and adds up
/// what the days had of them.
final class ItemFold {
    private final History history;
    private final Scheduler scheduler;
    private final Evidence evidence;
    private final RecallLine line;
    private final LocalDate day;
    private final LocalDate expectedOn;
    private final LocalDate firstMonday;

    /// When an item was last missed in a finished exam, by its present name.
    private final Map<ItemId, Instant> missedInExam = new HashMap<>();

    final List<ItemProgress> begun = new ArrayList<>();
    final List<ItemProgress> matured = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();

    /// True retention of the seven days up to today, and of the seven before.
    private Retention week = Retention.NONE;

    private Retention weekBefore = Retention.NONE;

    /// @param expectedOn the day for which is told what is expected
    ItemFold(
            Course course,
            History history,
            Collection<Sitting> sittings,
            Scheduler scheduler,
            Evidence evidence,
            RecallLine line,
            LocalDate day,
            LocalDate expectedOn) {
        this.history = history;
        this.scheduler = scheduler;
        this.evidence = evidence;
        this.line = line;
        this.day = day;
        this.expectedOn = expectedOn;
        this.firstMonday = Activity.mondays(day).getFirst();
        for (Sitting sitting : sittings) {
            sitting.finished().ifPresent(end -> addMissed(course, sitting, end));
        }
    }

    /// What an exam says of an item holds until the item is answered again, in an exam or not.
    private void addMissed(Course course, Sitting sitting, Finished end) {
        for (Seat seat : sitting.form().seats()) {
            ItemId item = course.current(seat.item().id());
            if (end.right().contains(seat.item().id())) {
                missedInExam.remove(item);
            } else {
                missedInExam.put(item, end.at());
            }
        }
    }

    Retention week() {
        return week;
    }

    Retention weekBefore() {
        return weekBefore;
    }

    ItemProgress of(Item item) {
        List<Review> reviews = history.reviews(item.id());
        Retention recent = Retention.NONE;
        Retention[] weeks = new Retention[Activity.WEEKS];
        Arrays.fill(weeks, Retention.NONE);
        Retention lastSeven = Retention.NONE;
        @Nullable Review before = null;
        for (Review review : reviews) {
            if (before != null && isRetention(before, review)) {
                boolean isRight = review.correct();
                long back = ChronoUnit.DAYS.between(review.day(), day);
                if (back >= 0 && back < Progress.RECENT_DAYS) {
                    recent = recent.and(isRight);
                }
                if (back >= 0 && back < WeekReview.DAYS) {
                    lastSeven = lastSeven.and(isRight);
                } else if (back >= 0 && back < 2 * WeekReview.DAYS) {
                    weekBefore = weekBefore.and(isRight);
                }
                long at = Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, review.day()), 7);
                if (at >= 0 && at < weeks.length) {
                    weeks[(int) at] = weeks[(int) at].and(isRight);
                }
            }
            before = review;
        }
        week = week.and(lastSeven);
        ItemProgress progress = progress(item, reviews, recent, List.of(weeks));
        addToWeek(progress, reviews, lastSeven);
        return progress;
    }

    /// Whether an answer shows how much was remembered since an earlier day.
    private static boolean isRetention(Review before, Review review) {
        return review.kind() == ReviewKind.SCHEDULED
                && before.day().isBefore(review.day())
                && (before.key().isEmpty()
                        || review.key().isEmpty()
                        || before.key().equals(review.key()));
    }

    private ItemProgress progress(
            Item item, List<Review> reviews, Retention recent, List<Retention> weeks) {
        boolean isSeen = evidence.isSeen(item.id());
        Optional<Memory> memory =
                Optional.ofNullable(evidence.traces().get(item.id())).map(MemoryTrace::memory);
        Optional<Review> last =
                reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
        return new ItemProgress(
                item,
                scheduler.schedule(reviews),
                memory,
                isSeen,
                Queue.isCorrected(item, reviews),
                history.isSuspended(item.id()),
                reviews.size(),
                reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getFirst()),
                last,
                last.isPresent() && isMissed(item, last.get()),
                recent,
                weeks,
                time(item),
                isSeen
                        ? OptionalDouble.of(recall(item, memory.orElseThrow()))
                        : OptionalDouble.empty(),
                evidence.prospect(item, expectedOn).right(line),
                flags(item));
    }

    private boolean isMissed(Item item, Review last) {
        @Nullable Instant missed = missedInExam.get(item.id());
        return !last.correct() || (missed != null && missed.isAfter(last.at()));
    }

    private double recall(Item item, Memory memory) {
        return line.recall(Evidence.cue(memory, day, GuessChance.of(item.interaction())));
    }

    private Duration time(Item item) {
        Duration time = Duration.ZERO;
        for (Review review : history.reviewsEver(item.id())) {
            time = time.plus(review.time());
        }
        return time;
    }

    private List<Flag> flags(Item item) {
        String wording = Revision.of(item).wording();
        return history.remarks(item.id()).stream()
                .filter(Flag.class::isInstance)
                .map(Flag.class::cast)
                .filter(flag -> flag.revision().isEmpty() || flag.revision().equals(wording))
                .toList();
    }

    private void addToWeek(ItemProgress item, List<Review> reviews, Retention lastSeven) {
        LocalDate first = day.minusDays(WeekReview.DAYS - 1L);
        if (reviews.isEmpty() || reviews.getLast().day().isBefore(first)) {
            return;
        }
        if (!reviews.getFirst().day().isBefore(first)) {
            begun.add(item);
        }
        if (item.isMature() && !isMature(reviews, first)) {
            matured.add(item);
        }
        int missed = lastSeven.of() - lastSeven.right();
        if (missed > 0) {
            slips.add(new Slip(item, missed));
        }
    }

    /// Whether it was when a day began.
    private boolean isMature(List<Review> reviews, LocalDate day) {
        List<Review> before =
                reviews.stream().filter(review -> review.day().isBefore(day)).toList();
        Schedule schedule = scheduler.schedule(before);
        return schedule instanceof Scheduled at && at.interval() >= Scheduled.MATURE;
    }
}
