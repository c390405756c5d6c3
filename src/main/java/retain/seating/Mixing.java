package retain.seating;

import retain.deck.Composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Makes the choice among equally good forms a matter of chance: a Markov chain of exchanges that
/// keep every rule and the tiers of the form (Metropolis and others 1953, "Equation of state
/// calculations by fast computing machines"; Hastings 1970). Where no two items are enemies each
/// form comes to be as likely as any other. Items with enemies would be drawn less often than
/// others; weights make up for that as far as their enemies let them.
final class Mixing {
    /// Exchanges tried for each seat once the weights are known.
    private static final int TRIES = 400;

    /// Looks at the form by which the weights are found, and exchanges tried for each seat before
    /// each look.
    private static final int LOOKS = 120;

    private static final int TRIES_BETWEEN = 15;

    /// How much a weight moves: at most so much, and as if there had been so many looks before.
    private static final double LONGEST = 8;

    private static final int FIRST_LOOKS = 15;

    /// How much faster the weight of a kind moves than that of an item.
    private static final int KINDS_FASTER = 3;

    /// No item weighs more than this, or less than its inverse. What enemies rule out no weight
    /// brings about: an unbounded one grows for ever, and starves whoever is kept out by those that
    /// it draws.
    private static final double HEAVIEST = 2;

    private final Pool pool;
    private final Demand demand;
    private final SplittableRandom random;
    private final int[] seats;
    private final boolean[] chosen;

    /// By item, how many of its enemies are chosen.
    private final int[] near;

    /// By item, how much rather it is drawn.
    private final double[] weight;

    /// Items of a topic, sort and tier: each takes the other's place.
    private final List<int[]> kinds = new ArrayList<>();

    /// By item.
    private final int[] kind;

    /// By topic, sort and tier; -1 where there is none.
    private final int[] numbers;

    Mixing(Pool pool, Demand demand, int[] form, SplittableRandom random) {
        this.pool = pool;
        this.demand = demand;
        this.random = random;
        seats = form.clone();
        chosen = new boolean[pool.items.length];
        near = new int[pool.items.length];
        weight = new double[pool.items.length];
        Arrays.fill(weight, 1);
        kind = new int[pool.items.length];
        numbers = new int[2 * pool.domain.length * pool.tiers];
        Arrays.fill(numbers, -1);
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < kind.length; i++) {
            int place = place(pool.topic[i], pool.critical[i], pool.tier[i]);
            if (numbers[place] < 0) {
                numbers[place] = members.size();
                members.add(new ArrayList<>());
            }
            kind[i] = numbers[place];
            members.get(kind[i]).add(i);
        }
        members.forEach(items -> kinds.add(items.stream().mapToInt(Integer::intValue).toArray()));
        for (int item : seats) {
            move(item, true);
        }
    }

    /// The items of some forms drawn at random, by number. The first does not depend on how many
    /// follow it; they are the stops of one walk, which costs little more than a single form.
    int[][] forms(int count) {
        int[][] forms = new int[count][];
        boolean isWeighed = Arrays.stream(pool.enemies).anyMatch(enemies -> enemies.length > 0);
        double[] share = isWeighed ? shares() : new double[0];
        for (int look = 1; isWeighed && look <= LOOKS; look++) {
            look(look, share);
        }
        run(TRIES);
        for (int form = 0; form < count; form++) {
            forms[form] = seats.clone();
            if (form == count - 1) {
                break;
            }
            if (isWeighed) {
                look(LOOKS + 1 + form, share);
            } else {
                run(TRIES_BETWEEN);
            }
        }
        return forms;
    }

    /// Finds weights by which each item is drawn as often as it should be: whoever stands in the
    /// form weighs a little less from then on, whoever does not a little more, and less and less so
    /// (Robbins and Monro 1951, "A stochastic approximation method"). The same goes for all items
    /// of a kind together, which takes fewer looks.
    ///
    /// @param share of each kind that should be drawn; nothing where that is as it is
    private void look(int number, double[] share) {
        run(TRIES_BETWEEN);
        double[] now = averages();
        double[] should = share.length == 0 ? now : share;
        double pace = 1.0 / (FIRST_LOOKS + number);
        for (int i = 0; i < weight.length; i++) {
            double own = should[kind[i]];
            if (own > 0 && own < 1) {
                double step = Math.min(LONGEST, 1 / (own * (1 - own))) * pace;
                int size = kinds.get(kind[i]).length;
                double all = Math.min(LONGEST, KINDS_FASTER / (size * own * (1 - own))) * pace;
                double moved =
                        weight[i]
                                * Math.exp(
                                        step * (own - (chosen[i] ? 1 : 0))
                                                + all * size * (own - now[kind[i]]));
                weight[i] = Math.clamp(moved, 1 / HEAVIEST, HEAVIEST);
            }
        }
    }

    /// How often an item of each kind should be drawn; nothing where tiers have a say in it.
    private double[] shares() {
        if (Arrays.stream(pool.tier).distinct().count() > 1) {
            return new double[0];
        }
        double[] share = averages();
        for (int d = 0; demand.hasGate() && d < pool.domains(); d++) {
            int[] topics = pool.topics(d).toArray();
            double[] criticals =
                    Composition.criticals(
                            IntStream.of(topics).map(t -> demand.seats().get(t)).toArray(),
                            IntStream.of(topics).map(pool::criticals).toArray(),
                            IntStream.of(topics)
                                    .map(t -> pool.inTopic[t].length - pool.criticals(t))
                                    .toArray(),
                            demand.critical().get(d));
            for (int t = 0; t < topics.length; t++) {
                share(share, topics[t], true, criticals[t]);
                share(share, topics[t], false, demand.seats().get(topics[t]) - criticals[t]);
            }
        }
        return share;
    }

    private void share(double[] share, int topic, boolean critical, double seatsOfKind) {
        int number = numbers[place(topic, critical, pool.tier[seats[0]])];
        if (number >= 0) {
            share[number] = seatsOfKind / kinds.get(number).length;
        }
    }

    private double[] averages() {
        double[] share = new double[kinds.size()];
        for (int item : seats) {
            share[kind[item]]++;
        }
        for (int k = 0; k < share.length; k++) {
            share[k] /= kinds.get(k).length;
        }
        return share;
    }

    private void run(int triesEach) {
        for (int step = triesEach * seats.length; step > 0; step--) {
            int at = random.nextInt(seats.length);
            int other = random.nextInt(seats.length);
            if (at == other || random.nextBoolean()) {
                one(at);
            } else {
                both(at, other);
            }
        }
    }

    /// Exchanges the item of one seat for another of its kind.
    private void one(int at) {
        int out = seats[at];
        int in = any(kind[out]);
        if (!chosen[in]) {
            move(out, false);
            if (near[in] == 0 && isTaken(weight[in] / weight[out])) {
                move(in, true);
                seats[at] = in;
            } else {
                move(out, true);
            }
        }
    }

    /// Exchanges the items of two seats for others that have the same topics; sorts and tiers may
    /// change places.
    private void both(int at, int other) {
        int one = seats[at];
        int two = seats[other];
        boolean areSortsSwapped = random.nextBoolean();
        boolean areTiersSwapped = random.nextBoolean();
        if (areSortsSwapped
                && pool.critical[one] != pool.critical[two]
                && pool.domainOf(one) != pool.domainOf(two)) {
            return;
        }
        int in = like(one, areSortsSwapped ? two : one, areTiersSwapped ? two : one);
        int second = like(two, areSortsSwapped ? one : two, areTiersSwapped ? one : two);
        if (in < 0 || second < 0 || in == second || chosen[in] || chosen[second]) {
            return;
        }
        move(one, false);
        move(two, false);
        move(in, true);
        double ratio =
                weight[in]
                        / weight[one]
                        * weight[second]
                        / weight[two]
                        * kinds.get(kind[in]).length
                        / kinds.get(kind[one]).length
                        * kinds.get(kind[second]).length
                        / kinds.get(kind[two]).length;
        if (near[in] == 0 && near[second] == 0 && isTaken(ratio)) {
            move(second, true);
            seats[at] = in;
            seats[other] = second;
        } else {
            move(in, false);
            move(one, true);
            move(two, true);
        }
    }

    private boolean isTaken(double ratio) {
        return ratio >= 1 || random.nextDouble() < ratio;
    }

    private int place(int topic, boolean critical, int tier) {
        return (2 * topic + (critical ? 1 : 0)) * pool.tiers + tier;
    }

    private int any(int number) {
        int[] all = kinds.get(number);
        return all[random.nextInt(all.length)];
    }

    /// An item with the topic of one, the sort of another and the tier of a third; -1 where there
    /// is none.
    private int like(int topic, int sort, int tier) {
        int number = numbers[place(pool.topic[topic], pool.critical[sort], pool.tier[tier])];
        return number < 0 ? -1 : any(number);
    }

    private void move(int item, boolean isIn) {
        chosen[item] = isIn;
        for (int enemy : pool.enemies[item]) {
            near[enemy] += isIn ? 1 : -1;
        }
    }
}
