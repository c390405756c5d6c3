package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.key.Key;
import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Line;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What holds whatever a candidate presses on whatever terminal.
class ExamLawsTest {
    private static final String LETTERS = "0123456789abcdmonqqsyrc? KJkj結";

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    private static Key anyKey(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Named.values()[random.nextInt(Named.values().length)];
            case 2 -> Named.ENTER;
            case 3 -> new Control("usbfnaekw".charAt(random.nextInt(9)));
            case 4 -> new Pasted("some\ttext\nof two lines " + "x".repeat(random.nextInt(300)));
            default ->
                    new Typed(LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1));
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFrameFitsAndNoAnswerIsLost(int seed) {
        Random random = new Random(seed);
        Examinee examinee = Examinee.before("spring");
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            int columns = 1 + random.nextInt(120);
            int rows = 1 + random.nextInt(40);
            examinee.size(columns, rows);
            ExamScreen before = examinee.screen();
            switch (random.nextInt(40)) {
                case 0 -> examinee.leaves();
                case 1 -> examinee.waits(Duration.ofSeconds(random.nextInt(90)));
                case 2, 3, 4, 5, 6, 7 -> examinee.pressAtOnce(anyKey(random));
                default -> examinee.waits(Duration.ofSeconds(1)).pressAtOnce(anyKey(random));
            }
            seen.add(examinee.screen().getClass());
            assertFits(examinee.frame(), columns, rows);
            assertKept(before, examinee);
            if (examinee.isOver()) {
                examinee =
                        examinee.isBegun() && examinee.logged().isOpen()
                                ? examinee.comesBackAfter(Duration.ofSeconds(random.nextInt(9999)))
                                : Examinee.before("spring");
            }
        }
        assertTrue(seen.size() > 1, seen::toString);
        assertEquals(
                examinee.kept().size(),
                examinee.kept().stream().map(entry -> entry.id()).distinct().count());
    }

    private static void assertFits(Frame frame, int columns, int rows) {
        assertEquals(rows, frame.lines().size());
        for (Line line : frame.lines()) {
            assertTrue(line.width() <= columns, () -> columns + " columns: " + line.text());
        }
        assertTrue(frame.cursorRow() < rows && frame.cursorColumn() < columns);
    }

    /// What the log holds is what was seen: of the question that was on the screen the answer as it
    /// stood when it was left, of all others the answer they had.
    private static void assertKept(ExamScreen before, Examinee examinee) {
        if (!(before instanceof InExam inExam)) {
            return;
        }
        Sitting logged = examinee.logged();
        examinee.screen().sitting().ifPresent(shown -> assertEquals(shown, logged));
        List<Given> had = inExam.running().sitting().given();
        InExam below = before instanceof ExamHelp help ? help.below() : inExam;
        int asked = below instanceof ExamQuestion question ? question.seat() : -1;
        for (int seat = 0; seat < had.size(); seat++) {
            if (seat != asked) {
                assertEquals(had.get(seat).response(), logged.given(seat).response());
            }
        }
        boolean stays =
                examinee.screen() instanceof ExamHelp
                        || (examinee.screen() instanceof ExamQuestion now && now.seat() == asked);
        if (below instanceof ExamQuestion question && (!stays || examinee.isOver())) {
            assertEquals(question.draft().response(), logged.given(asked).response());
        }
    }
}
