package retain.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters that a page spells by name or number.
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,5}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private Entities() {}

    /// A text as it is read; what is not known stays as it is.
    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(match -> {
                    String name = match.group(3);
                    if (name != null) {
                        return quoted(NAMED.getOrDefault(name, match.group()));
                    }
                    int c =
                            match.group(1) != null
                                    ? Integer.parseInt(match.group(1))
                                    : Integer.parseInt(match.group(2), 16);
                    return quoted(
                            Character.isValidCodePoint(c) ? Character.toString(c) : match.group());
                });
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
