package retain.yaml;

/// Characters that look like spaces and are none to YAML: word processors and web pages put them
/// into a text that is copied from there.
final class InvisibleSpace {
    static final String RULE = "no-break-space";
    static final String MESSAGE =
            "what looks like a space here is a non-breaking space, which does not count as one;"
                    + " replace it by a space";

    private InvisibleSpace() {}

    static boolean is(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u3000' || (c >= '\u2000' && c <= '\u200B');
    }

    /// A text without spaces of any kind around it.
    static String removed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (is(text.charAt(from)) || text.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (is(text.charAt(to - 1)) || text.charAt(to - 1) == ' ')) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Where in a line such a character stands for indentation, or follows a hyphen or the colon of
    /// a key; -1 where none does.
    static int in(String line) {
        int i = 0;
        while (i < line.length() && " -".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i < line.length() && is(line.charAt(i))) {
            return i;
        }
        int colon = line.indexOf(':');
        boolean afterKey =
                colon > 0
                        && colon + 1 < line.length()
                        && is(line.charAt(colon + 1))
                        && DeckKeys.isKnown(line.substring(i, colon));
        return afterKey ? colon + 1 : -1;
    }
}
