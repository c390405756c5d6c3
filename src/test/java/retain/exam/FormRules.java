package retain.exam;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.Status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rules that a form keeps, written down a second time for the tests.
final class FormRules {
    private FormRules() {}

    /// Every rule that a form breaks, in words; none for a good form. Ranges count with their
    /// middle.
    static List<String> broken(Course course, Exam exam, Form form) {
        List<String> broken = new ArrayList<>();
        List<Item> items = form.seats().stream().map(Seat::item).toList();
        if (items.size() != exam.questions()) {
            broken.add(items.size() + " questions");
        }
        Set<String> ids = new HashSet<>();
        Enmity enmity = new Enmity(course);
        for (Item item : items) {
            if (!ids.add(item.id().inCourse())) {
                broken.add("twice: " + item.id());
            }
            if (item.status() != Status.APPROVED) {
                broken.add("not approved: " + item.id());
            }
            for (Item other : items) {
                if (enmity.between(item, other)) {
                    broken.add("enemies: " + item.id() + " " + other.id());
                }
            }
        }
        Blueprint blueprint = Blueprint.of(course, exam);
        for (DomainSeats domain : blueprint.domains()) {
            List<Item> here =
                    items.stream()
                            .filter(item -> item.id().deck().equals(domain.domain().slug()))
                            .toList();
            if (here.size() != domain.seats()) {
                broken.add(domain.domain().slug() + " has " + here.size());
            }
            for (TopicSeats topic : domain.topics()) {
                long on =
                        here.stream()
                                .filter(item -> item.topic().equals(topic.topic().slug()))
                                .count();
                if (on != topic.seats()) {
                    broken.add(topic.topic().slug() + " has " + on);
                }
            }
        }
        exam.gate()
                .ifPresent(gate -> {
                    List<Integer> eligible = new ArrayList<>();
                    List<Integer> drawn = new ArrayList<>();
                    for (DomainSeats domain : blueprint.domains()) {
                        String slug = domain.domain().slug();
                        eligible.add(
                                criticals(
                                        course.items().stream()
                                                .filter(item -> item.status() == Status.APPROVED)
                                                .toList(),
                                        slug));
                        drawn.add(criticals(items, slug));
                    }
                    if (!blueprint.criticalSeats(gate.questions(), eligible).equals(drawn)) {
                        broken.add("critical " + drawn + " of " + eligible);
                    }
                });
        return broken;
    }

    private static int criticals(List<Item> items, String slug) {
        return (int)
                items.stream()
                        .filter(item -> item.critical() && item.id().deck().equals(slug))
                        .count();
    }
}
