package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.finding.TextWidth;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the day of an exam is kept, and what is said where there is nothing to foretell. It is
/// Monday, 23 November 2026.
class PlanTest extends BirdCourse {
    private static final String COURSE =
            """
            format: 1
            course: birds
            title: Birds
            domains:
              nests: {title: Nests, weight: 50, pass: 50%}
            exams:
              field: {title: Field exam, questions: 2, minutes: 5, pass: 50%}
              hut: {title: Hut exam, questions: 3, minutes: 5, pass: 50%}
            """;

    private void plan(String args) {
        List<String> all = new ArrayList<>(List.of("plan"));
        if (!args.isEmpty()) {
            all.addAll(List.of(args.split(" ", -1)));
        }
        assertEquals(0, run(all.toArray(String[]::new)), () -> err);
    }

    private void withExams() throws IOException {
        write("course.yaml", COURSE);
        Files.delete(folder.resolve("course").resolve("eggs.yaml"));
    }

    /// Answers, one line for each day from 1 October 2026.
    private void answered(String item, String... qualities) throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < qualities.length; i++) {
            String day = "2026-10-%02d".formatted(i + 1);
            log.append(
                    """
                    {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-0000%2$08x","at":"%1$sT08:00:00.000Z","zone":"UTC","day":"%1$s","learner":"ada","item":"birds/nests/%3$s","kind":"scheduled","response":{"entered":"x"},"correct":%5$s,"quality":%4$s,"latency_ms":9000}
                    """
                            .formatted(
                                    day,
                                    item.hashCode() ^ i,
                                    item,
                                    qualities[i],
                                    Integer.parseInt(qualities[i]) > 2));
        }
        Files.writeString(file(item + ".jsonl"), log);
        assertEquals(0, run("merge", file(item + ".jsonl").toString()), () -> err);
    }

    @Test
    void withoutADateItSaysHowOneIsSet() throws IOException {
        withExams();
        plan("");
        assertEquals(
                "There is no exam date yet: say when you sit the exam, as in \"retain plan"
                        + " --exam-date 2027-03-01\".\n",
                out);
        plan("--json");
        assertTrue(out.contains("\"exam_date\": null"), out);
    }

    @Test
    void aDateIsKeptMovedAndForgotten() throws IOException {
        withExams();
        plan("--exam-date 2027-03-01");
        assertEquals(
                """
                Field exam on Mon 2027-03-01, in 98 days.
                "retain plan" says what it takes until then.
                """,
                out);
        plan("--exam-date 2026-12-01 --exam hut");
        assertTrue(out.startsWith("Hut exam on Tue 2026-12-01, in 8 days.\n"), out);
        // The exam that was named goes on being meant.
        plan("--exam-date 2026-12-02");
        assertTrue(out.startsWith("Hut exam on Wed 2026-12-02, in 9 days.\n"), out);
        plan("--clear");
        assertEquals("Forgotten: Hut exam on Wed 2026-12-02, in 9 days.\n", out);
        plan("");
        assertTrue(out.startsWith("There is no exam date yet"), out);
        plan("--clear");
        assertEquals("There is no exam date to forget.\n", out);
    }

    @Test
    void theSameDateTwiceIsOneEntry() throws IOException {
        withExams();
        plan("--exam-date 2027-03-01");
        plan("--exam-date 2027-03-01");
        assertEquals(0, run("export", "--log", file("log.jsonl").toString()));
        assertEquals(1, Files.readAllLines(file("log.jsonl")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--exam-date 2026-11-22 | 1 | 2026-11-22 has gone by, today is 2026-11-23: name the"
                        + " day of an exam to come",
                "--exam-date 2127-03-01 | 1 | 2127-03-01 is more than 2 years off, too far for a"
                        + " plan: see that the year is right",
                "--exam-date 1.3.2027 | 2 | --exam-date takes a day like 2027-03-01, not"
                        + " \"1.3.2027\"",
                "--exam-date 2027-02-30 | 2 | --exam-date takes a day like 2027-03-01, not"
                        + " \"2027-02-30\"",
                "--exam-date 2027-03-01 --exam feild | 1 | there is no exam \"feild\" in this"
                        + " course; did you mean \"field\"?",
                "--exam hut | 2 | --exam says which exam is sat on a day: add --exam-date DAY",
                "--exam-date 2027-03-01 --clear | 2 | ask for one thing: --exam-date or --clear",
                "--runs 7 | 2 | --runs takes a number from 100 up, not \"7\"",
            })
    void whatCannotBeKeptIsASentence(String args, int code, String sentence) throws IOException {
        withExams();
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(args.split(" ", -1)));
        assertEquals(code, run(all.toArray(String[]::new)));
        assertEquals("retain: " + sentence + "\n", err);
        assertEquals("", out);
    }

    @Test
    void aCourseWithoutAnExamSaysSo() {
        assertEquals(1, run("plan"));
        assertTrue(err.startsWith("retain: the course \"birds\" has no exam: "), err);
        assertEquals(1, run("plan", "--exam-date", "2027-03-01"));
        assertTrue(err.startsWith("retain: the course \"birds\" has no exam: "), err);
    }

    @Test
    void aDateThatHasGoneByAsksForTheNext() throws IOException {
        withExams();
        plan("--exam-date 2026-12-01");
        plan("--now 2026-12-03T08:00");
        assertEquals(
                "Field exam was on Tue 2026-12-01, 2 days ago: for the next one say \"retain plan"
                        + " --exam-date DAY\".\n",
                out);
    }

    @Test
    void anExamThatTheCourseHasDroppedIsTold() throws IOException {
        withExams();
        plan("--exam-date 2026-12-01 --exam hut");
        write("course.yaml", COURSE.replaceAll("  hut: .*\n", ""));
        plan("");
        assertEquals(
                "The course has no exam \"hut\" any more, and 2026-12-01 was kept for that one: say"
                        + " \"retain plan --exam-date 2026-12-01 --exam NAME\".\n",
                out);
    }

    @Test
    void onItsDayThereIsNothingLeftToPlan() throws IOException {
        withExams();
        answered("hole", "4");
        answered("cup-of-mud", "4");
        plan("--exam-date 2026-11-23");
        plan("");
        assertTrue(
                out.startsWith("Field exam on Mon 2026-11-23, today\n\nIf sat today: pass ≈ "),
                out);
        assertTrue(out.endsWith("\nToday is the day: there is nothing left to plan.\n"), out);
    }

    @Test
    void theDayBeforeItTellsWhatIsLeft() throws IOException {
        withExams();
        answered("hole", "4", "4");
        answered("cup-of-mud", "4", "1");
        plan("--exam-date 2026-11-24");
        plan("");
        assertTrue(
                out.contains(
                        "\nON              ITEMS  NEW  MINUTES A STUDY DAY\nMon 2026-11-23  2 "),
                out);
        assertTrue(out.contains("\nEvery item has been begun.\n"), out);
        assertTrue(
                out.contains(
                        "\n"
                            + "  1  2 items wait, 2 since before today, about 1 minute: \"retain"
                            + " study\".\n"),
                out);
        assertTrue(out.contains("Only 2 answers so far show how you remember"), out);
    }

    @Test
    void beforeTheFirstAnswerThereAreMinutesButNoChances() throws IOException {
        withExams();
        plan("--exam-date 2026-12-24");
        plan("");
        assertTrue(
                out.contains("If sat today: Too early to say: nothing was answered yet.\n"), out);
        assertTrue(out.contains("there is a figure once you have answered some items.\n"), out);
        assertTrue(out.contains("this pace "), out);
        assertFalse(out.contains("pass ≈"), out);
        assertFalse(out.substring(out.indexOf("A STUDY DAY TAKES")).contains("≈"), out);
        plan("--json");
        assertTrue(out.contains("\"state\": \"nothing_answered\""), out);
        assertTrue(out.contains("\"chance\": null"), out);
    }

    @Test
    void aBankTooThinIsToldInsteadOfAChance() throws IOException {
        withExams();
        plan("--exam-date 2026-12-24 --exam hut");
        answered("hole", "4");
        plan("");
        assertTrue(
                out.contains(
                        "\n"
                            + "If sat today: The examination cannot be held: the approved items do"
                            + " not fill a form.\n"
                            + "  "),
                out);
        assertFalse(out.contains("≈"), out);
    }

    @Test
    void aPaceThatIsAskedForIsTheOneThatIsTold() throws IOException {
        withExams();
        answered("hole", "4", "4", "4");
        plan("--exam-date 2026-12-24");
        plan("--new 3 --minutes 7");
        assertTrue(out.contains("\nThis pace: 3 new a day, at most 7 minutes, on "), out);
        plan("--limit 4");
        assertTrue(out.contains(" new a day, at most 4 items, on "), out);
    }

    @Test
    void aTerminalSeesHowFarItIsAndAPipeDoesNot() throws IOException {
        withExams();
        plan("--exam-date 2026-12-24");
        plan("");
        assertEquals("", err);
        columns = 80;
        plan("");
        assertTrue(err.contains("\r▕") && err.contains("simulating your way there"), err);
        assertTrue(err.endsWith("\r"), err);
        plan("--plain");
        assertEquals("", err);
        plan("--json");
        assertEquals("", err);
    }

    @Test
    void whereTheColumnsDoNotFitARowIsASentence() throws IOException {
        withExams();
        answered("hole", "4", "4", "4");
        plan("--exam-date 2026-12-24");
        columns = 40;
        plan("");
        assertTrue(
                out.lines().allMatch(line -> TextWidth.of(line) <= 40),
                () -> "wider than 40: " + out);
        assertTrue(
                Stream.of(err.split("\r", -1)).allMatch(line -> TextWidth.of(line) < 40),
                () -> "wider than 39: " + err);
        String words = out.replace('\n', ' ');
        assertTrue(words.contains(" Nests: seen 1/"), out);
        assertTrue(words.contains(" Mon 2026-11-23: items "), out);
        assertTrue(words.contains(" this pace: items "), out);
        assertFalse(out.contains("█"), out);
        columns = 0;
        plan("--plain");
        assertEquals(words.replace(" ", ""), out.replace("\n", "").replace(" ", ""));
    }
}
