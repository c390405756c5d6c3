package retain.tui.words;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Item;
import retain.deck.Status;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.session.Turn;

import java.util.ArrayList;
import java.util.List;

/// What stands over a question: where it belongs, and what is special about it.
///
/// @param topic empty where the author gave none
/// @param marks in words, the most important first
public record ItemHead(String domain, String topic, List<String> marks) {
    public static final String SAFETY = "safety";

    public ItemHead {
        marks = List.copyOf(marks);
    }

    public static ItemHead of(Course course, Turn turn) {
        return of(course, turn.item(), marks(turn));
    }

    /// What an author wants to know of an item.
    public static ItemHead authored(Course course, Item item) {
        List<String> marks = new ArrayList<>();
        if (item.critical()) {
            marks.add(SAFETY);
        }
        marks.add(item.status().word());
        marks.add(item.level().word());
        return of(course, item, marks);
    }

    /// What a candidate is told once the examination is over.
    ///
    /// @param marks what is special about the answer
    public static ItemHead examined(Course course, Item item, List<String> marks) {
        List<String> all = new ArrayList<>();
        if (item.critical()) {
            all.add(SAFETY);
        }
        all.addAll(marks);
        return of(course, item, all);
    }

    private static ItemHead of(Course course, Item item, List<String> marks) {
        String topic =
                item.topic().isEmpty()
                        ? ""
                        : course.domain(item.id().deck())
                                .map((Domain domain) -> domain.topicTitle(item.topic()))
                                .orElse(item.topic());
        return new ItemHead(course.domainTitle(item.id()), topic, marks);
    }

    private static List<String> marks(Turn turn) {
        List<String> marks = new ArrayList<>();
        if (turn.item().critical()) {
            marks.add(SAFETY);
        }
        if (turn.item().status() != Status.APPROVED) {
            marks.add(turn.item().status().word());
        }
        if (turn.corrected()) {
            marks.add("answer corrected");
        }
        if (turn.kind() == ReviewKind.REDRILL) {
            marks.add("again");
        }
        switch (turn.schedule()) {
            case Unseen _ -> marks.add("new");
            case Scheduled scheduled when scheduled.isLeech() ->
                    marks.add("leech, " + scheduled.lapses() + " lapses");
            case Scheduled _ -> {}
        }
        return marks;
    }

    /// `Anatomy › Sphincters`.
    public String place() {
        return topic.isEmpty() ? domain : domain + " › " + topic;
    }
}
