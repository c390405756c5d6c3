package retain.yaml;

import retain.deck.Nearest;
import retain.deck.Slug;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;
import retain.yaml.Node.Unread;

import java.time.LocalDate;
import java.time.YearMonth;
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
                String advice =
                        startsComment(scalar, findings)
                                ? ", for # begins a comment; a text that begins with # needs"
                                        + " quotation marks"
                                : KeyAdvice.empty(what);
                findings.error(scalar, "empty-text", what + " is empty" + advice);
            }
            case Sequence _ -> {
                String line = findings.source().line(node.line());
                boolean isHyphen =
                        line.startsWith("-", findings.source().offset(node.line(), node.column()));
                String advice =
                        isHyphen
                                ? "; take one hyphen away"
                                : "; a text that begins with [ needs quotation marks";
                findings.error(node, WRONG, what + " must be a text, not a list" + advice);
            }
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
                    findings.error(
                            node,
                            WRONG,
                            "\"" + key + "\" is empty; write below it " + KeyAdvice.entries(key));
            case Scalar scalar ->
                    findings.error(
                            node,
                            WRONG,
                            "\"" + key + "\" must be a list; " + asList(scalar, findings, key));
            case Mapping mapping ->
                    findings.error(
                            node, WRONG, "\"" + key + "\" must be a list; " + asList(mapping, key));
        }
        return List.of();
    }

    /// How to make a list of keys and values that stand where a list should.
    private static String asList(Mapping mapping, String key) {
        if (mapping.entries().isEmpty()
                || !(mapping.entries().getFirst().value() instanceof Scalar value)
                || value.isBlank()) {
            return "write " + KeyAdvice.entries(key);
        }
        Node.Entry first = mapping.entries().getFirst();
        if (key.equals("items")) {
            return "put a hyphen and a space before the first line of each question, as in "
                    + Findings.quote("- " + first.key().text() + ": " + value.text());
        }
        if (key.equals("pairs")) {
            return "write "
                    + PairText.shape(first)
                            .map(shape -> "each pair as in \"- " + shape + "\"")
                            .orElse(KeyAdvice.entries(key));
        }
        String name = first.key().text();
        boolean isLabel = name.length() == 1 || number(name) >= 0;
        if (isLabel && !mapping.inBraces()) {
            return "put a hyphen in place of each "
                    + (number(name) >= 0 ? "number" : "letter")
                    + ", as in "
                    + Findings.quote("- " + value.text());
        }
        return "write " + KeyAdvice.entries(key);
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
            case Scalar scalar ->
                    findings.error(
                            node, WRONG, what + " is written " + filled(shape, scalar.text()));
            case Sequence _ ->
                    findings.error(node, WRONG, what + " is written " + shape + ", not as a list");
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
            String text = scalar.text();
            String message = what + " is a whole number from " + low + " to " + high;
            int digits = 0;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            int meant = number(text.substring(0, digits));
            String rest = text.substring(digits).strip();
            boolean unit = !rest.isEmpty() && rest.charAt(0) != '.' && rest.charAt(0) != ',';
            String hint = unit && meant >= low && meant <= high ? "; write " + meant : "";
            findings.error(scalar, "number", message + ", not " + Findings.quote(text) + hint);
            return low;
        }
        return number;
    }

    static boolean truth(Scalar scalar, Findings findings, String key) {
        String text = scalar.text();
        if (!text.equals("true") && !text.equals("false")) {
            String meant =
                    switch (text.toLowerCase(Locale.ROOT)) {
                        case "yes", "y", "on", "true", "1", "x", "t", "correct", "right" ->
                                "; write true";
                        case "no", "n", "off", "false", "0", "f", "incorrect", "wrong" ->
                                "; write false";
                        default ->
                                Nearest.to(text, List.of("true", "false"))
                                        .map(near -> "; write " + near)
                                        .orElse("");
                    };
            if (meant.isEmpty() && key.equals("answer")) {
                meant = "; for an answer in words, make the item \"kind: typed\"";
            }
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
            String digits = text.startsWith("0.") && text.length() == 4 ? text.substring(2) : text;
            int meant = number(digits);
            boolean bare = meant >= 1 && meant <= 100;
            String message = what + " is a percentage from 1% to 100%, not " + Findings.quote(text);
            findings.error(scalar, "percentage", message + (bare ? "; write " + meant + "%" : ""));
            return 1;
        }
        return number;
    }

    /// A date as 2026-11-23.
    static Optional<LocalDate> date(Scalar scalar, Findings findings, String what) {
        String text = scalar.text();
        boolean dashed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = dashed ? number(text.substring(0, 4)) : -1;
        int month = dashed ? number(text.substring(5, 7)) : -1;
        int day = dashed ? number(text.substring(8)) : -1;
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            String message =
                    what
                            + " is written year-month-day, as in 2026-11-23, not "
                            + Findings.quote(text);
            findings.error(scalar, "date", message);
            return Optional.empty();
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            String message = what + " names no day of the calendar: " + Findings.quote(text);
            findings.error(scalar, "no-such-day", message + "; correct it");
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
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
        Node.Entry first = mapping.entries().getFirst();
        String key = first.key().text();
        String remedy =
                mapping.entries().size() == 1 && first.value() instanceof Scalar rest
                        ? Quotation.write((key + ": " + rest.text()).strip())
                        : Quotation.AROUND;
        return what
                + " must be a text; the \": \" after "
                + Findings.quote(key)
                + " makes YAML see a key, so "
                + remedy;
    }

    /// How to make a list of a text that stands where a list should.
    private static String asList(Scalar scalar, Findings findings, String key) {
        SourceText source = findings.source();
        String line = source.line(scalar.line()).strip();
        boolean below = !line.contains(key + ":");
        if (below && line.startsWith("-")) {
            String entry = Findings.quote("- " + line.substring(1).strip());
            return "a space is missing after each hyphen, as in " + entry;
        }
        if (below) {
            return "put a hyphen and a space before each entry, as in "
                    + Findings.quote("- " + line);
        }
        String text = scalar.text();
        boolean simple =
                scalar.style() == Node.Style.PLAIN
                        && text.length() <= 60
                        && text.chars().noneMatch(c -> "[]{}:#\n".indexOf(c) >= 0);
        return KeyAdvice.isListOfTexts(key) && simple
                ? "write " + key + ": [" + text + "]"
                : "write below it " + KeyAdvice.entries(key);
    }

    /// A shape such as `{title: …, weight: …}` with the text that was found in its first place.
    private static String filled(String shape, String text) {
        boolean isText = !List.of("true", "false", "yes", "no").contains(text);
        int gap = text.startsWith("http") ? shape.lastIndexOf('…') : shape.indexOf('…');
        return isText && gap >= 0 && shape.startsWith("{")
                ? shape.substring(0, gap) + FlowText.sample(text) + shape.substring(gap + 1)
                : shape;
    }

    /// `; write "two-words"` where small changes make a slug of it.
    static String slugHint(String text) {
        if (text.length() > 60) {
            return "";
        }
        String near = slugNear(text);
        return near.isEmpty() ? "; such as glove-change" : "; write \"" + near + "\"";
    }

    /// The slug that a text is near to; empty where there is none.
    static String slugNear(String text) {
        String near = Slug.from(text.length() > 200 ? "" : text);
        return Slug.isSlug(near) ? near : "";
    }

    private static boolean startsComment(Scalar scalar, Findings findings) {
        SourceText source = findings.source();
        int offset = source.offset(scalar.line(), scalar.column());
        return scalar.style() == Node.Style.PLAIN
                && source.line(scalar.line()).startsWith(" #", offset);
    }
}
