package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.ContentHash;
import retain.deck.Item;
import retain.deck.Notes.Reviewed;
import retain.deck.Status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An approval changes the lines it must, and no byte besides.
class ApprovalTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String HEAD =
            """
            format: 1
            deck: knots
            title: Knots
            items:
            """;

    @Test
    void anItemWithoutStatusGetsOneLineAtItsEnd() {
        approved(
                """
                  - id: reef
                    kind: true-false
                    question: Is a reef knot a loop?
                    answer: false # it joins

                  # the next one
                  - id: bowline
                    kind: true-false
                    question: Is a bowline a loop?
                    answer: true
                """,
                "reef",
                """
                  - id: reef
                    kind: true-false
                    question: Is a reef knot a loop?
                    answer: false # it joins
                    reviewed: {by: Ann, date: 2026-11-23, hash: HASH}

                  # the next one
                  - id: bowline
                    kind: true-false
                    question: Is a bowline a loop?
                    answer: true
                """);
    }

    @Test
    void theReviewStandsBelowTheStatusThatChanges() {
        approved(
                """
                  - id: reef
                    kind: true-false
                    status: "draft"   # not yet
                    question: Is a reef knot a loop?
                    answer: false
                """,
                "reef",
                """
                  - id: reef
                    kind: true-false
                    status: approved   # not yet
                    reviewed: {by: Ann, date: 2026-11-23, hash: HASH}
                    question: Is a reef knot a loop?
                    answer: false
                """);
    }

    @Test
    void anEarlierReviewIsReplacedAndItsCommentStays() {
        approved(
                """
                  - id: reef
                    kind: true-false
                    reviewed: {by: Ben,
                      date: 2025-01-31, hash: 0123456789ab}   # second reader
                    question: Is a reef knot a loop?
                    answer: false
                """,
                "reef",
                """
                  - id: reef
                    kind: true-false
                    reviewed: {by: Ann, date: 2026-11-23, hash: HASH}   # second reader
                    question: Is a reef knot a loop?
                    answer: false
                """);
    }

    @Test
    void aReviewWithALineForEachKeyKeepsItsLines() {
        approved(
                """
                  - id: reef
                    kind: true-false
                    reviewed:
                      by: Ben   # who
                      date: 2025-01-31
                    question: Is a reef knot a loop?
                    answer: false
                """,
                "reef",
                """
                  - id: reef
                    kind: true-false
                    reviewed:
                      by: Ann   # who
                      date: 2026-11-23
                      hash: HASH
                    question: Is a reef knot a loop?
                    answer: false
                """);
    }

    @Test
    void aReviewOfLinesAtTheEndIsNotTornByTheStatusBelowIt() {
        String deck =
                HEAD.replace("items:", "defaults: {status: draft}\nitems:")
                        + """
                          - id: reef
                            kind: true-false
                            question: Is a reef knot a loop?
                            answer: false
                            reviewed:
                              by: Ben
                              date: 2025-01-31
                        """;
        byte[] after = approve(deck.getBytes(UTF_8), List.of("reef"), "Ann");
        assertTrue(
                new String(after, UTF_8)
                        .endsWith(
                                "      hash: "
                                        + hash(item(after, "reef"))
                                        + "\n    status: approved\n"));
    }

    @Test
    void anItemThatEndsWithABlockTextIsNotTornFromIt() {
        approved(
                """
                  - id: reef
                    kind: true-false
                    question: Is a reef knot a loop?
                    answer: false
                    explanation: |
                      It joins.

                      # no comment, but the last line


                # a comment
                """,
                "reef",
                """
                  - id: reef
                    kind: true-false
                    question: Is a reef knot a loop?
                    answer: false
                    explanation: |
                      It joins.

                      # no comment, but the last line
                    reviewed: {by: Ann, date: 2026-11-23, hash: HASH}


                # a comment
                """);
    }

    @Test
    void anItemInBracesStaysInBraces() {
        approved(
                """
                  - {id: reef, kind: true-false, question: Is it a loop?, answer: false, }
                  - {id: bowline, kind: true-false, question: Is it a loop?, answer: true}
                """,
                "reef",
                """
                  - {id: reef, kind: true-false, question: Is it a loop?, answer: false, reviewed: {by: Ann, date: 2026-11-23, hash: HASH} }
                  - {id: bowline, kind: true-false, question: Is it a loop?, answer: true}
                """);
    }

    @Test
    void aDraftByDefaultGetsAStatusOfItsOwn() {
        String items =
                """
                  - id: reef
                    kind: true-false
                    question: Is a reef knot a loop?
                    answer: false
                """;
        String deck = HEAD.replace("items:", "defaults: {status: draft}\nitems:") + items;
        Item after = item(approve(deck.getBytes(UTF_8), List.of("reef"), "Ann"), "reef");
        assertEquals(Status.APPROVED, after.status());
    }

    @Test
    void aFileWithoutALastLineEndGetsNoneInTheMiddle() {
        String deck =
                HEAD
                        + "  - id: reef\n    kind: true-false\n    question: A loop, is it?\n"
                        + "    answer: false";
        String after = new String(approve(deck.getBytes(UTF_8), List.of("reef"), "Ann"), UTF_8);
        assertTrue(after.startsWith(deck + "\n    reviewed: {by: Ann, "), after);
        assertTrue(after.endsWith("}"), after);
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkStay() {
        String deck =
                "\uFEFF"
                        + (HEAD
                                        + """
                                          - id: reef
                                            kind: true-false
                                            question: Is a reef knot a loop?
                                            answer: false
                                        """)
                                .replace("\n", "\r\n");
        String after = new String(approve(deck.getBytes(UTF_8), List.of("reef"), "Ann"), UTF_8);
        assertEquals(deck, after.replaceFirst("\r\n *reviewed: [^\r]*", ""));
        assertEquals(after.replace("\r\n", "").indexOf('\n'), -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "A. Author, MD", "\"the\" Ann", "Ä\\ö: #1", "08", "no", "- x"})
    void everyNameComesBackAsItWasGiven(String name) {
        String deck =
                HEAD + "  - {id: reef, kind: true-false, question: Is it a loop?, answer: false}\n";
        Item after = item(approve(deck.getBytes(UTF_8), List.of("reef"), name), "reef");
        assertEquals(name, after.notes().reviewed().map(Reviewed::by).orElse(""));
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decks"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("course.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void inAShippedDeckEveryItemCanBeApprovedAndNothingElseChanges(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Item> items = items(before);
        List<String> ids = items.stream().map(item -> item.id().id()).toList();
        byte[] after = approve(before, ids, "Ann");
        List<Item> approved = items(after);
        for (int i = 0; i < items.size(); i++) {
            Item item = approved.get(i);
            assertEquals(ContentHash.of(items.get(i)), ContentHash.of(item));
            assertEquals(items.get(i).enemies(), item.enemies());
            assertEquals(
                    Optional.of(new Reviewed("Ann", DAY, ContentHash.of(item))),
                    item.notes().reviewed());
        }
        List<String> lines = new ArrayList<>(new String(after, UTF_8).lines().toList());
        lines.removeIf(line -> line.strip().startsWith("reviewed: {by: Ann, "));
        assertEquals(new String(before, UTF_8).lines().toList(), lines);
    }

    private static void approved(String items, String id, String expected) {
        byte[] after = approve((HEAD + items).getBytes(UTF_8), List.of(id), "Ann");
        Item item = item(after, id);
        assertEquals(
                HEAD + expected.replace("HASH", ContentHash.of(item)), new String(after, UTF_8));
        assertEquals(ContentHash.of(item((HEAD + items).getBytes(UTF_8), id)), hash(item));
    }

    private static String hash(Item item) {
        return item.notes().reviewed().map(Reviewed::hash).orElse("");
    }

    private static byte[] approve(byte[] deck, List<String> ids, String by) {
        Map<Item, Reviewed> reviews = new LinkedHashMap<>();
        for (Item item : items(deck)) {
            if (!ids.contains(item.id().id())) {
                continue;
            }
            reviews.put(item, new Reviewed(by, DAY, ContentHash.of(item)));
        }
        return ApprovalText.approve(deck, reviews).orElseThrow();
    }

    private static Item item(byte[] deck, String id) {
        return items(deck).stream().filter(i -> i.id().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Item> items(byte[] deck) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck("deck.yaml", deck);
        Manuscript manuscript = reader.manuscript();
        // A deck of a course names items of the others.
        assertTrue(
                manuscript.reading().findings().stream()
                        .allMatch(finding -> finding.rule().equals("unknown-reference")));
        return manuscript.course().orElseThrow().items();
    }
}
