package retain.log;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// The name a learner goes by: 1 to 64 code points in composed form, letters, digits, `. _ - @` and
/// inner spaces. Names that differ in case alone are the same learner.
public final class Learner {
    /// What to tell a person whose name is refused.
    public static final String RULE = "1 to 64 letters, digits, . _ - @ and inner spaces";

    private final String name;
    private final String folded;

    private Learner(String name) {
        this.name = name;
        this.folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// Reads a name; empty where it breaks the rule.
    public static Optional<Learner> named(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        int length = name.codePointCount(0, name.length());
        boolean fits =
                length >= 1
                        && length <= 64
                        && name.codePoints().allMatch(Learner::isAllowed)
                        && !name.startsWith(" ")
                        && !name.endsWith(" ");
        return fits ? Optional.of(new Learner(name)) : Optional.empty();
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || " ._-@".indexOf(c) >= 0;
    }

    /// The name as it was typed.
    public String name() {
        return name;
    }

    /// The name without its case, by which learners are compared and found.
    public String folded() {
        return folded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Learner that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
