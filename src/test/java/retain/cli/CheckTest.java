package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.finding.TextWidth;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What `retain check` tells whom.
class CheckTest {
    @TempDir Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private final Prompt prompt = new Prompt();
    private boolean terminal;
    private Charset letters = StandardCharsets.UTF_8;
    private int largestWrite;
    private String course = "";
    private String nests = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeACourse() throws IOException {
        Path decks = Files.createDirectory(folder.resolve("course"));
        course = decks.toString();
        nests = decks.resolve("nests.yaml").toString();
        Files.writeString(
                decks.resolve("course.yaml"),
                """
                format: 1
                course: birds
                title: Birds
                domains:
                  nests: {title: Nests, weight: 50}
                  eggs: {title: Eggs, weight: 50}
                """);
        Files.writeString(decks.resolve("eggs.yaml"), deck("eggs", "Is it so?", "ture"));
        Files.writeString(
                decks.resolve("nests.yaml"),
                deck("nests", "Is it so?\u202E", "true\n    anwser: x"));
    }

    private static String deck(String slug, String question, String answer) {
        return """
        format: 1
        deck: %s
        title: A deck
        items:
          - id: one
            kind: true-false
            question: %s
            topic: Two Words
            answer: %s
            explanation: It is.
            feedback: It is not otherwise.
        """
                .formatted(slug, question, answer);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(args));
        prompt.letters = letters;
        prompt.terminal = terminal;
        prompt.environment.putAll(environment);
        int code = prompt.run(folder, all.toArray(String[]::new));
        largestWrite = prompt.largestWrite;
        out = prompt.out;
        err = prompt.err;
        return code;
    }

    @Test
    void oneListTellsOfAllPathsAndCountsOnce() {
        assertEquals(1, run(nests, course, course + "/./eggs.yaml"));
        assertEquals(
                """
                eggs.yaml:8:12: error: "topic" is made of lower-case letters, digits and hyphens, not "Two Words"; write "two-words" [slug]
                    topic: Two Words
                           ^
                eggs.yaml:9:13: error: "answer" is true or false, not "ture"; write true [true-or-false]
                    answer: ture
                            ^
                nests.yaml:7:15: warning: this text holds the invisible character U+202E; delete it [control-character]
                    question: Is it so?<U+202E>
                              ^
                nests.yaml:8:12: error: "topic" is made of lower-case letters, digits and hyphens, not "Two Words"; write "two-words" [slug]
                    topic: Two Words
                           ^
                nests.yaml:10:5: error: unknown key "anwser"; did you mean "answer"? [unknown-key]
                    anwser: x
                    ^
                4 errors, 1 warning in 3 files
                """,
                out.replace(course + "/", ""));
    }

    @Test
    void aPathThatIsNotThereIsSaidAndNothingElse() {
        assertEquals(1, run(course, course + "/gone.yaml"));
        assertEquals("", out);
        assertEquals(
                "retain: there is no file or folder "
                        + course
                        + "/gone.yaml; name the folder of a course, or a deck file\n",
                err);
    }

    @Test
    void namesAreThoseThatOtherProgramsKnow() {
        Path here = Path.of("").toAbsolutePath();
        String relative = here.relativize(Path.of(nests)).toString();
        assertEquals(1, run("--format", "github", "./" + relative));
        assertTrue(out.startsWith("::warning file=" + relative + ",line=7,col=15,"), out);
    }

    @Test
    void rulesThatAreAskedForAloneAreShownAndCount() {
        assertEquals(1, run("--rule", "slug", course));
        assertTrue(
                out.endsWith(
                        "[slug]\n"
                                + "    topic: Two Words\n"
                                + "           ^\n"
                                + "2 errors in 3 files; of other rules, not shown: 2 errors, 1"
                                + " warning\n"),
                out);
        assertEquals(0, run("--rule", "control-character,longest-key", course));
        assertEquals(1, run("--strict", "--rule", "control-character", course));
        assertEquals(1, run("--rule", "control-character", "--rule", "unknown-key", course));
        assertTrue(out.contains("1 error, 1 warning in 3 files; of other"), out);
        assertEquals(0, run("--strict", "--rule", "longest-key", course));
        assertEquals("no findings; of other rules, not shown: 4 errors, 1 warning\n", out);
        assertEquals(0, run("--format", "github", "--rule", "longest-key", course));
        assertEquals("", out);
    }

    @Test
    void theRuleThatWasMeantIsNamed() {
        assertEquals(2, run("--rule", "slug,longest-kye", course));
        assertEquals(
                "retain: there is no rule \"longest-kye\"; did you mean \"longest-key\"?\n", err);
        assertEquals(2, run("--rule", "slug,", course));
        assertEquals("retain: there is no rule \"\"; \"retain check --rules\" lists them\n", err);
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertEquals(2, run("--format", "jsn", course));
        assertEquals(
                "retain: --format takes text, json, github or sarif, not \"jsn\"; did you mean"
                        + " \"json\"?\n",
                err);
        assertEquals(2, run("--format", "sarif", "--limit", "3", course));
        assertEquals("retain: --limit is for --format text; the other formats list all\n", err);
        assertEquals(2, run("--json", "--format", "github", course));
        assertEquals("retain: --json asks for --format json, so name one of them\n", err);
        assertEquals(2, run("--rules", "--format", "sarif"));
        assertEquals("retain: --rules takes --format text or json\n", err);
    }

    @Test
    void whatIsOverTheLimitIsCounted() {
        assertEquals(1, run("--limit", "1", course));
        assertTrue(
                out.endsWith(
                        """
                        … and 4 more: 3 errors, 1 warning
                          by rule: true-or-false 1, control-character 1, slug 1, unknown-key 1
                          by file: nests.yaml 3, eggs.yaml 1
                          --limit 0 shows all, --rule NAME those of one rule
                        4 errors, 1 warning in 3 files
                        """
                                .replace("file: ", "file: " + course + "/")
                                .replace(", eggs", ", " + course + "/eggs")),
                out);
        assertEquals(1, run("--limit", "0", course));
        assertFalse(out.contains("…"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif"})
    void everyFormatEndsAlike(String format) throws IOException {
        assertEquals(1, run("--format", format, course));
        assertTrue(out.endsWith("\n"), out);
        assertTrue(out.contains("true-or-false"), out);
        String warned =
                Files.writeString(
                                folder.resolve("warned.yaml"),
                                deck("warned", "Is it so?\u202E", "true")
                                        .replace("Two Words", "words"))
                        .toString();
        assertEquals(0, run("--format", format, warned));
        assertTrue(out.contains("control-character"), out);
        assertEquals(1, run("--format", format, "--strict", warned));
        String clean =
                Files.writeString(
                                folder.resolve("clean.yaml"),
                                deck("clean", "Is it so?", "true").replace("Two Words", "words"))
                        .toString();
        assertEquals(0, run("--format", format, "--strict", clean));
        assertEquals(format.equals("github"), out.isEmpty());
        assertEquals("", err);
    }

    @Test
    void otherProgramsReadUtf8WhateverTheTerminalTakes() throws IOException {
        letters = StandardCharsets.US_ASCII;
        Path knots = Files.writeString(folder.resolve("結.yaml"), deck("a", "Is it so?", "é"));
        for (String format : List.of("json", "github", "sarif")) {
            assertEquals(1, run("--format", format, knots.toString()));
            assertTrue(out.contains("é"), out);
        }
    }

    @Test
    void coloursAreForATerminalThatTakesThem() {
        assertEquals(1, run(course));
        String plain = out;
        assertFalse(plain.contains("\u001b"), plain);
        terminal = true;
        assertEquals(1, run(course));
        assertTrue(out.contains("\u001b[1;31merror:\u001b[m"), out);
        String bare = out.replaceAll("\u001b\\[[0-9;]*m", "");
        bare.lines().forEach(line -> assertTrue(line.length() <= 80 || isOneWord(line), line));
        assertEquals(plain.replaceAll("\\s+", " "), bare.replaceAll("\\s+", " "));
        for (String[] none :
                new String[][] {{"NO_COLOR", "1"}, {"TERM", "dumb"}, {"--color", "never"}}) {
            boolean option = none[0].startsWith("--");
            environment.put(none[0], none[1]);
            assertEquals(1, option ? run(course, none[0], none[1]) : run(course));
            assertEquals(bare, out);
            environment.clear();
        }
        assertEquals(1, run("--format", "github", course));
        assertFalse(out.contains("\u001b"), out);
        terminal = false;
        assertEquals(1, run("--color", "always", course));
        assertTrue(out.contains("\u001b[1;31m"), out);
    }

    private static boolean isOneWord(String line) {
        return line.strip().indexOf(' ') < 0;
    }

    @Test
    void theRulesFitATerminal() {
        assertEquals(0, run("--rules"));
        assertTrue(out.startsWith("Of items:\n  absolute-distractor "), out);
        assertTrue(out.contains("\n  unknown-key          error    A key is not known"), out);
        out.lines().forEach(line -> assertTrue(TextWidth.of(line) <= 80, line));
        assertEquals(0, run("--rules", "--json", "--rule", "longest-key"));
        assertEquals(
                """
                [
                  {
                    "rule": "longest-key",
                    "severity": "warning",
                    "finds": "The right option is the longest by far."
                  }
                ]
                """,
                out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif"})
    @Timeout(60)
    void thousandsOfFindingsInOneLineAreWrittenAsTheyCome(String format) throws IOException {
        StringBuilder deck = new StringBuilder("format: 1\ndeck: a\ntitle: A\nitems: [");
        for (int i = 0; i < 6000; i++) {
            deck.append("{id: i").append(i).append(", kind: true-false, question: Is it so?, ");
            deck.append("answer: true, anwser: no, explanation: ").append("so ".repeat(40));
            deck.append("}, ");
        }
        Path file = Files.writeString(folder.resolve("a.yaml"), deck.append("]\n"));
        List<String> args = new ArrayList<>(List.of("--format", format, file.toString()));
        if (format.equals("text")) {
            args.addAll(List.of("--limit", "0"));
        }
        assertEquals(1, run(args.toArray(String[]::new)));
        assertEquals(6000, out.split("unknown key", -1).length - 1);
        assertTrue(largestWrite < 100_000, "written at once: " + largestWrite);
        assertTrue(out.length() < 8_000_000, "all: " + out.length());
    }

    @Test
    void whatAuthorsLetStandIsCountedAndOnRequestListed() throws IOException {
        Path deck = Files.createDirectory(folder.resolve("alone")).resolve("eggs.yaml");
        Files.writeString(
                deck,
                """
                format: 1
                deck: eggs
                title: Eggs
                items:
                  - id: brood
                    kind: multiple
                    question: Which of these birds do not brood their own eggs?
                    options:
                      - {text: Cuckoo, correct: true}
                      - {text: Cowbird, correct: true}
                      - {text: Robin, feedback: It broods.}
                    explanation: Both leave it to others.
                    lint: {ignore: [negative-stem], why: "The habit has no name."}
                """);
        assertEquals(0, run("--strict", deck.toString()));
        assertEquals("no findings, 1 let stand by its author\n", out);

        assertEquals(0, run("--strict", "--let-stand", deck.toString()));
        assertTrue(out.startsWith(deck + ":7:39: let stand: the question turns on \"not\""), out);
        assertTrue(
                out.endsWith(
                        """
                         [negative-stem]
                            why: The habit has no name.
                        no findings, 1 let stand by its author
                        """),
                out);

        assertEquals(0, run("--json", deck.toString()));
        assertTrue(out.contains("\"let_stand\": [\n    {\n"), out);
        assertEquals(0, run("--rule", "longest-key", deck.toString()));
        assertEquals("no findings\n", out);
        assertEquals(2, run("--json", "--let-stand", deck.toString()));
    }
}
