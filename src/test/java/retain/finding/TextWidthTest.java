package retain.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void lettersTakeOneColumn() {
        assertEquals(6, TextWidth.of("Überaß"));
        assertEquals(5, TextWidth.of("═╭╮µ°"));
    }

    @Test
    void eastAsianCharactersAndEmojiTakeTwo() {
        assertEquals(6, TextWidth.of("結び目"));
        assertEquals(4, TextWidth.of("한글"));
        assertEquals(2, TextWidth.of("😀"));
        assertEquals(2, TextWidth.of("⌚"));
        assertEquals(2, TextWidth.of(0x20000));
        assertEquals(1, TextWidth.of(0x303F));
    }

    @Test
    void marksAndFormatCharactersTakeNone() {
        assertEquals(1, TextWidth.of("e\u0301"));
        assertEquals(2, TextWidth.of("a\u200db"));
        assertEquals(0, TextWidth.of("\u00ad"));
    }
}
