package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.OptionId;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.exam.Sat;
import retain.finding.TextWidth;
import retain.log.Learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// What `retain exam --result` tells.
class ExamReportTest extends ExamDesk {
    private static Sat ended(Sat sat) {
        sat.submits();
        return sat;
    }

    private static Sat later(Duration after) {
        return new Sat(Sat.form(Sat.birds(), "spring"), Sat.MORNING.plus(after));
    }

    @Test
    void everyKindOfItemIsReadAgain() throws IOException {
        Sat sat =
                new Sat()
                        .allBut(
                                "nests/cup",
                                "nests/holes",
                                "nests/steps",
                                "nests/eggs-in-it",
                                "eggs/white-of-egg",
                                "eggs/shell",
                                "eggs/colours")
                        .marks("nests/holes");
        sat.submits();
        keep(sat);
        types("exam --result last");
        matches("every-kind");
    }

    @Test
    void aSittingInterruptedAndNotAnswered() throws IOException {
        Sat sat =
                new Sat()
                        .right("nests/cup")
                        .leavesFor(Duration.ofHours(3))
                        .wrong("nests/alarm-call");
        sat.runsOut();
        keep(sat);
        types("exam --result last");
        matches("time-up");
    }

    @Test
    void anotherProgramIsToldAll() throws IOException {
        Sat sat =
                new Sat()
                        .leavesFor(Duration.ofHours(3))
                        .allBut("nests/holes", "nests/eggs-in-it", "eggs/shell", "eggs/colours")
                        .marks("nests/holes");
        sat.submits();
        keep(sat);
        types("exam --result last --json");
        matches("result-json");
    }

    @Test
    void whatHasChangedSinceIsToldAndChangesNothing() throws IOException {
        keep(ended(new Sat().allBut("nests/cup")));
        run("exam", "--result", "last");
        String before = prompt.out.substring(0, prompt.out.indexOf("Since then"));
        edit("nests.yaml", "Which bird lines its cup with mud?", "Which bird uses mud?");
        edit("nests.yaml", "id: hedge-in-june", "id: hedge-in-may");
        edit("nests.yaml", "is away.\n    answer: false", "is away.\n    answer: true");
        edit(
                "nests.yaml",
                "id: alarm-call\n    kind: single",
                "id: alarm-call\n    was: [alarm]\n    kind: single");
        edit(
                "nests.yaml",
                "critical: true\n    status: approved\n    question: A bird calls",
                "critical: true\n    status: review\n    question: A bird calls");
        edit(
                "eggs.yaml",
                "id: shell\n    kind: cloze\n    status: approved",
                "id: shell\n    kind: cloze\n    status: retired");
        edit("course.yaml", "    minutes: 30\n    pass: 70%", "    minutes: 40\n    pass: 75%");
        edit("course.yaml", "never-miss: [nests/eggs-in-it]", "never-miss: []");
        types("exam --result last");
        assertTrue(prompt.out.startsWith(before), prompt.out);
        matches("changed");
    }

    @Test
    void anotherOfTheAcceptedTextsPutFirstIsNoNewKey() throws IOException {
        keep(ended(new Sat().allBut()));
        edit("eggs.yaml", "[albumen, egg white]", "[egg white, albumen]");
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(prompt.out.contains("  1 question was reworded: "), prompt.out);
        assertFalse(prompt.out.contains("key"), prompt.out);
        edit("eggs.yaml", "[egg white, albumen]", "[yolk, egg white]");
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(prompt.out.contains("  1 question has a new answer key: "), prompt.out);
    }

    @Test
    void aCourseRenamedIsTheSameCourse() throws IOException {
        keep(ended(new Sat().allBut()));
        edit("course.yaml", "course: birds", "course: garden-birds\nwas: [birds]");
        edit("eggs.yaml", "deck: eggs", "deck: clutches\nwas: [eggs]");
        edit("course.yaml", "  eggs: {title", "  clutches: {title");
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(
                prompt.out.contains("  Every question still stands as it was asked.\n"),
                prompt.out);
        assertFalse(prompt.out.contains("another"), prompt.out);
    }

    @Test
    void aCourseThatIsNotThereIsNoReasonToShowNothing() throws IOException {
        keep(ended(new Sat().allBut()));
        String told = " changed since cannot be said: ";
        assertEquals(
                0, run("exam", "--result", "last", "--course", folder.resolve("no").toString()));
        assertTrue(prompt.out.startsWith("Spring examination"), prompt.out);
        assertTrue(prompt.out.contains(told), prompt.out);
        assertEquals("", prompt.err);
        assertEquals(0, run("exam", "--result", "last", "--json", "--course", "/no"), prompt.err);
        assertTrue(prompt.out.contains("\"since\": null"), prompt.out);
        Path coffee = Files.writeString(folder.resolve("coffee.yaml"), COFFEE);
        assertEquals(0, run("exam", "--result", "last", "--course", coffee.toString()));
        assertTrue(prompt.out.contains("holds the course \"coffee\", not \"birds\""), prompt.out);
        Files.writeString(course().resolve("course.yaml"), "format: 1\ncourse: [");
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(prompt.out.contains(told), prompt.out);
    }

    private static final String COFFEE =
            """
            format: 1
            deck: coffee
            title: Coffee
            items:
              - id: bean
                kind: true-false
                status: approved
                question: A bean is a seed.
                answer: true
                explanation: It is.
            """;

    @Test
    void aBrokenDeckHasNotLostItsItems() throws IOException {
        keep(ended(new Sat().allBut()));
        edit("eggs.yaml", "kind: cloze", "kind: clouze");
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(
                prompt.out.contains("  4 questions are in decks that cannot be read now: "),
                prompt.out);
        assertFalse(prompt.out.contains("no longer"), prompt.out);
    }

    @Test
    void anOpenSittingHasNoResult() throws IOException {
        keep(new Sat().right("nests/cup").wrong("eggs/shell"));
        types("exam --result last");
        types("exam --result last --json");
        matches("open");
        for (String secret : new String[] {"pores", "Song thrush", "\"right\""}) {
            assertFalse(prompt.out.contains(secret), secret);
        }
    }

    @Test
    void lastIsTheOneThatEndedLastAndALaterOneIsNamed() throws IOException {
        keep(ended(new Sat().allBut("nests/cup")), later(Duration.ofDays(2)).right("nests/cup"));
        assertEquals(0, run("exam", "--result", "last"));
        assertTrue(prompt.out.contains("9 of 10 points"), prompt.out);
        assertTrue(
                prompt.err.matches(
                        "retain: the sitting [0-9a-f]{8} is still open, with 29 min 10 s left:"
                                + " \"retain exam spring\" goes on with it\n"),
                prompt.err);
    }

    @Test
    void theMissedOnesAreThoseOfTheExaminationThatEndedLast() throws IOException {
        Sat begunFirst = new Sat().allBut("eggs/shell").leavesFor(Duration.ofDays(3));
        keep(ended(later(Duration.ofDays(1)).allBut("nests/holes")), ended(begunFirst));
        prompt.typed = ":q\n";
        assertEquals(
                0, run("study", "--missed", "--plain", "--now", "2026-11-28T09:00"), prompt.err);
        assertTrue(prompt.out.contains(question("eggs/shell")), prompt.out);
        assertFalse(prompt.out.contains(question("nests/holes")), prompt.out);
    }

    private static String question(String inCourse) {
        return Sat.birds().items().stream()
                .filter(item -> item.id().inCourse().equals(inCourse))
                .findFirst()
                .orElseThrow()
                .question();
    }

    @Test
    void aBeginningOfTheIdNamesASitting() throws IOException {
        Sat one = ended(new Sat().allBut());
        Sat other = ended(later(Duration.ofDays(100)).allBut("nests/cup"));
        keep(one, other);
        String id = other.open().id().toString();
        for (String said :
                new String[] {
                    id,
                    id.substring(0, 8),
                    id.substring(0, 10).toUpperCase(Locale.ROOT),
                    id.replace("-", "").substring(0, 12)
                }) {
            assertEquals(0, run("exam", "--result", said), prompt.err);
            assertTrue(prompt.out.contains("9 of 10 points"), prompt.out);
        }
    }

    @Test
    void aBeginningThatSeveralShareIsAskedBack() throws IOException {
        Sat one = ended(new Sat().allBut());
        Sat other = ended(later(Duration.ofSeconds(20)).allBut());
        Sat third = ended(later(Duration.ofDays(40)).allBut());
        keep(one, other, third);
        types("exam --history");
        types("exam --result " + one.open().id().toString().substring(0, 8));
        types("exam --result " + one.open().id().toString().substring(0, 4));
        types("exam --result 019");
        types("exam --result 0000");
        types("exam --result nonsense");
        types("exam --result last spring");
        types("exam --result last --history");
        matches("ambiguous");
    }

    @Test
    void aSittingOfAnotherIsSaidToBe() throws IOException {
        Learner ben = Learner.named("ben").orElseThrow();
        Sat his = ended(new Sat(Sat.form(Sat.birds(), "spring"), Sat.MORNING, ben));
        keep(his, ended(later(Duration.ofDays(3)).allBut()));
        String id = his.open().id().toString().substring(0, 8);
        assertEquals(1, run("exam", "--result", id));
        assertEquals(
                "retain: ada has no sitting \""
                        + id
                        + "\": it is of \"ben\", whom --learner would"
                        + " name\n",
                prompt.err);
        assertEquals(0, run("exam", "--result", id, "--learner", "ben"), prompt.err);
    }

    @Test
    void nothingSteersTheTerminal() throws IOException {
        String steering = "\\e[2J\\a\\u009b7m\\u202eb\\u2066c\\u2028d\\r\\x7f\\0";
        edit("course.yaml", "title: Garden birds", "title: \"Birds " + steering + "\"");
        edit("course.yaml", "title: Spring examination", "title: \"Spring " + steering + "\"");
        edit("course.yaml", "eggs: {title: Eggs", "eggs: {title: \"Eggs " + steering + "\"");
        edit("course.yaml", "version: \"2026.1\"", "version: \"" + steering + "\"");
        edit(
                "nests.yaml",
                "question: Which bird lines its cup with mud?",
                "question: \"Which " + steering + "\"");
        edit(
                "nests.yaml",
                "{text: Wren, feedback: It builds a dome of moss.}",
                "{text: \"Wren " + steering + "\", feedback: \"No " + steering + "\"}");
        edit(
                "nests.yaml",
                "explanation: Mud keeps the cup in shape when it rains.",
                "explanation: \"Mud " + steering + "\"");
        Sat sat = new Sat(Sat.form(Sat.course(course()), "spring"), Sat.MORNING);
        sat.answer("eggs/white-of-egg", new Entered("\u001b[2J\u202e"));
        sat.allBut("nests/cup", "nests/hedge-in-june", "nests/alarm-call");
        sat.wrong("eggs/shell", "eggs/cuckoo");
        sat.submits();
        keep(sat, new Sat(Sat.form(Sat.course(course()), "spring"), Sat.MORNING.plusSeconds(9000)));
        for (boolean terminal : new boolean[] {false, true}) {
            prompt.terminal = terminal;
            for (String command :
                    new String[] {
                        "--result last",
                        "--history",
                        "--list",
                        "--result last --json",
                        "--history --json",
                        "--list --json"
                    }) {
                assertEquals(0, run(("exam " + command).split(" ", -1)), prompt.err);
                for (String text : new String[] {prompt.out, prompt.err}) {
                    assertTrue(
                            text.codePoints()
                                    .filter(c -> c != '\n')
                                    .mapToObj(Character::getType)
                                    .noneMatch(type ->
                                            type == Character.CONTROL
                                                    || type == Character.FORMAT
                                                    || type == Character.LINE_SEPARATOR),
                            text);
                }
            }
        }
    }

    @Test
    void longTextsAreBrokenAtATerminalAndNowhereElse() throws IOException {
        keep(ended(new Sat().allBut("nests/cup")));
        prompt.terminal = true;
        prompt.environment.put("COLUMNS", "50");
        run("exam", "--result", "last");
        String broken = prompt.out;
        assertTrue(broken.lines().allMatch(line -> TextWidth.of(line) <= 50), broken);
        assertTrue(broken.contains("\n  \\     /\n   \\___/   cup\n"), broken);
        assertTrue(broken.contains("\n     of moss.\n"), broken);
        run("exam", "--result", "last", "--plain");
        String plain = prompt.out;
        prompt.terminal = false;
        run("exam", "--result", "last");
        assertEquals(prompt.out, plain);
        assertEquals(plain.replaceAll("\\s+", " "), broken.replaceAll("\\s+", " "));
    }

    @Test
    void aForgedAnswerIsNoAnswer() throws IOException {
        Sat sat = new Sat().answer("nests/cup", new Chosen(Set.of(new OptionId("Song thrush"))));
        sat.submits();
        keep(sat);
        assertEquals(0, run("exam", "--result", "last"), prompt.err);
        assertTrue(prompt.out.contains("1 of 10 points"), prompt.out);
    }
}
