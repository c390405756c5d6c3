package retain.exam;

import retain.deck.Blueprint;
import retain.deck.Blueprint.Bounds;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Status;
import retain.deck.Topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// The rules that a form keeps, written down a second time for the tests: they look at a finished
/// form, and never search.
final class FormRules {
    private FormRules() {}

    /// Every rule that the items of a form break, in words; none for a good form.
    static List<String> broken(Course course, Exam exam, List<Item> items) {
        List<String> broken = new ArrayList<>();
        if (items.size() != exam.questions()) {
            broken.add(items.size() + " questions");
        }
        if (new HashSet<>(items).size() != items.size()) {
            broken.add("an item twice");
        }
        for (Item item : items) {
            if (item.status() != Status.APPROVED) {
                broken.add("not approved: " + item.id());
            }
            for (Item other : items) {
                if (item.enemies().contains(other.id())) {
                    broken.add("enemies: " + item.id() + " " + other.id());
                }
            }
        }
        List<DomainSeats> taken = new ArrayList<>();
        List<Bounds> bounds =
                Blueprint.bounds(
                        exam.questions(), course.domains().stream().map(Domain::weight).toList());
        for (int d = 0; d < course.domains().size(); d++) {
            taken.add(domain(course.domains().get(d), bounds.get(d), items, broken));
        }
        if (exam.gate().isPresent()) {
            critical(course, exam, items, new Blueprint(taken), broken);
        }
        return broken;
    }

    private static DomainSeats domain(
            Domain domain, Bounds bounds, List<Item> items, List<String> broken) {
        int here = count(items, in(domain));
        within(domain.slug(), bounds, here, broken);
        List<TopicSeats> topics = new ArrayList<>();
        if (Blueprint.isSplit(domain)) {
            List<Bounds> byTopic =
                    Blueprint.bounds(here, domain.topics().stream().map(Topic::weight).toList());
            int on = 0;
            for (int t = 0; t < byTopic.size(); t++) {
                Topic topic = domain.topics().get(t);
                int seats = count(items, on(domain, topic));
                within(domain.slug() + "/" + topic.slug(), byTopic.get(t), seats, broken);
                topics.add(new TopicSeats(topic, seats));
                on += seats;
            }
            if (on != here) {
                broken.add((here - on) + " on no topic of " + domain.slug());
            }
        }
        return new DomainSeats(domain, here, topics);
    }

    private static void within(String what, Bounds bounds, int seats, List<String> broken) {
        if (seats < bounds.low() || seats > bounds.high()) {
            broken.add(what + " has " + seats + ", not " + bounds);
        }
    }

    private static void critical(
            Course course, Exam exam, List<Item> items, Blueprint taken, List<String> broken) {
        List<Item> approved =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        List<Integer> eligible = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        for (DomainSeats domain : taken.domains()) {
            Predicate<Item> here = in(domain.domain()).and(Item::critical);
            drawn.add(count(items, here));
            int all = domain.topics().isEmpty() ? count(approved, here) : 0;
            int seated = all;
            for (TopicSeats topic : domain.topics()) {
                int on = count(approved, on(domain.domain(), topic.topic()).and(Item::critical));
                all += topic.seats() > 0 ? on : 0;
                seated += Math.min(on, topic.seats());
            }
            eligible.add(all);
            room.add(seated);
        }
        int asked = exam.gate().orElseThrow().questions();
        if (count(items, Item::critical) != asked
                || !taken.criticalSeats(asked, eligible, room).equals(drawn)) {
            broken.add("critical " + drawn + " of " + eligible);
        }
    }

    /// How many seats stand elsewhere than in the middle: between domains.
    static int moved(Course course, Exam exam, List<Item> items) {
        return Blueprint.of(course, exam).domains().stream()
                        .mapToInt(
                                seats -> Math.abs(seats.seats() - count(items, in(seats.domain()))))
                        .sum()
                / 2;
    }

    static int count(List<Item> items, Predicate<Item> kind) {
        return (int) items.stream().filter(kind).count();
    }

    static Predicate<Item> in(Domain domain) {
        return item -> item.id().deck().equals(domain.slug());
    }

    static Predicate<Item> on(Domain domain, Topic topic) {
        return in(domain).and(item -> item.topic().equals(topic.slug()));
    }
}
