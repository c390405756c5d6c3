package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.LongStream;

class TypedTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "case|Puborectalis|puborectalis",
                "sharp s|Straße|strasse",
                "final sigma|ΟΔΟΣ|οδος",
                "composition|e\u0301te\u0301|\u00E9t\u00E9",
                "compatibility|\uFB01ssure 5\u00B2|fissure 52",
                "full width|\uFF21\uFF22|ab",
                "space around|  levator ani \t|levator ani",
                "spaces between|levator   ani|levator ani",
                "no-break space|levator\u00A0ani|levator ani",
                "hyphen|levator-ani|levator ani",
                "other dashes|levator\u2010ani \u2013 muscle|levator ani muscle",
                "hyphen at the ends|- ani -|ani",
                "final punctuation|Levator ani.|levator ani",
                "much final punctuation|really ?!..|really",
                "punctuation in the middle|a.b, c|a.b, c",
                "a space before it|levator ani .|levator ani",
                "invisible characters|leva\u200Btor\u00AD ani\uFEFF|levator ani",
                "range|10-16|10 16",
                "a letter and a number|A-16|a 16",
            })
    void theseAreTheSameAnswer(String claim, String one, String normal) {
        assertEquals(normal, TypedText.normalise(one), claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|-5",
                "\u22125|-5",
                "\u20135|-5",
                "\uFF0D5|-5",
                "'  -5 °C '|-5 °c",
                "-.5|-.5",
                "'-,5'|'-,5'",
                "-\u200B5|-5",
                "\u200B-5|-5",
                "-\u0665|-\u0665",
                "--5|-5",
                "-a5|a5",
                "- 5|5",
                "-.a|.a",
                "5-3|5 3",
                "x -5|x 5",
                "-|''",
                "-.|''",
                "5 \u2212 3|5 \u2212 3",
            })
    void aSignThatLeadsANumberStays(String text, String normal) {
        assertEquals(normal, TypedText.normalise(text));
    }

    @Test
    void aNumberBelowZeroIsNotTheNumberAbove() {
        assertNotEquals(TypedText.normalise("5"), TypedText.normalise("-5"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNormalStaysAsItIs(long seed) {
        String once = TypedText.normalise(text(new Random(seed)));
        assertEquals(once, TypedText.normalise(once));
    }

    private static String text(Random random) {
        String alphabet = "aß5-\u2212\u2013 .,?\u200B\u0301\uFB01\u00A0ΣİA💡";
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "abc, '', 3",
        "'', abc, 3",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, xabc, 1",
        "abc, acb, 1",
        "abcd, badc, 2",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "💡a, 💡b, 1",
        "💡, a, 1",
        "abab, baba, 2",
        "aab, aba, 1",
        "abc, cab, 2",
    })
    void typosAreCountedAsOptimalStringAlignment(String one, String other, int typos) {
        assertEquals(typos, TypedText.typos(one, other));
        assertEquals(typos, TypedText.typos(other, one));
    }
}
