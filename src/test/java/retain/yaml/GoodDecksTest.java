package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
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
import retain.deck.Notes.Reviewed;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Rationale;
import retain.deck.Source;
import retain.deck.Status;
import retain.deck.Topic;
import retain.deck.Weight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class GoodDecksTest {
    private static final String HEAD = "format: 1\ndeck: knots\ntitle: Knots\nitems:\n";
    private static final String REEF =
            """
              - id: reef
                kind: single
                question: Which?
                options: [{text: Reef knot, correct: true}, Bowline]
            """;

    private static Course lone(String text) {
        Reading reading = lone("knots.yaml", text.getBytes(UTF_8));
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of(), reading.brokenDecks());
        return reading.course().orElseThrow();
    }

    private static String knots() throws IOException {
        return Files.readString(Path.of("src/test/resources/retain/yaml/good/knots.yaml"));
    }

    private static Item item(String id) throws IOException {
        return lone(knots()).item(id(id)).orElseThrow();
    }

    private static ItemId id(String id) {
        return new ItemId("knots", "knots", id);
    }

    private static Interaction only(String fields) {
        return lone(HEAD + "  - id: it\n    question: Q\n" + fields.indent(4))
                .items()
                .getFirst()
                .interaction();
    }

    @Test
    void aLoneDeckIsACourseOfOneDomain() throws IOException {
        Course course = lone(knots());
        assertEquals("knots", course.slug());
        assertEquals("Knots", course.title());
        assertEquals("1.10", course.version());
        assertEquals("", course.notice());
        assertEquals(
                List.of(new Domain("knots", "Knots", Weight.of(1), 0, List.of())),
                course.domains());
        assertEquals(List.of(), course.exams());
        Deck deck = course.decks().getFirst();
        assertEquals("1.10", deck.version());
        assertEquals(List.of("bends", "loops"), deck.formerly());
        assertEquals(
                List.of("reef", "granny", "loop", "no-loop", "name", "fill", "steps", "pairs"),
                deck.items().stream().map(item -> item.id().id()).toList());
    }

    @Test
    void everyFieldOfAnItemIsRead() throws IOException {
        Option reef = new Option(new OptionId("a"), "Reef knot", "Yes.", false);
        String loop = "Bowline: a loop";
        assertEquals(
                new Item(
                        id("reef"),
                        List.of(id("old-reef"), new ItemId("knots", "splices", "flat")),
                        "joining",
                        true,
                        Level.APPLY,
                        Status.APPROVED,
                        "Which knot joins two ropes?",
                        "    __\n __/  \\__",
                        new Choice(
                                Kind.SINGLE,
                                List.of(
                                        reef,
                                        new Option(
                                                new OptionId(loop),
                                                loop,
                                                "A loop, no join.",
                                                false),
                                        new Option(new OptionId("None"), "None", "", true),
                                        Option.of("no")),
                                Set.of(reef.id())),
                        new Rationale(
                                "It lies flat.\n\nIt slips.",
                                "Some trust it; Ashley does not.",
                                List.of("ashley", "budworth")),
                        List.of("K-1"),
                        Set.of(id("granny")),
                        new Notes(
                                Optional.of(new Reviewed("Ann", LocalDate.of(2026, 2, 28), "1e3")),
                                Set.of("longest-key"),
                                "Names differ in length.",
                                Map.of("Ann", 60, "Ben", 75),
                                Optional.of(id("granny")))),
                item("reef"));
    }

    @Test
    void whatAnItemLeavesOutHasItsDefault() throws IOException {
        Item item = item("granny");
        assertEquals(List.of(id("knot")), item.formerly());
        assertEquals("", item.topic());
        assertEquals(false, item.critical());
        assertEquals(Level.RECALL, item.level());
        assertEquals(Status.DRAFT, item.status());
        assertEquals("", item.figure());
        assertEquals(new Rationale("", "", List.of()), item.rationale());
        assertEquals(Status.APPROVED, lone(HEAD + REEF).items().getFirst().status());
    }

    @Test
    void aMultipleChoiceHasSeveralKeys() throws IOException {
        assertEquals(
                new Choice(
                        Kind.MULTIPLE,
                        List.of(Option.of("Granny"), Option.of("Reef"), Option.of("Bowline")),
                        Set.of(new OptionId("Granny"), new OptionId("Reef"))),
                item("granny").interaction());
    }

    @Test
    void theFeedbackOfTrueFalseBelongsToTheWrongSide() throws IOException {
        assertEquals(
                new Choice(
                        Kind.TRUE_FALSE,
                        List.of(
                                new Option(Choice.TRUE, "True", "", true),
                                new Option(Choice.FALSE, "False", "It is one.", true)),
                        Set.of(Choice.TRUE)),
                item("loop").interaction());
        assertEquals(
                new Choice(
                        Kind.TRUE_FALSE,
                        List.of(
                                new Option(Choice.TRUE, "True", "It joins.", true),
                                new Option(Choice.FALSE, "False", "", true)),
                        Set.of(Choice.FALSE)),
                item("no-loop").interaction());
    }

    @Test
    void aTypedItemAcceptsAndRejects() throws IOException {
        assertEquals(
                new TextEntry(
                        List.of("Sheet bend", "weaver's knot"),
                        List.of(
                                new Rejected("Becket hitch", "The same form, another use."),
                                new Rejected("Reef knot", "")),
                        1),
                item("name").interaction());
    }

    @Test
    void aClozeIsSplitAtItsBlanks() throws IOException {
        assertEquals("", item("fill").question());
        assertEquals(
                new Cloze(
                        List.of(
                                new Words("A "),
                                new Blank(List.of("bowline", "bowline knot")),
                                new Words(" makes a "),
                                new Blank(List.of("loop")),
                                new Words("; braces are {{ and }}, {one}.")),
                        2),
                item("fill").interaction());
    }

    @Test
    void stepsStandInTheAuthorsOrder() throws IOException {
        assertEquals(
                new Order(
                        List.of(
                                Option.of("Cross"),
                                new Option(new OptionId("t"), "Tuck", "Under.", false),
                                Option.of("Pull"))),
                item("steps").interaction());
    }

    @Test
    void leftSidesMayShareARightSide() throws IOException {
        Match match = (Match) item("pairs").interaction();
        OptionId joins = new OptionId("Joins");
        assertEquals(
                List.of("Reef", "Sheet bend", "Bowline"),
                match.sources().stream().map(Option::text).toList());
        assertEquals(
                List.of("Joins", "Loops", "Hitches"),
                match.targets().stream().map(Option::text).toList());
        assertEquals(
                Map.of(
                        new OptionId("Reef"),
                        joins,
                        new OptionId("Sheet bend"),
                        joins,
                        new OptionId("Bowline"),
                        new OptionId("Loops")),
                match.key());
    }

    @Test
    void scalarsStayAsTyped() {
        List<String> typed =
                List.of(
                        "no",
                        "yes",
                        "08",
                        "1.10",
                        "1e3",
                        "2026-01-01",
                        "null",
                        "~",
                        "true",
                        "0x1F",
                        "+1",
                        "1_000",
                        ".5",
                        "-5",
                        "5",
                        "12:30:45",
                        "NaN");
        StringBuilder options = new StringBuilder("kind: single\noptions:\n");
        options.append("  - {text: right, correct: true}\n");
        typed.forEach(text -> options.append("  - ").append(text).append('\n'));
        Choice choice = (Choice) only(options.toString());
        assertEquals(typed, choice.options().stream().skip(1).map(Option::text).toList());
    }

    @Test
    void windowsFilesReadTheSame() throws IOException {
        assertEquals(lone(knots()).items(), lone("\uFEFF" + knots().replace("\n", "\r\n")).items());
        assertEquals(lone(knots()).items(), lone(knots().replace("\n", "\r")).items());
    }

    @Test
    void minusSignsTellNumbersApart() {
        only("kind: single\noptions: [{text: -5, correct: true}, 5, \"=\", \"!\"]\n");
    }

    @Test
    void answersInFoldedAndLiteralTextsAreRead() {
        Cloze cloze = (Cloze) only("kind: cloze\ntext: |\n  {{a}} and\n  {{b}}.\n");
        assertEquals(
                List.of(
                        new Blank(List.of("a")),
                        new Words(" and\n"),
                        new Blank(List.of("b")),
                        new Words(".")),
                cloze.segments());
    }

    @Test
    void bracesBesideABlankAreTheTexts() {
        Cloze cloze = (Cloze) only("kind: cloze\ntext: \"{{{{{{a}}}}}}\"\n");
        assertEquals(
                List.of(new Words("{{"), new Blank(List.of("a")), new Words("}}")),
                cloze.segments());
    }

    @Test
    void aDrawingOf72ColumnsFits() {
        String wide = "═".repeat(70) + "日";
        assertEquals(
                wide + "\n ╭╮",
                lone(HEAD + REEF + "    figure: |\n      " + wide + "\n       ╭╮\n")
                        .items()
                        .getFirst()
                        .figure());
    }

    @Test
    void aCourseFileIsReadWhole() {
        String text =
                """
                format: 1
                version: 2026.11
                course: rope-work
                title: Rope work
                was: ropes
                notice: |
                  Mind your fingers.
                domains:
                  knots:
                    title: Knots
                    weight: 60
                    pass: 65%
                    topics:
                      joining: {title: Joining, weight: 2}
                      loops: {title: Loops, range: 1-3}
                  care: {title: Care, range: 10-16}
                  more: {title: More, weight: {range: 0 - 5}}
                sources:
                  ashley: {title: The Book of Knots, url: "https://example.org/a"}
                  budworth: {title: Knots}
                exams:
                  certificate:
                    title: Certificate
                    questions: 6
                    minutes: 75
                    pass: 80%
                    critical: {questions: 2, missed-at-most: 1, never-miss: [knots/reef]}
                    feedback: end
                  short: {title: Short, questions: 1, minutes: 1, pass: 100%}
                """;
        CourseReader reader =
                CourseReader.ofCourse("course.yaml", text.getBytes(UTF_8), Optional.empty());
        reader.deck(
                "k.yaml", (HEAD + REEF + "    cite: [ashley]\n    topic: loops\n").getBytes(UTF_8));
        for (String deck : List.of("care", "more")) {
            String other =
                    HEAD.replace("knots", deck)
                            + REEF
                            + "    enemies: [knots/reef]\n    topic: any\n";
            reader.deck(deck + ".yml", other.getBytes(UTF_8));
        }
        Reading reading = reader.reading();
        assertEquals(List.of(), reading.findings());
        assertEquals(4, reading.files().size());
        Course course = reading.course().orElseThrow();
        assertEquals("rope-work", course.slug());
        assertEquals("2026.11", course.version());
        assertEquals("Mind your fingers.", course.notice());
        assertEquals(
                List.of(
                        new Domain(
                                "knots",
                                "Knots",
                                Weight.of(60),
                                65,
                                List.of(
                                        new Topic("joining", "Joining", Weight.of(2)),
                                        new Topic("loops", "Loops", new Weight(1, 3)))),
                        new Domain("care", "Care", new Weight(10, 16), 0, List.of()),
                        new Domain("more", "More", new Weight(0, 5), 0, List.of())),
                course.domains());
        assertEquals(
                Optional.of(new Source("ashley", "The Book of Knots", "https://example.org/a")),
                course.source("ashley"));
        ItemId reef = new ItemId("rope-work", "knots", "reef");
        assertEquals(
                List.of(
                        new Exam(
                                "certificate",
                                "Certificate",
                                6,
                                75,
                                80,
                                Optional.of(new Exam.Gate(2, 1, List.of(reef)))),
                        new Exam("short", "Short", 1, 1, 100, Optional.empty())),
                course.exams());
        assertEquals(reef, course.current(new ItemId("ropes", "knots", "reef")));
        assertTrue(course.item(reef).isPresent());
    }

    private static Reading lone(String file, byte[] bytes) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck(file, bytes);
        return reader.reading();
    }
}
