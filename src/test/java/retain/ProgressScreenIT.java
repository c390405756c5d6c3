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

import java.io.IOException;
import java.nio.file.Path;

/// Progress on the full screen of the built program, on a real terminal.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class ProgressScreenIT {
    private static final String LEAVES_THE_SCREEN = "\033[?1049l";
    private static final String DOWN = "\033[B";
    private static final String LEFT = "\033[D";

    @TempDir Path folder;
    private BirdExam birds;

    @BeforeEach
    void sitAnExam() throws Exception {
        birds = BirdExam.in(folder);
        try (PipedProgram exam = birds.piped()) {
            exam.type("").type(":submit").type("y");
            assertEquals(0, exam.exit(), exam.errors());
        }
    }

    private RealTerminal progress(String... more) throws IOException {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "progress";
        arguments[1] = "--course";
        arguments[2] = "birds";
        arguments[3] = "--data";
        arguments[4] = birds.data().toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return RealTerminal.start(Image.in(folder), 80, 24, arguments);
    }

    @Test
    void fromTheCourseToAnItemAndBackWithTheTerminalLeftAsItWas() throws Exception {
        try (RealTerminal terminal = progress()) {
            terminal.await("❯ Nests").awaitStill().type(DOWN).await("❯ Eggs");
            terminal.type("\r").await("time spent").await("❯   white-of-egg").type("\r");
            terminal.await("What is the clear part of an egg called?").await("History");
            terminal.type(LEFT).await("time spent").resize(40, 12).await("❯   white-of-egg");
            terminal.resize(80, 24).type(LEFT).await("❯ Eggs");
            terminal.type("w").await("Your week from").type("w").await("❯ Eggs");
            terminal.type("?").await("Figures").type("?").await("❯ Eggs").type("q");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
        }
    }

    @Test
    void itOpensAtWhatIsNamedAndAnInterruptLeavesIt() throws Exception {
        try (RealTerminal terminal = progress("eggs", "--color", "never")) {
            terminal.await("❯   white-of-egg").type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
    }

    @Test
    void textIsPrintedWhereItIsWanted() throws Exception {
        try (RealTerminal terminal = progress("--plain")) {
            assertEquals(0, terminal.exit());
            terminal.await("Nothing studied yet: 10 items in 2 domains wait.");
            assertFalse(terminal.written().contains(LEAVES_THE_SCREEN), terminal::written);
        }
    }
}
