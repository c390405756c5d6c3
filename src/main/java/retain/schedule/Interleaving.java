package retain.schedule;

import retain.deck.Course;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.List;

/// Mixes new items evenly among due ones, and keeps neighbours of different topics where possible.
final class Interleaving {
    /// How far ahead a neighbour of another topic is looked for: the order of urgency bends, no
    /// more.
    private static final int REACH = 8;

    private Interleaving() {}

    static List<ItemId> of(Course course, List<ItemId> due, List<ItemId> fresh) {
        List<ItemId> left = new ArrayList<>(mixed(due, fresh));
        List<ItemId> order = new ArrayList<>(left.size());
        String last = "";
        while (!left.isEmpty()) {
            int at = 0;
            for (int i = 0; i < Math.min(REACH, left.size()); i++) {
                if (!topic(course, left.get(i)).equals(last)) {
                    at = i;
                    break;
                }
            }
            ItemId next = left.remove(at);
            order.add(next);
            last = topic(course, next);
        }
        return order;
    }

    private static List<ItemId> mixed(List<ItemId> due, List<ItemId> fresh) {
        List<ItemId> mixed = new ArrayList<>(due.size() + fresh.size());
        int taken = 0;
        for (int i = 0; i < due.size(); i++) {
            mixed.add(due.get(i));
            while (taken < fresh.size()
                    && (long) (taken + 1) * (due.size() + 1)
                            <= (long) (i + 1) * (fresh.size() + 1)) {
                mixed.add(fresh.get(taken++));
            }
        }
        mixed.addAll(fresh.subList(taken, fresh.size()));
        return mixed;
    }

    private static String topic(Course course, ItemId id) {
        String topic = course.item(id).map(item -> item.topic()).orElse("");
        return id.deck() + "/" + topic;
    }
}
