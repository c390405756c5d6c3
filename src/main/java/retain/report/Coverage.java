package retain.report;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How much of what an exam can ask a learner has seen.
///
/// @param domains those that have seats, in the course's order
public record Coverage(List<DomainCoverage> domains) {
    /// The share of the blueprint below which no chance is told.
    public static final double ENOUGH = 0.6;

    public Coverage {
        domains = List.copyOf(domains);
    }

    /// A domain.
    ///
    /// @param seen of its items that a form can hold
    /// @param items at least one
    public record DomainCoverage(Domain domain, int seen, int items) {
        public double share() {
            return (double) seen / items;
        }
    }

    /// How much each item of an exam adds to the share of the blueprint, once it is seen.
    public static Map<ItemId, Double> weights(Course course, Exam exam) {
        Map<ItemId, Double> weights = new HashMap<>();
        double all = 0;
        for (DomainSeats seats : Blueprint.of(course, exam).domains()) {
            List<ItemId> items = examinable(course, seats);
            if (!items.isEmpty()) {
                double weight = weight(seats.domain());
                items.forEach(item -> weights.put(item, weight / items.size()));
                all += weight;
            }
        }
        double total = all;
        weights.replaceAll((_, weight) -> total == 0 ? 0 : weight / total);
        return weights;
    }

    /// How much of an exam's course was seen.
    public static Coverage of(Course course, Exam exam, Predicate<ItemId> isSeen) {
        List<DomainCoverage> domains = new ArrayList<>();
        for (DomainSeats seats : Blueprint.of(course, exam).domains()) {
            List<ItemId> items = examinable(course, seats);
            if (!items.isEmpty()) {
                int seen = (int) items.stream().filter(isSeen).count();
                domains.add(new DomainCoverage(seats.domain(), seen, items.size()));
            }
        }
        return new Coverage(domains);
    }

    /// The items of a domain that its seats can hold.
    private static List<ItemId> examinable(Course course, DomainSeats seats) {
        if (seats.seats() == 0) {
            return List.of();
        }
        Set<String> topics =
                seats.topics().stream()
                        .filter(topic -> topic.seats() > 0)
                        .map(topic -> topic.topic().slug())
                        .collect(Collectors.toSet());
        return course.items().stream()
                .filter(item -> item.status() == Status.APPROVED)
                .filter(item -> item.id().deck().equals(seats.domain().slug()))
                .filter(item -> topics.isEmpty() || topics.contains(item.topic()))
                .map(Item::id)
                .toList();
    }

    /// The share of the blueprint's weight that was seen, from 0 to 1.
    public double share() {
        double seen = 0;
        double all = 0;
        for (DomainCoverage domain : domains) {
            double weight = weight(domain.domain);
            seen += weight * domain.share();
            all += weight;
        }
        return all == 0 ? 0 : seen / all;
    }

    private static double weight(Domain domain) {
        return (double) domain.weight().low() + domain.weight().high();
    }

    public boolean isEnough() {
        return share() >= ENOUGH;
    }

    public int seen() {
        return domains.stream().mapToInt(DomainCoverage::seen).sum();
    }

    public int items() {
        return domains.stream().mapToInt(DomainCoverage::items).sum();
    }
}
