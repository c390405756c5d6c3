package retain.yaml;

import java.util.Optional;

/// The text that an author should have put between quotation marks, with them on: the remedy itself
/// says more than its name.
final class Quotation {
    static final String AROUND = "put quotation marks around the whole text";

    private static final int LONGEST = 72;

    private Quotation() {}

    /// `write "Note: a knot", with the quotation marks`, or the advice alone where the text is too
    /// long for a message.
    static String write(String text) {
        String marked = marked(text);
        return marked.isEmpty() ? AROUND : "write " + marked + ", with the quotation marks";
    }

    /// The same for the value that begins at a place and ends with its line; the advice alone where
    /// it may end elsewhere.
    static String writeRest(SourceText source, int line, int column) {
        String text = source.line(line);
        int offset = source.offset(line, column);
        String before = text.substring(0, offset).stripTrailing();
        boolean isValue = before.endsWith(":") || before.equals("-") || before.endsWith(" -");
        boolean inBraces = before.indexOf('{') >= 0 || before.indexOf('[') >= 0;
        if (!isValue || inBraces || goesOn(source, line, before)) {
            return AROUND;
        }
        return write(text.substring(offset).strip());
    }

    /// How to write the whole value of a `key: 'It's milder.'`, where a quotation mark inside
    /// closed it too early; empty where the value is not plain to see.
    static Optional<String> writeAnew(String line) {
        String text = line.strip();
        int colon = text.indexOf(": ");
        String key = colon < 0 ? "" : text.substring(0, colon);
        while (key.startsWith("- ")) {
            key = key.substring(2).strip();
        }
        if (!DeckKeys.isKnown(key)) {
            return Optional.empty();
        }
        String value = text.substring(colon + 2).strip();
        char mark = value.charAt(0);
        boolean isClosed = value.length() > 2 && value.charAt(value.length() - 1) == mark;
        boolean isOdd = value.chars().filter(c -> c == mark).count() % 2 == 1;
        String meant = isClosed && isOdd ? value.substring(1, value.length() - 1) : value;
        String remedy = write(meant);
        return remedy.equals(AROUND) ? Optional.empty() : Optional.of(remedy);
    }

    /// What to write for `[x] The tray`, as lists are ticked elsewhere.
    static Optional<String> checkbox(String text) {
        boolean isTicked = text.startsWith("[x] ") || text.startsWith("[X] ");
        if (!isTicked && !text.startsWith("[ ] ")) {
            return Optional.empty();
        }
        return Optional.of(
                "[ ] and [x] mean nothing here; a right option is written {text: "
                        + (isTicked ? FlowText.sample(text.substring(4)) : "…")
                        + ", correct: true}, a wrong one is its text alone");
    }

    /// The sentence for a text that may not begin with the character at a place.
    static String needed(String first, SourceText source, int line, int column) {
        String remedy = writeRest(source, line, column);
        return "a text that begins with "
                + first
                + " needs quotation marks"
                + (remedy.equals(AROUND) ? " around the whole of it" : ": " + remedy);
    }

    /// Whether the value of a line may go on in the next one.
    private static boolean goesOn(SourceText source, int line, String before) {
        String next = source.line(line + 1);
        int start = 0;
        while (start < before.length()
                && (before.charAt(start) == ' ' || before.charAt(start) == '-')) {
            start++;
        }
        return !next.isBlank() && SourceText.indentation(next) > start;
    }

    private static String marked(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return "";
        }
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Utf8.isPlain(c)) {
                return "";
            }
        }
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
                ? "'" + text.replace("'", "''") + "'"
                : "\"" + text + "\"";
    }

    /// Whether a text begins with a quotation mark as word processors make them, which is none to
    /// YAML.
    static boolean isCurly(String text) {
        return !text.isEmpty() && "“”„‟‘’‚«»".indexOf(text.charAt(0)) >= 0;
    }

    /// What to do about such marks.
    static final String CURLY =
            "the marks “ and ” of word processors are no quotation marks here; replace them by"
                    + " straight ones, as in \"…\"";
}
