package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.check.FindingText;
import retain.check.Rules;
import retain.finding.Finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Any text gives a course or findings, never an exception, and soon.
class HostileTextTest {
    private static final String HEAD = "format: 1\ndeck: knots\ntitle: Knots\nitems:\n";
    private static final Path GOOD = Path.of("src/test/resources/retain/yaml/good/knots.yaml");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> PIECES =
            List.of(
                    "",
                    " ",
                    "  ",
                    "\n",
                    "\t",
                    ": ",
                    ":",
                    "- ",
                    "-",
                    "#",
                    " #x",
                    "\"",
                    "'",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{{",
                    "}}",
                    ",",
                    "|",
                    ">",
                    "|2",
                    "|9",
                    "&a ",
                    "*a",
                    "!t ",
                    "!",
                    "%",
                    "@",
                    "`",
                    "? ",
                    "<<: ",
                    "---\n",
                    "...\n",
                    "%YAML 1.1\n",
                    "\\",
                    "\\u12",
                    "\\x1b",
                    "\\ud800",
                    "\u0000",
                    "\u001b[2J",
                    "\u0085",
                    "\u2028",
                    "\u202e",
                    "\uFEFF",
                    "\uFFFD",
                    "😀",
                    "結",
                    "\r",
                    "true",
                    "no",
                    "99999999999999999999",
                    "-1",
                    "1e9",
                    "items:",
                    "  - id: x\n",
                    "kind: cloze\n",
                    "    text: a\n",
                    "a/b/c",
                    "65%",
                    "\uD800",
                    "\u0301",
                    "~",
                    "null");

    private static Reading read(byte[] bytes) {
        Reading reading =
                assertTimeoutPreemptively(
                        SOON,
                        () -> {
                            Reading lone = lone("knots.yaml", bytes);
                            CourseReader reader =
                                    CourseReader.ofCourse("course.yaml", bytes, Optional.empty());
                            reader.deck("knots.yaml", bytes);
                            Reading course = reader.reading();
                            FindingText.all(course.findings(), course.files().size());
                            return lone;
                        });
        assertTrue(reading.course().isPresent() != reading.hasErrors());
        assertEquals(reading.hasErrors(), !reading.brokenDecks().isEmpty());
        for (Finding finding : reading.findings()) {
            assertTrue(finding.place().line() >= 0 && finding.place().column() >= 0);
            assertTrue(!finding.message().isBlank());
            assertTrue(Rules.named(finding.rule()).isPresent(), finding.rule());
        }
        String told = FindingText.all(reading.findings(), reading.files().size());
        assertTrue(told.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
        return reading;
    }

    private static byte[] deck(String items) {
        return (HEAD + items).getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutatedDecksGiveACourseOrFindings(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String good = Files.readString(GOOD);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                int from = random.nextInt(text.length());
                int to =
                        Math.min(
                                text.length(),
                                from + random.nextInt(random.nextBoolean() ? 3 : 40));
                text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
            }
            read(text.toString().getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mutatedBytesGiveACourseOrFindings(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] good = Files.readAllBytes(GOOD);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = good.clone();
            for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(bytes);
        }
    }

    @Test
    void everyBeginningOfADeckGivesACourseOrFindings() throws IOException {
        String good = Files.readString(GOOD);
        for (int end = 0; end < good.length(); end += 7) {
            read(good.substring(0, end).getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "[],", "- ", "-\n", "a: b\n", "? ", "&a ", "*a ", "!a ", "w", "\"", "' ",
                "#c\n", " ", "\n", "\t", "---\n", ": ", ",", "\\n", "|\n", "{{a}} ", "}} ",
                "a #b, ", "😀", "\r"
            })
    void aLongRunOfTheSameIsReadSoon(String piece) {
        String run = piece.repeat(500_000 / piece.length());
        String item = HEAD + "  - id: it\n    kind: cloze\n    ";
        List<String> texts =
                List.of(
                        run,
                        item + "text: " + run,
                        item + "facts: [" + run + "]\n",
                        item + "text: \"" + run.replace("\"", "'") + "\"\n");
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            Reading reading = assertTimeoutPreemptively(SOON, () -> lone("knots.yaml", bytes));
            assertTrue(reading.hasErrors());
        }
    }

    @Test
    void twentyThousandItemsAreRead() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            items.append("  - id: item-")
                    .append(i)
                    .append("\n    kind: typed\n    question: Which?\n");
            items.append("    accept: [answer ")
                    .append(i)
                    .append("]\n    was: old-")
                    .append(i)
                    .append('\n');
            items.append("    enemies: [item-").append((i + 1) % 20_000).append("]\n");
        }
        Reading reading = read(deck(items.toString()));
        assertEquals(List.of(), reading.findings());
        assertEquals(20_000, reading.course().orElseThrow().items().size());
    }

    @Test
    void fiveThousandFindingsAreAllTold() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            items.append("  - {id: i")
                    .append(i)
                    .append(", kind: true-false, question: Q, anwser: true}\n");
        }
        Reading reading = read(deck(items.toString()));
        assertEquals(5_000, reading.findings().size());
        assertEquals(5_004, reading.findings().getLast().place().line());
    }

    @Test
    void findingsEndSomewhere() {
        Reading reading = read(deck("  - {anwser: true}\n".repeat(50_000)));
        assertEquals(10_001, reading.findings().size());
        assertEquals("too-many-findings", reading.findings().getFirst().rule());
    }

    @Test
    void aQuestionOfAMegabyteIsRead() {
        String question = "word ".repeat(200_000).strip();
        Reading reading =
                read(
                        deck(
                                "  - {id: it, kind: true-false, answer: true, question: "
                                        + question
                                        + "}\n"));
        assertEquals(List.of(), reading.findings());
        assertEquals(question, reading.course().orElseThrow().items().getFirst().question());
    }

    @Test
    void aFileOfTwentyMegabytesIsReadAndALargerOneRefused() {
        String item = "  - {id: it, kind: true-false, answer: true, question: Q}\n";
        int spare = CourseReader.MAX_BYTES - HEAD.length() - item.length() - 2;
        String comment = "#" + "x".repeat(spare) + "\n";
        assertEquals(List.of(), read(deck(item + comment)).findings());
        Reading refused = read(deck(item + comment + "\n"));
        assertEquals("too-large", refused.findings().getFirst().rule());
    }

    @Test
    void morePiecesThanADeckCanHoldAreRefused() {
        byte[] bytes = deck("  - [" + "a,".repeat(2_000_001) + "]\n");
        Reading reading = assertTimeoutPreemptively(SOON, () -> lone("k.yaml", bytes));
        assertEquals("too-large", reading.findings().getFirst().rule());
    }

    private static Reading lone(String file, byte[] bytes) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck(file, bytes);
        return reader.reading();
    }
}
