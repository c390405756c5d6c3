package retain.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that comes with the program, in the form of a deck, for an author to go on with. It is
/// valid as it stands; some of its values may be replaced.
record Template(String text) {
    /// What YAML reads as it stands, whatever follows: no colon, no hash, no sign in front.
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?: ?[\\p{L}\\p{M}\\p{N},.?!'()/%+–-])*");

    /// What steers a terminal or cannot stand in a file. Joiners belong to the spelling of some
    /// languages.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}&&[^\\x{200C}\\x{200D}]]");

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

    /// A text as YAML that is read as that text, in one line and without what nobody can see.
    private static String scalar(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String seen = INVISIBLE.matcher(line).replaceAll("");
        if (PLAIN.matcher(seen).matches()) {
            return seen;
        }
        return '"' + seen.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
