package retain.tui.plain;

import java.util.Locale;
import java.util.Optional;

/// A line that begins with a colon, and so is no answer.
///
/// @param word what follows the colon, in small letters
/// @param text what stands behind it
record Colon(String word, String text) {
    /// Reads a line; empty where it is an answer. Two colons begin an answer that has one.
    static Optional<Colon> of(String line) {
        String typed = line.strip();
        if (!typed.startsWith(":") || typed.startsWith("::")) {
            return Optional.empty();
        }
        int end = 1;
        while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
            end++;
        }
        String word = typed.substring(1, end).toLowerCase(Locale.ROOT);
        return Optional.of(new Colon(word, typed.substring(end).strip()));
    }

    /// An answer as it was meant.
    static String unescaped(String line) {
        String typed = line.strip();
        return typed.startsWith("::") ? typed.substring(1) : typed;
    }
}
