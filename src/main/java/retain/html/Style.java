package retain.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/// A style sheet inside a page.
record Style(String text) {
    /// The sheet that all pages have.
    ///
    /// @param foot what stands at the foot of every sheet of paper, beside its number
    /// @param more names of sheets that come after it
    static Style printed(String foot, String... more) {
        StringBuilder sheets = new StringBuilder(resource("page.css"));
        for (String name : more) {
            sheets.append(resource(name));
        }
        return new Style(
                "\n" + sheets + "@page { @bottom-left { content: \"" + quoted(foot) + "\" } }\n");
    }

    /// The policy that lets a page show itself in this style, and do nothing else.
    String policy() {
        return "default-src 'none'; style-src 'sha256-"
                + hash()
                + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java knows SHA-256", missing);
        }
    }

    /// Each character as an escape of six digits, after which nothing can be part of it.
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(7 * text.length());
        Html.visible(text)
                .codePoints()
                .forEach(c -> out.append(String.format(Locale.ROOT, "\\%06X", c)));
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
