package retain.schedule;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Status;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An item in repetition: when it is due, and what is remembered of it.
record Stock(Item item, Scheduled schedule, Memory memory) {
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;

    /// All that can be asked of a course on a day or later.
    static List<Stock> of(
            Course course, History history, Scheduler scheduler, LocalDate day, Limits limits) {
        List<Stock> all = new ArrayList<>();
        for (Item item : course.items()) {
            if (item.status() == Status.RETIRED
                    || !limits.among().test(item)
                    || history.isSuspended(item.id())
                    || Queue.isBuried(history, item.id(), day)) {
                continue;
            }
            List<Review> reviews = history.reviews(item.id());
            if (scheduler.schedule(reviews) instanceof Scheduled scheduled) {
                all.add(new Stock(item, scheduled, MODEL.memory(reviews).orElseThrow()));
            }
        }
        return all;
    }

    boolean isDue(LocalDate day) {
        return !schedule.due().isAfter(day);
    }

    /// The chance of recall on a day.
    double recall(LocalDate day) {
        return MODEL.recall(memory, day);
    }

    /// The same items, those most at risk of being forgotten first. What the model tells apart by
    /// less than a hundredth is alike to it: there the safety-critical one comes first, then the
    /// longest overdue.
    static List<Stock> mostAtRiskFirst(List<Stock> stock, LocalDate day) {
        record AtRisk(Stock stock, long percent) {}
        return stock.stream()
                .map(each -> new AtRisk(each, Math.round(each.recall(day) * 100)))
                .sorted(
                        Comparator.comparingLong(AtRisk::percent)
                                .thenComparing(each -> !each.stock().item().critical())
                                .thenComparing(each -> each.stock().schedule().due())
                                .thenComparing(each -> each.stock().item().id()))
                .map(AtRisk::stock)
                .toList();
    }

    /// What an answer on a day makes of it; what was missed is drilled until it is known.
    Stock after(Scheduler scheduler, LocalDate day, boolean isRecalled) {
        return isRecalled
                ? answered(scheduler, day, ReviewKind.SCHEDULED, Quality.GOOD)
                : answered(scheduler, day, ReviewKind.SCHEDULED, Quality.FAMILIAR)
                        .answered(scheduler, day, ReviewKind.REDRILL, Quality.GOOD);
    }

    private Stock answered(Scheduler scheduler, LocalDate day, ReviewKind kind, Quality quality) {
        Scheduled next = scheduler.after(schedule, day, kind, quality).orElse(schedule);
        Memory then = MODEL.after(Optional.of(memory), day, Grade.of(quality));
        return new Stock(item, next, then);
    }
}
