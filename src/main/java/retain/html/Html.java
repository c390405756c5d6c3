package retain.html;

import static retain.html.Node.element;

import retain.check.FindingText;
import retain.html.Node.Element;
import retain.html.Node.Text;

import java.util.Locale;
import java.util.Set;

/// Writes pages in the syntax that HTML and XML have in common. Every text and every value of an
/// attribute is escaped; control characters and changes of the direction of writing are spelled
/// out, as on a terminal.
public final class Html {
    /// They hold nothing.
    private static final Set<String> EMPTY =
            Set.of("meta", "br", "rect", "wbr", "line", "circle", "path");

    /// Their children stand on lines of their own.
    private static final Set<String> BOXES =
            Set.of(
                    "html", "head", "body", "header", "main", "section", "footer", "table", "thead",
                    "tbody", "tfoot", "ul", "ol", "dl", "div", "figure", "details");

    /// These stand on a line each.
    private static final Set<String> LINES =
            Set.of(
                    "meta",
                    "title",
                    "h1",
                    "h2",
                    "h3",
                    "p",
                    "caption",
                    "tr",
                    "li",
                    "dt",
                    "dd",
                    "figcaption",
                    "summary",
                    "desc",
                    "g");

    private Html() {}

    /// A whole page, which no search engine is to keep and from which no link tells where it stood.
    ///
    /// @param version of the program
    /// @param style our own style sheet, which is written as it is
    static String page(String title, String version, Style style, Element body) {
        String sheet = style.text();
        if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
            throw new IllegalArgumentException("a style sheet with < or & in it");
        }
        StringBuilder out = new StringBuilder(1 << 15);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
        write(element("meta").with("charset", "utf-8"), out);
        write(
                element("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", style.policy()),
                out);
        write(meta("viewport", "width=device-width, initial-scale=1"), out);
        write(meta("color-scheme", "light dark"), out);
        write(meta("referrer", "no-referrer"), out);
        write(meta("robots", "noindex"), out);
        write(meta("generator", PageText.PROGRAM + version), out);
        write(element("title", title), out);
        out.append("<style>").append(sheet).append("</style>\n</head>\n");
        write(body, out);
        return out.append("</html>\n").toString();
    }

    private static Element meta(String name, String content) {
        return element("meta").with("name", name).with("content", content);
    }

    static void write(Node node, StringBuilder out) {
        switch (node) {
            case Text(String text) -> out.append(escaped(text));
            case Element element -> write(element, out);
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes()
                .forEach((name, value) ->
                        out.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(escaped(value))
                                .append('"'));
        if (EMPTY.contains(element.name())) {
            out.append(LINES.contains(element.name()) ? "/>\n" : "/>");
            return;
        }
        boolean isBox = BOXES.contains(element.name());
        out.append(isBox ? ">\n" : ">");
        element.children().forEach(child -> write(child, out));
        out.append("</").append(element.name()).append('>');
        if (isBox || LINES.contains(element.name())) {
            out.append('\n');
        }
    }

    /// A text as it may stand between tags and between quotation marks.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        visible(text)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /// A text with nothing in it that cannot be seen.
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        FindingText.safe(text)
                .codePoints()
                .forEach(c -> {
                    if (isNoCharacter(c)) {
                        out.append(String.format(Locale.ROOT, "<U+%04X>", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /// Code points that Unicode keeps for nobody; XML refuses some of them.
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
