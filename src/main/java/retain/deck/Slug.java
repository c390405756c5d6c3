package retain.deck;

import java.text.Normalizer;
import java.util.Locale;

/// The spelling of permanent names: lower-case letters, digits and hyphens, as in
/// `puborectalis-sling`. A hyphen at either end is refused: `-sling` would be an option to a
/// command line.
public final class Slug {
    /// What to tell an author whose name is not a slug.
    public static final String RULE = "lower-case letters, digits and hyphens";

    private Slug() {}

    public static boolean isSlug(String text) {
        if (text.isEmpty() || text.startsWith("-") || text.endsWith("-")) {
            return false;
        }
        return text.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /// The slug that is nearest to a text: `First Aid, Büro` makes `first-aid-buro`. Empty where
    /// the text holds nothing that a slug is made of.
    public static String from(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static String require(String text) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not made of " + RULE);
        }
        return text;
    }
}
