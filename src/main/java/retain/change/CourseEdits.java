package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.ItemId;
import retain.deck.Source;
import retain.deck.Topic;
import retain.deck.Weight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What was edited in `course.yaml`.
final class CourseEdits {
    private CourseEdits() {}

    /// @param deck the newer name of a deck of the older edition
    /// @param item the newer name of an item of the older edition; empty where it is gone
    static List<Edit> between(
            Course before,
            Course after,
            UnaryOperator<String> deck,
            Function<ItemId, Optional<ItemId>> item) {
        Edits edits = new Edits();
        edits.text("course", before.slug(), after.slug());
        edits.text("title", before.title(), after.title());
        edits.text("version", before.version(), after.version());
        edits.text("notice", before.notice(), after.notice());
        pairs(
                edits,
                "domain",
                by(before.domains(), domain -> deck.apply(domain.slug())),
                by(after.domains(), Domain::slug),
                Domain::title,
                (one, other) -> domain(edits, one, other));
        pairs(
                edits,
                "exam",
                by(before.exams(), Exam::name),
                by(after.exams(), Exam::name),
                Exam::title,
                (one, other) -> exam(edits, one, other, item));
        pairs(
                edits,
                "source",
                by(before.sources(), Source::key),
                by(after.sources(), Source::key),
                Source::title,
                (one, other) -> {
                    edits.text("source " + one.key(), one.title(), other.title());
                    edits.text("source " + one.key() + ", url", one.url(), other.url());
                });
        return edits.found();
    }

    private interface Both<T> {
        void edited(T one, T other);
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    private static <T> void pairs(
            Edits edits,
            String part,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, String> title,
            Both<T> both) {
        before.forEach((key, one) -> {
            @Nullable T other = after.get(key);
            if (other == null) {
                edits.add(new Edit.Removed(part, key + ": " + title.apply(one)));
            } else {
                both.edited(one, other);
            }
        });
        after.forEach((key, other) -> {
            if (!before.containsKey(key)) {
                edits.add(new Edit.Added(part, key + ": " + title.apply(other)));
            }
        });
    }

    private static void domain(Edits edits, Domain one, Domain other) {
        String name = "domain " + other.slug();
        edits.text(name + ", title", one.title(), other.title());
        edits.text(name + ", weight", weight(one.weight()), weight(other.weight()));
        edits.text(name + ", pass", percent(one.passPercent()), percent(other.passPercent()));
        pairs(
                edits,
                name + ", topic",
                by(one.topics(), Topic::slug),
                by(other.topics(), Topic::slug),
                Topic::title,
                (topic, now) -> {
                    String of = name + ", topic " + now.slug();
                    edits.text(of + ", title", topic.title(), now.title());
                    edits.text(of + ", weight", weight(topic.weight()), weight(now.weight()));
                });
    }

    private static void exam(
            Edits edits, Exam one, Exam other, Function<ItemId, Optional<ItemId>> item) {
        String name = "exam " + other.name();
        edits.text(name + ", title", one.title(), other.title());
        edits.number(name + ", questions", one.questions(), other.questions());
        edits.number(name + ", minutes", one.minutes(), other.minutes());
        edits.text(name + ", pass", percent(one.passPercent()), percent(other.passPercent()));
        edits.text(
                name + ", critical questions",
                one.gate().map(gate -> "" + gate.questions()).orElse(""),
                other.gate().map(gate -> "" + gate.questions()).orElse(""));
        edits.text(
                name + ", critical missed at most",
                one.gate().map(gate -> "" + gate.missedAtMost()).orElse(""),
                other.gate().map(gate -> "" + gate.missedAtMost()).orElse(""));
        edits.items(
                name + ", never to miss",
                one.gate().map(Gate::neverMiss).orElse(List.of()),
                other.gate().map(Gate::neverMiss).orElse(List.of()),
                item);
    }

    private static String weight(Weight weight) {
        return weight.low() == weight.high()
                ? String.valueOf(weight.low())
                : weight.low() + "-" + weight.high();
    }

    private static String percent(int percent) {
        return percent == 0 ? "" : percent + " %";
    }
}
