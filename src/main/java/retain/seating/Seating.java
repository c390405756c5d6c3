package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.seating.Shortage.Sort;
import retain.seating.Shortage.TooFew;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who takes the seats of an exam's form.
public sealed interface Seating {
    /// All seats are taken.
    ///
    /// @param items in no order of meaning
    record Filled(List<Item> items) implements Seating {
        public Filled {
            items = List.copyOf(items);
        }
    }

    /// The exam cannot be held.
    ///
    /// @param shortages at least one
    record Lacking(List<Shortage> shortages) implements Seating {
        public Lacking {
            shortages = List.copyOf(shortages);
        }
    }

    /// Fills the seats of an exam.
    ///
    /// @param preferred items of the course, those that are rather drawn first; what is not
    ///   approved among them is never drawn
    static Seating of(Course course, Exam exam, List<Item> preferred) {
        List<Item> ready =
                preferred.stream().filter(item -> item.status() == Status.APPROVED).toList();
        Blueprint blueprint = Blueprint.of(course, exam);
        Pool pool = new Pool(course, ready, exam.gate().isPresent());
        int[] seats = new int[pool.domain.length];
        for (int d = 0; d < pool.domains(); d++) {
            DomainSeats asked = blueprint.domains().get(d);
            if (asked.topics().isEmpty()) {
                seats[pool.firstTopic[d]] = asked.seats();
            }
            for (int k = 0; k < asked.topics().size(); k++) {
                seats[pool.firstTopic[d] + k] = asked.topics().get(k).seats();
            }
        }
        List<Integer> criticals = new ArrayList<>();
        for (int d = 0; d < pool.domains(); d++) {
            criticals.add(0);
        }
        for (int i = 0; i < pool.items.length; i++) {
            int d = pool.domain[pool.topic[i]];
            if (pool.critical[i] && seats[pool.topic[i]] > 0) {
                criticals.set(d, criticals.get(d) + 1);
            }
        }
        Optional<int[]> critical =
                exam.gate()
                        .map(gate ->
                                blueprint.criticalSeats(gate.questions(), criticals).stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray());
        List<Shortage> shortages = new ArrayList<>();
        if (critical.isPresent()) {
            int asked = exam.gate().orElseThrow().questions();
            int given = Arrays.stream(critical.get()).sum();
            int ready0 = criticals.stream().mapToInt(Integer::intValue).sum();
            if (given < asked) {
                Predicate<Item> waits = item -> item.critical() && waits(item);
                shortages.add(
                        ready0 < asked
                                ? new TooFew(
                                        new Part.WholeForm(),
                                        Sort.CRITICAL,
                                        asked,
                                        ready0,
                                        ready0,
                                        count(course, waits))
                                : new Shortage.GateTooWide(asked, given));
                return new Lacking(shortages);
            }
        }
        for (int d = 0; d < pool.domains(); d++) {
            DomainSeats asked = blueprint.domains().get(d);
            String slug = asked.domain().slug();
            for (int t = pool.firstTopic[d]; t < pool.firstTopic[d + 1]; t++) {
                int there = pool.inTopic[t].length;
                if (there < seats[t]) {
                    int k = t - pool.firstTopic[d];
                    Part part =
                            asked.topics().isEmpty()
                                    ? new Part.OfDomain(asked.domain())
                                    : new Part.OfTopic(
                                            asked.domain(), asked.topics().get(k).topic());
                    Predicate<Item> waits =
                            item ->
                                    item.id().deck().equals(slug)
                                            && waits(item)
                                            && (asked.topics().isEmpty()
                                                    || asked.topics()
                                                            .get(k)
                                                            .topic()
                                                            .slug()
                                                            .equals(item.topic()));
                    shortages.add(
                            new TooFew(
                                    part, Sort.ANY, seats[t], there, there, count(course, waits)));
                }
            }
        }
        if (!shortages.isEmpty()) {
            return new Lacking(shortages);
        }
        Search search = new Search(pool, seats, critical);
        return switch (search.run()) {
            case FOUND ->
                    new Filled(
                            Arrays.stream(search.chosen()).mapToObj(i -> pool.items[i]).toList());
            case NONE_EXISTS -> new Lacking(List.of(new Shortage.Entangled(course.domains())));
            case GIVEN_UP -> new Lacking(List.of(new Shortage.Unfound()));
        };
    }

    private static boolean waits(Item item) {
        return item.status() == Status.DRAFT || item.status() == Status.REVIEW;
    }

    private static int count(Course course, Predicate<Item> kind) {
        return (int) course.items().stream().filter(kind).count();
    }
}
