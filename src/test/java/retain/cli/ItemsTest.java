package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.finding.TextWidth;
import retain.log.EntryIds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What authors and instructors look for in a course.
class ItemsTest {
    private static final String NESTS =
            """
            format: 1
            deck: nests
            title: Nests
            items:
              - id: cup-of-mud
                kind: single
                topic: mud
                critical: true
                status: approved
                facts: [N-1, N-2]
                question: Which bird builds a cup of mud under the eaves of a house, year after year?
                options: [{text: House martin, correct: true}, {text: Swift, feedback: It collects feathers.}]
                explanation: The cup has one small hole.
              - id: hole
                kind: typed
                status: approved
                facts: [N-2]
                question: Who pecks a hole?
                accept: [Woodpecker]
                explanation: So.
              - id: blank
                kind: cloze
                status: draft
                text: A wren weaves a {{dome|ball}} of moss.
                explanation: So.
            """;
    private static final String EGGS =
            """
            format: 1
            deck: eggs
            title: Eggs
            items:
              - id: blue
                kind: true-false
                topic: shells
                status: review
                level: apply
                question: A dunnock lays blue eggs.
                answer: true
                explanation: Plain blue.
              - id: speckled
                kind: true-false
                status: retired
                question: A naïve Größe is speckled.
                answer: false
                explanation: No.
            """;

    @TempDir Path folder;

    private final EntryIds ids = new EntryIds(new Random(1));
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private String login = "ada";
    private String typed = "";
    private int columns;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeACourse() throws IOException {
        Files.createDirectory(folder.resolve("course"));
        write(
                "course.yaml",
                """
                format: 1
                course: birds
                title: Birds
                domains:
                  nests: {title: Nests, weight: 50, topics: {mud: {title: Mud, weight: 1}, twigs: {title: Twigs, weight: 1}}}
                  eggs: {title: Eggs, weight: 50, topics: {shells: {title: Shells, weight: 1}}}
                """);
        write("nests.yaml", NESTS);
        write("eggs.yaml", EGGS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("course").resolve(name), text);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--course", file("course").toString()));
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", file("progress.db").toString()));
        }
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        now = now.plusSeconds(60);
        int code =
                Cli.run(
                        new Surroundings(
                                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                                columns == 0
                                        ? Map.of()
                                        : Map.of("COLUMNS", Integer.toString(columns)),
                                "Linux",
                                folder.toString(),
                                login,
                                () -> now,
                                ZoneId.of("Europe/Berlin"),
                                ids,
                                "1.2.3",
                                Optional.empty(),
                                columns > 0),
                        all.toArray(String[]::new));
        out = outBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "…");
        err = errBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "…");
        typed = "";
        return code;
    }

    private void items(String args) {
        String[] words = args.isEmpty() ? new String[0] : args.split(" ", -1);
        List<String> all = new ArrayList<>(List.of("items"));
        all.addAll(List.of(words));
        assertEquals(0, run(all.toArray(String[]::new)), () -> err);
    }

    /// Which items a table lists.
    private List<String> found(String args) {
        items(args);
        return out.lines()
                .filter(line -> line.matches("(nests|eggs)/.*"))
                .map(line -> line.split(" ", 2)[0].split("/", 2)[1])
                .toList();
    }

    // Finding

    @ParameterizedTest
    @CsvSource({
        "'', blue speckled cup-of-mud hole blank",
        "mud, cup-of-mud",
        "MARTIN HOUSE, cup-of-mud",
        "martin hole, cup-of-mud",
        "naive grosse, speckled",
        "dome, blank",
        "--kind true-false, blue speckled",
        "--kind typed --kind cloze, hole blank",
        "--domain eggs, blue speckled",
        "--topic shells, blue",
        "--topic twigs, ''",
        "--status draft, blank",
        "--status draft --status review, blue blank",
        "--critical, cup-of-mud",
        "--fact N-2, cup-of-mud hole",
        "--fact N-2 --kind typed, hole",
        "--state retired, speckled",
        "--state new, blue cup-of-mud hole blank",
        "blue --status approved, ''",
    })
    void findsWhatFitsEveryOptionInTheAuthorsOrder(String args, String expected) {
        assertEquals(expected, String.join(" ", found(args)));
    }

    @Test
    void textInQuotesStaysTogether() {
        assertEquals(0, run("items", "wren weaves"));
        assertTrue(out.endsWith("1 of 5 items\n"), out);
        assertEquals(0, run("items", "weaves wren"));
        assertEquals("0 of 5 items: none has \"weaves wren\"\n", out);
        assertEquals(0, run("items", "weaves", "wren"));
        assertTrue(out.endsWith("1 of 5 items\n"), out);
    }

    @Test
    void countsWhatWasFoundAndSaysWhatWasSoughtInVain() {
        items("");
        assertTrue(out.endsWith("\n5 items\n"), out);
        items("--domain nests");
        assertTrue(out.endsWith("\n3 of 5 items\n"), out);
        items("mud --kind typed --kind cloze --critical");
        assertEquals("0 of 5 items: none has \"mud\", kind typed or cloze, critical\n", out);
        items("mud gravel");
        assertEquals("0 of 5 items: none has \"gravel\"\n", out);
        items("gravel --json");
        assertEquals("[]\n", out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--kind snigle | 2 | --kind takes one of single, multiple, true-false, typed,"
                        + " cloze, order, match, not \"snigle\"; did you mean \"single\"?",
                "--status ready | 2 | --status takes one of draft, review, approved, retired, not"
                        + " \"ready\"",
                "--state leach | 2 | --state takes one of new, learning, review, leech, suspended,"
                        + " retired, not \"leach\"; did you mean \"leech\"?",
                "--domain nest | 1 | there is no domain \"nest\" in this course; did you mean"
                        + " \"nests\"?",
                "--domain wings | 1 | there is no domain \"wings\" in this course: it has eggs,"
                        + " nests",
                "--topic colours | 1 | there is no topic \"colours\" in this course: it has mud,"
                        + " shells, twigs",
                "--fact n-1 | 1 | no item of this course names the fact \"n-1\"; did you mean"
                        + " \"N-1\"?",
                "--kind typed --kind tyepd | 2 | --kind takes one of single, multiple, true-false,"
                        + " typed, cloze, order, match, not \"tyepd\"; did you mean \"typed\"?",
                "- | 2 | items takes words to look for, and \"-\" holds none",
                "--from x.jsonl | 2 | --from names logs to read flags from: add --flagged",
            })
    void aValueThatNothingHasIsASentence(String args, int code, String sentence) {
        List<String> all = new ArrayList<>(List.of("items"));
        all.addAll(List.of(args.split(" ", -1)));
        assertEquals(code, run(all.toArray(String[]::new)));
        assertEquals("retain: " + sentence + "\n", err);
        assertEquals("", out);
    }

    @Test
    void anAuthorNeedsNeitherADatabaseNorALearnersName() {
        login = "!";
        items("mud");
        assertEquals("", err);
        assertFalse(Files.exists(file("progress.db")));
        assertEquals(0, run("suspend", "hole", "--learner", "ada"));
        assertEquals(0, run("suspend", "hole", "--learner", "ben"));
        items("--state new");
        assertTrue(out.contains("4 of 5 items"), "nobody's progress: " + out);
        items("--state suspended --learner ben");
        assertTrue(out.contains("1 of 5 items"), out);
    }

    @Test
    void goodDecksAreSearchedBesideABrokenOne() throws IOException {
        write("eggs.yaml", "format: 1\ndeck: eggs\nitems: [\n");
        assertEquals(List.of("cup-of-mud", "hole", "blank"), found(""));
        assertTrue(err.contains("broken and left out: ") && err.contains("eggs"), err);
        assertEquals(List.of(), found("--domain eggs"));
        assertEquals("0 of 3 items: none has domain eggs\n", out);
    }

    @Test
    void aLeechIsFoundWhateverElseItIs() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int day = 1; day <= 8; day++) {
            log.append(
                    """
                    {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-00000000000%1$d","at":"2026-10-0%1$dT08:00:00.000Z","zone":"UTC","day":"2026-10-0%1$d","learner":"ada","item":"birds/nests/hole","kind":"scheduled","response":{"entered":"x"},"correct":false,"quality":0,"latency_ms":1}
                    """
                            .formatted(day));
        }
        Files.writeString(file("log.jsonl"), log);
        assertEquals(0, run("merge", file("log.jsonl").toString()), err);
        assertEquals(List.of("hole"), found("--state leech"));
        assertTrue(out.contains("  learning, leech  "), out);
        assertEquals(List.of("hole"), found("--state learning"));
        items("--state leech --json");
        assertTrue(out.contains("\"state\": \"learning\",\n    \"leech\": true,"), out);
    }

    // Tables

    @Test
    void whatIsSetAsideIsFound() {
        assertEquals(0, run("suspend", "hole"), err);
        assertEquals(List.of("hole"), found("--state suspended"));
        items("--state suspended --json");
        assertTrue(out.contains("\"state\": \"suspended\""), out);
    }

    @Test
    void aPipeHasEveryColumnWhole() {
        items("--domain nests");
        assertEquals(
                """
                ITEM              KIND    STATE  INTERVAL  EASE  DUE  LAPSES  STATUS
                nests/cup-of-mud  single  new    0         2.5   -    0       approved
                nests/hole        typed   new    0         2.5   -    0       approved
                nests/blank       cloze   new    0         2.5   -    0       draft
                3 of 5 items
                """,
                out);
        items("--critical --long");
        assertEquals(
                """
                ITEM              KIND    STATE  INTERVAL  EASE  DUE  LAPSES  QUESTION
                nests/cup-of-mud  single  new    0         2.5   -    0       Which bird builds a cup of mud under the eaves of a house, year after year?
                1 of 5 items
                """,
                out);
    }

    @Test
    void aTerminalShowsWhatTellsSomethingAndAsMuchOfTheQuestionAsFits() {
        columns = 60;
        items("--domain nests");
        assertEquals(
                """
                ITEM              KIND    STATE  STATUS
                nests/cup-of-mud  single  new    approved
                nests/hole        typed   new    approved
                nests/blank       cloze   new    draft
                3 of 5 items
                """,
                out);
        columns = 80;
        items("--domain nests");
        assertEquals(
                """
                ITEM              KIND    STATE  STATUS    QUESTION
                nests/cup-of-mud  single  new    approved  Which bird builds a cup of mud under…
                nests/hole        typed   new    approved  Who pecks a hole?
                nests/blank       cloze   new    draft     A wren weaves a ____ of moss.
                3 of 5 items
                """,
                out);
    }

    @Test
    void aNarrowTerminalShowsTheQuestionsOfASearchBelow() {
        columns = 40;
        items("house");
        assertEquals(
                """
                ITEM              KIND    STATE
                nests/cup-of-mud  single  new
                    Which bird builds a cup of mud under
                    the eaves of a house, year after
                    year?
                1 of 5 items
                """,
                out);
        items("--long --fact N-1");
        assertTrue(out.contains("\n    year?\n"), out);
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 40, 60, 80, 100, 120, 200})
    void aTableKeepsToTheTerminal(int width) throws IOException {
        write(
                "nests.yaml",
                NESTS.replace("cup-of-mud", "cup-of-mud-" + "under-the-eaves".repeat(2)));
        typed = "1\n5\n:f\nwoodpecker\n5\n";
        assertEquals(0, run("study", "--plain"), err);
        columns = width;
        for (String args : List.of("", "--long", "house", "--flagged")) {
            items(args);
            out.lines()
                    .filter(line -> !line.contains("under-the-eaves") && !line.startsWith("Read: "))
                    .forEach(line -> assertTrue(TextWidth.of(line) <= width, width + ": " + line));
            assertTrue(out.contains("under-the-eavesunder-the-eaves"), "no name is cut: " + out);
        }
    }

    @Test
    void aColumnThatDoesNotFitGivesWay() {
        typed = "1\n5\nwoodpecker\n5\n";
        assertEquals(0, run("study", "--plain"), err);
        columns = 80;
        items("--status approved");
        assertEquals(
                "ITEM              KIND    STATE     INTERVAL  EASE  DUE",
                out.lines().findFirst().orElseThrow());
        columns = 52;
        items("--status approved");
        assertEquals(
                "ITEM              KIND    STATE     DUE", out.lines().findFirst().orElseThrow());
        columns = 40;
        items("--status approved");
        assertEquals("ITEM              STATE     DUE", out.lines().findFirst().orElseThrow());
    }

    @Test
    void anItemOfALongNameHasItOnALineOfItsOwn() throws IOException {
        String blue =
                EGGS.substring(EGGS.indexOf("  - id: blue"), EGGS.indexOf("  - id: speckled"));
        StringBuilder eggs =
                new StringBuilder(EGGS.replace("id: blue", "id: laid-in-the-nest-of-another"));
        for (int i = 0; i < 9; i++) {
            eggs.append(blue.replace("id: blue", "id: blue" + i).replace("review", "approved"));
        }
        write("eggs.yaml", eggs.toString());
        columns = 44;
        items("--domain eggs --state new");
        assertEquals(
                """
                ITEM        KIND        STATE  STATUS
                eggs/laid-in-the-nest-of-another
                            true-false  new    review
                eggs/blue0  true-false  new    approved
                """,
                out.lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void printsWhatAnotherProgramNeeds() {
        items("--critical --json");
        assertEquals(
                """
                [
                  {
                    "id": "birds/nests/cup-of-mud",
                    "kind": "single",
                    "domain": "nests",
                    "topic": "mud",
                    "status": "approved",
                    "critical": true,
                    "level": "recall",
                    "facts": [
                      "N-1",
                      "N-2"
                    ],
                    "question": "Which bird builds a cup of mud under the eaves of a house, year after year?",
                    "state": "new",
                    "leech": false,
                    "repetition": 0,
                    "interval": 0,
                    "ease_factor": 2.5,
                    "due": null,
                    "lapses": 0,
                    "last_reviewed": null,
                    "reviews": 0,
                    "flags": []
                  }
                ]
                """,
                out);
    }

    // Flags

    private void flag(String learner, String typedFirst) {
        typed = typedFirst;
        assertEquals(
                0,
                run("study", "--plain", "--learner", learner, "--data", db(learner).toString()),
                err);
    }

    private Path db(String learner) {
        return file(learner + ".db");
    }

    private Path flags(String learner) {
        Path to = file(learner + ".jsonl");
        assertEquals(
                0,
                run(
                        "export",
                        "--flags",
                        to.toString(),
                        "--learner",
                        learner,
                        "--data",
                        db(learner).toString()),
                err);
        return to;
    }

    @Test
    void flagsComeBackFromAnyNumberOfLogs() throws IOException {
        flag("ada", ":f The swift is meant,\n:n private\n1\n5\n:f no key\n1\n5\n");
        flag("ben", ":f\n:f and once more\n:u\n");
        String from = " --from " + flags("ada") + " --from " + flags("ben");
        items("--flagged" + from + from + " --from " + db("ada"));
        assertEquals(
                """
                nests/cup-of-mud  2 flags by 2 learners
                  Which bird builds a cup of mud under the eaves of a house, year after year?
                    2026-11-23  ada: The swift is meant,
                    2026-11-23  ben

                nests/hole  1 flag by 1 learner
                  Who pecks a hole?
                    2026-11-23  ada: no key

                3 flags by 2 learners on 2 items
                Read: …/ada.jsonl, …/ben.jsonl, …/ada.jsonl, …/ben.jsonl, …/ada.db
                """,
                out);
        assertFalse(Files.exists(file("progress.db")), "nothing is merged");
        items("--flagged --kind typed" + from);
        assertTrue(out.startsWith("nests/hole  1 flag"), out);
        assertTrue(
                out.contains("\n1 flag by 1 learner on 1 item, among the 1 item with kind typed\n"),
                out);
        items("--flagged --learner ben" + from);
        assertTrue(out.contains("\n1 flag by 1 learner on 1 item\n"), out);
        assertEquals("", err);
        items("--flagged --learner bne" + from);
        assertEquals(
                "retain: there is nothing of \"bne\" in this log; did you mean \"ben\"?\n", err);
    }

    @Test
    void flagsOfEveryLearnerInTheOwnDatabaseCount() {
        flag("ada", ":f one\n");
        flag("ben", ":f two\n");
        assertEquals(0, run("merge", flags("ada").toString(), flags("ben").toString()), err);
        items("--flagged");
        assertTrue(out.startsWith("nests/cup-of-mud  2 flags by 2 learners\n"), out);
        assertTrue(out.endsWith("\nRead: …/progress.db\n"), out);
        items("");
        assertTrue(out.contains("  FLAGS\n"), out);
        items("--flagged --from " + flags("ada"));
        assertTrue(out.contains("\n2 flags by 2 learners on 1 item\n"), "counted once: " + out);
    }

    @Test
    void whereNothingWasFlaggedThatIsSaidAndWhatWasRead() {
        items("--flagged");
        assertEquals(
                """
                No flags
                Nothing was read: there is no progress in …/progress.db, and --from FILE names no other log
                """,
                out);
        flag("ada", "1\n5\n");
        items("--flagged --data " + db("ada"));
        assertEquals("No flags\nRead: …/ada.db\n", out);
        items("--flagged --critical --data " + db("ada"));
        assertEquals("No flags, among the 1 item with critical\nRead: …/ada.db\n", out);
    }

    @Test
    void whatWasRewordedOrRemovedSinceStandsAtTheEnd() throws IOException {
        flag("ada", ":f old words\n1\n5\n:f hole\nx\n1\n");
        flag("ben", "1\n5\n:f hole\nx\n1\n");
        String from = " --from " + flags("ada") + " --from " + flags("ben");
        write(
                "nests.yaml",
                NESTS.replace("Which bird builds", "Which one builds")
                        .replace("id: hole", "id: another"));
        items("--flagged" + from);
        assertEquals(
                """
                Reworded since:

                nests/cup-of-mud  1 flag by 1 learner
                  Which one builds a cup of mud under the eaves of a house, year after year?
                    2026-11-23  ada: old words

                Not in the decks read (removed, renamed without "was", or in a broken deck):

                nests/hole  2 flags by 2 learners
                    2026-11-23  ada: hole
                    2026-11-23  ben: hole

                3 flags by 2 learners on 2 items
                Read: …/ada.jsonl, …/ben.jsonl
                """,
                out);
        items("--flagged --json" + from);
        assertTrue(out.contains("\"reworded\": true"), out);
        assertTrue(
                out.contains(
                        """
                          {
                            "id": "birds/nests/hole",
                            "domain": "nests",
                            "flags": [
                              {
                        """),
                out);
        write(
                "course.yaml",
                Files.readString(file("course/course.yaml")).replace(": birds", ": fowl"));
        items("--flagged" + from);
        assertTrue(out.endsWith("Left out: 3 flags on other courses (birds)\n"), out);
    }

    @Test
    void everyFlagIsPrintedForAnotherProgram() {
        flag("ada", ":f why?\n");
        items("--flagged --json --from " + flags("ada"));
        String flag =
                """
                    "flags": [
                      {
                        "id": "…",
                        "at": "2026-11-23T08:01:00Z",
                        "learner": "ada",
                        "note": "why?",
                        "reworded": false
                      }
                    ]
                """;
        assertTrue(out.replaceAll("\"id\": \"0\\w{7}-[^\"]+", "\"id\": \"…").contains(flag), out);
    }

    @Test
    void aLongNoteIsWrappedAndNothingInItSteersATerminal() throws IOException {
        Files.writeString(
                file("evil.jsonl"),
                """
                {"type":"flag","id":"0193a5c2-7b1e-7c3a-9f21-000000000001","at":"2026-10-01T08:00:00.000Z","learner":"eve","item":"birds/nests/hole","note":"a\\u001b[2Jb\\u202e %s\\n\\nend"}
                """
                        .formatted("word ".repeat(30)));
        columns = 50;
        items("--flagged --from " + file("evil.jsonl"));
        assertEquals(
                """
                    2026-10-01  eve: a<U+001B>[2Jb<U+202E> word
                                word word word word word word word
                """,
                out.lines().skip(2).limit(2).map(line -> line + "\n").reduce("", String::concat));
        assertTrue(out.contains("\n                end\n"), out);
        columns = 0;
        items("--flagged --from " + file("evil.jsonl"));
        assertTrue(out.contains("[2Jb<U+202E> word word"), out);
        assertTrue(out.contains("\n                end\n"), out);
    }

    @Test
    void aLogThatCannotBeReadIsASentence() throws IOException {
        assertEquals(1, run("items", "--flagged", "--from", file("none.jsonl").toString()));
        assertEquals("retain: there is no file …/none.jsonl\n", err);
        Files.writeString(file("bad.jsonl"), "{}\n");
        assertEquals(1, run("items", "--flagged", "--from", file("bad.jsonl").toString()));
        assertEquals(
                "retain: …/bad.jsonl: line 1: \"type\" is missing; nothing of the file was taken"
                        + " in\n",
                err);
    }

    // Handing over flags

    @Test
    void onlyFlagsThatStandAreHandedOver() throws IOException {
        flag("ada", ":f kept\n:n private\n1\n5\n:f taken back\n:u\n");
        List<String> lines = Files.readAllLines(flags("ada"));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(
                lines.getFirst()
                        .matches(
                                "\\{\"type\":\"flag\".*\"note\":\"kept\",\"revision\":\"\\w{8}\"}"),
                lines::toString);
        assertEquals(0, run("export", "--flags", "--anonymous", "--data", db("ada").toString()));
        assertTrue(out.contains("\"learner\":\"learner-1\"") && out.contains("\"note\":\"\""), out);
        assertEquals(0, run("merge", file("ada.jsonl").toString()), err);
        assertEquals("…/ada.jsonl: 1 new entry for ada\n", out);
    }

    @Test
    void whoHasFlaggedNothingIsTold() {
        flag("ada", "1\n5\n");
        assertEquals(0, run("export", "--flags", "-", "--data", db("ada").toString()));
        assertEquals("", out);
        assertEquals("retain: ada has flagged nothing that stands\n", err);
    }

    @Test
    void oneThingIsExportedAtATime() {
        assertEquals(2, run("export", "--flags", "-", "--log", "-"));
        assertEquals(
                "retain: export takes either --log or --flags: the log holds the flags too\n", err);
        assertEquals(2, run("export"));
        assertEquals(
                "retain: say what to export: --log FILE or --flags FILE, or - for FILE to see it\n",
                err);
    }

    // Drafts

    @Test
    void draftsAreAskedOnlyWhereTheyAreWantedAndSaySo() {
        typed = "1\n5\n1\n5\n1\n5\n1\n5\n1\n5\n";
        assertEquals(0, run("study", "--plain", "--cram"), err);
        assertEquals(List.of("Nests, Mud", "Nests"), asked());
        typed = "1\n5\n1\n5\n1\n5\n1\n5\n1\n5\n";
        assertEquals(0, run("study", "--plain", "--cram", "--drafts"), err);
        List<String> asked = new ArrayList<>(asked());
        asked.sort(null);
        assertEquals(List.of("Eggs, Shells; review", "Nests", "Nests, Mud", "Nests; draft"), asked);
    }

    /// The heads of the questions, but for what does not matter here.
    private List<String> asked() {
        return out.lines()
                .filter(line -> line.contains(" left: "))
                .map(line -> line.replaceAll("^\\d+ left: |; (safety|new|again)", ""))
                .distinct()
                .toList();
    }
}
