package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import retain.exam.Sat;
import retain.log.Learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// An instructor holds the transcripts of a class against the log of the class.
class VerifyTest extends ExamDesk {
    private Path ada = Path.of("");
    private Path ben = Path.of("");

    @BeforeEach
    void aClassHandsIn() throws IOException {
        Sat of = new Sat().allBut("nests/eggs-in-it", "eggs/shell", "nests/holes");
        of.submits();
        Sat other =
                new Sat(
                                Sat.form(Sat.birds(), "plain"),
                                Sat.MORNING.plus(Duration.ofDays(1)),
                                Learner.named("ben").orElseThrow())
                        .allBut();
        other.submits();
        keep(of, other);
        ada = page("ada");
        ben = page("ben");
    }

    private Path page(String learner) {
        Path page = folder.resolve(learner + ".html");
        assertEquals(
                0,
                run("exam", "--result", "last", "--learner", learner, "--html", page.toString()),
                prompt.err);
        return page;
    }

    private void forge(Path page) throws IOException {
        Files.writeString(page, Files.readString(page).replace("7 of 10 points", "9 of 10 points"));
    }

    @Test
    void aPileIsReadLineByLine() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.html"), "<p>I passed.</p>");
        forge(ada);
        assertEquals(
                1,
                run(
                        "exam",
                        "--verify",
                        ada.toString(),
                        ben.toString(),
                        letter.toString(),
                        folder.resolve("gone").toString()));
        assertEquals(
                """
                PAGE AGREES LEARNER EXAM BEGUN POINTS PASSED SITTING
                ada.html no ada spring 2026-11-23 7/10 not yet 01a2076b
                ben.html yes ben plain 2026-11-24 10/10 yes 01a20c91
                letter.html no - - - - - -
                gone no - - - - - -

                1 of 4 pages agrees with the log. What stands beside a page is what the log says.
                """,
                said(prompt.out));
        assertEquals(
                """
                retain: ada.html does not agree with the log: it says "9 of 10 points (70 %), 7 needed.", the log "7 of 10 points (70 %), 7 needed."
                retain: letter.html is no transcript: it does not say that retain wrote it; ask for the file that "retain exam --result ID --html FILE" wrote
                retain: there is no file gone
                """,
                said(prompt.err));
    }

    @Test
    void aPileThatAgreesIsDone() {
        assertEquals(0, run("exam", "--verify", ada.toString(), ben.toString()), prompt.err);
        assertTrue(prompt.out.contains("\n2 of 2 pages agree with the log."), prompt.out);
    }

    /// What was printed, without the folder, by whose length columns would differ.
    private String said(String text) {
        return text.replace(folder + "/", "").replaceAll(" +", " ");
    }

    @Test
    void theLearnerNamedMustHaveSatIt() {
        assertEquals(0, run("exam", "--verify", ben.toString(), "--learner", "Ben"), prompt.err);
        assertEquals(1, run("exam", "--verify", ben.toString(), "--learner", "ada"));
        assertEquals(
                "retain: "
                        + ben
                        + " agrees with the log, but \"ben\" sat it, not \"ada\", whom --learner"
                        + " names\n",
                prompt.err);
        assertTrue(prompt.out.contains("10 of 10 points"), prompt.out);
    }

    @Test
    void twoNamesOfOnePersonAreThatPerson() throws IOException {
        Path lines = folder.resolve("ben.jsonl");
        assertEquals(0, run("export", "--log", lines.toString(), "--learner", "ben"), prompt.err);
        assertEquals(0, run("merge", lines.toString(), "--as", "benjamin"), prompt.err);
        assertEquals(
                0, run("exam", "--verify", ben.toString(), "--learner", "benjamin"), prompt.err);
    }

    @Test
    void anotherProgramIsToldAllAndNobodyElse() throws IOException {
        forge(ada);
        assertEquals(1, run("exam", "--verify", ada.toString(), ben.toString(), "--json"));
        assertEquals("", prompt.err);
        assertTrue(prompt.out.contains("\"found\": \"differs\""), prompt.out);
        assertTrue(prompt.out.contains("\"found\": \"agrees\""), prompt.out);
        assertEquals(0, run("exam", "--verify", ben.toString(), "--json"));
        assertTrue(prompt.out.startsWith("["), prompt.out);
    }

    @Test
    void theStandardInputHoldsOnePage() throws IOException {
        prompt.typed = Files.readString(ben);
        assertEquals(0, run("exam", "--verify", ada.toString(), "-"), prompt.err);
        assertEquals(2, run("exam", "--verify", "-", "-"));
        assertEquals(
                "retain: the standard input, \"-\", holds one page: name it once\n", prompt.err);
    }
}
