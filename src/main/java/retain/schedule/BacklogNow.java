package retain.schedule;

import retain.deck.Course;
import retain.log.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How far a backlog is cleared.
///
/// @param left items that are due, today's share included
/// @param clear empty where its end is not in sight
public record BacklogNow(Backlog backlog, LocalDate today, int left, Optional<Clearance> clear) {
    /// The one that runs; empty where none does.
    public static Optional<BacklogNow> of(
            Course course, History history, Scheduler scheduler, LocalDate today, Limits limits) {
        return Backlog.of(course::goesBy, history)
                .map(backlog -> of(backlog, course, history, scheduler, today, limits));
    }

    private static BacklogNow of(
            Backlog backlog,
            Course course,
            History history,
            Scheduler scheduler,
            LocalDate today,
            Limits limits) {
        List<Stock> stock = Stock.of(course, history, scheduler, today, limits);
        // A limit of the day holds all the same.
        int aDay = Math.min(backlog.aDay(), limits.limit().orElse(Integer.MAX_VALUE));
        int room = new Backlog(aDay, backlog.since()).room(course, history, today);
        return new BacklogNow(
                backlog,
                today,
                (int) stock.stream().filter(each -> each.isDue(today)).count(),
                Clearance.of(stock, scheduler, today, aDay, room));
    }

    /// Its day, from 1.
    public int dayNumber() {
        return backlog.dayNumber(today);
    }

    /// How many days it will have taken.
    public Optional<Integer> days() {
        return clear.map(end -> dayNumber() - 1 + end.days());
    }
}
