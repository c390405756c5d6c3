package retain.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /// Nodes before the first restart.
    private static final int FIRST_LIMIT = 400;

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
    private int spent;

    Search(Pool pool, Demand demand) {
        this.pool = pool;
        this.hasGate = demand.hasGate();
        open = demand.seats().stream().mapToInt(Integer::intValue).toArray();
        openCritical = demand.critical().stream().mapToInt(Integer::intValue).toArray();
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

    /// Searches.
    ///
    /// @param most nodes after which to give up
    Verdict run(int most) {
        for (int d = 0; d < pool.domains(); d++) {
            if (!canFill(d)) {
                return Verdict.NONE_EXISTS;
            }
        }
        for (int next = FIRST_LIMIT; spent < most; next += next / 2) {
            int allowed = Math.min(next, most - spent);
            nodes = 0;
            limit = allowed;
            boolean isFilled = fill();
            spent += nodes;
            if (isFilled) {
                return Verdict.FOUND;
            }
            if (nodes < allowed) {
                return Verdict.NONE_EXISTS;
            }
        }
        return Verdict.GIVEN_UP;
    }

    /// The nodes that it took.
    int nodes() {
        return spent;
    }

    /// The items found, by number.
    IntStream chosen() {
        return IntStream.range(0, chosen.length).filter(i -> chosen[i]);
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
            openCritical[pool.domainOf(item)]--;
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
            openCritical[pool.domainOf(item)]++;
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

    /// Whether what was just taken leaves choice enough, for its own domain and its enemies'.
    private boolean canFillAround(int item) {
        int here = pool.domainOf(item);
        boolean can = canFill(here);
        for (int enemy : pool.enemies[item]) {
            int there = pool.domainOf(enemy);
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
        boolean can = !hasGate || (least <= openCritical[domain] && openCritical[domain] <= most);
        if (!can) {
            for (int t = pool.firstTopic[domain]; t < end; t++) {
                trouble[t] += 1.0 / (end - pool.firstTopic[domain]);
            }
        }
        return can;
    }
}
