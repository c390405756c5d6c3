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

import java.util.Arrays;
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
    private final int count;

    /// @param random empty where any form will do
    /// @param count of forms
    Filling(
            Course course,
            Exam exam,
            List<List<Item>> tiers,
            Optional<SplittableRandom> random,
            int count) {
        this.random = random;
        this.count = count;
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
        private List<List<Item>> forms = List.of();
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
                int[][] drawn = {form};
                if (random.isPresent()) {
                    // Repeats first: the fewest of them are sooner proven than the oldest.
                    form = new Freshest(pool.firstTierApart(), demand, form).items();
                    form = new Freshest(pool, demand, form).items();
                    drawn = new Mixing(pool, demand, form, random.get()).forms(count);
                }
                forms = Arrays.stream(drawn).map(this::items).toList();
                filled = blueprint;
                return true;
            }
            return false;
        }

        private List<Item> items(int... form) {
            return IntStream.of(form).sorted().mapToObj(i -> pool.items[i]).toList();
        }

        Filled filled() {
            return new Filled(filled, forms);
        }
    }
}
