package retain.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a form that was found fresher, as long as some exchange does: an item comes in, its
/// enemies and one other item of its topic go out, and the seats that this opens are filled again.
/// A form is fresher than another if it holds more items of the most preferred tier in which they
/// differ.
final class Freshening {
    /// Nodes to fill the opened seats again; a topic or two, as a rule.
    private static final int NODES = 40;

    /// Exchanges tried in all.
    private static final int MOST = 4_000;

    private final Search search;
    private final Pool pool;
    private int tries;

    Freshening(Search search) {
        this.search = search;
        this.pool = search.pool;
    }

    void run() {
        boolean isFresher = true;
        while (isFresher && tries < MOST) {
            isFresher = false;
            for (int item = 0; item < pool.items.length && tries < MOST; item++) {
                isFresher |= !search.isChosen(item) && comesIn(item);
            }
        }
    }

    private boolean comesIn(int item) {
        List<Integer> enemies =
                IntStream.of(pool.enemies[item]).filter(search::isChosen).boxed().toList();
        if (enemies.stream().anyMatch(enemy -> pool.topic[enemy] == pool.topic[item])
                && isExchanged(item, enemies)) {
            return true;
        }
        List<Integer> staler = staler(item);
        for (int other : staler) {
            if (!enemies.contains(other) && isExchanged(item, with(enemies, other))) {
                return true;
            }
        }
        return false;
    }

    /// The items of a form on the topic of an item that are less preferred, the least first.
    private List<Integer> staler(int item) {
        return IntStream.of(pool.inTopic[pool.topic[item]])
                .filter(other -> pool.tier[other] > pool.tier[item] && search.isChosen(other))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Integer> with(List<Integer> items, int another) {
        List<Integer> all = new ArrayList<>(items);
        all.add(another);
        return all;
    }

    private boolean isExchanged(int item, List<Integer> out) {
        if (out.stream().noneMatch(other -> pool.tier[other] > pool.tier[item])) {
            return false;
        }
        tries++;
        out.forEach(search::giveBack);
        out.forEach(search::bar);
        search.take(item);
        List<Integer> in = new ArrayList<>();
        boolean isFresher =
                search.canFillAround(item)
                        && search.fill(NODES, in)
                        && isFresher(with(in, item), out);
        out.forEach(search::unbar);
        if (!isFresher) {
            in.forEach(search::giveBack);
            search.giveBack(item);
            out.forEach(search::take);
        }
        return isFresher;
    }

    private boolean isFresher(List<Integer> in, List<Integer> out) {
        int[] coming = tiers(in);
        int[] going = tiers(out);
        for (int k = 0; k < coming.length; k++) {
            if (coming[k] != going[k]) {
                return coming[k] < going[k];
            }
        }
        return false;
    }

    private int[] tiers(List<Integer> items) {
        return items.stream().mapToInt(i -> pool.tier[i]).sorted().toArray();
    }
}
