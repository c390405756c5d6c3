package retain.yaml;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.Words;
import retain.deck.TypedText;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.List;

/// A text with blanks: `{{answer}}` or `{{answer|variant}}`; literal double braces are written
/// `{{{{` and `}}}}`.
final class ClozeText {
    private static final int MAX_BLANKS = 4;
    private static final int MAX_ERRORS = 10;
    private static final int MAX_EXAMPLE = 40;
    private static final String RULE = "cloze";

    private final Scalar scalar;
    private final String text;
    private final Findings findings;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final int errorsBefore;
    private int blanks;

    private ClozeText(Scalar scalar, Findings findings) {
        this.scalar = scalar;
        this.text = scalar.text().stripTrailing();
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    static List<Segment> read(Scalar scalar, Findings findings) {
        return new ClozeText(scalar, findings).segments();
    }

    private List<Segment> segments() {
        int i = 0;
        while (i < text.length() && findings.errors() - errorsBefore < MAX_ERRORS) {
            if (text.startsWith("{{{{", i)) {
                words.append("{{");
                i += 4;
            } else if (text.startsWith("}}}}", i)) {
                words.append("}}");
                i += 4;
            } else if (text.startsWith("{{", i)) {
                i = blank(i);
            } else if (text.startsWith("}}", i)) {
                error(i, "}} closes no blank; write }}}} for braces that belong to the text");
                i += 2;
            } else {
                words.append(text.charAt(i++));
            }
        }
        endWords();
        if (blanks == 0 && findings.errors() == errorsBefore) {
            error(
                    0,
                    "the text has no blank; write an answer between {{ and }}, as in " + example());
        } else if (blanks > MAX_BLANKS) {
            error(0, "the text has " + blanks + " blanks; " + MAX_BLANKS + " at most");
        }
        return segments;
    }

    /// Reads a blank and says where it ends.
    private int blank(int start) {
        int end = text.indexOf("}}", start + 2);
        int nested = text.indexOf("{{", start + 2);
        if (end < 0 || (nested >= 0 && nested < end)) {
            error(start, "the blank that begins with {{ is not closed; put }} after its answer");
            blanks++;
            return end < 0 ? text.length() : nested;
        }
        endWords();
        blanks++;
        List<String> accepted = new ArrayList<>();
        int from = start + 2;
        while (from <= end) {
            int bar = text.indexOf('|', from, end);
            int to = bar < 0 ? end : bar;
            String answer = text.substring(from, to).strip();
            if (TypedText.normalise(answer).isEmpty()) {
                error(start, "a blank needs an answer: {{answer}} or {{answer|another}}");
                return end + 2;
            }
            accepted.add(answer);
            from = to + 1;
        }
        segments.add(new Blank(accepted));
        return end + 2;
    }

    /// A blank made of what was meant as one, where that can be seen.
    private String example() {
        for (String marks : List.of("{}", "[]", "()")) {
            int open = text.indexOf(marks.charAt(0));
            int close = text.indexOf(marks.charAt(1), open + 1);
            if (open >= 0 && close > open + 1 && close - open <= MAX_EXAMPLE) {
                return "{{" + text.substring(open + 1, close).strip() + "}}";
            }
        }
        return "{{answer}}";
    }

    private void endWords() {
        if (!words.isEmpty()) {
            segments.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private void error(int offset, String message) {
        ScalarPlace place = ScalarPlace.of(scalar, offset, findings.source());
        findings.error(place.line(), place.column(), RULE, message);
    }
}
