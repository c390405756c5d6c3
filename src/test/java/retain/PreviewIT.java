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
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// An author edits decks while the built program shows them on a real terminal.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class PreviewIT {
    private static final Path COURSE = Path.of("src/test/resources/retain/tui/course");
    private static final String LEAVES_THE_SCREEN = "\033[?1049l";
    private static final String RIGHT = "\033[C";

    @TempDir Path folder;
    private Path birds;
    private Image image;

    @BeforeEach
    void copyTheCourse() throws IOException {
        image = Image.in(folder);
        birds = Files.createDirectory(folder.resolve("birds"));
        try (Stream<Path> files = Files.list(COURSE)) {
            for (Path file : files.toList()) {
                Files.copy(file, birds.resolve(file.getFileName()));
            }
        }
    }

    /// Saves as most editors do: another file takes the place of this one.
    private void save(String file, String from, String to) throws IOException {
        Path path = birds.resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(from), from);
        Path other = Files.writeString(birds.resolve(file + "~"), before.replace(from, to));
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void whatIsSavedIsSeen() throws Exception {
        mendTheCourse();
        try (RealTerminal terminal = RealTerminal.start(image, 80, 24, "preview", "birds")) {
            terminal.await("clear part of an egg").type("/cup\r").await("lines its cup");
            terminal.type("1").await("builds a dome of moss").assertShows("preview/wrong");
            save("nests.yaml", "a dome of moss", "a dome of fine moss");
            terminal.await("a dome of fine moss").await("Shown as just saved.");
            save("nests.yaml", "kind: single", "kind: singel");
            terminal.await("did you mean \"single\"?").assertShows("preview/broken");
            save("nests.yaml", "kind: singel", "kind: single");
            terminal.await("a dome of fine moss").resize(40, 12).assertShows("preview/small");
            terminal.resize(80, 24);
            String deck = Files.readString(birds.resolve("nests.yaml"));
            save(
                    "nests.yaml",
                    deck.substring(deck.indexOf("  - id: cup"), deck.indexOf("  - id: holes")),
                    "");
            terminal.await("nests/cup is gone; this is next to it.").await("nest in holes");
            Files.move(birds, folder.resolve("away"));
            terminal.await("there is no file or folder birds");
            Files.move(folder.resolve("away"), birds);
            terminal.await("nest in holes").type("q");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.toString().endsWith(".db")).toList(),
                    "a preview keeps nothing");
        }
    }

    @Test
    void aFileThatIsWrittenInTwoStepsFlashesNoError() throws Exception {
        try (RealTerminal terminal = RealTerminal.start(image, 80, 24, "preview", "birds")) {
            terminal.await("clear part of an egg");
            Path eggs = birds.resolve("eggs.yaml");
            String deck = Files.readString(eggs).replace("clear part", "runny part");
            for (int i = 0; i < 3; i++) {
                Files.writeString(eggs, "");
                Thread.sleep(80);
                Files.writeString(eggs, deck.substring(0, deck.length() / 2));
                Thread.sleep(80);
                Files.writeString(eggs, deck);
                Thread.sleep(400);
            }
            terminal.await("runny part of an egg").awaitStill();
            assertFalse(terminal.written().contains("cannot be shown"), terminal.written());
            terminal.type("q");
            assertEquals(0, terminal.exit());
        }
    }

    @Test
    void oneItemIsShownAmongItsNeighbours() throws Exception {
        try (RealTerminal terminal =
                RealTerminal.start(image, 80, 24, "preview", "birds/nests.yaml", "holes")) {
            terminal.await("nest in holes").await("2 of 4").type(RIGHT).await("cuckoo");
            terminal.type("q");
            assertEquals(0, terminal.exit());
        }
    }

    @Test
    void aBrokenDeckIsNoReasonToEnd() throws Exception {
        Path deck = Files.writeString(folder.resolve("new.yaml"), "format: 1\ndeck: new\n");
        try (RealTerminal terminal =
                RealTerminal.start(image, 80, 24, "preview", "new.yaml").await("no item to show")) {
            Files.writeString(
                    deck,
                    """
                    format: 1
                    deck: new
                    title: New
                    items:
                      - {id: one, kind: true-false, question: Is it so?, answer: true}
                    """);
            terminal.await("Is it so?").type("q");
            assertEquals(0, terminal.exit());
        }
    }

    @ParameterizedTest
    @CsvSource({"preview, TERM, 143", "preview, HUP, 129", "check, TERM, 143"})
    void aSignalGivesTheTerminalBack(String command, String signal, int exit) throws Exception {
        String[] arguments =
                command.equals("check")
                        ? new String[] {"check", "--watch", "birds"}
                        : new String[] {"preview", "birds"};
        try (RealTerminal terminal = RealTerminal.start(image, 80, 24, arguments)) {
            terminal.await("q quit").awaitStill().signal(signal);
            assertEquals(exit, terminal.exit());
            terminal.assertSettingsRestored();
            assertTrue(terminal.written().contains(LEAVES_THE_SCREEN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "check --watch"})
    void aTypedControlCLeaves(String command) throws Exception {
        String[] arguments = (command + " birds").split(" ", -1);
        try (RealTerminal terminal = RealTerminal.start(image, 80, 24, arguments)) {
            terminal.await("q quit").type("\u0003");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
    }

    @Test
    void withoutColourNothingIsColoured() throws Exception {
        try (RealTerminal terminal =
                RealTerminal.start(image.with("NO_COLOR", "1"), 80, 24, "preview", "birds")) {
            terminal.await("clear part of an egg").type("a").await("Right.");
            assertFalse(terminal.showsColour());
            terminal.type("q");
            assertEquals(0, terminal.exit());
        }
    }

    /// The course is made to show, not to be fair.
    private void mendTheCourse() throws IOException {
        save("eggs.yaml", "typos: 1", "typos: 0");
        save("nests.yaml", "- Robin", "- {text: Robin, feedback: It nests in ivy.}");
        save("nests.yaml", "cite: [handbook, letters]", "");
        save("course.yaml", "sources:", "exams: {}\n#");
        save("course.yaml", "  handbook: {", "# {");
        save("course.yaml", "  letters: {", "# {");
    }

    @Test
    void theCheckFollowsTheFiles() throws Exception {
        mendTheCourse();
        try (RealTerminal terminal =
                RealTerminal.start(image, 80, 24, "check", "--watch", "birds")) {
            terminal.await("No findings");
            save("eggs.yaml", "kind: cloze", "kind: klose");
            terminal.await("unknown kind \"klose\"").await("1 new");
            save("eggs.yaml", "kind: klose", "kind: cloze");
            terminal.await("No findings").await("1 mended").type("q");
            assertEquals(0, terminal.exit());
            terminal.assertSettingsRestored();
        }
    }

    @Test
    void throughAPipeEachSaveGivesAReport() throws Exception {
        mendTheCourse();
        try (PipedProgram check = new PipedProgram(image.builder("check", "--watch", "birds"))) {
            check.await("no findings\n");
            save("eggs.yaml", "kind: cloze", "kind: klose");
            check.await("1 error in 3 files\n");
            save("eggs.yaml", "kind: klose", "kind: cloze");
            check.await("in 3 files\n" + "-".repeat(72) + "\nno findings\n");
            Signals.assumeHeard("INT");
            check.signal("INT");
            assertEquals(0, check.exit(), check.errors());
        }
    }

    @Test
    void whoWatchesIdlyCostsNothing() throws Exception {
        try (RealTerminal terminal = RealTerminal.start(image, 80, 24, "preview", "birds")) {
            terminal.await("clear part of an egg").awaitStill();
            Thread.sleep(1000);
            ProcessHandle program = ProcessHandle.of(terminal.pid()).orElseThrow();
            Duration before = program.info().totalCpuDuration().orElseThrow();
            int written = terminal.written().length();
            Thread.sleep(3000);
            Duration used = program.info().totalCpuDuration().orElseThrow().minus(before);
            assertTrue(used.toMillis() < 300, used + " of processor time in three idle seconds");
            assertEquals(written, terminal.written().length(), "nothing is drawn for nothing");
            terminal.type("q");
            assertEquals(0, terminal.exit());
        }
    }
}
