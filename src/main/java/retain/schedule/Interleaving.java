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

    /// @param topic the number of the topic: the same for items of the same topic of a deck
    private record Asked(ItemId id, int topic) {}

    private Interleaving() {}

    /// @param before what is asked before all these; its last item has a neighbour here
    static List<ItemId> of(
            Course course, List<ItemId> before, List<ItemId> due, List<ItemId> fresh) {
        Map<String, Integer> numbers = new HashMap<>();
        int last = before.isEmpty() ? -1 : number(numbers, topic(course, before.getLast()));
        List<Asked> all = new ArrayList<>();
        for (ItemId id : mixed(due, fresh)) {
            all.add(new Asked(id, number(numbers, topic(course, id))));
        }
        int[] counts = new int[numbers.size()];
        all.forEach(asked -> counts[asked.topic()]++);
        List<ItemId> order = new ArrayList<>(all.size());
        List<Asked> near = new ArrayList<>(all.subList(0, Math.min(REACH, all.size())));
        while (!near.isEmpty()) {
            Asked next = near.remove(best(near, counts, all.size() - order.size(), last));
            order.add(next.id());
            last = next.topic();
            counts[last]--;
            if (order.size() + near.size() < all.size()) {
                near.add(all.get(order.size() + near.size()));
            }
        }
        return order;
    }

    /// The first of those near with which the fewest neighbours will have to share a topic.
    ///
    /// @param counts how many of each topic are left, those near included
    private static int best(List<Asked> near, int[] counts, int left, int last) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < near.size() && fewest > 0; i++) {
            int topic = near.get(i).topic();
            counts[topic]--;
            int clashes = (topic == last ? 1 : 0) + clashes(counts, left - 1, topic);
            counts[topic]++;
            if (clashes < fewest) {
                fewest = clashes;
                best = i;
            }
        }
        return best;
    }

    /// How many neighbours must share a topic in the best order of so many items after one of the
    /// topic `last`: a topic that outnumbers the gaps between all others meets itself.
    private static int clashes(int[] counts, int size, int last) {
        int most = 0;
        for (int topic = 0; topic < counts.length; topic++) {
            int others = size - counts[topic];
            int gaps = topic == last ? others : others + 1;
            most = Math.max(most, counts[topic] - gaps);
        }
        return most;
    }

    private static int number(Map<String, Integer> numbers, String topic) {
        return numbers.computeIfAbsent(topic, _ -> numbers.size());
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
