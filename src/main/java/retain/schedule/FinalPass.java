package retain.schedule;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.log.Entry.Review;
import retain.log.History;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// In the last days before an exam, items that would not come again before it are asked once more,
/// spread over the days. A day's share is fixed in its morning, so that it is the same all day.
///
/// @param daysLeft until the exam, 1 or more
/// @param today still to be asked today, the lowest recall on the day of the exam first
public record FinalPass(int daysLeft, List<ItemId> today) {
    /// The days before an exam over which it is spread.
    public static final int DAYS = 7;

    private static final MemoryModel MODEL = MemoryModel.DEFAULT;

    public FinalPass {
        today = List.copyOf(today);
    }

    /// The days until the exam of the goal, if they are its last.
    public static Optional<Integer> daysLeft(Course course, History history, LocalDate today) {
        return Goal.of(course::goesBy, history)
                .map(goal -> goal.daysLeft(today))
                .filter(days -> days >= 1 && days <= DAYS)
                .map(Math::toIntExact);
    }

    /// The pass of a day; empty before the last days, and without an exam.
    static Optional<FinalPass> of(
            Course course, History history, Scheduler scheduler, LocalDate today, Limits limits) {
        return daysLeft(course, history, today)
                .map(days ->
                        new FinalPass(
                                days, share(course, history, scheduler, today, days, limits)));
    }

    /// An item that the pass may ask.
    ///
    /// @param recall chance on the day of the exam
    record Candidate(Item item, double recall) {}

    private static List<ItemId> share(
            Course course,
            History history,
            Scheduler scheduler,
            LocalDate today,
            int daysLeft,
            Limits limits) {
        LocalDate exam = today.plusDays(daysLeft);
        LocalDate first = exam.minusDays(DAYS);
        List<Candidate> candidates = new ArrayList<>();
        int due = 0;
        int unseen = 0;
        for (Item item : course.items()) {
            if (item.status() == Status.RETIRED
                    || !limits.among().test(item)
                    || history.isSuspended(item.id())) {
                continue;
            }
            List<Review> morning = new ArrayList<>(history.reviews(item.id()));
            morning.removeIf(review -> !review.day().isBefore(today));
            switch (scheduler.schedule(morning)) {
                case Unseen _ -> unseen++;
                case Scheduled scheduled when !scheduled.due().isAfter(today) -> due++;
                case Scheduled scheduled -> {
                    if (!scheduled.due().isBefore(exam) && !isThrough(morning, first)) {
                        Memory memory = MODEL.memory(morning).orElseThrow();
                        candidates.add(new Candidate(item, MODEL.recall(memory, exam)));
                    }
                }
            }
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        int fresh = Math.min(unseen, limits.newItems());
        int room = room(UsualDay.of(course, history, today), limits, due, fresh);
        List<ItemId> share = new ArrayList<>(share(candidates, room, daysLeft));
        share.removeIf(item ->
                Queue.isBuried(history, item, today)
                        || history.reviews(item).stream()
                                .anyMatch(review -> review.day().equals(today)));
        return share;
    }

    /// Whether an item was known in the last days already, at its first answer of a day: what was
    /// missed comes again on the next.
    private static boolean isThrough(List<Review> reviews, LocalDate first) {
        LocalDate before = LocalDate.MIN;
        for (Review review : reviews) {
            if (!review.day().isBefore(first)
                    && !review.day().equals(before)
                    && !review.quality().isLapse()) {
                return true;
            }
            before = review.day();
        }
        return false;
    }

    /// How many items the day holds beside what it asks anyway.
    private static int room(UsualDay usual, Limits limits, int due, int fresh) {
        long seconds = limits.time().map(time -> time.toSeconds()).orElse(usual.minutes() * 60L);
        double left = seconds - due * usual.secondsReview() - fresh * usual.secondsNew();
        int byTime = (int) (left / usual.secondsReview());
        int byNumber = limits.limit().orElse(Integer.MAX_VALUE) - due - fresh;
        return Math.max(0, Math.min(byTime, byNumber));
    }

    /// An even share of what the days can hold. Where they cannot hold all, the safety-critical
    /// items are included first, then those of the lowest recall.
    ///
    /// @param room items of a day
    static List<ItemId> share(List<Candidate> candidates, int room, int daysLeft) {
        Comparator<Candidate> byRecall =
                Comparator.comparingDouble(Candidate::recall)
                        .thenComparing(candidate -> candidate.item().id());
        Comparator<Candidate> bySafety =
                Comparator.comparing(candidate -> !candidate.item().critical());
        return candidates.stream()
                .sorted(bySafety.thenComparing(byRecall))
                .limit((long) room * daysLeft)
                .sorted(byRecall)
                .limit(Math.min(room, Math.ceilDiv(candidates.size(), daysLeft)))
                .map(candidate -> candidate.item().id())
                .toList();
    }
}
