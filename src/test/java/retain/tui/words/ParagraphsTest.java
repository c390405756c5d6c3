package retain.tui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// Which line breaks of an author are meant.
class ParagraphsTest {
    private static final String LONG = "A line as wide as an editor makes them when it wraps";

    @Test
    void aTextOfNothingHasNoParagraphs() {
        assertEquals(List.of(), Paragraphs.spaced(""));
        assertEquals(List.of(), Paragraphs.spaced(" \n\t\n"));
        assertEquals(List.of(), Paragraphs.of("\n\n"));
    }

    @Test
    void aLineBrokenByAnEditorGoesOn() {
        assertEquals(List.of(LONG + " goes on"), Paragraphs.spaced(LONG + "  \ngoes on\n"));
        assertEquals(
                List.of(LONG + " " + LONG + " on"), Paragraphs.of(LONG + "\n" + LONG + "\non"));
    }

    @Test
    void aLineBreakThatWasMeantStays() {
        assertEquals(List.of("Short", "lines"), Paragraphs.spaced("Short\nlines"));
        assertEquals(List.of(LONG + ".", "New"), Paragraphs.spaced(LONG + ".\nNew"));
        assertEquals(List.of(LONG, "- a list"), Paragraphs.spaced(LONG + "\n- a list"));
        assertEquals(List.of(LONG, "  indented"), Paragraphs.spaced(LONG + "\n  indented"));
    }

    @Test
    void aBlankLineIsKeptAndMakesSentencesFlow() {
        String text = LONG + ".\nStill the same\n\nAnother";
        assertEquals(List.of(LONG + ". Still the same", "", "Another"), Paragraphs.spaced(text));
        assertEquals(List.of(LONG + ". Still the same", "Another"), Paragraphs.of(text));
    }

    @Test
    void aMegabyteOfBrokenLinesIsJoinedInNoTime() {
        String text = (LONG + "\n").repeat(60_000);
        List<String> paragraphs =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Paragraphs.spaced(text));
        assertEquals(List.of((LONG + " ").repeat(60_000).strip()), paragraphs);
    }
}
