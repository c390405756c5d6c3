package retain.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A complete search for items that take given seats: depth first, the topic with the least choice
/// before the others, its most preferred item first. A branch ends as soon as some topic, or some
/// domain's critical seats, cannot be filled by what is left; topics at which branches end are
/// filled earlier after the next restart.
final class Search {
    /// What a search came to.
    enum Verdict {
        FOUND,
        NONE_EXISTS,
        GIVEN_UP
    }

    private static final int FIRST_LIMIT = 400;
    private static final int ALL_NODES = 2_000_000;

    private final Pool pool;
    private final boolean hasGate;

    /// By topic, what is left to fill; by domain the same of the critical seats.
    private final int[] open;

    private final int[] openCritical;
    private final boolean[] chosen;

    /// By item, how many reasons there are not to take it.
    private final int[] barred;

    /// By clique, how many can be taken; by cell, in how many cliques there are any.
    private final int[] living;

    private final int[] choices;

    /// By topic, how often a branch ended there.
    private final double[] trouble;

    private int nodes;
    private int limit;

    /// @param seats by topic
    /// @param critical by domain; nothing where the exam has no gate
    Search(Pool pool, int[] seats, Optional<int[]> critical) {
        this.pool = pool;
        this.hasGate = critical.isPresent();
        open = seats.clone();
        openCritical = critical.map(int[]::clone).orElseGet(() -> new int[pool.domains()]);
        chosen = new boolean[pool.items.length];
        barred = new int[pool.items.length];
        living = new int[pool.cliques];
        choices = new int[2 * pool.domain.length];
        trouble = new double[pool.domain.length];
        Arrays.fill(trouble, 1);
        for (int i = 0; i < pool.items.length; i++) {
            enter(i);
        }
    }

    Verdict run() {
        for (int d = 0; d < pool.domains(); d++) {
            if (!canFill(d)) {
                return Verdict.NONE_EXISTS;
            }
        }
        limit = FIRST_LIMIT;
        for (int spent = 0; spent < ALL_NODES; spent += nodes) {
            nodes = 0;
            if (fill()) {
                return Verdict.FOUND;
            }
            if (nodes < limit) {
                return Verdict.NONE_EXISTS;
            }
            limit += limit / 2;
        }
        return Verdict.GIVEN_UP;
    }

    /// The items found, by number.
    int[] chosen() {
        return IntStream.range(0, chosen.length).filter(i -> chosen[i]).toArray();
    }

    private boolean fill() {
        int topic = narrowest();
        if (topic < 0) {
            return true;
        }
        nodes++;
        List<Integer> passed = new ArrayList<>();
        boolean isFilled = false;
        for (int item : pool.inTopic[topic]) {
            if (nodes >= limit || !canFill(pool.domain[topic])) {
                break;
            }
            if (isFree(item)) {
                take(item);
                isFilled = canFillAround(item) && fill();
                if (isFilled) {
                    break;
                }
                giveBack(item);
                bar(item);
                passed.add(item);
            }
        }
        passed.forEach(this::unbar);
        return isFilled;
    }

    private int narrowest() {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int t = 0; t < open.length; t++) {
            if (open[t] > 0) {
                double slack = (choices[2 * t] + choices[2 * t + 1] - open[t] + 1) / trouble[t];
                if (slack < least) {
                    least = slack;
                    best = t;
                }
            }
        }
        return best;
    }

    private boolean isFree(int item) {
        return barred[item] == 0 && !chosen[item];
    }

    private void take(int item) {
        chosen[item] = true;
        leave(item);
        open[pool.topic[item]]--;
        if (pool.critical[item]) {
            openCritical[pool.domain[pool.topic[item]]]--;
        }
        for (int enemy : pool.enemies[item]) {
            bar(enemy);
        }
    }

    private void giveBack(int item) {
        for (int enemy : pool.enemies[item]) {
            unbar(enemy);
        }
        if (pool.critical[item]) {
            openCritical[pool.domain[pool.topic[item]]]++;
        }
        open[pool.topic[item]]++;
        enter(item);
        chosen[item] = false;
    }

    private void bar(int item) {
        if (barred[item]++ == 0) {
            leave(item);
        }
    }

    private void unbar(int item) {
        if (--barred[item] == 0) {
            enter(item);
        }
    }

    private void enter(int item) {
        if (living[pool.clique[item]]++ == 0) {
            choices[pool.cell(item)]++;
        }
    }

    private void leave(int item) {
        if (--living[pool.clique[item]] == 0) {
            choices[pool.cell(item)]--;
        }
    }

    private boolean canFillAround(int item) {
        int here = pool.domain[pool.topic[item]];
        boolean can = canFill(here);
        for (int enemy : pool.enemies[item]) {
            int there = pool.domain[pool.topic[enemy]];
            can = can && (there == here || canFill(there));
        }
        return can;
    }

    /// Whether there is choice enough for every topic of a domain and for its critical seats.
    private boolean canFill(int domain) {
        int least = 0;
        int most = 0;
        int end = pool.firstTopic[domain + 1];
        for (int t = pool.firstTopic[domain]; t < end; t++) {
            int others = choices[2 * t];
            int criticals = choices[2 * t + 1];
            if (others + criticals < open[t]) {
                trouble[t]++;
                return false;
            }
            least += Math.max(0, open[t] - others);
            most += Math.min(open[t], criticals);
        }
        int asked = openCritical[domain];
        boolean can = !hasGate || (least <= asked && asked <= most);
        if (!can) {
            for (int t = pool.firstTopic[domain]; t < end; t++) {
                trouble[t] += 1.0 / (end - pool.firstTopic[domain]);
            }
        }
        return can;
    }
}
