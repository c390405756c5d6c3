package retain.schedule;

import retain.deck.Course;
import retain.deck.ItemId;
import retain.log.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a study day asks when a backlog is being cleared or an exam is near; else the queue as it
/// is.
public final class Agenda {
    private Agenda() {}

    /// The queue of a day, not cut to its limit of number. While a backlog is cleared its `due` is
    /// today's share of it, and there is no final pass: what is due leaves no room for one.
    public static Queue queue(
            Course course, History history, Scheduler scheduler, LocalDate day, Limits limits) {
        Optional<Backlog> backlog = Backlog.of(course::goesBy, history);
        if (backlog.isPresent()) {
            Queue all = Queue.of(course, history, scheduler, day, limits.withoutNew().uncut());
            int room =
                    limits.isLifted()
                            ? Integer.MAX_VALUE
                            : backlog.get().room(course, history, day);
            return all.clearing(course, share(all, course, history, scheduler, day, limits, room));
        }
        Queue queue = Queue.of(course, history, scheduler, day, limits.uncut());
        return FinalPass.of(course, history, scheduler, day, limits)
                .map(pass -> queue.with(pass.today()))
                .orElse(queue);
    }

    /// Corrected items first, since what was learnt is no longer right; then by risk.
    private static List<ItemId> share(
            Queue all,
            Course course,
            History history,
            Scheduler scheduler,
            LocalDate day,
            Limits limits,
            int room) {
        List<ItemId> share = new ArrayList<>(all.corrected());
        Set<ItemId> due = new HashSet<>(all.due());
        List<Stock> stock = new ArrayList<>(Stock.of(course, history, scheduler, day, limits));
        stock.removeIf(each -> !due.contains(each.item().id()));
        Stock.mostAtRiskFirst(stock, day).forEach(each -> share.add(each.item().id()));
        return share.subList(0, Math.min(room, share.size()));
    }
}
