package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.exam.Sat;
import retain.finding.TextWidth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// What `retain exam --list` and `retain exam --history` tell.
class ExamListTest extends ExamDesk {
    private static final String[] ALL = {
        "nests/cup", "nests/holes", "nests/steps", "nests/eggs-in-it", "nests/hedge-in-june",
        "nests/alarm-call", "eggs/white-of-egg", "eggs/shell", "eggs/colours", "eggs/cuckoo"
    };

    private static Sat at(Course course, String exam, int day) {
        return new Sat(Sat.form(course, exam), day(day));
    }

    private static Instant day(int day) {
        return Sat.MORNING.plus(Duration.ofDays(day));
    }

    private static Sat ended(Sat sat) {
        sat.submits();
        return sat;
    }

    @Test
    void whoHasSatNothingIsToldHowToBegin() throws IOException {
        types("exam --history");
        types("exam --list");
        types("exam --result last");
        types("exam --history --json");
        matches("none");
    }

    @Test
    void aSingleSitting() throws IOException {
        keep(ended(new Sat().allBut("nests/cup")));
        types("exam --history");
        types("exam --list");
        types("exam --history --json");
        matches("one");
    }

    @Test
    void aYearOfSittings() throws IOException {
        Course birds = Sat.birds();
        for (int i = 0; i < 8; i++) {
            String[] missed = new String[8 - i];
            System.arraycopy(ALL, 0, missed, 0, missed.length);
            keep(ended(at(birds, i % 3 == 2 ? "plain" : "spring", 7 * i).allBut(missed)));
        }
        keep(ended(at(Sat.course(coffee()), "roast", 60).allBut("roast/bean")));
        edit("course.yaml", "version: \"2026.1\"", "version: \"2026.2\"");
        Course newer = Sat.course(course());
        Sat left = at(newer, "spring", 70).leavesFor(Duration.ofHours(1));
        left.breaksOffFor(Duration.ofHours(2)).allBut().runsOut();
        keep(left);
        keep(ended(at(newer, "spring", 80).allBut()));
        keep(at(newer, "spring", 90).right("nests/cup").waits(Duration.ofMinutes(3)).leaves());
        types("exam --history");
        String[] table = prompt.out.substring(0, prompt.out.indexOf("Open: ")).split("\n", -1);
        for (String line : table) {
            assertTrue(TextWidth.of(line) <= 80, line);
        }
        types("exam --list");
        matches("twelve");
    }

    private Path coffee() throws IOException {
        Path coffee = Files.createDirectories(folder.resolve("coffee"));
        Files.writeString(
                coffee.resolve("course.yaml"),
                """
                format: 1
                course: coffee
                title: Coffee
                domains:
                  roast: {title: Roast, weight: 1}
                exams:
                  roast: {title: Roasting, questions: 1, minutes: 120, pass: 100%}
                """);
        Files.writeString(
                coffee.resolve("roast.yaml"),
                """
                format: 1
                deck: roast
                title: Roast
                items:
                  - id: bean
                    kind: true-false
                    status: approved
                    question: A bean is a seed.
                    answer: true
                    explanation: It is.
                """);
        return coffee;
    }

    @Test
    void aCourseTooThinSaysWhatIsMissing() throws IOException {
        edit(
                "eggs.yaml",
                "id: shell\n    kind: cloze\n    status: approved",
                "id: shell\n    kind: cloze\n    status: draft");
        types("exam --list");
        types("exam --list --json");
        matches("thin");
    }

    @Test
    void aCourseWithoutExams() throws IOException {
        Files.delete(course().resolve("course.yaml"));
        Files.delete(course().resolve("eggs.yaml"));
        assertEquals(
                0,
                run("exam", "--list", "--course", course().resolve("nests.yaml").toString()),
                prompt.err);
        assertTrue(prompt.out.contains("declares no exam"), prompt.out);
    }

    @Test
    void theHistoryNeedsNoCourse() throws IOException {
        keep(ended(new Sat().allBut()));
        assertEquals(0, run("exam", "--history", "--course", folder.resolve("gone").toString()));
        assertTrue(prompt.out.contains("1 sitting, 1 passed."), prompt.out);
        assertEquals("", prompt.err);
    }

    @Test
    void aLongNameIsCutAtATerminalAlone() throws IOException {
        edit("course.yaml", "  spring:", "  the-spring-of-the-year-of-the-nightingale:");
        Course birds = Sat.course(course());
        keep(ended(at(birds, "the-spring-of-the-year-of-the-nightingale", 0).allBut()));
        run("exam", "--history");
        assertTrue(
                prompt.out.contains("  the-spring-of-the-year-of-the-nightingale  "), prompt.out);
        prompt.terminal = true;
        for (int columns : new int[] {60, 80, 100}) {
            prompt.environment.put("COLUMNS", String.valueOf(columns));
            run("exam", "--history");
            assertTrue(prompt.out.contains("  the-s"), prompt.out);
            assertTrue(
                    prompt.out.lines().allMatch(line -> TextWidth.of(line) <= columns), prompt.out);
            assertTrue(prompt.out.contains("  ID\n"), prompt.out);
            assertEquals(columns >= 80, prompt.out.contains("  BREAKS  "), prompt.out);
        }
    }

    @Test
    void oneExamIsToldByTopicAndWithTheSeatsThatAFormHas() throws IOException {
        types("exam --list plain");
        edit("course.yaml", "title: Nests\n    weight: 60", "title: Nests\n    range: 50-70");
        edit("course.yaml", "title: Eggs, weight: 40", "title: Eggs, range: 30-50");
        edit("course.yaml", "Short check\n    questions: 10", "Short check\n    questions: 8");
        edit(
                "nests.yaml",
                "order\n    topic: building\n    status: approved",
                "order\n    topic: building\n    status: retired");
        edit(
                "nests.yaml",
                "critical: true\n    status: approved\n    question: A bird calls",
                "critical: true\n    status: retired\n    question: A bird calls");
        // By their middles nests have 5 seats of 8; only 4 of their items can be drawn.
        types("exam --list plain");
        types("exam --list plian");
        matches("by-topic");
    }

    @Test
    void takesNothingThatItWouldNotHeed() {
        assertEquals(2, run("exam", "--list", "spring", "plain"));
        assertEquals(2, run("exam", "--history", "spring"));
        assertEquals(2, run("exam", "--list", "--html", "page.html"));
        assertEquals(2, run("exam", "--history", "--html", "page.html"));
    }
}
