package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Search;
import retain.deck.Status;
import retain.deck.Topic;
import retain.finding.Circumstance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which items are meant: those that fit every option and hold every text. An option given several
/// times is fitted by any of its values.
final class ItemFilter {
    private final List<String> texts;
    private final List<String> said = new ArrayList<>();
    private Predicate<ItemRow> among = _ -> true;

    /// Reads the options.
    ///
    /// @throws UsageError if a value is none that the option takes
    /// @throws Circumstance if the course has nothing of such a name
    ItemFilter(CommandLine line, Course course) {
        texts = line.getArgList();
        for (String text : texts) {
            if (Search.folded(text).isEmpty()) {
                throw new UsageError(
                        "items takes words to look for, and \"" + text + "\" holds none");
            }
            said.add("\"" + text + "\"");
        }
        Search search = Search.of(texts);
        among = row -> search.finds(row.item());

        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
        List<String> statuses = Arrays.stream(Status.values()).map(Status::word).toList();
        oneOf(line, "kind", kinds, row -> row.item().kind().word());
        oneOf(line, "status", statuses, row -> row.item().status().word());
        among(line, "state", word -> require("state", word, ItemRow.STATES), ItemRow::isIn);
        Set<String> domains = new TreeSet<>();
        Set<String> topics = new TreeSet<>();
        Set<String> facts = new TreeSet<>();
        for (Domain domain : course.domains()) {
            domains.add(domain.slug());
            domain.topics().stream().map(Topic::slug).forEach(topics::add);
        }
        for (Item item : course.items()) {
            domains.add(item.id().deck());
            topics.add(item.topic());
            facts.addAll(item.facts());
        }
        topics.remove("");
        among(
                line,
                "domain",
                slug -> requireInCourse("domain", slug, domains),
                (row, slug) -> row.item().id().deck().equals(slug));
        among(
                line,
                "topic",
                slug -> requireInCourse("topic", slug, topics),
                (row, slug) -> row.item().topic().equals(slug));
        among(
                line,
                "fact",
                id -> requireFact(id, facts),
                (row, id) -> row.item().facts().contains(id));
        if (line.hasOption("critical")) {
            said.add("critical");
            among = among.and(row -> row.item().critical());
        }
    }

    private interface Fit {
        boolean fits(ItemRow row, String value);
    }

    private void oneOf(
            CommandLine line, String name, List<String> known, Function<ItemRow, String> word) {
        among(
                line,
                name,
                value -> require(name, value, known),
                (row, value) -> word.apply(row).equals(value));
    }

    private void among(CommandLine line, String name, Consumer<String> required, Fit fit) {
        List<String> values = Choices.texts(line, name);
        if (values.isEmpty()) {
            return;
        }
        values.forEach(required);
        said.add(name + " " + String.join(" or ", values));
        among = among.and(row -> values.stream().anyMatch(value -> fit.fits(row, value)));
    }

    private static void require(String name, String word, List<String> known) {
        if (!known.contains(word)) {
            throw new UsageError(
                    "--"
                            + name
                            + " takes one of "
                            + String.join(", ", known)
                            + ", not \""
                            + word
                            + "\""
                            + Choices.hint(word, known));
        }
    }

    private static void requireInCourse(String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            String has =
                    known.isEmpty()
                            ? ": it has no " + what + "s"
                            : ": it has " + String.join(", ", known);
            throw new Circumstance(
                    "there is no "
                            + what
                            + " \""
                            + name
                            + "\" in this course"
                            + Choices.hint(name, known, has));
        }
    }

    private static void requireFact(String id, Collection<String> known) {
        if (!known.contains(id)) {
            throw new Circumstance(
                    "no item of this course names the fact \""
                            + id
                            + "\""
                            + Choices.hint(
                                    id,
                                    known,
                                    known.isEmpty() ? ": none of them names any fact" : ""));
        }
    }

    boolean fits(ItemRow row) {
        return among.test(row);
    }

    boolean hasTexts() {
        return !texts.isEmpty();
    }

    boolean isEverything() {
        return said.isEmpty();
    }

    /// What was looked for, in words; and where one text alone is in no item, just that.
    String sought(Course course) {
        for (String text : texts) {
            Search search = Search.of(List.of(text));
            if (course.items().stream().noneMatch(search::finds)) {
                return "\"" + text + "\"";
            }
        }
        return String.join(", ", said);
    }
}
