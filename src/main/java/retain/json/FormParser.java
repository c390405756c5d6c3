package retain.json;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.ItemId;
import retain.deck.Source;
import retain.deck.Topic;
import retain.deck.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what `FormText` wrote. A member of unknown meaning refuses the form, unlike one of the
/// entry itself: a later version may ask or score by it, and what was sat has to be shown and
/// scored as it was, or not at all.
final class FormParser {
    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_MINUTES = 1_440;
    private static final int LARGEST_WEIGHT = 1_000_000;

    private FormParser() {}

    static Form form(JsonValue value) {
        Fields fields = new Fields(value);
        String course = LogParser.slug(fields, "course");
        String title = fields.text("title");
        String version = fields.optionalText("version");
        JsonValue examined = fields.value("exam");
        Exam exam = Fields.in("\"exam\"", () -> exam(new Fields(examined)));
        List<JsonValue> weighed = Fields.list("domains", fields.value("domains"));
        List<Domain> domains = parts("domain", weighed, FormParser::domain);
        List<Source> sources = parts("source", fields.optionalList("sources"), FormParser::source);
        List<JsonValue> places = Fields.list("seats", fields.value("seats"));
        List<Seat> seats = parts("seat", places, SeatParser::seat);
        fields.refuseRest();
        return new Form(course, title, version, exam, domains, sources, seats);
    }

    /// The parts of a list, each told by its number from 1.
    static <T> List<T> parts(String what, List<JsonValue> values, Function<Fields, T> reader) {
        List<T> parts = new ArrayList<>(values.size());
        for (JsonValue value : values) {
            String where = what + " " + (parts.size() + 1);
            parts.add(
                    Fields.in(
                            where,
                            () -> {
                                Fields fields = new Fields(value);
                                T part = reader.apply(fields);
                                fields.refuseRest();
                                return part;
                            }));
        }
        return parts;
    }

    private static Exam exam(Fields fields) {
        String name = LogParser.slug(fields, "name");
        String title = fields.text("title");
        int questions = whole(fields, "questions", 1, MOST_QUESTIONS);
        int minutes = whole(fields, "minutes", 1, MOST_MINUTES);
        int pass = whole(fields, "pass_percent", 0, 100);
        Optional<Gate> gate = Optional.empty();
        if (fields.has("gate")) {
            JsonValue value = fields.value("gate");
            gate = Optional.of(Fields.in("\"gate\"", () -> gate(new Fields(value))));
        }
        fields.refuseRest();
        return new Exam(name, title, questions, minutes, pass, gate);
    }

    private static Gate gate(Fields fields) {
        int questions = whole(fields, "questions", 0, MOST_QUESTIONS);
        int missed = whole(fields, "missed_at_most", 0, MOST_QUESTIONS);
        List<ItemId> never =
                fields.has("never_miss")
                        ? ExamParser.items("never_miss", fields.value("never_miss"))
                        : List.of();
        fields.refuseRest();
        return new Gate(questions, missed, never);
    }

    private static Domain domain(Fields fields) {
        String slug = LogParser.slug(fields, "domain");
        String title = fields.text("title");
        Weight weight = weight(fields);
        int pass = fields.has("pass_percent") ? whole(fields, "pass_percent", 0, 100) : 0;
        List<Topic> topics = parts("topic", fields.optionalList("topics"), FormParser::topic);
        return new Domain(slug, title, weight, pass, topics);
    }

    private static Topic topic(Fields fields) {
        return new Topic(LogParser.slug(fields, "topic"), fields.text("title"), weight(fields));
    }

    private static Weight weight(Fields fields) {
        JsonValue value = fields.value("weight");
        return Fields.in(
                "\"weight\"",
                () -> {
                    Fields range = new Fields(value);
                    int low = whole(range, "low", 0, LARGEST_WEIGHT);
                    int high = whole(range, "high", low, LARGEST_WEIGHT);
                    range.refuseRest();
                    return new Weight(low, high);
                });
    }

    private static Source source(Fields fields) {
        return new Source(fields.text("key"), fields.text("title"), fields.optionalText("url"));
    }

    static int whole(Fields fields, String name, int least, int most) {
        return Math.toIntExact(fields.whole(name, least, most));
    }
}
