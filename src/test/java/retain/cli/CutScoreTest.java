package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The panel's cut as instructors see it. After a change of wording: `-Dretain.update=true`, then
/// read the difference.
class CutScoreTest {
    private static final Path RESOURCES = Path.of("src/test/resources/retain/cut-score");

    @TempDir Path folder;

    private final Prompt prompt = new Prompt();

    private int cutScore(String course, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "exam";
        args[1] = "--course";
        args[2] = course;
        System.arraycopy(more, 0, args, 3, more.length);
        return prompt.run(folder, args);
    }

    @ParameterizedTest
    @CsvSource({"final, final.txt", "quick, quick.txt", "final --json, final.json"})
    void thePanelIsTold(String options, String file) throws IOException {
        String[] named = ("--cut-score " + options).split(" ");
        assertEquals(0, cutScore(RESOURCES.resolve("course").toString(), named), prompt.err);
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(RESOURCES.resolve(file), prompt.out);
        }
        assertEquals(Files.readString(RESOURCES.resolve(file)), prompt.out);
        assertEquals("", prompt.err);
    }

    /// What is told of a course of two items with these ratings.
    private String told(String ratings) throws IOException {
        Files.writeString(
                folder.resolve("course.yaml"),
                """
                format: 1
                course: c
                title: C
                domains: {d: {title: Dee, weight: 1}}
                exams: {e: {title: End, questions: 2, minutes: 5, pass: 50%}}
                """);
        Files.writeString(
                folder.resolve("d.yaml"),
                """
                format: 1
                deck: d
                title: Dee
                items:
                  - id: one
                    kind: typed
                    question: What comes first of all?
                    accept: [alpha]
                    RATINGS
                  - id: two
                    kind: typed
                    question: What comes last of all?
                    accept: [omega]
                """
                        .replace("RATINGS", ratings));
        return cutScore(folder.toString(), "--cut-score", "e") + " " + prompt.out + prompt.err;
    }

    @Test
    void oneJudgeIsNoPanel() throws IOException {
        assertEquals(
                """
                0 End: what 1 judge asks by the Angoff method
                1 of 2 ratings for the 2 items that a form can draw

                Cut score       70.0 %, 1.4 of 2 points: as a pass mark 2 points, "pass: 70%"
                Standard error  unknown: with one judge nobody knows what another would ask
                Form to form    0.0 points, standard deviation: each form draws other items

                The declared pass mark, 50 % or 1 point, lies below the cut; how much that means is unknown without a standard error.

                DOMAIN  SEATS  ITEMS  RATED  JUDGES  CUT
                Dee     2      2      1      1       70.0

                JUDGE  CUT   TO OTHERS  RATED   d
                Ann    70.0  -          1 of 2  1 of 2

                Without a rating, so that others of their like stand in for them, 1 item:
                  d/two
                """,
                told("angoff: {Ann: 70}"));
    }

    @Test
    void withoutARatingOneSentenceSaysWhatToDo() throws IOException {
        assertEquals(
                "1 retain: no item of this course has a rating yet: each judge writes one at each"
                        + " item, as in \"angoff: {A. Author: 60}\", for 60 of a hundred borderline"
                        + " candidates who would answer it right\n",
                told("level: recall"));
        assertEquals(
                "1 retain: the exam \"e\" can draw none of the 1 item with a rating: rate approved"
                        + " items of a domain and topic that have seats in it\n",
                told("angoff: {Ann: 70}\n    status: draft"));
    }

    @Test
    void anExamThatIsNotThereIsNamed() {
        String course = RESOURCES.resolve("course").toString();
        assertEquals(1, cutScore(course, "--cut-score", "finale"));
        assertEquals(
                "retain: there is no exam \"finale\" in this course; did you mean \"final\"?\n",
                prompt.err);
        assertEquals(1, cutScore(course, "--cut-score", "certificate"));
        assertEquals(
                "retain: there is no exam \"certificate\" in this course: it has final, quick\n",
                prompt.err);
        assertEquals(2, cutScore(course, "--cut-score", "final", "quick"));
    }

    @Test
    void aJudgesNameSteersNoTerminal() throws IOException {
        told("angoff: {\"A\\u202enn\": 70}");
        assertEquals(0, prompt.out.indexOf("End: what 1 judge asks"), prompt.err);
        assertEquals(-1, prompt.out.indexOf('\u202e'));
    }
}
