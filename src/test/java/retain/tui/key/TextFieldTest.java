package retain.tui.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;
import retain.tui.page.Line;
import retain.tui.screen.FieldView;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;

/// A line of text being typed, and what is seen of it.
class TextFieldTest {
    private static TextField typed(String text) {
        return TextField.EMPTY.on(new Pasted(text)).orElseThrow();
    }

    private static TextField after(TextField field, Key... keys) {
        TextField now = field;
        for (Key key : keys) {
            now = now.on(key).orElseThrow();
        }
        return now;
    }

    @Test
    void textIsTypedWhereTheCursorStands() {
        TextField field = after(typed("ac"), Named.LEFT, new Typed("b"));
        assertEquals(new TextField("abc", 2), field);
        assertEquals(new TextField("abc", 0), after(field, new Control('a')));
        assertEquals(new TextField("abc", 3), after(field, Named.END));
        assertEquals(new TextField("ab", 2), after(field, new Control('k')));
    }

    @Test
    void aCharacterIsTakenAsAWhole() {
        assertEquals(new TextField("a", 1), after(typed("a🦉"), Named.BACKSPACE));
        assertEquals(new TextField("a", 0), after(typed("🦉a"), Named.HOME, Named.DELETE));
        assertEquals(2, after(typed("🦉a"), Named.HOME, Named.RIGHT).cursor());
    }

    @Test
    void nothingIsTakenFromNothing() {
        for (Named key : new Named[] {Named.BACKSPACE, Named.DELETE, Named.LEFT, Named.RIGHT}) {
            assertEquals(TextField.EMPTY, after(TextField.EMPTY, key));
        }
        assertEquals(TextField.EMPTY, after(TextField.EMPTY, new Control('w')));
    }

    @Test
    void aWordIsTakenWithTheSpacesAfterIt() {
        assertEquals(new TextField("one ", 4), after(typed("one two  "), new Control('w')));
        assertEquals(new TextField("wo", 0), after(new TextField("two", 1), new Control('w')));
    }

    @Test
    void aPasteIsOneLineOfText() {
        assertEquals("one two three", typed("one\r\n\ttwo\033\u0085\u2028\u2029three").text());
        assertEquals("a b", typed("a\uD83Eb").text());
    }

    @Test
    void aPasteTooLongIsCutBetweenCharacters() {
        assertEquals(2000, typed("x".repeat(3000)).text().length());
        assertEquals("x" + "🦉".repeat(999), typed("x" + "🦉".repeat(3000)).text());
        assertEquals(typed("x".repeat(2000)), after(typed("x".repeat(2000)), new Typed("y")));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCursorIsSeenAndTheLineFits(int seed) {
        Random random = new Random(seed);
        String[] some = {"a", "結", "🦉", "e\u0301", "\u200D", " ", "\u202E"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(some[random.nextInt(some.length)]);
        }
        TextField field = typed(text.toString());
        for (int i = random.nextInt(60); i > 0; i--) {
            field = after(field, random.nextBoolean() ? Named.LEFT : Named.DELETE);
        }
        int width = 4 + random.nextInt(60);
        FieldView view = FieldView.of(Line.of("> "), field, width);
        assertTrue(view.line().width() <= width, () -> width + ": " + view.line().text());
        assertTrue(view.column() >= 2 && view.column() < width, () -> width + ": " + view);
    }

    @Test
    void theLongestFieldIsDrawnInNoTime() {
        TextField field = typed("結".repeat(2000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    for (int i = 0; i < 50; i++) {
                        FieldView.of(Line.of("> "), field, 80);
                    }
                });
    }
}
