package retain.session;

import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.History;
import retain.schedule.Agenda;
import retain.schedule.DayDone;
import retain.schedule.Limits;
import retain.schedule.Queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a sitting still has to ask, as its mode and the log have it.
final class Ahead {
    private Ahead() {}

    /// All of it, when a sitting opens.
    static List<ItemId> at(Desk desk, History history, LocalDate day) {
        return switch (desk.mode()) {
            case DAILY -> rebuilt(desk, history, day, List.of());
            case CRAM -> crammed(desk, history, desk.limits());
        };
    }

    /// What the log asks on a day.
    ///
    /// @param before what was ahead so far, and keeps its order as far as it is still asked
    static List<ItemId> rebuilt(Desk desk, History history, LocalDate day, List<ItemId> before) {
        return switch (desk.mode()) {
            case DAILY -> queue(desk, history, day).order(before, room(desk, history, day));
            case CRAM -> before;
        };
    }

    /// What is ahead when an act on an item is taken back: that item, if it is asked at all, then
    /// what `rebuilt` gives.
    static List<ItemId> withAgain(
            ItemId item, Desk desk, History history, LocalDate day, List<ItemId> before) {
        List<ItemId> front = leading(item, before);
        return switch (desk.mode()) {
            case DAILY -> {
                Queue queue = queue(desk, history, day);
                List<ItemId> order = queue.order(front, room(desk, history, day));
                yield queue.order().contains(item) ? leading(item, order) : order;
            }
            case CRAM ->
                    crammed(desk, history, desk.limits().unlimited()).contains(item)
                            ? front
                            : before;
        };
    }

    /// The queue of the day.
    static Queue queue(Desk desk, History history, LocalDate day) {
        return Agenda.queue(desk.course(), history, desk.scheduler(), day, desk.limits());
    }

    private static List<ItemId> crammed(Desk desk, History history, Limits limits) {
        return desk.course().items().stream()
                .filter(limits.among())
                .map(Item::id)
                .filter(id -> !history.isSuspended(id))
                .limit(limits.limit().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /// How many questions the limit of the day still allows.
    private static Optional<Integer> room(Desk desk, History history, LocalDate day) {
        return desk.limits().limit().map(most -> DayDone.of(history, day).room(most));
    }

    private static List<ItemId> leading(ItemId item, List<ItemId> others) {
        List<ItemId> all = new ArrayList<>(List.of(item));
        others.stream().filter(other -> !other.equals(item)).forEach(all::add);
        return all;
    }
}
