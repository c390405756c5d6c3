package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The terminal that other tests stand on, shown to work with programs of a few words, and that
/// plain study works on it.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class RealTerminalIT {
    @TempDir Path folder;
    private Image image;

    @BeforeEach
    void enterTheFolder() {
        image = Image.in(folder);
    }

    private RealTerminal shell(String program) throws Exception {
        return RealTerminal.startShell(image, 40, 6, program);
    }

    @Test
    void theScreenIsComparedWhole() throws Exception {
        try (RealTerminal terminal =
                shell(
                        """
                        printf '\\033[2J\\033[2;3Hin the middle\\033[4;1H結 wide \\033[1;31mred\\033[m'
                        printf '\\033[6;40H.\\033[1;1H'; read line
                        """)) {
            terminal.await("red").assertShows("real-terminal");
            assertTrue(terminal.showsColour());
            assertEquals(0, terminal.type("\r").exit());
        }
    }

    @Test
    void whatNeverComesIsToldWithTheScreen() throws Exception {
        try (RealTerminal terminal = shell("echo here I am")) {
            assertEquals(0, terminal.exit());
            AssertionError failure =
                    assertThrows(AssertionError.class, () -> terminal.await("elsewhere"));
            assertTrue(failure.getMessage().contains("here I am"), failure.getMessage());
        }
    }

    @Test
    void keysAreRead() throws Exception {
        try (RealTerminal terminal = shell("read line; echo \"got <$line>\"; exit 7")) {
            terminal.type("ä \u001b[A\r").await("got <ä");
            assertEquals(7, terminal.exit());
            terminal.assertSettingsRestored();
        }
    }

    @Test
    void settingsLeftBehindAreSeen() throws Exception {
        try (RealTerminal terminal = shell("stty -echo -icanon")) {
            assertEquals(0, terminal.exit());
            assertThrows(AssertionError.class, terminal::assertSettingsRestored);
        }
    }

    @Test
    void aResizeIsToldWhileTheProgramRuns() throws Exception {
        try (RealTerminal terminal =
                shell(
                        """
                        trap 'stty size' WINCH
                        echo ready
                        while :; do sleep 0.05; done
                        """)) {
            terminal.await("ready").resize(64, 9).await("9 64");
            assertEquals(9, terminal.screenLines().size());
            terminal.signal("KILL");
            assertEquals(128 + 9, terminal.exit());
        }
    }

    @Test
    void aSignalReachesTheProgramAlone() throws Exception {
        try (RealTerminal terminal =
                shell("trap 'echo caught; exit 5' HUP; echo ready; while :; do sleep 0.05; done")) {
            terminal.await("ready").signal("HUP").await("caught");
            assertEquals(5, terminal.exit());
            terminal.assertSettingsRestored();
        }
    }

    @Test
    void aTypedControlCIsAnInterrupt() throws Exception {
        Signals.assumeHeard("INT");
        try (RealTerminal terminal = shell("echo ready; sleep 30")) {
            terminal.await("ready").type("\u0003");
            assertEquals(128 + 2, terminal.exit());
        }
    }

    @Test
    void aClosedWindowHangsUp() throws Exception {
        try (RealTerminal terminal =
                shell("trap 'exit 9' HUP; echo ready; while :; do sleep 0.05; done")) {
            terminal.await("ready").hangUp();
            assertEquals(9, terminal.exit());
        }
    }

    @Test
    void onlyTheGivenVariablesAreThere() throws Exception {
        image = image.with("NO_COLOR", "1").without("HOME");
        try (RealTerminal terminal =
                shell("echo \"$NO_COLOR, ${HOME-none}, $TERM, ${USER-none}\"")) {
            terminal.await("1, none, xterm-256color, none");
            assertEquals(0, terminal.exit());
            assertFalse(terminal.showsColour());
        }
    }

    @Test
    void plainStudyIsTypedAt() throws Exception {
        String data = folder.resolve("progress.db").toString();
        try (RealTerminal terminal =
                RealTerminal.start(
                        image,
                        80,
                        24,
                        "study",
                        "--plain",
                        "--data",
                        data,
                        "--now",
                        "2026-11-23T08:00")) {
            terminal.await("Anatomy").awaitStill().type("\r").awaitStill().type("\r");
            terminal.await("Graded 1").resize(40, 12).awaitStill().type(":q\r");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
        List<String> log = image.run("log", "--data", data).out().lines().toList();
        assertEquals(1, log.stream().filter(line -> line.contains("graded 1")).count());
    }

    @Test
    void aDumbTerminalGetsPlainLines() throws Exception {
        image = image.with("TERM", "dumb");
        TinyCourse.in(folder);
        try (RealTerminal terminal =
                RealTerminal.start(image, 80, 24, "study", "capitals.yaml", "--data", "new.db")) {
            terminal.await(TinyCourse.QUESTION).awaitStill().type("Oslo\r");
            // The end of input, at the feedback.
            terminal.await(TinyCourse.EXPLANATION).awaitStill().type("\u0004");
            assertEquals(0, terminal.exit());
            assertFalse(terminal.written().contains("\u001b"), terminal.written());
            terminal.assertSettingsRestored();
        }
        assertEquals(1, image.run("log", "--data", "new.db").out().lines().count());
    }
}
