package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Command lines, as a person types them.
class CliTest {
    @TempDir Path folder;

    private final Prompt prompt = new Prompt();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private String typed = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeACourse() throws IOException {
        Path decks = Files.createDirectory(folder.resolve("course"));
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
        Files.writeString(decks.resolve("nests.yaml"), deck("nests"));
        Files.writeString(
                decks.resolve("eggs.yaml"), deck("eggs").replace("Is it so?", "Do all lay eggs?"));
    }

    private static String deck(String slug) {
        return """
        format: 1
        deck: %s
        title: A deck
        items:
          - id: %s-one
            kind: true-false
            status: approved
            question: Is it so?
            answer: true
            feedback: It is not otherwise.
            explanation: It is.
        """
                .formatted(slug, slug);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--course")) {
            all.addAll(List.of("--course", folder.resolve("course").toString()));
        }
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        }
        return bare(all.toArray(String[]::new));
    }

    private int bare(String... args) {
        now = now.plusSeconds(60);
        prompt.clock = () -> now;
        prompt.typed = typed;
        int code = prompt.run(folder, args);
        out = prompt.out;
        err = prompt.err;
        return code;
    }

    @Test
    void saysItsVersionAndHelpsWithEveryCommand() {
        assertEquals(0, bare("--version"));
        assertEquals("retain 1.2.3\n", out);
        assertEquals(0, bare("--help"));
        for (Command command : Commands.ALL) {
            assertTrue(out.contains("\n  " + command.usage().name()), command.usage().name());
        }
        for (Command command : Commands.ALL) {
            assertEquals(0, bare(command.usage().name(), "--help"));
            assertTrue(out.contains("Examples:\n  "), out);
        }
    }

    @Test
    void namesTheCommandThatWasMeant() {
        assertEquals(2, bare("itms"));
        assertEquals("retain: there is no command \"itms\"; did you mean \"items\"?\n", err);
        assertEquals(2, bare("qqqqqqq"));
        assertEquals("retain: there is no command \"qqqqqqq\"; see retain --help\n", err);
        assertEquals(2, bare());
    }

    @Test
    void namesTheOptionThatWasMeant() {
        assertEquals(2, bare("items", "--jsn"));
        assertEquals("retain: there is no option \"--jsn\"; did you mean \"--json\"?\n", err);
        assertEquals(2, bare("--leaner", "ada", "items"));
        assertEquals("retain: there is no option \"--leaner\"; did you mean \"--learner\"?\n", err);
        assertEquals(2, bare("items", "--data"));
        assertEquals("retain: --data needs a value: FILE\n", err);
    }

    @Test
    void refusesWhatNoOptionTakes() {
        assertEquals(2, run("items", "--learner", "a/b"));
        assertTrue(err.startsWith("retain: --learner takes 1 to 64 letters"), err);
        assertEquals(2, run("items", "--now", "yesterday"));
        assertTrue(err.startsWith("retain: --now takes a moment like"), err);
        assertEquals(2, run("items", "--color", "red"));
        assertEquals(2, run("log", "-n", "few"));
        assertEquals("retain: -n takes a number from 0 up, not \"few\"\n", err);
        assertEquals(2, run("undo", "twice"));
        assertEquals(2, run("study", "--new", "-1"));
    }

    @Test
    void pretendsAMomentInALogOnlyIfItIsNamed() {
        assertEquals(2, bare("undo", "--now", "2026-12-01T08:00"));
        assertTrue(err.contains("only together with --data FILE"), err);
        assertEquals(0, run("suspend", "nests-one", "--now", "2026-12-01T08:00"));
        assertEquals(0, run("log"));
        assertEquals("2026-12-01 08:00  birds/nests/nests-one suspended\n", out);
    }

    @Test
    void takesBackAndDoesAgain() {
        assertEquals(1, run("undo"));
        assertEquals("retain: there is nothing to undo for ada\n", err);
        assertEquals(0, run("suspend", "nests-one"));
        assertEquals("Suspended nests/nests-one\n", out);
        assertTrue(err.startsWith("retain: \"ada\" is a new learner here"), err);
        assertEquals(0, run("suspend", "nests-one"));
        assertEquals("nests/nests-one is suspended already\n", out);
        assertEquals("", err);
        assertEquals(0, run("undo"));
        assertTrue(out.startsWith("Took back: 2026-11-23 09:0"), out);
        assertTrue(out.endsWith("birds/nests/nests-one suspended\n"), out);
        assertEquals(0, run("redo"));
        assertTrue(out.startsWith("Done again: 2026-11-23 09:0"), out);
        assertEquals(1, run("redo"));
        assertEquals("retain: there is nothing to redo for ada\n", err);
        assertEquals(0, run("resume", "nests-one"));
        assertEquals("Resumed nests/nests-one\n", out);
    }

    @Test
    void listsWhatWasUndoneByName() {
        typed = "1\n4\n";
        assertEquals(0, run("study", "--plain"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("redo"));
        assertEquals(0, run("suspend", "nests-one"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("restart", "--all"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("log"));
        assertEquals(
                """
                birds/eggs/eggs-one answered right, graded 4 (scheduled)
                undo of the grade 4 on birds/eggs/eggs-one  (undone)
                redo of the grade 4 on birds/eggs/eggs-one
                birds/nests/nests-one suspended  (undone)
                undo of the suspension of birds/nests/nests-one
                all of birds begun anew  (undone)
                undo of the restart of all of birds
                """,
                out.replaceAll("(?m)^2026-11-23 09:\\d\\d  ", ""));
    }

    @Test
    void anUndoOfWhatAnotherMachineDidIsListedToo() throws IOException {
        assertEquals(0, run("suspend", "nests-one"));
        assertEquals(0, run("undo"));
        assertEquals(0, run("export", "--log", "-"));
        Path undo = Files.writeString(folder.resolve("undo.jsonl"), out.lines().toList().getLast());
        String other = folder.resolve("other.db").toString();
        assertEquals(0, run("merge", undo.toString(), "--data", other), err);
        assertEquals(0, run("log", "--data", other));
        assertTrue(out.endsWith("  undo of an entry that is not here yet\n"), out);
    }

    @Test
    void beginsAnewOnlyWhatIsNamed() {
        assertEquals(2, run("restart"));
        assertEquals(2, run("restart", "--all", "nests-one"));
        assertEquals(0, run("restart", "--all"));
        assertEquals("All of birds begins anew\n", out);
    }

    @Test
    void namesTheItemThatWasMeant() {
        assertEquals(1, run("suspend", "nests-onne"));
        assertEquals("retain: there is no item \"nests-onne\"; did you mean \"nests-one\"?\n", err);
        assertEquals(1, run("resume", "something-else"));
        assertEquals(
                "retain: there is no item \"something-else\"; \"retain items\" lists them\n", err);
    }

    @Test
    void saysWhatWasCheckedWhereNothingWasNamed() {
        Path course = folder.resolve("course");
        assertEquals(0, run("check", course.toString()), out);
        assertEquals("no findings\n", out);
        assertEquals(0, run("check"), out);
        assertEquals("no findings\nchecked: " + course + "\n", out);
    }

    @Test
    void saysWhatIsDue() {
        assertEquals(0, run("due", "--json", "--now", "2026-12-01T03:59"));
        assertTrue(
                out.startsWith(
                        """
                        {
                          "day": "2026-11-30",
                          "learner": "ada",
                          "due": 0,
                          "new": 2,
                          "redrill": 0,
                          "next_due": null,
                          "by_domain": {
                        """),
                out);
        assertEquals(0, run("due", "--short"));
        assertEquals("due 0 · new 2\n", out);
    }

    @Test
    void studiesGoodDecksBesideABrokenOne() throws IOException {
        Files.writeString(folder.resolve("course/eggs.yaml"), "format: 1\ndeck: eggs\nitems: [\n");
        assertEquals(0, run("items"));
        assertTrue(out.contains("nests/nests-one"), out);
        assertTrue(err.contains("broken and left out"), err);
        assertTrue(err.contains("eggs"), err);
        assertTrue(err.contains("retain check"), err);
        assertEquals(1, run("check", folder.resolve("course").toString()));
        assertTrue(out.contains("error"), out);
    }

    @Test
    void refusesFoldersInWrongPlaces() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, run("items", "--course", empty.toString()));
        assertTrue(err.contains("holds no deck"), err);
        assertEquals(1, run("log", "--data", empty.toString()));
        assertTrue(err.startsWith("retain: "), err);
        assertEquals(1, err.lines().count());
        assertEquals(1, run("export", "--log", empty.toString()));
        assertTrue(err.contains("is a folder"), err);
    }

    @Test
    void looksWithoutMakingADatabase() {
        assertEquals(0, run("items"));
        assertEquals(0, run("log"));
        assertFalse(Files.exists(folder.resolve("progress.db")));
    }

    @Test
    void carriesALogFromOneMachineToAnother() {
        Path file = folder.resolve("ada.jsonl");
        Path other = folder.resolve("other.db");
        assertEquals(0, run("suspend", "nests-one", "eggs-one"));
        assertEquals(0, run("export", "--log", file.toString()));
        assertEquals(0, run("export", "--log", "-"));
        assertEquals(2, out.lines().count());
        assertEquals(0, run("merge", file.toString(), "--data", other.toString()));
        assertEquals(file + ": 2 new entries for ada\n", out);
        assertEquals(0, run("merge", file.toString(), "--data", other.toString()));
        assertEquals(file + ": nothing new\n", out);
        assertEquals(
                0, run("merge", "--as", "Countess", file.toString(), "--data", other.toString()));
        assertEquals(file + ": nothing new\nada counts as Countess from now on\n", out);
        assertEquals(1, run("export", "--log", other.toString(), "--data", other.toString()));
        assertTrue(err.contains("is the database itself"), err);
    }

    @Test
    void exportsOneLearnerAndSaysSo() {
        assertEquals(0, run("suspend", "nests-one", "--learner", "ada"));
        assertEquals(0, run("suspend", "nests-one", "--learner", "ben"));
        assertEquals(0, run("export", "--log", "-", "--learner", "ben"));
        assertEquals(1, out.lines().count());
        assertTrue(out.contains("\"learner\":\"ben\""), out);
        assertEquals(0, bare("export", "--help"));
        assertTrue(out.contains("a learner's log"), out);
    }

    @Test
    void aLearnerWhoIsNotInTheLogIsSaidWhereNothingIsWritten() {
        List<String> commands = List.of("due", "log", "items", "export --log -");
        for (String command : commands) {
            assertEquals(0, run((command + " --learner nobdy").split(" ", -1)));
            assertEquals("", err, "a log of nobody");
        }
        assertEquals(0, run("suspend", "nests-one", "--learner", "Nobody"));
        for (String command : commands) {
            assertEquals(0, run((command + " --learner Nobdy").split(" ", -1)));
            assertEquals(
                    "retain: there is nothing of \"Nobdy\" in this log; did you mean"
                            + " \"Nobody\"?\n",
                    err);
            assertEquals(0, run((command + " --learner grace").split(" ", -1)));
            assertEquals("retain: there is nothing of \"grace\" in this log\n", err);
            assertEquals(0, run((command + " --learner nobody").split(" ", -1)));
            assertEquals("", err, "the same learner, in small letters");
        }
    }

    @Test
    void completesEveryCommandInEveryShell() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertEquals(0, bare("completion", shell));
            for (Command command : Commands.ALL) {
                assertTrue(
                        out.contains(command.usage().name()), shell + " " + command.usage().name());
            }
        }
        assertEquals(2, bare("completion", "csh"));
    }

    @Test
    void pretendsNoMomentThatALogCannotHold() {
        for (String moment :
                List.of(
                        "-999999999-01-01T00:00:00Z",
                        "1969-12-31T23:59:59Z",
                        "1970-01-01T00:59:59",
                        "9999-01-01T00:00:00Z",
                        "+1000000000-12-31T23:59:59Z")) {
            assertEquals(2, run("study", "--now", moment), moment);
            assertEquals(
                    "retain: --now takes a moment of the years 1970 to 9998, not \""
                            + moment
                            + "\"\n",
                    err);
        }
        assertEquals(0, run("suspend", "nests-one", "--now", "1970-01-01T00:00:00Z"));
        assertEquals(0, run("suspend", "eggs-one", "--now", "9998-12-31T23:59:59Z"));
        assertEquals(0, run("log"));
        assertEquals(2, out.lines().count());
    }

    @Test
    void spellsOutWhatWouldSteerATerminal() throws IOException {
        String steering = "\\e[2J\\a\\u009b7m\\u202eb\\u2066c\\u2028d\\r\\x7f\\0";
        Path course = folder.resolve("course");
        Files.writeString(
                course.resolve("course.yaml"),
                """
                format: 1
                course: birds
                title: "Birds %1$s"
                version: "%1$s"
                notice: "Notice %1$s"
                domains:
                  nests: {title: "Nests %1$s", weight: 50}
                  eggs: {title: Eggs, weight: 50}
                """
                        .formatted(steering));
        Files.writeString(
                course.resolve("nests.yaml"),
                """
                format: 1
                deck: nests
                title: "Title %1$s"
                items:
                  - id: nests-one
                    kind: single
                    question: "Question %1$s"
                    figure: "Figure %1$s"
                    options:
                      - {text: "Right %1$s", correct: true, feedback: "Yes %1$s"}
                      - {text: "Wrong %1$s", feedback: "No %1$s"}
                    explanation: "Since %1$s"
                    disputed: "Though %1$s"
                  - id: nests-two
                    kind: match
                    question: Which?
                    pairs:
                      - {left: "One %1$s", right: "Uno %1$s"}
                      - {left: "Two %1$s", right: "Due %1$s"}
                    explanation: So.
                  - id: nests-three
                    kind: cloze
                    text: "Fill %1$s {{this %1$s}}"
                    explanation: So.
                """
                        .formatted(steering));
        // The end of input after a free answer grades it: each item is asked, answered and told.
        for (String input : List.of("1\n\n1\n\n1\n\n1\n\n", ":f \u001b[2J\u202e\n:s\n", "")) {
            typed = input;
            assertEquals(0, run("study", "--plain", "--new", "10"), err);
            assertTrue(out.contains("Nests"), out);
            assertSteersNothing();
        }
        for (String command :
                List.of(
                        "due",
                        "items",
                        "log",
                        "due --json",
                        "items --json",
                        "log --json",
                        "export --log",
                        "undo")) {
            assertEquals(0, run(command.split(" ", -1)), err);
            assertFalse(out.isEmpty(), command);
            assertSteersNothing();
        }
        assertEquals(0, run("check", course.toString()), out);
        assertSteersNothing();
    }

    private void assertSteersNothing() {
        for (String text : List.of(out, err)) {
            assertTrue(
                    text.codePoints()
                            .filter(c -> c != '\n')
                            .mapToObj(Character::getType)
                            .noneMatch(type ->
                                    type == Character.CONTROL
                                            || type == Character.FORMAT
                                            || type == Character.LINE_SEPARATOR),
                    text);
        }
    }

    @Test
    void aWarningEndsACheckOnlyWhereItIsStrict() throws IOException {
        Path deck =
                Files.writeString(
                        folder.resolve("warned.yaml"),
                        deck("warned").replace("Is it so?", "Is it so?\u202E"));
        assertEquals(0, bare("check", deck.toString()));
        assertTrue(out.contains(": warning: "), out);
        assertEquals(1, bare("check", "--strict", deck.toString()));
        assertEquals(0, bare("check", "--strict", folder.resolve("course").toString()), out);
    }
}
