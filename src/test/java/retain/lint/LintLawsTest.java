package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.check.Rules;
import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Notes;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Rationale;
import retain.deck.Status;
import retain.deck.Weight;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Places.Spot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Whatever an item says, in whatever script, the rules give findings and nothing else: no
/// exception, the same each time, each under a name that the catalogue knows.
class LintLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ITEMS = 60;

    /// What tears texts apart: signs, numbers, words that rules look for, other scripts, marks that
    /// combine, halves of pairs, invisible characters.
    private static final List<String> PIECES =
            List.of(
                    " ",
                    " ",
                    " ",
                    " ",
                    "?",
                    ".",
                    ":",
                    ",",
                    "-",
                    "–",
                    "−",
                    "'",
                    "’",
                    "\"",
                    "„",
                    "(",
                    ")",
                    "/",
                    "%",
                    "°",
                    "\n",
                    "\t",
                    "0",
                    "7",
                    "12",
                    "1.5",
                    "1,000",
                    "999999999999",
                    "not",
                    "except",
                    "always",
                    "never",
                    "only",
                    "all",
                    "none",
                    "of",
                    "the",
                    "above",
                    "a",
                    "an",
                    "which",
                    "following",
                    "is",
                    "true",
                    "both",
                    "and",
                    "or",
                    "A",
                    "B",
                    "first",
                    "then",
                    "finally",
                    "Step",
                    "select",
                    "two",
                    "usually",
                    "may",
                    "over",
                    "under",
                    "up to",
                    "mm",
                    "muscle",
                    "muscles",
                    "ilium",
                    "ileum",
                    "abduct",
                    "adduct",
                    "nicht",
                    "immer",
                    "ne",
                    "pas",
                    "Straße",
                    "İ",
                    "ß",
                    "ﬁ",
                    "naïve",
                    "肛門",
                    "筋",
                    "ごとに",
                    "العضلة",
                    "שריר",
                    "กล้ามเนื้อ",
                    "मांसपेशी",
                    "😀",
                    "👩‍⚕️",
                    "\u0301",
                    "\u0301\u0302\u0303",
                    "\u200B",
                    "\u202E",
                    "\u00A0",
                    "\u2028",
                    "\uD83D",
                    "\uDE00",
                    "\u0000",
                    "{{",
                    "}}",
                    "|",
                    "%s",
                    "$1",
                    "\\",
                    "[",
                    "(?:",
                    "*",
                    "+");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyItemsGiveFindings(int seed) {
        Course course = course(new Random(seed));
        Report report = lint(course);
        Set<String> known = new LinkedHashSet<>(Rules.names());
        for (Finding finding : report.standing()) {
            assertTrue(known.contains(finding.rule()), finding.rule());
            assertTrue(!finding.message().isBlank());
        }
        assertEquals(report.standing(), lint(course).standing());
    }

    private static Report lint(Course course) {
        return Lint.of(
                course, (owner, part) -> new Spot(Place.of(owner + " " + part), ""), true, TODAY);
    }

    private static Course course(Random random) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(new ItemId("any", "any", "item-" + i), random));
        }
        Domain domain = new Domain("any", "Any", Weight.of(1), 0, List.of());
        Deck deck = new Deck("any", "Any", "", List.of(), items);
        return new Course(
                "any",
                "Any",
                "",
                "",
                List.of(),
                List.of(domain),
                List.of(),
                List.of(),
                List.of(deck));
    }

    private static Item item(ItemId id, Random random) {
        return new Item(
                id,
                List.of(),
                "",
                random.nextBoolean(),
                Level.RECALL,
                Status.values()[random.nextInt(Status.values().length)],
                text(random, 40),
                "",
                interaction(random),
                new Rationale(text(random, 30), "", List.of()),
                List.of(),
                Set.of(),
                random.nextInt(4) == 0
                        ? new Notes(
                                Optional.empty(),
                                Set.of("word-clue"),
                                text(random, 3),
                                Map.of(),
                                Optional.empty())
                        : Notes.NONE);
    }

    private static Interaction interaction(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> {
                List<Option> options = options(random, 2 + random.nextInt(5));
                yield new Choice(kind, options, Set.of(options.getFirst().id()));
            }
            case TYPED ->
                    new TextEntry(
                            List.of(text(random, 3), text(random, 3)),
                            List.of(new Rejected(text(random, 3), text(random, 3))),
                            random.nextInt(4));
            case CLOZE ->
                    new Cloze(
                            List.of(
                                    new Words(text(random, 5)),
                                    new Blank(List.of(text(random, 2), text(random, 2))),
                                    new Words(text(random, 5))),
                            random.nextInt(4));
            case ORDER -> new Order(options(random, 3 + random.nextInt(4)));
            case MATCH -> {
                List<Option> sources = options(random, 2 + random.nextInt(3));
                List<Option> targets = options(random, sources.size() + random.nextInt(2));
                Map<OptionId, OptionId> key = new LinkedHashMap<>();
                for (int i = 0; i < sources.size(); i++) {
                    key.put(sources.get(i).id(), targets.get(i).id());
                }
                yield new Match(sources, targets, key);
            }
        };
    }

    private static List<Option> options(Random random, int count) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(
                    new Option(
                            new OptionId("o" + i),
                            text(random, 6),
                            random.nextBoolean() ? text(random, 4) : "",
                            random.nextInt(5) == 0));
        }
        return options;
    }

    /// A text that is not blank, as the reader sees to it.
    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(most);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString().isBlank() ? "x" : text.toString().strip();
    }
}
