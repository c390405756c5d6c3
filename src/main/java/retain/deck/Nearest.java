package retain.deck;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// What an author may have meant: the known word with the fewest typos.
public final class Nearest {
    private Nearest() {}

    /// The nearest of the known words; empty where none is near.
    public static Optional<String> to(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        int best = Math.min(2, (written.length() + 1) / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - written.length()) < best) {
                int typos = TypedText.typos(written, candidate);
                if (typos < best) {
                    best = typos;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /// `; did you mean "answer"?`, or nothing.
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }
}
