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

import retain.log.Entry.Review;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The full screen of the built program, typed at on a real terminal.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class StudyIT {
    private static final Path COURSE = Path.of("src/test/resources/retain/tui/course");
    private static final String DOWN = "\033[B";
    private static final String SHIFT_DOWN = "\033[1;2B";
    private static final String LEAVES_THE_SCREEN = "\033[?1049l";

    @TempDir Path folder;
    private Path data;
    private Image image;

    @BeforeEach
    void copyTheCourse() throws IOException {
        image = Image.in(folder);
        data = folder.resolve("progress.db");
        Path course = Files.createDirectory(folder.resolve("birds"));
        try (Stream<Path> files = Files.list(COURSE)) {
            for (Path file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName()));
            }
        }
    }

    private RealTerminal study(String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of("study", "birds", "--data", data.toString(), "--learner", "ada"));
        arguments.addAll(List.of("--now", "2026-11-23T08:00:00Z"));
        arguments.addAll(List.of(more));
        return RealTerminal.start(image, 80, 24, arguments.toArray(String[]::new));
    }

    /// A sitting whose notice was read, at its first question.
    private RealTerminal atTheFirstQuestion(String... more) throws Exception {
        return study(more).await("never touched").type("\r").await("clear part of an egg");
    }

    private List<Review> reviews() {
        try (SqliteReviewLog log =
                SqliteReviewLog.open(data, Access.READ, InstantSource.fixed(Instant.EPOCH))) {
            return log.all().stream()
                    .filter(Review.class::isInstance)
                    .map(Review.class::cast)
                    .toList();
        }
    }

    private List<Integer> qualities() {
        return reviews().stream().map(review -> review.quality().value()).toList();
    }

    @Test
    void aWholeSessionOfEveryKind() throws Exception {
        try (RealTerminal terminal = study()) {
            terminal.await("never touched").assertShows("study/notice").type("\r");
            terminal.await("clear part of an egg").assertShows("study/typed").type("albumen\r");
            terminal.await("cushions").assertShows("study/typed-right").type("\r");
            terminal.await("mud").assertShows("study/single").type("2");
            terminal.await("Disputed").assertShows("study/single-wrong").type("\r");
            terminal.await("nest in holes").type("12" + DOWN + " ").assertShows("study/multiple");
            terminal.type("\r").await("robbers").assertShows("study/multiple-right").type("5");
            terminal.await("has").type("chalk\rpores").assertShows("study/cloze").type("\r");
            terminal.await("hardly").assertShows("study/cloze-right").resize(40, 12);
            terminal.assertShows("study/small").resize(200, 60).assertShows("study/large");
            terminal.resize(80, 24).assertShows("study/cloze-right").type("\r");
            terminal.await("cuckoo").type("1").await("raise").type("3");
            terminal.await("belongs").type("dab").assertShows("study/match").type("\r");
            terminal.await("need no colour").assertShows("study/match-right").type("\r");
            terminal.await("work on a nest").type(SHIFT_DOWN + SHIFT_DOWN + SHIFT_DOWN);
            terminal.assertShows("study/order").type("4321\r").await("comes last");
            terminal.assertShows("study/order-right").type("\r").await("again");
            terminal.await("mud").assertShows("study/again").type("3").await("Disputed").type("4");
            terminal.await("cuckoo").type("1").await("raise").type("\r");
            terminal.await("at the first try").assertShows("study/summary").type("q");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(
                    terminal.screenLines().stream()
                            .anyMatch(line -> line.contains("6 of 7 right at the first try.")),
                    terminal.picture());
        }
        assertEquals(List.of(4, 1, 5, 4, 3, 4, 4, 4, 4), qualities());
        assertEquals(1, reviews().stream().filter(review -> !review.correct()).count());
    }

    @Test
    void whatWasTypedBeforeTheFirstScreenCounts() throws Exception {
        try (RealTerminal terminal = study()) {
            terminal.type("\ralbumen\r").await("cushions").type("\003");
            assertEquals(0, terminal.exit());
        }
        assertEquals(List.of(4), qualities());
    }

    @Test
    void controlCLeavesAtOnceAndNothingSeenIsFree() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            terminal.type("wrong\r").await("Not yet").type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
        }
        assertEquals(List.of(1), qualities());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void aSignalLeavesTheTerminalAsItWas(String signal, int exit) throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            terminal.awaitStill().signal(signal);
            assertEquals(exit, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
            assertFalse(terminal.written().contains("Exception"), terminal.written());
        }
        assertEquals(List.of(), qualities());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void aSignalAtTheFeedbackRecordsTheOfferedGrade(String signal, int exit) throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            terminal.type("egg white\r").await("Right.").awaitStill().signal(signal);
            assertEquals(exit, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
            assertFalse(terminal.written().contains("Exception"), terminal.written());
        }
        assertEquals(List.of(4), qualities());
    }

    @Test
    void aClosedWindowRecordsTheOfferedGrade() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            int exit = terminal.type("wrong\r").await("Not yet").awaitStill().hangUp().exit();
            // It comes as a signal and as the end of input: either may be seen first.
            assertTrue(exit == 129 || exit == 0, "exit " + exit);
        }
        assertEquals(List.of(1), qualities());
    }

    @Test
    void colourIsDroppedWhereItIsNotWanted() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            assertTrue(terminal.showsColour());
        }
        image = image.with("NO_COLOR", "1");
        try (RealTerminal terminal = study()) {
            terminal.await("clear part");
            assertFalse(terminal.showsColour());
        }
        try (RealTerminal terminal = study("--color", "always")) {
            terminal.await("clear part");
            assertTrue(terminal.showsColour());
        }
        image = image.without("NO_COLOR");
        try (RealTerminal terminal = study("--color", "never")) {
            terminal.await("clear part");
            assertFalse(terminal.showsColour());
        }
    }

    @Test
    void anIdleScreenIsQuiet() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            int written = terminal.awaitStill().written().length();
            Thread.sleep(1500);
            assertEquals(written, terminal.written().length());
        }
    }

    @Test
    void aLogThatCannotTakeTheAnswerIsSaidOnTheOldScreen() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data);
                    Statement statement = other.createStatement()) {
                statement.execute("begin exclusive");
                terminal.type("albumen\r").await("Right.").type("\r");
                assertEquals(1, terminal.exit());
            }
            terminal.assertSettingsRestored();
            assertTrue(
                    terminal.screenLines().stream().anyMatch(line -> line.startsWith("retain: ")),
                    terminal.picture());
            assertFalse(terminal.written().contains("Exception"), terminal.written());
        }
        assertEquals(List.of(), qualities());
    }

    @Test
    void aTerminalWithOneScreenOnlyIsLeftEmpty() throws Exception {
        image = image.with("TERM", "vt100");
        try (RealTerminal terminal = atTheFirstQuestion()) {
            terminal.type("albumen\r").await("Right.").type("q").await("at the first try");
            terminal.type("q");
            assertEquals(0, terminal.exit());
            List<String> written =
                    terminal.screenLines().stream().filter(line -> !line.isBlank()).toList();
            assertTrue(written.getFirst().startsWith("1 answer in "), terminal.picture());
            assertTrue(written.size() <= 2, terminal.picture());
        }
    }

    @Test
    void aProgramThatWasStoppedTakesTheTerminalAgain() throws Exception {
        try (RealTerminal terminal = atTheFirstQuestion()) {
            terminal.awaitStill().signal("STOP");
            terminal.settings("sane").signal("CONT").awaitStill();
            terminal.type("egg white\r").await("Right.").type("\003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
        assertEquals(List.of(4), qualities());
    }

    @Test
    void aTerminalThatDoesNotKnowItsSizeIsTakenForTheUsualOne() throws Exception {
        String program =
                "stty cols 0 rows 0; exec "
                        + Image.RETAIN
                        + " study birds --data new.db --now 2026-11-23T08:00:00Z";
        try (RealTerminal terminal = RealTerminal.startShell(image, 80, 24, program)) {
            terminal.await("never touched").assertShows("study/notice").type("q");
            assertEquals(0, terminal.exit());
        }
    }
}
