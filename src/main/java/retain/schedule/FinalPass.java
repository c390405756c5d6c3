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

    private static List<ItemId> share(
            Course course,
            History history,
            Scheduler scheduler,
            LocalDate today,
            int daysLeft,
            Limits limits) {
        LocalDate exam = today.plusDays(daysLeft);
        List<Item> items = new ArrayList<>(course.items());
        items.sort(Comparator.comparing(Item::id));
        long[] candidates = new long[items.size()];
        int count = 0;
        int due = 0;
        int unseen = 0;
        for (int i = 0; i < candidates.length; i++) {
            Item item = items.get(i);
            if (item.status() == Status.RETIRED
                    || !limits.among().test(item)
                    || history.isSuspended(item.id())) {
                continue;
            }
            List<Review> morning = new ArrayList<>(history.reviews(item.id()));
            morning.removeIf(review -> !review.day().isBefore(today));
            switch (scheduler.schedule(morning)) {
                case Unseen _ -> unseen++;
                case Scheduled scheduled
                        when !scheduled.due().isAfter(today) || Queue.isCorrected(item, morning) ->
                        due++;
                case Scheduled scheduled -> {
                    if (!scheduled.due().isBefore(exam) && !isThrough(morning, exam)) {
                        Memory memory = MODEL.memory(morning).orElseThrow();
                        double recall = MODEL.recall(memory, exam);
                        candidates[count++] = PassShare.candidate(item.critical(), recall, i);
                    }
                }
            }
        }
        if (count == 0) {
            return List.of();
        }
        int fresh = Math.min(unseen, limits.newItems());
        UsualDay usual = UsualDay.of(course, history, today);
        double seconds =
                limits.time().map(time -> time.toMillis() / 1000.0).orElse(usual.minutes() * 60.0);
        int room = room(usual, seconds, limits.limit().orElse(Integer.MAX_VALUE), due, fresh);
        List<ItemId> share = new ArrayList<>();
        for (int i = 0, size = PassShare.pick(candidates, count, room, daysLeft); i < size; i++) {
            share.add(items.get(PassShare.place(candidates[i])).id());
        }
        share.removeIf(item ->
                Queue.isBuried(history, item, today)
                        || history.reviews(item).stream()
                                .anyMatch(review -> review.day().equals(today)));
        return share;
    }

    /// Whether an item was known in the last days already, at its first answer of a day: what was
    /// missed comes again on the next.
    public static boolean isThrough(List<Review> reviews, LocalDate exam) {
        LocalDate first = exam.minusDays(DAYS);
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

    /// How many items a day holds beside what it asks anyway.
    ///
    /// @param seconds of the day
    /// @param limit items of the day
    /// @param due items that are due, whether there is time for them or not
    /// @param fresh new items that it begins
    public static int room(UsualDay usual, double seconds, int limit, int due, int fresh) {
        double left = seconds - due * usual.secondsReview() - fresh * usual.secondsNew();
        return Math.max(0, Math.min((int) (left / usual.secondsReview()), limit - due - fresh));
    }
}
