package retain.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that comes with the program, in the form of a deck, for an author to go on with. It is
/// valid as it stands; some of its values may be replaced.
record Template(String text) {
    /// What YAML reads as it stands, whatever follows: no colon, no hash, no sign in front.
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?: ?[\\p{L}\\p{M}\\p{N},.?!'()/%+–-])*");

    /// The template in a file beside this class.
    static Template of(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + file);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with another value of a key, where it stands for the first time.
    Template with(String key, String value) {
        Matcher line = Pattern.compile("(?m)^((?:  - |    )?" + key + ": ).*$").matcher(text);
        if (!line.find()) {
            throw new IllegalStateException("the template has no key " + key);
        }
        return new Template(
                text.substring(0, line.end(1)) + scalar(value) + text.substring(line.end()));
    }

    /// A text as YAML that is read as that text.
    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        out.append('\\').appendCodePoint(c);
                    } else if (Character.getType(c) == Character.SURROGATE) {
                        // Half of a pair, which no file can hold.
                        out.append('\uFFFD');
                    } else if (isSeen(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\U%08x", c));
                    }
                });
        return out.append('"').toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
