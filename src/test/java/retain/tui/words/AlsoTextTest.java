package retain.tui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class AlsoTextTest {
    @Test
    void aFewAreAllNamed() {
        assertEquals("", AlsoText.of(List.of(), ", "));
        assertEquals("egg white", AlsoText.of(List.of("egg white"), ", "));
        assertEquals("a, b, c, d, e, f", AlsoText.of(List.of("a", "b", "c", "d", "e", "f"), ", "));
    }

    @Test
    void ofManyTheFirstAreNamedAndTheOthersCounted() {
        assertEquals(
                "a; b; c; d and 3 more",
                AlsoText.of(List.of("a", "b", "c", "d", "e", "f", "g"), "; "));
    }
}
