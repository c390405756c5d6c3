package retain.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Where lines are broken.
class WrapTest {
    private static List<String> wrapped(String text, int width) {
        return Wrap.lines(text, Role.PLAIN, width).stream().map(Line::text).toList();
    }

    @Test
    void linesAreBrokenBetweenWords() {
        assertEquals(List.of("one two", "three"), wrapped("one two three", 8));
        assertEquals(List.of("one", "two"), wrapped("one   two", 6));
        assertEquals(List.of(), wrapped("", 8));
        assertEquals(List.of("a", "", "b"), wrapped("a\n\nb", 8));
    }

    @Test
    void aWordThatFitsExactlyStands() {
        assertEquals(List.of("12345678", "1234 678"), wrapped("12345678 1234 678", 8));
    }

    @Test
    void aWordWiderThanTheLineIsBrokenWhereItMustBe() {
        assertEquals(List.of("12345", "678 x"), wrapped("12345678 x", 5));
        assertEquals(List.of("ab", "12345", "678"), wrapped("ab 12345678", 5));
        assertEquals(List.of("a", "b", "c"), wrapped("abc", 1));
    }

    @Test
    void aWideCharacterDoesNotStraddleTheEdge() {
        assertEquals(List.of("結結", "結"), wrapped("結結結", 5));
        assertEquals(List.of("x結", "結"), wrapped("x結結", 4));
    }

    @Test
    void whatHasNoWidthStaysWithWhatItIsWrittenOn() {
        assertEquals(List.of("ae\u0301", "o\u0308u"), wrapped("ae\u0301o\u0308u", 2));
        assertEquals(List.of("a\u200D", "b"), wrapped("a\u200Db", 1));
    }

    @Test
    void aTabIsSpacesAndWhatSteersIsSpelledOut() {
        assertEquals(List.of("a b"), wrapped("a\tb", 8));
        assertEquals(List.of("a<U+001B>[m"), wrapped("a\033[m", 20));
    }

    @Test
    void blanksThatTouchAWordStayWithIt() {
        List<Wrap.Piece> pieces =
                List.of(
                        new Wrap.Piece("so many (", Role.PLAIN, true),
                        new Wrap.Piece("[1 ____]", Role.ACCENT, false),
                        new Wrap.Piece("), then", Role.PLAIN, true));
        assertEquals(
                List.of("so many", "([1 ____]),", "then"),
                Wrap.glued(pieces, 12).stream().map(Line::text).toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineFitsAndNothingIsLost(int seed) {
        Random random = new Random(seed);
        String alphabet = "ab  c結é\u0301🦉-.";
        StringBuilder text = new StringBuilder();
        int[] letters = alphabet.codePoints().toArray();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        int width = 2 + random.nextInt(30);
        List<Line> lines = Wrap.lines(text.toString(), Role.PLAIN, width);
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            assertTrue(line.width() <= width, () -> width + " columns: " + line.text());
            joined.append(line.text());
        }
        assertEquals(text.toString().replace(" ", ""), joined.toString().replace(" ", ""));
    }

    @Test
    void aWordOfAMegabyteIsBrokenInNoTime() {
        List<Line> lines =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> Wrap.lines("x".repeat(1_000_000), Role.PLAIN, 50));
        assertEquals(20_000, lines.size());
    }
}
