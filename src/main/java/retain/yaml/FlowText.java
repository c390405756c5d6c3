package retain.yaml;

/// A text as it may stand inside of `{ }`: bare where it is a plain name, else between quotation
/// marks.
final class FlowText {
    private static final int LONGEST_SAMPLE = 60;

    private FlowText() {}

    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /// Likewise, for a message; `…` where the text is too long or too odd to be repeated there.
    static String sample(String text) {
        String stripped = text.strip();
        boolean isShown =
                !stripped.isEmpty()
                        && stripped.length() <= LONGEST_SAMPLE
                        && stripped.codePoints().allMatch(Utf8::isPlain)
                        && stripped.indexOf('\n') < 0;
        return isShown ? of(stripped) : "…";
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0)) || text.endsWith(" ")) {
            return false;
        }
        return text.codePoints()
                .allMatch(c ->
                        Character.isLetterOrDigit(c)
                                || c == ' '
                                || c == '.'
                                || c == '-'
                                || c == '\''
                                || c == '_');
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append('"').toString();
    }
}
