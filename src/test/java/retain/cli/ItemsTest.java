package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.finding.TextWidth;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// How items are found, and the tables they are listed in.
class ItemsTest extends BirdCourse {
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
    void aCourseThatIsLookedForAsATextIsToldHowToBeNamed() {
        Author author = new Author(file("progress"));
        assertEquals(0, author.run("items", "decks/anatomy.yaml"));
        assertEquals(
                "retain: \"decks/anatomy.yaml\" is looked for as a text; for the course there,"
                        + " write --course decks/anatomy.yaml\n",
                author.err);
        author.does("items", "anatomy");
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
                    "stability": null,
                    "difficulty": null,
                    "retrievability": null,
                    "reviews": 0,
                    "flags": []
                  }
                ]
                """,
                out);
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

    @Test
    void whereNothingIsApprovedTheDraftsAreNamedIfThereAreAny() throws IOException {
        write("nests.yaml", NESTS.replace("status: approved", "status: retired"));
        assertEquals(0, run("study", "--plain"), err);
        assertTrue(out.contains("approved and chosen: --drafts asks the others too."), out);
        write("nests.yaml", NESTS.replaceAll("status: \\w+", "status: retired"));
        write("eggs.yaml", EGGS.replaceAll("status: \\w+", "status: retired"));
        assertEquals(0, run("study", "--plain", "--drafts"), err);
        assertTrue(out.contains("approved and chosen."), out);
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
