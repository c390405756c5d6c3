package retain.deck;

import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Approved items that compete for the same seats of an exam: those of a topic, or of a domain that
/// is not split by topics, the safety-critical ones apart where the exam has a gate.
///
/// A form holds exactly so many questions of each topic, and exactly so many critical ones of each
/// domain. How many critical ones fall to each topic differs from form to form; what stands here is
/// their average, each choice that meets both totals being as likely as any other (`Composition`).
/// Enemies, which share no form, are left out of account.
///
/// @param items at least one
/// @param seats more than 0, in a form on average; not always a whole number
public record Stratum(Domain domain, List<Item> items, double seats) {
    private static final double CRUMB = 1e-12;

    public Stratum {
        items = List.copyOf(items);
    }

    /// All strata that an exam draws from, in the course's order. Items that no form can hold are
    /// in none.
    ///
    /// @param blueprint to which forms are drawn
    public static List<Stratum> of(Course course, Exam exam, Blueprint blueprint) {
        List<Item> approved =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        List<List<List<Item>>> rows = new ArrayList<>();
        List<Integer> critical = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (DomainSeats seats : blueprint.domains()) {
            List<List<Item>> parts = parts(seats, approved);
            rows.add(parts);
            int[] criticals = criticals(parts);
            int[] asked = rowSeats(seats);
            critical.add(IntStream.of(criticals).sum());
            room.add(
                    IntStream.range(0, asked.length)
                            .map(t -> Math.min(asked[t], criticals[t]))
                            .sum());
        }
        List<Stratum> strata = new ArrayList<>();
        List<Integer> quota =
                exam.gate()
                        .map(gate -> blueprint.criticalSeats(gate.questions(), critical, room))
                        .orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            DomainSeats seats = blueprint.domains().get(i);
            strata.addAll(
                    quota.isEmpty()
                            ? whole(seats, rows.get(i))
                            : split(seats, rows.get(i), quota.get(i)));
        }
        return strata;
    }

    /// The items of a domain by topic; all of them where it has no topics. What has no seat has no
    /// items.
    private static List<List<Item>> parts(DomainSeats seats, List<Item> approved) {
        List<Item> here =
                approved.stream()
                        .filter(item -> item.id().deck().equals(seats.domain().slug()))
                        .toList();
        if (seats.topics().isEmpty()) {
            return List.of(seats.seats() == 0 ? List.of() : here);
        }
        List<List<Item>> parts = new ArrayList<>();
        for (TopicSeats topic : seats.topics()) {
            Predicate<Item> fits =
                    item -> topic.seats() > 0 && item.topic().equals(topic.topic().slug());
            parts.add(here.stream().filter(fits).toList());
        }
        return parts;
    }

    private static int[] rowSeats(DomainSeats seats) {
        return seats.topics().isEmpty()
                ? new int[] {seats.seats()}
                : seats.topics().stream().mapToInt(TopicSeats::seats).toArray();
    }

    private static List<Stratum> whole(DomainSeats seats, List<List<Item>> parts) {
        int[] asked = rowSeats(seats);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            add(strata, seats.domain(), parts.get(i), asked[i]);
        }
        return strata;
    }

    private static int[] criticals(List<List<Item>> parts) {
        return parts.stream()
                .mapToInt(part -> (int) part.stream().filter(Item::critical).count())
                .toArray();
    }

    private static List<Stratum> split(DomainSeats seats, List<List<Item>> parts, int critical) {
        int[] rows = rowSeats(seats);
        int[] criticals = criticals(parts);
        int[] others =
                IntStream.range(0, rows.length)
                        .map(i -> parts.get(i).size() - criticals[i])
                        .toArray();
        double[] taken = Composition.criticals(rows, criticals, others, critical);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Item> part = parts.get(i);
            add(strata, seats.domain(), part.stream().filter(Item::critical).toList(), taken[i]);
            add(
                    strata,
                    seats.domain(),
                    part.stream().filter(item -> !item.critical()).toList(),
                    rows[i] - taken[i]);
        }
        return strata;
    }

    private static void add(List<Stratum> strata, Domain domain, List<Item> items, double seats) {
        if (!items.isEmpty() && seats > CRUMB) {
            strata.add(new Stratum(domain, items, seats));
        }
    }
}
