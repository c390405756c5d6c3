package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Blueprint.Bounds;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.deck.Topic;
import retain.deck.Weight;
import retain.seating.Part.OfDomain;
import retain.seating.Part.OfTopic;
import retain.seating.Part.WholeForm;
import retain.seating.Search.Verdict;
import retain.seating.Shortage.Entangled;
import retain.seating.Shortage.GateTooWide;
import retain.seating.Shortage.Sort;
import retain.seating.Shortage.TooFew;
import retain.seating.Shortage.TopicsTooCritical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Why a blueprint cannot be filled, as near to one place as it can be told: a topic by itself,
/// then the sorts of items of a domain, then a domain with all that is asked of it, then the fewest
/// domains together. All that it says is proven.
final class Diagnosis {
    private static final int NODES = 50_000;

    private final Course course;
    private final Exam exam;
    private final Enmity enmity;
    private final Pool pool;
    private final List<Item> items;

    Diagnosis(Course course, Exam exam, Enmity enmity, Pool pool) {
        this.course = course;
        this.exam = exam;
        this.enmity = enmity;
        this.pool = pool;
        this.items = course.items();
    }

    List<Shortage> of(Blueprint blueprint) {
        Demand demand = Demand.of(exam, blueprint, pool);
        List<Shortage> shortages = new ArrayList<>();
        gate(demand).ifPresent(shortages::add);
        for (int d = 0; d < pool.domains(); d++) {
            shortages.addAll(domain(d, demand));
        }
        if (shortages.isEmpty() && demand.missing() == 0) {
            entangled(demand).ifPresent(shortages::add);
        }
        return shortages;
    }

    private Optional<Shortage> gate(Demand demand) {
        Predicate<Item> seated =
                item ->
                        item.critical()
                                && demand.blueprint().domains().stream()
                                        .anyMatch(domain -> seated(domain).test(item));
        if (demand.missing() == 0) {
            return demand.hasGate()
                    ? tooFew(
                            new WholeForm(),
                            Sort.CRITICAL,
                            demand.critical().stream().mapToInt(Integer::intValue).sum(),
                            seated)
                    : Optional.empty();
        }
        int asked = exam.gate().orElseThrow().questions();
        Optional<Shortage> shortage = tooFew(new WholeForm(), Sort.CRITICAL, asked, seated);
        return shortage.isPresent()
                ? shortage
                : Optional.of(new GateTooWide(asked, asked - demand.missing()));
    }

    private List<Shortage> domain(int d, Demand demand) {
        DomainSeats asked = demand.blueprint().domains().get(d);
        Domain domain = asked.domain();
        OfDomain whole = new OfDomain(domain);
        List<Shortage> shortages = new ArrayList<>();
        Bounds room = Blueprint.bounds(exam.questions(), weights()).get(d);
        if (asked.topics().isEmpty()) {
            tooFew(whole, asked.seats(), room.low(), in(domain)).ifPresent(shortages::add);
        }
        for (int t = 0; t < asked.topics().size(); t++) {
            TopicSeats topic = asked.topics().get(t);
            tooFew(
                            new OfTopic(domain, topic.topic()),
                            topic.seats(),
                            least(domain, t, room),
                            in(domain, topic.topic()))
                    .ifPresent(shortages::add);
        }
        if (!shortages.isEmpty() || !demand.hasGate() || demand.missing() > 0) {
            return shortages.isEmpty() ? alone(d, demand) : shortages;
        }
        Predicate<Item> seated = seated(asked);
        int critical = demand.critical().get(d);
        tooFew(whole, Sort.CRITICAL, critical, seated.and(Item::critical))
                .ifPresent(shortages::add);
        tooFew(
                        whole,
                        Sort.NOT_CRITICAL,
                        asked.seats() - critical,
                        seated.and(item -> !item.critical()))
                .ifPresent(shortages::add);
        int fitting =
                pool.topics(d)
                        .map(t ->
                                Math.min(
                                        demand.seats().get(t),
                                        pool.inTopic[t].length - pool.criticals(t)))
                        .sum();
        if (shortages.isEmpty() && fitting < asked.seats() - critical) {
            shortages.add(new TopicsTooCritical(domain, asked.seats() - critical, fitting));
        }
        return shortages.isEmpty() ? alone(d, demand) : shortages;
    }

    /// The domain by itself.
    private List<Shortage> alone(int d, Demand demand) {
        return demand.missing() == 0 && isProvenEmpty(demand, IntStream.of(d))
                ? List.of(new Entangled(List.of(demand.blueprint().domains().get(d).domain())))
                : List.of();
    }

    private Optional<Shortage> entangled(Demand demand) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, pool.domains()).boxed().toList());
        if (!isProvenEmpty(demand, left.stream().mapToInt(Integer::intValue))) {
            return Optional.empty();
        }
        for (int d = 0; d < pool.domains(); d++) {
            int without = d;
            IntStream others =
                    left.stream().mapToInt(Integer::intValue).filter(each -> each != without);
            if (isProvenEmpty(demand, others)) {
                left.remove(Integer.valueOf(without));
            }
        }
        return Optional.of(
                new Entangled(
                        left.stream()
                                .map(d -> demand.blueprint().domains().get(d).domain())
                                .toList()));
    }

    private boolean isProvenEmpty(Demand demand, IntStream domains) {
        return new Search(pool, demand.only(pool, domains)).run(NODES) == Verdict.NONE_EXISTS;
    }

    private List<Weight> weights() {
        return course.domains().stream().map(Domain::weight).toList();
    }

    /// The fewest seats that a topic has, whatever its domain has of those that its range allows.
    private static int least(Domain domain, int topic, Bounds room) {
        List<Weight> weights = domain.topics().stream().map(Topic::weight).toList();
        return IntStream.rangeClosed(room.low(), room.high())
                .map(seats -> Blueprint.bounds(seats, weights).get(topic).low())
                .min()
                .orElse(0);
    }

    /// Where there are too few even for the fewest seats that a range allows, these are what is
    /// lacking.
    private Optional<Shortage> tooFew(Part part, int asked, int least, Predicate<Item> kind) {
        Optional<Shortage> atLeast = tooFew(part, Sort.ANY, least, least < asked, kind);
        return atLeast.isPresent() ? atLeast : tooFew(part, Sort.ANY, asked, false, kind);
    }

    private Optional<Shortage> tooFew(Part part, Sort sort, int asked, Predicate<Item> kind) {
        return tooFew(part, sort, asked, false, kind);
    }

    private Optional<Shortage> tooFew(
            Part part, Sort sort, int asked, boolean isLeast, Predicate<Item> kind) {
        List<Item> ready =
                items.stream()
                        .filter(kind)
                        .filter(item -> item.status() == Status.APPROVED)
                        .toList();
        int together = Together.atMost(ready, enmity, asked);
        if (together >= asked) {
            return Optional.empty();
        }
        int waiting =
                (int)
                        items.stream()
                                .filter(kind)
                                .filter(item ->
                                        item.status() == Status.DRAFT
                                                || item.status() == Status.REVIEW)
                                .count();
        return Optional.of(new TooFew(part, sort, asked, isLeast, ready.size(), together, waiting));
    }

    private static Predicate<Item> in(Domain domain) {
        return item -> item.id().deck().equals(domain.slug());
    }

    private static Predicate<Item> in(Domain domain, Topic topic) {
        return in(domain).and(item -> item.topic().equals(topic.slug()));
    }

    /// Items that some seat of a domain can take.
    private static Predicate<Item> seated(DomainSeats domain) {
        return in(domain.domain())
                .and(item ->
                        (domain.topics().isEmpty() && domain.seats() > 0)
                                || domain.topics().stream()
                                        .anyMatch(topic ->
                                                topic.seats() > 0
                                                        && topic.topic()
                                                                .slug()
                                                                .equals(item.topic())));
    }
}
