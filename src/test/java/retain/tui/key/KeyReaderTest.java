package retain.tui.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which keys are made of what a terminal sends.
class KeyReaderTest {
    /// A pause as long as one likes; any other character comes at once.
    private static final char PAUSE = '⏸';

    /// Stands for Esc in parameters.
    private static final char ESC = '⎋';

    /// What comes before the end of input, read a character at a time.
    private static final class Sent implements KeyReader.Source {
        private final String text;
        private int next;

        Sent(String text) {
            this.text = text.replace(ESC, '\033');
        }

        @Override
        public int read(int millis) {
            assertTrue(millis > 0, "never without a limit");
            if (next == text.length()) {
                return END;
            }
            char c = text.charAt(next++);
            return c == PAUSE ? NOTHING : c;
        }
    }

    private static List<Key> keys(String sent) {
        KeyReader reader = new KeyReader(new Sent(sent));
        List<Key> keys = new ArrayList<>();
        while (true) {
            Optional<Key> key = reader.next(1000);
            if (reader.hasEnded()) {
                assertTrue(key.isEmpty());
                return keys;
            }
            key.ifPresent(keys::add);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "⎋[A, UP",
        "⎋OA, UP",
        "⎋[B, DOWN",
        "⎋OB, DOWN",
        "⎋[C, RIGHT",
        "⎋OD, LEFT",
        "⎋[1;2A, SHIFT_UP",
        "⎋[1;2B, SHIFT_DOWN",
        "⎋O2A, UP",
        "⎋[1;5A, UP",
        "⎋[1;3B, DOWN",
        "⎋[H, HOME",
        "⎋OH, HOME",
        "⎋[1~, HOME",
        "⎋[7~, HOME",
        "⎋[F, END",
        "⎋OF, END",
        "⎋[4~, END",
        "⎋[8~, END",
        "⎋[3~, DELETE",
        "⎋[5~, PAGE_UP",
        "⎋[6~, PAGE_DOWN",
        "⎋[Z, BACK_TAB",
        "⎋OP, HELP",
        "⎋[11~, HELP",
        "⎋[[A, HELP",
        "⎋OM, ENTER",
        "⎋[[B, MARK",
        "⎋OQ, MARK",
        "⎋[12~, MARK",
        "⎋[[C, OVERVIEW",
        "⎋OR, OVERVIEW",
        "⎋[13~, OVERVIEW",
        "⎋[[D, OTHER",
        "⎋[14~, OTHER",
        "⎋[2~, OTHER",
        "⎋[15~, OTHER",
        "⎋[I, OTHER",
        "⎋[O, OTHER",
        "⎋[24;80R, OTHER",
        "⎋[?1;2c, OTHER",
        "⎋[3;5~, OTHER",
        "⎋[201~, OTHER",
        "⎋[97;5u, OTHER"
    })
    void aSequenceIsOneKey(String sent, Named key) {
        assertEquals(List.of(key, new Typed("z")), keys(sent + "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"⎋[<0;12;7M", "⎋[<0;12;7m", "⎋[M !!", "⎋[M #\033"})
    void aMouseThatSomeoneLeftOnPressesNothing(String report) {
        assertEquals(List.of(Named.OTHER, new Typed("z")), keys(report + "z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⎋]11;rgb:1e1e/1e1e/1e1e\007",
                "⎋]11;rgb:1e1e/1e1e/1e1e⎋\\",
                "⎋P>|some terminal 1.2⎋\\",
                "⎋_Gi=31;OK⎋\\"
            })
    void whatATerminalTellsOfItselfIsNoAnswer(String told) {
        assertEquals(List.of(Named.OTHER, new Typed("z")), keys(told + "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"⎋u", "⎋s", "⎋b", "⎋1", "⎋=", "⎋\r", "⎋O⏸", "⎋[⏸", "⎋]⏸", "⎋P⏸"})
    void aKeyHeldWithAltIsNotTheKeyAlone(String sent) {
        assertEquals(List.of(Named.OTHER), keys(sent));
    }

    @Test
    void altWithBackspaceTakesAWord() {
        assertEquals(List.of(new Control('w')), keys("\033\177"));
        assertEquals(List.of(new Control('w')), keys("\033\b"));
    }

    @Test
    void escapeIsAKeyOfItsOwnWhenNothingFollowsSoon() {
        assertEquals(List.of(Named.ESCAPE, new Typed("u")), keys("\033⏸u"));
        assertEquals(List.of(Named.ESCAPE), keys("\033"));
        assertEquals(List.of(Named.ESCAPE, Named.ESCAPE), keys("\033\033"));
        assertEquals(List.of(Named.ESCAPE, Named.UP), keys("\033\033[A"));
    }

    @Test
    void aSequenceThatBreaksOffSwallowsNoKey() {
        assertEquals(List.of(Named.OTHER, Named.ENTER), keys("\033[1;\r"));
        assertEquals(List.of(Named.OTHER, Named.UP), keys("\033[12\033[A"));
        assertEquals(List.of(Named.OTHER, new Typed("é")), keys("\033[1é"));
        assertEquals(List.of(Named.OTHER, new Control('c')), keys("\033[\003"));
        assertEquals(List.of(Named.OTHER, new Typed("A")), keys("\033[1;2⏸A"));
        assertEquals(List.of(Named.OTHER), keys("\033["));
        assertEquals(List.of(Named.OTHER), keys("\033[" + "1".repeat(100_000) + "q"));
    }

    @Test
    void otherControlsAreLettersHeldWithControl() {
        assertEquals(
                List.of(Named.ENTER, Named.ENTER, Named.TAB, Named.BACKSPACE, Named.BACKSPACE),
                keys("\r\n\t\b\177"));
        assertEquals(
                List.of(new Control('a'), new Control('c'), new Control('z')),
                keys("\001\003\032"));
        assertEquals(List.of(Named.OTHER, Named.OTHER, Named.OTHER), keys("\0\034\u0085"));
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneKey() {
        assertEquals(List.of(new Typed("🦉"), new Typed("結")), keys("🦉結"));
        assertEquals(
                List.of(new Typed("e"), new Typed("\u0301"), new Typed("\u200D")),
                keys("e\u0301\u200D"));
    }

    @Test
    void halfACharacterIsNone() {
        assertEquals(List.of(Named.OTHER, new Typed("a")), keys("\uD83Ea"));
        assertEquals(List.of(Named.OTHER, new Typed("a")), keys("\uD83E⏸a"));
        assertEquals(List.of(Named.OTHER, new Typed("a")), keys("\uDD89a"));
    }

    @Test
    void aPasteIsOneKeyWhateverIsInIt() {
        assertEquals(
                List.of(new Pasted("one\rtwo\033[A\033\003\tthree"), new Typed("z")),
                keys("\033[200~one\rtwo\033[A\033\003\tthree\033[201~z"));
        assertEquals(List.of(new Pasted("")), keys("\033[200~\033[201~"));
        assertEquals(List.of(new Pasted("\033[20")), keys("\033[200~\033[20\033[201~"));
        assertEquals(List.of(new Pasted("\033\033")), keys("\033[200~\033\033\033[201~"));
        assertEquals(List.of(new Pasted("a\033[200~b")), keys("\033[200~a\033[200~b\033[201~"));
    }

    @Test
    void aPasteWithoutAnEndIsEndedByAPause() {
        assertEquals(List.of(new Pasted("half"), new Typed("q")), keys("\033[200~half\033[20⏸q"));
        assertEquals(List.of(new Pasted("half")), keys("\033[200~half"));
    }

    @Test
    void aPasteOfAMegabyteIsReadToItsEndAndCut() {
        List<Key> keys =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> keys("\033[200~" + "paste ".repeat(200_000) + "\033[201~z"));
        assertEquals(2, keys.size());
        String text = assertInstanceOf(Pasted.class, keys.getFirst()).text();
        assertTrue(text.startsWith("paste paste"));
        assertTrue(text.length() < 20_000, "little enough to hold");
        assertEquals(new Typed("z"), keys.getLast());
    }

    @Test
    void aTimeWithoutAKeyIsNotTheEnd() {
        KeyReader reader = new KeyReader(new Sent("⏸a"));
        assertTrue(reader.next(10).isEmpty());
        assertFalse(reader.hasEnded());
        assertEquals(Optional.of(new Typed("a")), reader.next(10));
        assertTrue(reader.next(10).isEmpty());
        assertTrue(reader.hasEnded());
    }
}
