package retain.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/// One line, fitted to a width.
class LineTest {
    private static String cut(String text, int columns) {
        return Line.of(text).cut(columns).text();
    }

    @Test
    void noCharacterTakesMoreColumnsThanAreCounted() {
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
                Line line = Line.of(Character.toString(c));
                String name = "U+" + Integer.toHexString(c);
                assertTrue(
                        line.text().codePoints().map(WCWidth::wcwidth).sum() <= line.width(), name);
            }
        }
    }

    @Test
    void whatFitsIsNotCut() {
        assertEquals("abcd", cut("abcd", 4));
        assertEquals("結結", cut("結結", 4));
        assertEquals("e\u0301", cut("e\u0301", 1));
        assertEquals("", cut("", 0));
    }

    @Test
    void theLastColumnSaysThatSomethingIsCut() {
        assertEquals("abc…", cut("abcde", 4));
        assertEquals("…", cut("ab", 1));
        assertEquals("", cut("ab", 0));
    }

    @Test
    void aWideCharacterIsNeverHalved() {
        assertEquals("結…", cut("結結結", 4));
        assertEquals("…", cut("結結", 2));
        assertEquals("🦉…", cut("🦉🦉", 3));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertEquals("ae\u0301…", cut("ae\u0301ou", 3));
    }

    @Test
    void cuttingGoesOverPieces() {
        Line line = Line.of("ab", Role.GOOD).and("cd", Role.BAD).and("ef", Role.DIM);
        assertEquals("abc…", line.cut(4).text());
        assertEquals("ab…", line.cut(3).text());
    }

    @Test
    void paddingReachesAColumnAndNoFurther() {
        assertEquals("結  ", Line.of("結").padded(4).text());
        assertEquals("結結", Line.of("結結").padded(3).text());
        assertEquals("a", Line.of("a").indented(-1).text());
    }

    @Test
    void nothingInALineSteersTheTerminal() {
        assertEquals("<U+001B>[31m<U+202E><U+000A>", Line.of("\033[31m\u202E\n").text());
    }
}
