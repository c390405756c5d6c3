package retain.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.log.Entry.Review;
import retain.log.History;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;
import retain.tui.page.Frame;
import retain.tui.page.Line;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What holds whatever is pressed on whatever terminal.
class ScreenLawsTest {
    private static final String LETTERS = "0123456789abcdeusfniqmgc?= KJkj結";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Key anyKey(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Named.values()[random.nextInt(Named.values().length)];
            case 1 -> Named.ENTER;
            case 2 -> new Control("usbfnaekw".charAt(random.nextInt(9)));
            case 3 -> new Pasted("some\ttext\nof two lines " + "x".repeat(random.nextInt(300)));
            default ->
                    new Typed(LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1));
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFrameFitsAndNothingIsLost(int seed) {
        Random random = new Random(seed);
        Player player = Player.opens();
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            int columns = 1 + random.nextInt(120);
            int rows = 1 + random.nextInt(40);
            player.size(columns, rows).press(anyKey(random));
            seen.add(player.screen().getClass());
            Frame frame = player.frame();
            assertEquals(rows, frame.lines().size(), () -> player.screen().toString());
            for (Line line : frame.lines()) {
                assertTrue(line.width() <= columns, () -> columns + " columns: " + line.text());
            }
            assertTrue(
                    frame.cursorRow() >= 0 || !(player.screen() instanceof Remarking),
                    () -> player.screen().toString());
            assertTrue(frame.cursorRow() < rows && frame.cursorColumn() < columns);
            if (player.isOver()) {
                player.reopens();
            }
        }
        assertTrue(seen.size() > 1);
        player.leaves();
        Session now = player.screen().session();
        History replayed = History.of(player.kept(), now.desk().course()::current);
        now.desk()
                .course()
                .items()
                .forEach(item ->
                        assertEquals(
                                now.schedule(item.id()),
                                now.desk().scheduler().schedule(replayed.reviews(item.id()))));
        long distinct = player.kept().stream().map(entry -> entry.id()).distinct().count();
        assertEquals(player.kept().size(), distinct);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void noAnswerThatWasSeenGoesUngraded(int seed) {
        Random random = new Random(seed);
        Player player = Player.opens().keys("⏎");
        int shown = 0;
        for (int i = 0; i < 400; i++) {
            boolean asked = player.screen() instanceof Asking;
            player.press(anyKey(random));
            shown += asked && player.screen() instanceof Answered ? 1 : 0;
            if (player.isOver()) {
                player.reopens();
            }
        }
        player.leaves();
        assertTrue(shown > 5, "answers were shown");
        assertEquals(shown, player.kept().stream().filter(Review.class::isInstance).count());
    }
}
