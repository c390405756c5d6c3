package retain.cli;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Slug;
import retain.finding.Circumstance;
import retain.store.CourseFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Prints an item to fill in, which a deck may hold as it stands: a draft, so that nobody is asked
/// it before it is ready.
final class NewItem {
    private static final int WORDS_OF_AN_ID = 4;

    /// Words that say nothing of what a question is about.
    private static final Set<String> SMALL =
            Set.of(
                    "a", "about", "after", "all", "an", "and", "apply", "are", "as", "at", "be",
                    "before", "by", "called", "can", "did", "do", "does", "for", "from", "had",
                    "has", "have", "how", "if", "in", "into", "is", "it", "its", "many", "may",
                    "most", "much", "must", "not", "of", "on", "one", "or", "select", "should",
                    "so", "than", "that", "the", "their", "them", "then", "there", "these", "they",
                    "this", "to", "two", "was", "were", "what", "when", "where", "which", "while",
                    "who", "whose", "why", "will", "with", "you", "your");

    private NewItem() {}

    static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::word).toList();
    }

    /// Prints the template of the kind that the operands name; where they name none, what there is.
    static void print(
            Run run, List<String> operands, Optional<String> id, Optional<String> question) {
        if (operands.size() > 1) {
            throw new UsageError(
                    "new item takes one kind, not \"" + String.join(" ", operands) + "\"");
        }
        if (operands.isEmpty()) {
            run.print(overview());
            return;
        }
        String kind = operands.getFirst();
        if (!kinds().contains(kind)) {
            String kinds = "; the kinds are " + String.join(", ", kinds());
            throw new UsageError(
                    "there is no kind \"" + kind + "\"" + Choices.hint(kind, kinds(), kinds));
        }
        id.filter(name -> !Slug.isSlug(name))
                .ifPresent(name -> {
                    String near = Slug.from(name);
                    throw new UsageError(
                            "--id takes "
                                    + Slug.RULE
                                    + ", not \""
                                    + name
                                    + "\""
                                    + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?"));
                });
        Map<String, String> taken = taken(run);
        String name;
        if (id.isPresent()) {
            name = id.get();
            refuseTaken(name, taken);
        } else {
            String words = question.map(NewItem::words).orElse("");
            name =
                    words.isEmpty()
                            ? numbered("new-" + kind, 1, taken)
                            : taken.containsKey(words) ? numbered(words, 2, taken) : words;
        }
        Template template = of(kind).with("id", name);
        run.print(question.map(text -> template.with("question", text)).orElse(template).text());
    }

    private static Template of(String kind) {
        return Template.of("item/" + kind + ".yaml");
    }

    /// A line for each kind: the first of its template.
    private static String overview() {
        Table table = new Table();
        for (String kind : kinds()) {
            String line = of(kind).text().lines().findFirst().orElse("");
            table.row("  " + kind, line.substring(line.indexOf(':') + 1).strip());
        }
        return "The kinds of items:\n"
                + table.text()
                + "\"retain new item single\" prints one to paste below \"items:\" of a deck.\n";
    }

    private static void refuseTaken(String id, Map<String, String> taken) {
        Optional.ofNullable(taken.get(id))
                .ifPresent(item -> {
                    throw new Circumstance(
                            "the id \""
                                    + id
                                    + "\" is taken by "
                                    + item
                                    + ": choose another, such as "
                                    + numbered(id, 2, taken));
                });
    }

    /// The first of `name-1`, `name-2` and so on that is free, from a number on.
    private static String numbered(String name, int from, Map<String, String> taken) {
        int number = from;
        while (taken.containsKey(name + "-" + number)) {
            number++;
        }
        return name + "-" + number;
    }

    /// The first words of a question that say something, as a slug.
    private static String words(String question) {
        List<String> words =
                Arrays.stream(Slug.from(question).split("-", -1))
                        .filter(word -> !SMALL.contains(word))
                        .limit(WORDS_OF_AN_ID)
                        .toList();
        return String.join("-", words);
    }

    /// The ids of the course at hand, present and former ones, and what bears each. Decks that are
    /// being written are often broken: their readable items count too. A former id would be free,
    /// but whoever meets it in a log could take one item for the other.
    private static Map<String, String> taken(Run run) {
        Map<String, String> taken = new LinkedHashMap<>();
        Optional<Path> path = run.namedCourse().or(NewItem::courseHere);
        if (path.isEmpty()) {
            return taken;
        }
        List<Item> items =
                CourseFiles.manuscript(path.get()).course().map(Course::items).orElse(List.of());
        for (Item item : items) {
            taken.put(item.id().id(), item.id().inCourse());
        }
        for (Item item : items) {
            for (ItemId former : item.formerly()) {
                taken.putIfAbsent(former.id(), item.id().inCourse() + ", which once was called so");
            }
        }
        return taken;
    }

    /// The folder where the author stands, or `decks` in it, if it holds a course.
    private static Optional<Path> courseHere() {
        for (Path folder : List.of(Path.of("."), Path.of("decks"))) {
            if (Files.exists(folder.resolve("course.yaml"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
