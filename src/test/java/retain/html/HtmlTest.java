package retain.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static retain.html.Node.element;
import static retain.html.Node.foreign;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

import java.util.Random;

/// Whatever text goes into a page comes out as text.
class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</bdi><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "]]>&amp;&#0;&lt;!--",
                "a\u0000b\u001b[31mc\u007f",
                "\u202Edessap\u2066",
                "\uFFFE\uFFFF\uD800 x \uDFFF\uFDD0",
                "\u2028\u2029\n\t\r",
                "日本語 עברית 👩‍🚀 é"
            })
    void noTextBecomesMarkup(String text) throws Exception {
        holds(text);
    }

    @Test
    void noTextOfAnyCharactersBecomesMarkup() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 40; j++) {
                switch (random.nextInt(3)) {
                    case 0 -> text.append("<>&\"'/=!-".charAt(random.nextInt(9)));
                    case 1 -> text.append((char) random.nextInt(0x10000));
                    default -> text.appendCodePoint(random.nextInt(0x110000));
                }
            }
            holds(text.toString());
        }
    }

    private static void holds(String text) throws Exception {
        String page =
                Html.page(
                        text,
                        "1.0",
                        new Style("p { margin: 0 }"),
                        element("body", element("p", foreign(text)).with("title", text)));
        Document parsed = Pages.parsed(page);
        String shown = Html.visible(text);
        assertEquals(shown, parsed.getElementsByTagName("bdi").item(0).getTextContent());
        assertEquals(
                shown,
                parsed.getElementsByTagName("p")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("title")
                        .getNodeValue());
        assertEquals(shown, parsed.getElementsByTagName("title").item(0).getTextContent());
        assertFalse(shown.codePoints().anyMatch(c -> c < ' ' || c == 0x202E || c == 0x2066));
    }

    @Test
    void changesOfDirectionAreSpelledOut() {
        assertEquals("<U+202E>dessap", Html.visible("\u202Edessap"));
        assertEquals("&lt;U+FFFE&gt;", Html.escaped("\uFFFE"));
    }

    @Test
    void aStyleSheetCannotEndItself() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Html.page("a", "1.0", new Style("</style><script>"), element("body")));
    }
}
