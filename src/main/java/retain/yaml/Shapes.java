package retain.yaml;

import retain.deck.Slug;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;
import retain.yaml.Node.Unread;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A node read as what its field wants: a text, a list, a number. Each reports what does not fit,
/// and names it by `what`, as in `"options"`.
final class Shapes {
    private static final String WRONG = "wrong-shape";

    private Shapes() {}

    /// A text that is not blank.
    static Optional<Scalar> text(Node node, Findings findings, String what) {
        switch (node) {
            case Scalar scalar -> {
                if (!scalar.isBlank()) {
                    return Optional.of(scalar);
                }
                String hash =
                        startsComment(scalar, findings)
                                ? "; a text that begins with # needs quotation marks"
                                : "";
                findings.error(scalar, "empty-text", what + " is empty" + hash);
            }
            case Sequence _ ->
                    findings.error(
                            node,
                            WRONG,
                            what
                                    + " must be a text, not a list; a text that begins with [ needs"
                                    + " quotation marks");
            case Mapping mapping -> findings.error(node, "quote-text", keyInText(mapping, what));
            case Unread _ -> findings.saidAlready();
        }
        return Optional.empty();
    }

    static List<Node> list(Node node, Findings findings, String key) {
        switch (node) {
            case Sequence sequence -> {
                return sequence.elements();
            }
            case Unread _ -> findings.saidAlready();
            case Scalar scalar when scalar.isBlank() ->
                    findings.error(node, WRONG, "\"" + key + "\" is empty; it must be a list");
            case Scalar _, Mapping _ ->
                    findings.error(
                            node,
                            WRONG,
                            "\""
                                    + key
                                    + "\" must be a list: one entry a line, each after a hyphen and"
                                    + " a space");
        }
        return List.of();
    }

    /// A mapping.
    ///
    /// @param shape how it is written, as in `{left: …, right: …}`
    static Optional<Mapping> mapping(Node node, Findings findings, String what, String shape) {
        switch (node) {
            case Mapping mapping -> {
                return Optional.of(mapping);
            }
            case Unread _ -> findings.saidAlready();
            case Scalar scalar when scalar.isBlank() ->
                    findings.error(node, WRONG, what + " is empty; it is written " + shape);
            case Scalar _, Sequence _ -> findings.error(node, WRONG, what + " is written " + shape);
        }
        return Optional.empty();
    }

    static String slug(Scalar scalar, Findings findings, String what) {
        if (!Slug.isSlug(scalar.text())) {
            String message =
                    what + " is made of " + Slug.RULE + ", not " + Findings.quote(scalar.text());
            findings.error(scalar, "slug", message + slugHint(scalar.text()));
            return "";
        }
        return scalar.text();
    }

    static int integer(Scalar scalar, Findings findings, String what, int low, int high) {
        int number = number(scalar.text());
        if (number < low || number > high) {
            String message = what + " is a whole number from " + low + " to " + high;
            findings.error(scalar, "number", message + ", not " + Findings.quote(scalar.text()));
            return low;
        }
        return number;
    }

    static boolean truth(Scalar scalar, Findings findings, String key) {
        String text = scalar.text();
        if (!text.equals("true") && !text.equals("false")) {
            String meant =
                    switch (text.toLowerCase(Locale.ROOT)) {
                        case "yes", "y", "on", "true", "1", "x" -> "; write true";
                        case "no", "n", "off", "false", "0" -> "; write false";
                        default -> "";
                    };
            String message = "\"" + key + "\" is true or false, not " + Findings.quote(text);
            findings.error(scalar, "true-or-false", message + meant);
        }
        return text.equals("true");
    }

    /// `65%` as 65.
    static int percent(Scalar scalar, Findings findings, String what) {
        String text = scalar.text();
        int number = text.endsWith("%") ? number(text.substring(0, text.length() - 1)) : -1;
        if (number < 1 || number > 100) {
            boolean bare = number(text) >= 1 && number(text) <= 100;
            String message = what + " is a percentage from 1% to 100%, not " + Findings.quote(text);
            findings.error(scalar, "percentage", message + (bare ? "; write " + text + "%" : ""));
            return 1;
        }
        return number;
    }

    /// A date as 2026-11-23.
    static Optional<LocalDate> date(Scalar scalar, Findings findings, String what) {
        String text = scalar.text();
        boolean dashed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (dashed) {
            int year = number(text.substring(0, 4));
            int month = number(text.substring(5, 7));
            int day = number(text.substring(8));
            try {
                if (year >= 0) {
                    return Optional.of(LocalDate.of(year, month, day));
                }
            } catch (DateTimeException _) {
                // Reported below: there is no such day.
            }
        }
        String message = what + " is a date such as 2026-11-23, not " + Findings.quote(text);
        findings.error(scalar, "date", message);
        return Optional.empty();
    }

    /// A number of at most nine digits; -1 where the text is none.
    static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static String keyInText(Mapping mapping, String what) {
        if (mapping.inBraces()) {
            return what + " must be a text; a text that begins with { needs quotation marks";
        }
        if (mapping.entries().isEmpty()) {
            return what + " must be a text";
        }
        String key = Findings.quote(mapping.entries().getFirst().key().text());
        return what
                + " must be a text; if "
                + key
                + " begins it, put quotation marks around the whole text";
    }

    /// `; write "two-words"` where small changes make a slug of it.
    private static String slugHint(String text) {
        if (text.length() > 60) {
            return "";
        }
        String near =
                text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-').replace('.', '-');
        return Slug.isSlug(near) ? "; write \"" + near + "\"" : "";
    }

    private static boolean startsComment(Scalar scalar, Findings findings) {
        SourceText source = findings.source();
        int offset = source.offset(scalar.line(), scalar.column());
        return scalar.style() == Node.Style.PLAIN
                && source.line(scalar.line()).startsWith(" #", offset);
    }
}
