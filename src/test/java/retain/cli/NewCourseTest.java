package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.Kind;
import retain.store.CourseFiles;
import retain.yaml.Reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The course that an author begins with.
class NewCourseTest {
    private final Path folder;
    private final Author author;

    NewCourseTest(@TempDir Path folder) {
        this.folder = folder;
        this.author = new Author(folder);
    }

    private Path newCourse(String name, String... more) {
        Path course = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("new", "course", course.toString()));
        args.addAll(List.of(more));
        author.does(args.toArray(String[]::new));
        return course;
    }

    private static Course read(Path path) {
        Reading reading = CourseFiles.read(path);
        assertEquals(List.of(), reading.findings());
        return reading.course().orElseThrow();
    }

    @Test
    void aNewCourseIsWithoutFaultAndShowsEveryKind() {
        Path written = newCourse("first-aid");

        assertEquals("no findings\n", author.does("check", "--strict", written.toString()));
        Course course = read(written);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        course.items().forEach(item -> kinds.add(item.kind()));
        assertEquals(EnumSet.allOf(Kind.class), kinds);
    }

    @Test
    void theBankOfANewCourseIsTwiceWhatItsExamDraws() {
        Course course = read(newCourse("first-aid"));
        Exam exam = course.exams().getFirst();
        int share = exam.questions() / course.domains().size();
        for (Domain domain : course.domains()) {
            long items =
                    course.items().stream()
                            .filter(item -> item.id().deck().equals(domain.slug()))
                            .count();
            assertTrue(items >= 2 * share, domain + " holds " + items);
        }
        long critical = course.items().stream().filter(Item::critical).count();
        assertTrue(critical >= 2 * exam.gate().orElseThrow().questions(), critical + " critical");
    }

    @ParameterizedTest
    @CsvSource({
        "first-aid, first-aid, First aid",
        "first_aid_at_work, first-aid-at-work, First aid at work",
        "Erste Hilfe für Büros, erste-hilfe-fur-buros, Erste Hilfe für Büros",
        "'Law: the basics #1', law-the-basics-1, 'Law: the basics #1'",
        "éclairs, eclairs, Éclairs",
        "2026, 2026, 2026",
        "no, no, No",
    })
    void aCourseIsCalledAsItsFolder(String name, String slug, String title) {
        Course course = read(newCourse(name));
        assertEquals(slug, course.slug());
        assertEquals(title, course.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire: what to do",
                "null",
                "# 1",
                "a #b",
                "say \"yes\" \\ no",
                "it's - fine",
                "- x",
                "{x}",
                "x:",
                "a\u0007b\u202Ec",
                "急救 😀",
                "true",
                "1e3",
                "a  b",
                "%x",
                "@x",
                "x\uD800y"
            })
    void anyTitleIsReadAsItWasGiven(String title) {
        Course course = read(newCourse("somewhere", "--title", title));
        assertEquals(
                title.replaceAll(" +", " ").replaceAll("[\u0007\u202E\uD800]", ""), course.title());
        assertEquals("somewhere", course.slug());
    }

    @Test
    void aNameWithoutLettersForASlugTakesThoseOfTheTitle() {
        assertEquals(
                "no short name of a course can be made of \"急救\": name the folder with some"
                        + " of the letters a to z, as in first-aid",
                author.isTold(1, "new", "course", folder.resolve("急救").toString()));
        assertEquals("first-aid", read(newCourse("急救", "--title", "First aid")).slug());
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAsItIs() throws IOException {
        Path course = newCourse("first-aid");
        Path deck = Files.writeString(course.resolve("injuries.yaml"), "my work");

        assertEquals(
                course + " holds course.schema.json already: name a folder that is new or empty",
                author.isTold(1, "new", "course", course.toString()));
        assertEquals(
                deck + " is a file: name a folder that is new or empty",
                author.isTold(1, "new", "course", deck.toString()));
        Path inside = deck.resolve("inside");
        assertEquals(
                "the course cannot be written in "
                        + inside
                        + ": see that you may write there and that there is room",
                author.isTold(1, "new", "course", inside.toString()));
        assertEquals("my work", Files.readString(deck));
    }

    @Test
    void aFolderUnderVersionControlCountsAsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("first-aid/.git"));
        read(newCourse("first-aid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-aid", "Bob's course", "a $HOME `b` \"c\"", "急救 a"})
    void whatIsToBeDoneNextWorksWhenItIsPasted(String name)
            throws IOException, InterruptedException {
        newCourse(name);
        String said = author.out;
        List<String> commands = said.lines().filter(line -> line.startsWith("  retain ")).toList();
        assertTrue(said.endsWith(String.join("\n", commands) + "\n"), said);
        assertEquals(
                Stream.of("check", "preview", "study").filter(Commands.names()::contains).toList(),
                commands.stream().map(command -> command.split(" ")[3]).toList());
        for (String command : commands) {
            assertEquals(0, author.run(words(command)), () -> command + "\n" + author.err);
        }
    }

    /// The arguments that a shell makes of a line.
    private static String[] words(String line) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "retain() { printf '%s\\n' \"$@\"; }\n" + line);
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), line);
        return words.lines().toArray(String[]::new);
    }
}
