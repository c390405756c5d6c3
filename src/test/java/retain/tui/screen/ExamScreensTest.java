package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Response;
import retain.deck.Response.Entered;
import retain.deck.Response.Omitted;
import retain.exam.Running;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.Entry.Setting;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Role;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What the keys do in an examination. The form of the birds asks, in this order: a term, two
/// blanks, pairs, true or false, one of four, several of four, an order, true or false, one of
/// three, one of two.
class ExamScreensTest {
    private static final int TERM = 0;
    private static final int BLANKS = 1;
    private static final int PAIRS = 2;
    private static final int ONE_OF_FOUR = 4;
    private static final int SEVERAL = 5;
    private static final int ORDER = 6;
    private static final int LAST = 9;

    /// At a question, from 0.
    private static Examinee at(int seat) {
        return Examinee.before("spring").keys("⏎" + " pgdn".repeat(seat));
    }

    private static Response kept(Examinee examinee, int seat) {
        return examinee.logged().given(seat).response();
    }

    private static void assertAt(int seat, Examinee examinee) {
        assertEquals(seat, examinee.question().seat());
    }

    @Test
    void whoTurnsBackAtTheDoorLeavesNoTrace() {
        Examinee examinee = Examinee.before("spring").keys("↓ ↑ q");
        assertTrue(examinee.isOver());
        assertEquals(List.of(), examinee.kept());
        assertTrue(examinee.screen().sitting().isEmpty());
    }

    @Test
    void theNoticeIsReadFirstAndThatIsKept() {
        Examinee examinee = Examinee.owes("Practise under supervision.").keys("⏎");
        assertInstanceOf(Setting.class, examinee.kept().getFirst());
        assertInstanceOf(ExamEntrance.class, examinee.screen());
        assertEquals(1, examinee.kept().size());
        assertTrue(Examinee.owes("Practise.").keys("q").kept().isEmpty());
    }

    @Test
    void aPickIsKeptAtOnceAndAnotherTakesItsPlace() {
        Examinee examinee = at(ONE_OF_FOUR).keys("2");
        Response first = kept(examinee, ONE_OF_FOUR);
        assertEquals(examinee.question().draft().response(), first);
        assertFalse(first instanceof Omitted);
        examinee.keys("3");
        assertFalse(kept(examinee, ONE_OF_FOUR).equals(first));
        assertAt(ONE_OF_FOUR, examinee);
    }

    @Test
    void theSamePickAgainIsNotWrittenAgain() {
        Examinee examinee = at(ONE_OF_FOUR).keys("2");
        int before = examinee.kept().size();
        examinee.keys("2 ⏎ ← 2");
        assertEquals(List.of(), examinee.keptSince(before));
    }

    @Test
    void enterPicksWhatTheCursorIsOnAndThenGoesOn() {
        Examinee examinee = at(ONE_OF_FOUR).keys("↓ ↓ ⏎");
        assertAt(ONE_OF_FOUR, examinee);
        assertFalse(kept(examinee, ONE_OF_FOUR) instanceof Omitted);
        assertAt(ONE_OF_FOUR + 1, examinee.keys("⏎"));
    }

    @Test
    void enterOnAnUntouchedQuestionLeavesItOpen() {
        Examinee examinee = at(0).keys("⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎ ⏎");
        assertInstanceOf(ExamOverview.class, examinee.screen());
        assertEquals(0, examinee.logged().answered());
    }

    @Test
    void severalArePickedBeforeEnterGoesOn() {
        Examinee examinee = at(SEVERAL).keys("↓ ⏎");
        assertAt(SEVERAL, examinee);
        assertTrue(examinee.seen().contains("Nothing is picked: space picks"));
        examinee.keys("space ↓ space");
        assertEquals(2, ((Response.Chosen) kept(examinee, SEVERAL)).options().size());
        assertAt(SEVERAL + 1, examinee.keys("⏎"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "4, 2, 0",
                "4, 2, ⌫",
                "5, 1 2, 0",
                "6, ⇧↓, 0",
                "6, ⇧↓, ⌫",
                "0, 'shell' esc, 0"
            })
    void anAnswerIsTakenBack(int seat, String given, String back) {
        Examinee examinee = at(seat).keys(given + " pgdn pgup");
        assertFalse(examinee.logged().given(seat).isOpen());
        examinee.keys(seat == TERM ? "esc " + back : back).keys("pgdn");
        assertTrue(examinee.logged().given(seat).isOpen());
    }

    @Test
    void anOrderPlacedByNumberIsKeptWhenItIsWhole() {
        Examinee examinee = at(ORDER);
        int before = examinee.kept().size();
        examinee.press(new Typed("4"));
        examinee.keys("3 2");
        Response whole = examinee.question().draft().response();
        assertEquals(whole, kept(examinee, ORDER));
        assertTrue(examinee.kept().size() > before);
        assertEquals(whole, examinee.keys("⏎ ←").question().draft().response());
    }

    @Test
    void whatIsSeenOfAnOrderIsWhatIsKept() {
        Examinee examinee = at(ORDER).keys("4 3");
        Response seen = examinee.question().draft().response();
        assertEquals(seen, kept(examinee.keys("→"), ORDER));
        examinee.keys("← 0 4 ⌫ →");
        assertTrue(examinee.logged().given(ORDER).isOpen());
    }

    @Test
    void aPairIsKeptOnTheKey() {
        Examinee examinee = at(PAIRS).keys("a");
        assertEquals(1, ((Response.Matched) kept(examinee, PAIRS)).pairs().size());
        assertEquals(2, ((Response.Matched) kept(examinee.keys("b"), PAIRS)).pairs().size());
        examinee.keys("2 ⌫");
        assertEquals(1, ((Response.Matched) kept(examinee, PAIRS)).pairs().size());
    }

    @Test
    void typedTextIsKeptAsSoonAsTheHandRests() {
        Examinee examinee = at(TERM).keys("'egg'");
        int before = examinee.kept().size();
        examinee.waits(Duration.ofSeconds(3));
        assertEquals(new Entered("egg"), kept(examinee, TERM));
        examinee.waits(Duration.ofSeconds(20));
        assertTrue(examinee.keptSince(before).size() <= 1, "kept once");
    }

    @Test
    void whoTypesWithoutAPauseIsKeptAllTheSame() {
        Examinee examinee = at(TERM);
        int before = examinee.kept().size();
        for (int second = 0; second < 65; second++) {
            examinee.waits(Duration.ofSeconds(1)).pressAtOnce(new Typed("x"));
        }
        List<ExamEntry> kept = examinee.keptSince(before);
        assertTrue(kept.size() < 5, kept::toString);
        assertTrue(kept.stream().allMatch(Answered.class::isInstance));
        int length = ((Entered) kept(examinee, TERM)).text().length();
        assertTrue(length > 65 - 25, () -> length + " of 65 letters are kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pgdn", "f3", "⏎", "esc → ", "f3 q q"})
    void typedTextIsKeptWhenTheQuestionIsLeft(String script) {
        Examinee examinee = at(TERM);
        "egg".codePoints().forEach(c -> examinee.pressAtOnce(new Typed(Character.toString(c))));
        Player.keysOf(script).forEach(examinee::pressAtOnce);
        assertEquals(new Entered("egg"), kept(examinee, TERM));
    }

    @Test
    void whoeverEndsTheProgramKeepsWhatWasTyped() {
        Examinee examinee = at(TERM);
        examinee.pressAtOnce(new Typed("e"));
        examinee.leaves();
        assertTrue(examinee.isOver());
        assertEquals(new Entered("e"), kept(examinee, TERM));
        assertEquals(Pause.LEFT, ((Paused) examinee.kept().getLast()).why());
    }

    @Test
    void lettersInAFieldAreNoCommands() {
        Examinee examinee = at(TERM).keys("'moqs?'");
        assertAt(TERM, examinee);
        assertEquals(new Entered("moqs?"), examinee.question().draft().response());
        examinee.keys("f2");
        assertTrue(examinee.logged().given(TERM).marked());
        assertInstanceOf(ExamHelp.class, examinee.keys("f1").screen());
        assertInstanceOf(ExamOverview.class, examinee.keys("f1 f3").screen());
    }

    @Test
    void behindEscLettersAreCommandsUntilEnter() {
        Examinee examinee = at(TERM).keys("'egg' esc m");
        assertTrue(examinee.logged().given(TERM).marked());
        examinee.keys("m");
        assertFalse(examinee.logged().given(TERM).marked());
        examinee.keys("⏎ 's'");
        assertEquals(new Entered("eggs"), examinee.question().draft().response());
        assertAt(TERM + 1, examinee.keys("esc →"));
    }

    @Test
    void enterGoesFromBlankToBlankAndTellsOfAnEmptyOne() {
        Examinee examinee = at(BLANKS).keys("'chalk' ⏎");
        assertAt(BLANKS, examinee);
        assertTrue(examinee.keys("⏎").seen().contains("Blank 2 is empty"));
        assertAt(BLANKS, examinee);
        assertAt(BLANKS + 1, examinee.keys("⏎"));
        assertEquals(new Response.Filled(List.of("chalk", "")), kept(examinee, BLANKS));
    }

    @Test
    void everyAnswerComesBackAsItWasGiven() {
        Sat sat = new Sat().allBut();
        Examinee examinee = Examinee.again(sat.open(), sat.now()).keys("⏎");
        assertInstanceOf(ExamOverview.class, examinee.screen());
        examinee.keys("⏎");
        for (int seat = 0; seat <= LAST; seat++) {
            assertAt(seat, examinee);
            assertEquals(sat.open().given(seat).response(), examinee.question().draft().response());
            examinee.keys("pgdn");
        }
        assertEquals(sat.open().given(), examinee.logged().given());
    }

    @Test
    void theEndsOfTheFormAreTold() {
        assertTrue(at(0).keys("pgup").seen().contains("This is the first question."));
        assertTrue(at(LAST).keys("→").seen().contains("This is the last question"));
        assertInstanceOf(ExamOverview.class, at(LAST).keys("1 ⏎").screen());
    }

    @Test
    void leavingIsAskedOnce() {
        Examinee examinee = at(ONE_OF_FOUR).keys("q");
        assertTrue(examinee.seen().contains("Leave?"));
        examinee.keys("2");
        assertFalse(examinee.seen().contains("Leave?"));
        examinee.keys("q m q");
        assertFalse(examinee.isOver());
        examinee.keys("q");
        assertTrue(examinee.isOver());
        assertEquals(Pause.LEFT, ((Paused) examinee.kept().getLast()).why());
        assertTrue(examinee.screen().sitting().orElseThrow().isOpen());
    }

    @Test
    void whoComesBackIsAtTheFirstOpenQuestionWithTheTimeThatWasLeft() {
        Examinee examinee = at(0).keys("'egg' ⏎ 'chalk' ⏎ 'pores' ⏎ q");
        Duration left = examinee.leaves().logged().limit().minus(examinee.logged().used());
        examinee.comesBackAfter(Duration.ofDays(1)).keys("⏎");
        assertAt(PAIRS, examinee);
        Duration now = examinee.question().running().left(examinee.now());
        assertEquals(left.toSeconds(), now.toSeconds(), 1);
    }

    @Test
    void submittingIsAskedOnceAndSaysWhatIsOpenAndMarked() {
        Examinee examinee = at(ONE_OF_FOUR).keys("2 m o s");
        assertTrue(
                examinee.told().contains("9 questions are open and would count as missed: 1 to"));
        assertTrue(examinee.told().contains("Marked to look at again: 5."));
        examinee.keys("s ⏎");
        assertTrue(examinee.logged().isOpen());
        examinee.keys("esc o s y");
        assertEquals(Ending.SUBMITTED, examinee.logged().finished().orElseThrow().how());
        assertInstanceOf(ExamScore.class, examinee.screen());
    }

    @Test
    void aFullFormIsConfirmedPlainly() {
        Sat sat = new Sat().allBut();
        Examinee examinee = Examinee.again(sat.open(), sat.now()).keys("⏎ s");
        assertTrue(examinee.told().contains("All questions are answered. Submit now?"));
        assertTrue(examinee.keys("n").seen().contains("No question is open."));
        assertTrue(examinee.logged().isOpen());
    }

    @ParameterizedTest
    @CsvSource({
        "7, 6",
        "1 0, 9",
        "1 0 0, 9",
        "1 1, 0",
        "2 5, 4",
        "0, 0",
        "→ →, 2",
        "←, 0",
        "end →, 9",
        "end home, 0",
        "↓, 0",
        "n, 1",
        "end n, 0",
        "pgdn, 9",
        "pgup, 0"
    })
    void theCursorOfTheOverviewGoes(String script, int seat) {
        Examinee examinee = at(0).keys("f3").keys(script);
        assertEquals(seat, ((ExamOverview) examinee.screen()).cursor());
        assertAt(seat, examinee.keys("⏎"));
    }

    @Test
    void inALongOverviewTheCursorStaysInSightAndComesToTheLastLine() {
        Examinee examinee =
                Examinee.before(Examinee.longForm(57)).keys("⏎").size(40, 12).keys("f3");
        examinee.keys("3 ↓ ↓");
        assertTrue(examinee.seen().contains("[ 13○]"), examinee::seen);
        examinee.keys("↓ ".repeat(20));
        assertTrue(examinee.seen().contains("[ 57○]"), examinee::seen);
        examinee.keys("↑");
        assertTrue(examinee.seen().contains("[ 52○]"), examinee::seen);
        examinee.keys("pgup pgup home ↑");
        assertTrue(examinee.seen().contains("[  1○]"), examinee::seen);
    }

    @Test
    void anItemIsMarkedInTheOverviewToo() {
        Examinee examinee = at(0).keys("f3 3 m");
        assertTrue(examinee.logged().given(PAIRS).marked());
        assertTrue(examinee.seen().contains("⚑ 3○"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"⏎", "⏎ 'egg' esc q", "⏎ f3", "⏎ f3 s", "⏎ f3 q", "⏎ f1"})
    void timeUpSubmitsWhereverOneIs(String script) {
        Examinee examinee = Examinee.before("spring").keys(script).waits(Duration.ofMinutes(30));
        assertInstanceOf(ExamScore.class, examinee.screen());
        assertTrue(examinee.seen().contains("The time was up"));
        assertEquals(Ending.TIME_UP, examinee.logged().finished().orElseThrow().how());
        assertEquals(Duration.ofMinutes(30), examinee.logged().used());
        assertFalse(examinee.isOver());
    }

    @Test
    void whatIsTypedWhenTheTimeIsUpCounts() {
        Examinee examinee = at(TERM).waits(Duration.ofMinutes(30).minusSeconds(4));
        "egg white"
                .codePoints()
                .forEach(c -> examinee.pressAtOnce(new Typed(Character.toString(c))));
        examinee.waits(Duration.ofSeconds(4));
        assertEquals(new Entered("egg white"), kept(examinee, TERM));
        assertTrue(((ExamScore) examinee.screen()).result().isRight(TERM));
    }

    @Test
    void whoComesBackWithoutTimeSeesTheResult() {
        Sat sat = new Sat().right("eggs/cuckoo").waits(Duration.ofMinutes(29).plusSeconds(36));
        Examinee examinee = Examinee.again(sat.open(), sat.now().plusSeconds(600)).keys("⏎");
        assertInstanceOf(ExamScore.class, examinee.screen());
        assertEquals(Ending.TIME_UP, examinee.logged().finished().orElseThrow().how());
    }

    @Test
    void aProgramThatStoodStillPaysForIt() {
        Examinee examinee = at(ONE_OF_FOUR).passes(Duration.ofMinutes(12));
        assertTrue(
                examinee.kept().stream()
                        .anyMatch(entry ->
                                entry instanceof Paused paused
                                        && paused.why() == Pause.STOOD_STILL));
        assertTrue(examinee.seen().contains("18 min left"));
    }

    @Test
    void aTickIsKeptWhileNothingIsDone() {
        Examinee examinee = at(ONE_OF_FOUR);
        int before = examinee.kept().size();
        examinee.waits(Running.TICK.multipliedBy(4));
        List<ExamEntry> kept = examinee.keptSince(before);
        assertTrue(kept.size() >= 4 && kept.size() <= 6, kept::toString);
    }

    @Test
    void nothingIsDrawnWhileNoMinuteBegins() {
        Examinee examinee = at(ONE_OF_FOUR);
        List<Frame> frames = new ArrayList<>();
        for (int second = 0; second < 180; second++) {
            frames.add(examinee.waits(Duration.ofSeconds(1)).frame());
        }
        assertEquals(4, frames.stream().distinct().count());
    }

    @Test
    void noQuestionTellsItsDomainOrThatItIsCritical() {
        Examinee examinee = at(0);
        for (int seat = 0; seat <= LAST; seat++) {
            for (String told : List.of("Nests", "Eggs\n", "Keeping off", "safety", "★", "✓", "✗")) {
                assertFalse(examinee.seen().contains(told), examinee.seen());
            }
            assertTrue(
                    examinee.frame().lines().stream()
                            .flatMap(line -> line.spans().stream())
                            .noneMatch(
                                    span -> span.role() == Role.GOOD || span.role() == Role.BAD));
            examinee.keys("pgdn");
        }
    }

    @Test
    void theMissedAreReviewedFirstAndStudiedOnRequest() {
        Sitting sitting = new Sat().allBut("nests/cup", "eggs/shell").submits();
        Examinee examinee = Examinee.at(Sat.result(sitting)).keys("r");
        assertTrue(examinee.seen().contains("missed 1 of 2"));
        assertTrue(examinee.keys("→").seen().contains("missed 2 of 2"));
        assertTrue(examinee.keys("⏎").seen().contains("right 1 of 8"));
        assertTrue(examinee.keys("end ⏎").seen().contains("That was the last question."));
        examinee.keys("c");
        assertTrue(examinee.isOver());
        assertEquals(
                List.of("eggs/shell", "nests/cup"),
                examinee.screen().cram().stream().map(id -> id.inCourse()).toList());
        assertEquals(List.of(), Examinee.at(Sat.result(sitting)).keys("r q").screen().cram());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 30, 40, 60, 80})
    void aMarkIsSeenWholeHoweverNarrowTheScreen(int columns) {
        Examinee examinee = Examinee.before("spring").size(columns, 60).keys("⏎ f2");
        String head = examinee.seen().lines().skip(1).findFirst().orElseThrow();
        assertTrue(head.contains("1 of 10") && head.contains("⚑"), head);
        assertFalse(head.contains("…"), head);
    }
}
