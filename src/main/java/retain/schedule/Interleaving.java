package retain.schedule;

import retain.deck.Course;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Mixes new items evenly among due ones, and keeps neighbours of different topics where possible.
final class Interleaving {
    /// How far ahead a neighbour of another topic is looked for: the order of urgency bends, no
    /// more.
    static final int REACH = 8;

    private Interleaving() {}

    /// @param before what is asked before all these; its last item has a neighbour here
    static List<ItemId> of(
            Course course, List<ItemId> before, List<ItemId> due, List<ItemId> fresh) {
        List<ItemId> left = mixed(due, fresh);
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(id -> counts.merge(topic(course, id), 1, Integer::sum));
        List<ItemId> order = new ArrayList<>(left.size());
        String last = before.isEmpty() ? "" : topic(course, before.getLast());
        while (!left.isEmpty()) {
            int best = 0;
            int fewest = Integer.MAX_VALUE;
            for (int i = 0; i < Math.min(REACH, left.size()) && fewest > 0; i++) {
                String topic = topic(course, left.get(i));
                counts.merge(topic, -1, Integer::sum);
                int clashes =
                        (topic.equals(last) ? 1 : 0) + clashes(counts, left.size() - 1, topic);
                counts.merge(topic, 1, Integer::sum);
                if (clashes < fewest) {
                    fewest = clashes;
                    best = i;
                }
            }
            ItemId next = left.remove(best);
            order.add(next);
            last = topic(course, next);
            counts.merge(last, -1, Integer::sum);
        }
        return order;
    }

    /// How many neighbours must share a topic in the best order of so many items after one of the
    /// topic `last`: a topic that outnumbers the gaps between all others meets itself.
    private static int clashes(Map<String, Integer> counts, int size, String last) {
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int others = size - count.getValue();
            int gaps = count.getKey().equals(last) ? others : others + 1;
            most = Math.max(most, count.getValue() - gaps);
        }
        return most;
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
