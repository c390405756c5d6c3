package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.TypedText;
import retain.yaml.Node.Scalar;

import java.util.HashMap;
import java.util.Map;

/// The texts of one list, and which of them a learner cannot tell apart.
final class SameText {
    private final Map<String, Scalar> seen = new HashMap<>();

    /// The earlier text that this one equals; null where it is the first of its kind.
    @Nullable Scalar before(Scalar scalar) {
        return seen.putIfAbsent(form(scalar.text()), scalar);
    }

    /// As typed answers are compared, but a leading minus counts, and a text of punctuation alone
    /// stands for itself.
    static String form(String text) {
        String plain = text.strip();
        String form = TypedText.normalise(plain);
        if (form.isEmpty()) {
            return plain;
        }
        boolean minus =
                plain.length() > 1
                        && plain.charAt(0) == '-'
                        && plain.charAt(1) >= '0'
                        && plain.charAt(1) <= '9';
        return minus ? "-" + form : form;
    }

    /// Reports a text that stands in its list already.
    ///
    /// @param what what such a text is called
    /// @param advice what to do about it
    boolean report(Scalar scalar, Findings findings, String what, String advice) {
        @Nullable Scalar first = before(scalar);
        if (first == null) {
            return false;
        }
        String message = what + " " + Findings.quote(scalar.text().strip()) + " says the same as ";
        boolean sameLine = first.line() == scalar.line();
        String where = sameLine ? "an earlier one" : "the one in line " + first.line();
        boolean alike = first.text().strip().equals(scalar.text().strip());
        String but = alike ? "; " : ", but for capitals, hyphens or final punctuation; ";
        findings.error(
                scalar,
                "duplicate-" + what.substring(what.indexOf(' ') + 1),
                message + where + but + advice);
        return true;
    }
}
