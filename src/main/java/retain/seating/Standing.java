package retain.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which items a branch of the search for the freshest form has settled.
final class Standing {
    final Pool pool;

    /// By item, whether it stays.
    final boolean[] taken;

    /// By item, how many reasons there are to leave it out.
    private final int[] barred;

    /// By topic, seats that no taken item has; by domain the same of the critical seats.
    private final int[] open;

    private final int[] openCritical;

    /// By group of mutual enemies, when it was last seen.
    private final int[] seen;

    private final int[] tiers;
    private int looks;
    private long work;

    Standing(Pool pool, Demand demand) {
        this.pool = pool;
        taken = new boolean[pool.items.length];
        barred = new int[pool.items.length];
        open = demand.seats().stream().mapToInt(Integer::intValue).toArray();
        openCritical =
                demand.hasGate()
                        ? demand.critical().stream().mapToInt(Integer::intValue).toArray()
                        : new int[pool.domains()];
        seen = new int[pool.cliques];
        tiers = new int[pool.tiers];
    }

    int open(int topic) {
        return open[topic];
    }

    int openCritical(int domain) {
        return openCritical[domain];
    }

    /// Items looked at so far.
    long work() {
        return work;
    }

    void bar(int item, boolean isBarred) {
        barred[item] += isBarred ? 1 : -1;
    }

    /// Takes an item and bars its enemies, or undoes that.
    void take(int item, boolean isTaken) {
        int seats = isTaken ? 1 : -1;
        taken[item] = isTaken;
        tiers[pool.tier[item]] += seats;
        open[pool.topic[item]] -= seats;
        if (pool.critical[item]) {
            openCritical[pool.domainOf(item)] -= seats;
        }
        for (int enemy : pool.enemies[item]) {
            bar(enemy, isTaken);
        }
    }

    /// The freshest items of a topic that are left, one of each group of mutual enemies.
    ///
    /// @param most how many are enough
    int[] freshest(int topic, boolean isCritical, int most) {
        looks++;
        int[] found = new int[Math.max(0, most)];
        int count = 0;
        for (int item : pool.inTopic[topic]) {
            if (count == most) {
                break;
            }
            work++;
            if (pool.critical[item] == isCritical
                    && barred[item] == 0
                    && !taken[item]
                    && seen[pool.clique[item]] != looks) {
                seen[pool.clique[item]] = looks;
                found[count++] = item;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// How many items of each tier stay.
    int[] tiers() {
        return tiers.clone();
    }

    /// The items that stay, by number.
    IntStream takenItems() {
        return IntStream.range(0, taken.length).filter(item -> taken[item]);
    }
}
