package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Flags on their way from trainees to those who can mend the question.
class FlaggedTest extends BirdCourse {
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
        assertTrue(
                out.endsWith(
                        "Left out: 3 flags on other courses (birds); --course PATH names such a"
                                + " course\n"),
                out);
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
}
