package retain.seating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The freshest form: of all that fill a demand and keep enemies apart, one that holds the most
/// items of the most preferred tier, then of the next, and so on.
///
/// Branch and bound. `FreshDomain` tells how fresh each domain could be at best. Where these
/// choices bring enemies together, the item with the most of them is left out, or else it stays and
/// all its enemies are left out. A branch ends that cannot become fresher than the best form so
/// far.
final class Freshest {
    /// Items looked at, branches, and branches inside each other, until what was found has to do.
    private static final long WORK = 40_000_000;

    private static final int NODES = 20_000;

    /// Items of which the one to branch on is picked.
    private static final int LOOKED_AT = 6;

    private static final int DEPTH = 1_000;

    private final Pool pool;
    private final Standing standing;
    private final int[] conflicts;
    private int[] best;
    private int[] bestTiers;
    private int[] bound;
    private int nodes;
    private boolean isCut;

    /// @param known a form that fills the demand
    Freshest(Pool pool, Demand demand, int[] known) {
        this.pool = pool;
        this.standing = new Standing(pool, demand);
        this.conflicts = new int[pool.items.length];
        this.best = known;
        this.bestTiers = pool.tiers(IntStream.of(best));
        this.bound = bestTiers;
    }

    /// Searches.
    ///
    /// @return the items of the freshest form found, by number
    int[] items() {
        FreshDomain[] domains =
                IntStream.range(0, pool.domains())
                        .mapToObj(d -> new FreshDomain(standing, d))
                        .toArray(FreshDomain[]::new);
        bound = tiers(domains);
        branch(domains, 0);
        return best;
    }

    /// Whether no form is fresher than the one found.
    boolean isProven() {
        return !isCut || isAtBound();
    }

    private boolean isAtBound() {
        return Arrays.equals(bestTiers, bound);
    }

    private int[] tiers(FreshDomain[] domains) {
        int[] count = standing.tiers();
        for (FreshDomain domain : domains) {
            for (int item : domain.items()) {
                count[pool.tier[item]]++;
            }
        }
        return count;
    }

    private void branch(FreshDomain[] domains, int depth) {
        nodes++;
        isCut |= nodes > NODES || depth > DEPTH || standing.work() > WORK;
        if (isCut || isAtBound() || isHopeless(domains)) {
            return;
        }
        int[] meeting = meeting(domains);
        if (meeting.length == 0) {
            bestTiers = tiers(domains);
            best =
                    IntStream.concat(
                                    standing.takenItems(),
                                    Arrays.stream(domains)
                                            .flatMapToInt(domain -> IntStream.of(domain.items())))
                            .toArray();
            return;
        }
        int item = narrowest(domains, meeting);
        branch(without(domains, item), depth + 1);
        standing.bar(item, false);
        branch(with(domains, item), depth + 1);
        standing.take(item, false);
    }

    /// Whether no form of a branch is fresher than the best.
    private boolean isHopeless(FreshDomain[] domains) {
        for (FreshDomain domain : domains) {
            if (!domain.canFill()) {
                return true;
            }
        }
        return Arrays.compare(tiers(domains), bestTiers) <= 0;
    }

    /// Leaves an item out.
    private FreshDomain[] without(FreshDomain[] domains, int item) {
        standing.bar(item, true);
        FreshDomain[] anew = domains.clone();
        renew(anew, item);
        return anew;
    }

    /// Keeps an item.
    private FreshDomain[] with(FreshDomain[] domains, int item) {
        standing.take(item, true);
        FreshDomain[] anew = domains.clone();
        renew(anew, item);
        for (int enemy : pool.enemies[item]) {
            if (anew[pool.domainOf(enemy)] == domains[pool.domainOf(enemy)]) {
                renew(anew, enemy);
            }
        }
        return anew;
    }

    private void renew(FreshDomain[] domains, int item) {
        domains[pool.domainOf(item)] = new FreshDomain(standing, pool.domainOf(item));
    }

    /// Of chosen items that have enemies among the chosen, the one whose two branches leave the
    /// least hope.
    private int narrowest(FreshDomain[] domains, int[] meeting) {
        int narrowest = meeting[0];
        int[] least = {Integer.MAX_VALUE};
        for (int item : meeting) {
            int[] out = hope(without(domains, item));
            standing.bar(item, false);
            int[] in = hope(with(domains, item));
            standing.take(item, false);
            int[] hope = Arrays.compare(out, in) > 0 ? out : in;
            if (Arrays.compare(hope, least) < 0) {
                least = hope;
                narrowest = item;
            }
            if (out.length == 0 || in.length == 0) {
                break;
            }
        }
        return narrowest;
    }

    /// How fresh a branch could become; nothing for one without hope.
    private int[] hope(FreshDomain[] domains) {
        return isHopeless(domains) ? new int[0] : tiers(domains);
    }

    /// Chosen items that have enemies among the chosen, those with the most first; not all of them.
    private int[] meeting(FreshDomain[] domains) {
        Arrays.fill(conflicts, 0);
        for (FreshDomain domain : domains) {
            for (int item : domain.items()) {
                for (int enemy : pool.enemies[item]) {
                    conflicts[enemy]++;
                }
            }
        }
        return Arrays.stream(domains)
                .flatMapToInt(domain -> IntStream.of(domain.items()))
                .filter(item -> conflicts[item] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(item -> -conflicts[item]))
                .limit(LOOKED_AT)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
