package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Course;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.seating.Search.Verdict;
import retain.seating.Seating.Filled;
import retain.seating.Seating.Lacking;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Fills the seats of one exam: tries the blueprints that its ranges allow, the nearest to the
/// middle first. Only when a first search of each has found nothing does it ask what is lacking,
/// and only when that is not clear either, does it search for long.
final class Filling {
    /// Nodes of the search for each blueprint, and for all of them once it is to be long.
    private static final int SHORT = 20_000;

    private static final int LONG = 3_000_000;

    private final Course course;
    private final Exam exam;
    private final Enmity enmity;
    private final Pool pool;
    private final Optional<SplittableRandom> random;

    Filling(Course course, Exam exam, List<List<Item>> tiers, Optional<SplittableRandom> random) {
        this.random = random;
        this.course = course;
        this.exam = exam;
        this.enmity = new Enmity(course);
        this.pool =
                new Pool(
                        course,
                        enmity,
                        tiers.stream()
                                .map(tier ->
                                        tier.stream()
                                                .filter(item -> item.status() == Status.APPROVED)
                                                .toList())
                                .toList(),
                        exam.gate().isPresent());
    }

    Seating seating() {
        Tries brief = new Tries(SHORT, 10 * SHORT);
        if (brief.succeed()) {
            return brief.filled();
        }
        List<Shortage> shortages =
                new Diagnosis(course, exam, enmity, pool).of(Blueprint.of(course, exam));
        boolean isProven = !brief.areOpen || brief.tried == 1;
        if (isProven && !shortages.isEmpty()) {
            return new Lacking(shortages);
        }
        Tries thorough = new Tries(LONG, LONG);
        if (thorough.succeed()) {
            return thorough.filled();
        }
        return new Lacking(
                shortages.isEmpty() || thorough.areOpen
                        ? List.of(new Shortage.Unfound())
                        : shortages);
    }

    /// One round through the blueprints.
    private final class Tries {
        private final int nodesEach;
        private int nodesLeft;

        /// Whether some blueprint was given up.
        private boolean areOpen;

        private int tried;
        private List<Item> items = List.of();
        private Blueprint filled = new Blueprint(List.of());

        Tries(int nodesEach, int nodes) {
            this.nodesEach = nodesEach;
            this.nodesLeft = nodes;
        }

        boolean succeed() {
            int[][] ready =
                    IntStream.range(0, pool.domains())
                            .mapToObj(d -> pool.topics(d).map(t -> pool.inTopic[t].length))
                            .map(IntStream::toArray)
                            .toArray(int[][]::new);
            Blueprints blueprints = new Blueprints(course, exam, ready);
            boolean isFilled = blueprints.anyMatch(this::isFilled);
            areOpen |= blueprints.isCut();
            return isFilled;
        }

        private boolean isFilled(Blueprint blueprint) {
            tried++;
            Demand demand = Demand.of(exam, blueprint, pool);
            if (demand.missing() > 0) {
                return false;
            }
            Search search = new Search(pool, demand);
            Verdict verdict = search.run(Math.min(nodesEach, nodesLeft));
            nodesLeft -= search.nodes();
            areOpen |= verdict == Verdict.GIVEN_UP;
            if (verdict == Verdict.FOUND) {
                int[] form = search.chosen().toArray();
                if (random.isPresent()) {
                    // Repeats first: the fewest of them are sooner proven than the oldest.
                    form = new Freshest(pool.firstTierApart(), demand, form).items();
                    form = new Freshest(pool, demand, form).items();
                    form = new Mixing(pool, demand, form, random.get()).items();
                }
                items = IntStream.of(form).sorted().mapToObj(i -> pool.items[i]).toList();
                filled = blueprint;
                return true;
            }
            return false;
        }

        Filled filled() {
            return new Filled(filled, items);
        }
    }
}
