package retain.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reading pages of any origin.
class PageTextTest {
    @Test
    void findsWhatItsOwnPagesSay() {
        PageText read = PageText.of(Pages.missed());
        assertEquals(Optional.of("1.2.3"), read.version());
        assertEquals("Spring examination, ada: Not yet passed.", read.title());
        assertEquals(Optional.of("ada"), read.figure(PageText.LEARNER));
        assertEquals(Optional.of("2026.1"), read.figure("version"));
        assertEquals(Optional.of("42"), read.figure("seed"));
        assertEquals(36, read.figure(PageText.SITTING).orElseThrow().length());
        assertTrue(read.lines().contains("Candidate: ada"), read.lines()::toString);
        assertTrue(
                read.lines().contains("Nests | 3\u00A0of\u00A06 | 50\u00A0% | 50\u00A0% ✓ reached"),
                read.lines()::toString);
    }

    @Test
    void readsWhatABrowserSavedAnew() {
        PageText read =
                PageText.of(
                        "<html><head><META content='retain 0.9' NAME=generator><title>a&amp;b"
                                + "</title><style>p{}</style></head><body><!-- saved <p>no</p> -->"
                                + "<p>one&#x20;<b>t</b>wo &lt;&#33;&nbsp;&unknown;<br>three"
                                + "<dl><dt>a<dd data-figure=x>b <i>c</i></dd></dl>"
                                + "<table><tr><th>1<td data-figure=\"x\">2</td></table>");
        assertEquals(Optional.of("0.9"), read.version());
        assertEquals("a&b", read.title());
        assertEquals(
                List.of("one two <!\u00A0&unknown;", "three", "a: b c", "1 | 2"), read.lines());
        assertEquals(Optional.of("b c"), read.figure("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<p",
                "<p a",
                "<p a=",
                "<p a=\"",
                "</",
                "<!--",
                "<!",
                "<style>",
                "&#x110000;",
                "&#9999999;",
                "<p data-figure=x>",
                "</p></p>",
                "<>",
                "\u0000",
                "</style/>",
                "<title>"
            })
    void nothingIsTooBroken(String text) {
        PageText.of(text);
        PageText.of("<p>" + text + "</p>");
        PageText.of(text + text + "<p>");
    }

    @Test
    void pagesOfAnyNoiseAreRead() {
        Random random = new Random(9);
        String page = Pages.missed();
        for (int i = 0; i < 500; i++) {
            StringBuilder noisy = new StringBuilder(page);
            for (int j = 0; j < 20; j++) {
                int at = random.nextInt(noisy.length());
                switch (random.nextInt(3)) {
                    case 0 -> noisy.deleteCharAt(at);
                    case 1 -> noisy.insert(at, "<>\"'&/-!=".charAt(random.nextInt(9)));
                    default -> noisy.setCharAt(at, (char) random.nextInt(0x10000));
                }
            }
            PageText.of(noisy.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p data-figure=a>",
                "<",
                "<!--",
                "&",
                "<style>",
                "<a b=\"",
                "<td>",
                "x<td>",
                "<dd>",
                "</p>",
                "&#"
            })
    void aLongPageTakesNoTime(String piece) {
        String page = "x" + piece.repeat(4 * 1024 * 1024 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PageText.of(page));
    }
}
