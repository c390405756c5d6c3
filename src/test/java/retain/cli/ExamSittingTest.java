package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What `retain exam` says before anybody sits.
class ExamSittingTest {
    private static final Path BIRDS = Path.of("src/test/resources/retain/exam/birds");

    @TempDir Path folder;
    private final Prompt prompt = new Prompt();
    private Path course;

    @BeforeEach
    void copyTheCourse() throws IOException {
        course = Files.createDirectory(folder.resolve("birds"));
        try (Stream<Path> files = Files.list(BIRDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName()));
            }
        }
    }

    private void edit(String from, String to) throws IOException {
        String before = Files.readString(course.resolve("course.yaml"));
        String after = before.replace(from, to);
        assertTrue(!after.equals(before), from);
        Files.writeString(course.resolve("course.yaml"), after);
    }

    private int exam(String... more) {
        List<String> args = Stream.concat(Stream.of("exam"), Stream.of(more)).toList();
        prompt.environment.put("RETAIN_COURSE", course.toString());
        return prompt.run(folder, args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sprig | there is no exam \"sprig\" in this course; did you mean \"spring\"?",
                "winter | there is no exam \"winter\" in this course: it has plain, spring",
                "pom.xml | there is no exam \"pom.xml\" in this course; another course is named by"
                        + " --course pom.xml",
            })
    void anExamThatIsNotThereIsNamedWithWhatIs(String name, String sentence) {
        assertEquals(1, exam(name));
        assertEquals("retain: " + sentence + "\n", prompt.err);
    }

    @Test
    void aCourseWithoutAnExamSaysWhatToWrite() throws IOException {
        String text = Files.readString(course.resolve("course.yaml"));
        Files.writeString(
                course.resolve("course.yaml"), text.substring(0, text.indexOf("exams:\n")));
        String sentence =
                "retain: the course \"birds\" has no exam: name another course with --course PATH,"
                        + " or write one into its course.yaml, as in \"exams: {mock: {title: Mock"
                        + " exam, questions: 20, minutes: 25, pass: 80%}}\"\n";
        assertEquals(1, exam());
        assertEquals(sentence, prompt.err);
        assertEquals(1, exam("mock"));
        assertEquals(sentence, prompt.err);
        Files.writeString(
                course.resolve("course.yaml"),
                text.substring(0, text.indexOf("exams:\n"))
                        + "exams: {mock: {title: Mock exam, questions: 10, minutes: 25, pass:"
                        + " 80%}}\n");
        assertEquals(0, exam(), prompt.err);
        assertTrue(prompt.out.contains("Mock examination: Mock exam\n"), prompt.out);
    }

    @Test
    void aBankTooThinSaysAllThatIsMissing() throws IOException {
        edit("    questions: 10\n    minutes: 30", "    questions: 20\n    minutes: 30");
        assertEquals(1, exam());
        assertEquals("", prompt.out);
        assertTrue(
                prompt.err
                        .lines()
                        .allMatch(
                                line -> line.startsWith("retain: exam \"spring\" cannot be held")),
                prompt.err);
        assertTrue(prompt.err.lines().count() >= 2, prompt.err);
        assertTrue(!prompt.err.contains("new learner"), prompt.err);
    }

    @Test
    void aFormTooLongForTheLogIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path data = folder.resolve("progress.db");
        for (String deck : List.of("nests", "eggs")) {
            Path file = course.resolve(deck + ".yaml");
            String explanation =
                    deck.equals("nests")
                            ? "The lining comes last."
                            : "Other birds raise its young.";
            String text = Files.readString(file);
            assertTrue(text.contains(explanation));
            int length = deck.equals("nests") ? 9_500_000 : 9_000_000;
            Files.writeString(file, text.replace(explanation, "x".repeat(length)));
        }
        prompt.typed = "\n:q\n";
        assertEquals(1, exam("--data", data.toString()));
        assertEquals(
                "retain: the form of exam spring takes 17.6 MiB, more than the 16.0 MiB that the"
                        + " log can keep: shorten its longest items, first birds/nests/steps with"
                        + " 9.1 MiB, or ask fewer questions\n",
                prompt.err);
        assertEquals("", prompt.out);
        assertEquals(0, prompt.run(folder, "export", "--log", "-", "--data", data.toString()));
        assertEquals("", prompt.out);
    }

    /// Ada sits in one window; in another the same person comes by a name of hers.
    @ParameterizedTest
    @ValueSource(strings = {"ada", "ADA", "ada.lovelace", "Ada.Lovelace"})
    void nobodySitsTwiceByAnotherOfTheirNames(String name) throws IOException {
        join("ada", "ada.lovelace");
        Prompt other = new Prompt();
        other.environment.put("RETAIN_COURSE", course.toString());
        other.typed = "\n:q\n";
        assertEquals(1, whileAdaSits(other, "exam", "spring", "--learner", name));
        assertTrue(
                other.err.startsWith(
                        "retain: this examination is open in another window (process "),
                other.err);
        assertEquals("", other.out);
    }

    @Test
    void othersAndOtherExamsAreNotKeptOut() throws IOException {
        join("ada", "ada.lovelace");
        for (List<String> args :
                List.of(
                        List.of("exam", "spring", "--learner", "grace"),
                        List.of("exam", "plain", "--learner", "ada.lovelace"))) {
            Prompt other = new Prompt();
            other.environment.put("RETAIN_COURSE", course.toString());
            assertEquals(0, whileAdaSits(other, args.toArray(String[]::new)), other.err);
        }
    }

    private void join(String name, String of) throws IOException {
        Path alias =
                Files.writeString(
                        folder.resolve("alias.jsonl"),
                        "{\"type\":\"alias\",\"id\":\"0193a5c2-7b1e-7c3a-9f21-2d6f0b1c4e55\","
                                + "\"at\":\"2026-11-20T07:41:05.120Z\",\"learner\":\""
                                + name
                                + "\",\"of\":\""
                                + of
                                + "\"}\n");
        assertEquals(0, prompt.run(folder, "merge", alias.toString()), prompt.err);
    }

    /// Runs a command in the middle of Ada's sitting, when its clock is looked at.
    private int whileAdaSits(Prompt other, String... command) {
        int[] code = {-1};
        boolean[] isOver = {false};
        prompt.typed = "\n:q\n";
        prompt.clock =
                () -> {
                    if (!isOver[0] && isLocked()) {
                        isOver[0] = true;
                        code[0] = other.run(folder, command);
                    }
                    return Prompt.MORNING;
                };
        assertEquals(0, exam("spring"), prompt.err);
        return code[0];
    }

    private boolean isLocked() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFirstExamIsMeantAndTheOthersAreSaid() {
        assertEquals(0, exam());
        assertTrue(prompt.out.contains("Mock examination: Spring examination\n"), prompt.out);
        assertTrue(prompt.out.contains("This course also has: plain."), prompt.out);
    }

    @Test
    void theOpenSittingIsMeantBeforeTheFirstExam() {
        prompt.typed = "\n:q\n";
        assertEquals(0, exam("plain"));
        prompt.typed = "";
        assertEquals(0, exam());
        assertTrue(prompt.out.contains("gone on with: Short check\n"), prompt.out);
        assertEquals(0, exam("spring"));
        assertTrue(prompt.out.contains("Mock examination: Spring examination\n"), prompt.out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json | --json goes with --list, --history, --result, --cut-score or --verify",
                "plain spring | one exam is sat at a time, not 2: name one",
            })
    void whatMakesNoSenseIsAQuestionOfUsage(String arguments, String sentence) {
        assertEquals(2, exam(arguments.split(" ", -1)));
        assertEquals("retain: " + sentence + "\n", prompt.err);
    }

    @Test
    void nothingWasMissedBeforeAnythingWasSat() {
        prompt.environment.put("RETAIN_COURSE", course.toString());
        assertEquals(1, prompt.run(folder, "study", "--missed"));
        assertEquals(
                "retain: ada has sat no examination of this course to its end yet: begin one by"
                        + " \"retain exam\"\n",
                prompt.err);
        assertEquals(2, prompt.run(folder, "study", "--missed", "--cram"));
        assertEquals("retain: --missed asks all that was missed: leave out --cram\n", prompt.err);
    }

    @Test
    void anOpenSittingIsGoneOnWithThoughItsDecksAreBroken() throws IOException {
        prompt.typed = "\n:q\n";
        assertEquals(0, exam("plain"));
        try (Stream<Path> files = Files.list(course)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "[");
            }
        }
        assertEquals(0, exam());
        assertEquals(
                "retain: no deck of "
                        + course
                        + " can be used: run \"retain check "
                        + course
                        + "\" to see why\n",
                prompt.err);
        assertTrue(prompt.out.contains("gone on with: Short check\n"), prompt.out);
        assertEquals(0, exam("plain"), prompt.err);
        assertEquals(1, exam("spring"));
        assertEquals("", prompt.out);
    }

    @Test
    void aBrokenCourseBeginsNoDatabase() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("deck.yaml"), "[");
        assertEquals(1, exam("--course", broken.toString(), "--data", folder + "/new.db"));
        assertTrue(Files.notExists(folder.resolve("new.db")));
    }
}
