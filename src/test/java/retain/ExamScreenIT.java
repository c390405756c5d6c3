package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Kind;
import retain.exam.Interruption.Cause;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// An examination on the full screen of the built program, on a real terminal.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class ExamScreenIT {
    private static final String NEXT = "\033[6~";
    private static final String MARK = "\033OQ";
    private static final String OVERVIEW = "\033OR";

    @TempDir Path folder;
    private BirdExam birds;

    @BeforeEach
    void writeTheCourse() throws IOException {
        birds = BirdExam.in(folder);
    }

    private Kind kind(int seat) {
        return birds.sitting().form().seats().get(seat).item().kind();
    }

    private String answer(int seat) {
        return switch (kind(seat)) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> "1";
            case TYPED -> "albumen";
            case CLOZE -> "chalk\rpores";
            case ORDER -> "2134";
            case MATCH -> "abc";
        };
    }

    /// Begun, with the first question on the screen.
    private RealTerminal begun() throws Exception {
        return birds.terminal().await("⏎ begin").type("\r").await("1 of 10").awaitStill();
    }

    /// At the third question, two answered and the first of them marked.
    private RealTerminal underWay() throws Exception {
        RealTerminal terminal = begun().type(MARK + answer(0) + NEXT).await("2 of 10");
        return terminal.type(answer(1) + NEXT).await("3 of 10").await("2 answered");
    }

    @Test
    void aWholeSittingWithMarksAndChangedAnswers() throws Exception {
        try (RealTerminal terminal = begun()) {
            for (int seat = 0; seat < 10; seat++) {
                terminal.await(seat + 1 + " of 10").type(answer(seat));
                terminal.type(seat == 4 ? MARK : "").type(NEXT);
            }
            terminal.type(OVERVIEW).await("10 answered").await("1 marked");
            int changed = 0;
            while (kind(changed) != Kind.TRUE_FALSE) {
                changed++;
            }
            terminal.type((changed + 1) + "\r").await(changed + 1 + " of 10").type("2");
            terminal.type(OVERVIEW).await("10 answered").type("s").await("y submit").type("y");
            terminal.await("points").type("c").await("cram");
            terminal.type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            terminal.await("Spring examination. Not yet passed: ")
                    .await("\"retain exam --result last\"");
            Sitting sitting = birds.sitting();
            assertEquals(Ending.SUBMITTED, sitting.finished().orElseThrow().how());
            assertEquals(10, sitting.answered());
            assertTrue(sitting.given(4).marked());
            assertTrue(
                    sitting.given(changed).response().toString().contains("false"),
                    sitting.given(changed)::toString);
        }
    }

    @Test
    void aResultIsReadAgainOnTheScreenWithItsReviewAndWhatWasMissedIsStudied() throws Exception {
        try (PipedProgram exam = birds.piped()) {
            exam.type("").type(":submit").type("y");
            assertEquals(0, exam.exit(), exam.errors());
        }
        try (RealTerminal terminal = birds.terminal("--result", "last")) {
            terminal.await("Not yet passed: ").type("\033[F").await("Since then").type("r");
            terminal.await("missed 1 of ").type("r").await("Not yet passed: ").type("c");
            terminal.await("cram").type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            terminal.await("Spring examination. Not yet passed: ");
        }
        try (RealTerminal terminal = birds.terminal("--result", "last", "--plain")) {
            assertEquals(0, terminal.exit());
            terminal.await("Every question still stands as it was asked.");
        }
    }

    @Test
    void whoStopsTheProgramGainsNoTimeAndFindsTheQuestionAgain() throws Exception {
        try (RealTerminal terminal = birds.terminalOfAShell()) {
            terminal.await("⏎ begin").type("\r").await("1 of 10").type(answer(0));
            terminal.await("1 answered").awaitStill();
            Duration before = birds.sitting().used();
            terminal.type("\032").await("the shell has it").awaitGone("1 answered");
            terminal.await("1 of 10").await("1 answered").type(NEXT).await("2 of 10");
            terminal.type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(
                    birds.sitting().used().minus(before).toMillis() >= 3000,
                    birds.sitting()::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void aSignalLeavesTheSittingAndTheTerminalInOrder(String signal, int exit) throws Exception {
        try (RealTerminal terminal = underWay()) {
            assertEquals(exit, terminal.awaitStill().signal(signal).exit());
            terminal.assertSettingsRestored();
        }
        assertLeftInOrder();
    }

    @Test
    void aClosedWindowLeavesTheSittingInOrder() throws Exception {
        try (RealTerminal terminal = underWay()) {
            int exit = terminal.awaitStill().hangUp().exit();
            assertTrue(exit == 129 || exit == 0, "exit " + exit);
        }
        assertLeftInOrder();
    }

    private void assertLeftInOrder() {
        Sitting sitting = birds.sitting();
        assertEquals(Pause.LEFT, birds.lastEntry() instanceof Paused paused ? paused.why() : null);
        assertEquals(2, sitting.answered());
        assertTrue(sitting.given(0).marked());
    }

    @Test
    void aKillCostsNoAnswerAndNoMoreThanWhatIsChargedForIt() throws Exception {
        try (RealTerminal terminal = underWay()) {
            assertEquals(128 + 9, terminal.signal("KILL").exit());
        }
        Sitting before = birds.sitting();
        assertEquals(2, before.answered());
        try (RealTerminal terminal = cameBack()) {
            terminal.type("\003");
            assertEquals(0, terminal.exit());
        }
        Sitting after = birds.sitting();
        assertEquals(before.given(), after.given());
        assertEquals(
                List.of(Cause.BROKEN_OFF),
                after.interruptions().stream().map(each -> each.cause()).toList());
        Duration byTheWall = Duration.between(after.started().at(), after.entries().getLast().at());
        Duration more = after.used().minus(byTheWall);
        assertTrue(
                !more.isNegative() && more.compareTo(Running.TICK) <= 0,
                after.used() + " used, " + byTheWall + " on the wall");
    }

    /// Come back to, with the first open question on the screen.
    private RealTerminal cameBack() throws Exception {
        return birds.terminal()
                .await("2 of 10 questions answered")
                .type("\033[F")
                .await("⏎ go on")
                .type("\r")
                .await("3 of 10");
    }

    @Test
    @Timeout(120)
    void theTimeRunsOutWhileNobodyTypes() throws Exception {
        birds.lasting(1);
        try (RealTerminal terminal = begun()) {
            terminal.type(answer(0));
            Thread.sleep(57_000);
            assertFalse(terminal.picture().contains("Not yet passed"), terminal.picture());
            terminal.await("Not yet passed").type("q");
            assertEquals(0, terminal.exit());
        }
        assertEquals(Ending.TIME_UP, birds.sitting().finished().orElseThrow().how());
        assertEquals(Duration.ofMinutes(1), birds.sitting().used());
    }
}
