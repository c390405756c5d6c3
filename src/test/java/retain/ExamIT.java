package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.exam.Interruption;
import retain.exam.Interruption.Cause;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The built program holds an examination line by line, whatever ends it.
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ExamIT {
    @TempDir Path folder;
    private BirdExam birds;

    @BeforeEach
    void writeTheCourse() throws IOException {
        birds = BirdExam.in(folder);
    }

    /// At the third question, two answered.
    private PipedProgram underWay() throws Exception {
        PipedProgram exam = birds.piped().await("begin> ").type("").await("Question 1 of 10");
        exam.type(":m").await("Marked.").type(answer(0)).await("Question 2 of 10");
        return exam.type(answer(1)).await("Question 3 of 10").awaitStill();
    }

    /// An answer that any question of the form takes.
    private String answer(int seat) {
        return switch (birds.sitting().form().seats().get(seat).item().kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, TYPED -> "1";
            case CLOZE -> "chalk\nholes";
            case ORDER -> "1 2 3 4";
            case MATCH -> "1a 2b 3c";
        };
    }

    private void assertLeftInOrder() {
        assertEquals(
                Pause.LEFT,
                birds.lastEntry() instanceof Paused paused ? paused.why() : null,
                birds.lastEntry()::toString);
        assertEquals(2, birds.sitting().answered());
        assertTrue(birds.sitting().given(0).marked());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void aSignalLeavesTheSittingWithItsTime(String signal, int exit) throws Exception {
        try (PipedProgram exam = underWay().signal(signal)) {
            assertEquals(exit, exam.exit(), exam.errors());
        }
        assertLeftInOrder();
        try (PipedProgram exam = birds.piped().await("Marked: 1.").endInput()) {
            assertEquals(0, exam.exit(), exam.errors());
        }
    }

    @Test
    void theEndOfInputLeavesTheSittingWithItsTime() throws Exception {
        try (PipedProgram exam = underWay().endInput()) {
            assertEquals(0, exam.exit(), exam.errors());
        }
        assertLeftInOrder();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aClosedWindowLeavesTheSittingWithItsTime() throws Exception {
        try (RealTerminal terminal = birds.terminal("--plain")) {
            terminal.await("begin>").type("\r").await("Question 1 of 10").type(":m\r");
            terminal.await("Marked.").type(answer(0) + "\r").await("Question 2 of 10");
            terminal.type(answer(1) + "\r").await("Question 3 of 10").awaitStill().hangUp();
            int exit = terminal.exit();
            assertTrue(exit == 129 || exit == 0, "exit " + exit);
        }
        assertLeftInOrder();
    }

    @Test
    void aKillCostsNoAnswerAndNoMoreThanWhatIsChargedForIt() throws Exception {
        try (PipedProgram exam = underWay()) {
            Thread.sleep(3000);
            exam.kill().exit();
        }
        Sitting before = birds.sitting();
        assertEquals(2, before.answered());
        try (PipedProgram exam = birds.piped()) {
            exam.await("It broke off").await("Marked: 1.").await("open: 3 to 10");
            exam.type("").await("Question 3 of 10").endInput();
            assertEquals(0, exam.exit(), exam.errors());
        }
        Sitting after = birds.sitting();
        assertEquals(before.given(), after.given());
        assertEquals(
                List.of(Cause.BROKEN_OFF),
                after.interruptions().stream().map(Interruption::cause).toList());
        Duration byTheWall = Duration.between(after.started().at(), after.entries().getLast().at());
        Duration more = after.used().minus(byTheWall);
        assertTrue(
                !more.isNegative() && more.compareTo(Running.TICK) <= 0,
                after.used() + " used, " + byTheWall + " on the wall");
    }

    @Test
    void standingStillIsNoTimeGained() throws Exception {
        try (PipedProgram exam = underWay()) {
            Duration before = birds.sitting().used();
            exam.signal("STOP");
            Thread.sleep(4000);
            exam.signal("CONT").type(":q");
            assertEquals(0, exam.exit(), exam.errors());
            assertTrue(birds.sitting().used().minus(before).toMillis() >= 4000);
        }
    }

    @Test
    void whoStopsThePlainLinesGainsNoTimeAndIsAskedAgain() throws Exception {
        try (RealTerminal terminal = birds.terminalOfAShell("--plain")) {
            terminal.await("begin>").type("\n").await("Question 1 of 10").awaitStill();
            Duration before = birds.sitting().used();
            terminal.type("\032").await("the shell has it");
            terminal.await("Going on; the time went on meanwhile.").type(":q\n");
            assertEquals(0, terminal.exit());
            assertTrue(birds.sitting().used().minus(before).toMillis() >= 3000);
        }
    }

    @Test
    void oneProgramAtATimeSitsAnExamination() throws Exception {
        try (PipedProgram exam = underWay()) {
            Image image = Image.in(folder);
            Image.Outcome second = image.run(birds.exam());
            assertEquals(1, second.exit());
            assertEquals(
                    "retain: this examination is open in another window (process "
                            + exam.pid()
                            + "): go on there, or leave it there first\n",
                    second.err());
            Image.Outcome other = image.run(birds.exam("plain"));
            assertEquals(0, other.exit(), other.err());
            assertTrue(other.out().contains("Short check"), other.out());
            Image.Outcome bob = image.run(birds.exam("--learner", "bob"));
            assertEquals(0, bob.exit(), bob.err());
            exam.kill().exit();
            assertTrue(image.run(birds.exam()).out().contains("gone on with"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(), files.filter(file -> file.toString().endsWith(".lock")).toList());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWholeSittingAtATerminalEndsInACram() throws Exception {
        try (RealTerminal terminal = birds.terminal("--plain")) {
            terminal.await("begin>").type("\r").await("Question 1 of 10");
            for (int seat = 0; seat < 10; seat++) {
                terminal.await("Question " + (seat + 1) + " of 10").awaitStill();
                terminal.type(answer(seat).replace("\n", "\r") + "\r");
            }
            terminal.await("That was the last question; none is open.");
            terminal.type(":submit\r").await("Study the missed ones now? y/N>").type("y\r");
            terminal.await("which moves no schedule").type(":q\r");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
        assertEquals(Ending.SUBMITTED, birds.sitting().finished().orElseThrow().how());
        assertEquals(List.of(), birds.sitting().interruptions());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(120)
    void theTimeRunsOutWhileNobodyTypes() throws Exception {
        birds.lasting(1);
        try (PipedProgram piped =
                        new PipedProgram(Image.in(folder).builder(birds.exam("--learner", "bob")));
                RealTerminal terminal = birds.terminal("--plain")) {
            piped.await("begin> ").type("").await("Question 1 of 10");
            terminal.await("begin>").type("\r").await("Question 1 of 10").type("half");
            Thread.sleep(58_000);
            assertFalse(terminal.picture().contains("Time is up"), terminal.picture());
            terminal.await("Time is up: the form is handed in as it stands.");
            terminal.type(" an answer\r").await("now? y/N>").type("\r");
            assertEquals(0, terminal.exit());
            assertEquals(0, piped.await("Time is up").exit(), piped.errors());
        }
        assertEquals(Ending.TIME_UP, birds.sitting().finished().orElseThrow().how());
        assertEquals(Duration.ofMinutes(1), birds.sitting().used());
        assertEquals(0, birds.sitting().answered());
    }
}
