package retain.yaml;

import retain.deck.Nearest;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Style;

import java.util.List;
import java.util.Optional;

/// A key that is none: misspelt, called otherwise, or a text in which YAML sees a key.
///
/// @param known the keys that may stand in the mapping
record UnknownKey(Mapping mapping, Findings findings, List<String> known) {
    private static final String QUOTE = "quote-text";

    private static final List<String> WRONG_MARKS = List.of("false", "no", "wrong");
    private static final List<String> MARKS =
            List.of("true", "false", "yes", "no", "correct", "wrong", "right");

    /// As many keys as a person reads in a sentence.
    private static final int FEW = 9;

    /// Reports it.
    ///
    /// @return the key that was meant
    Optional<String> report(Entry entry) {
        Scalar key = entry.key();
        String text = key.text();
        String name = text.indexOf(':') > 0 ? text.substring(0, text.indexOf(':')) : text;
        if (!name.equals(text) && known.contains(name)) {
            String message = "a space is missing after the colon of \"" + name + "\"";
            findings.error(key, "missing-colon", message);
            return Optional.of(name);
        }
        String visible = InvisibleSpace.removed(text);
        if (!visible.equals(text) && known.contains(visible)) {
            findings.error(key, InvisibleSpace.RULE, InvisibleSpace.MESSAGE);
            return Optional.of(visible);
        }
        if (isBare(entry) && key.style() == Style.PLAIN) {
            return bare(key);
        }
        Optional<String> meant = Nearest.to(text, known);
        if (meant.isPresent()) {
            unknown(key, Nearest.hint(text, known));
            return meant;
        }
        meant = OtherWords.key(text, known);
        if (meant.isPresent()) {
            unknown(key, "; it is called \"" + meant.get() + "\" here");
            return meant;
        }
        if (text.indexOf(' ') > 0 || isColonInText()) {
            return colonInText(entry);
        }
        unknown(key, otherwise(text));
        return Optional.empty();
    }

    private void unknown(Scalar key, String hint) {
        findings.error(key, "unknown-key", "unknown key " + Findings.quote(key.text()) + hint);
    }

    private String otherwise(String key) {
        if (known.equals(DeckKeys.DECK) && DeckKeys.ofAnyKind().contains(key)) {
            return "; it belongs to an item, below \"items:\" and \"- id: …\"";
        }
        if (known.size() == 1) {
            return "; the only key here is " + known.getFirst();
        }
        return known.size() <= FEW
                ? "; the keys here are " + String.join(", ", known)
                : "; delete it, or put # before it to keep it as a remark";
    }

    /// `{text: Bowline, doubled}`: a part of a text that stands for a key without a value.
    private boolean isBare(Entry entry) {
        return mapping.inBraces()
                && entry.value() instanceof Scalar value
                && value.text().isEmpty()
                && value.style() == Style.PLAIN;
    }

    private Optional<String> bare(Scalar key) {
        String quoted = Findings.quote(key.text());
        if (mapping.entries().getFirst().key().equals(key) && known.contains("text")) {
            findings.error(key, QUOTE, "\"text: \" is missing before " + quoted + " inside { }");
            return Optional.of("text");
        }
        SourceText source = findings.source();
        String before =
                source.line(key.line()).substring(0, source.offset(key.line(), key.column()));
        int colon = before.lastIndexOf(": ");
        boolean isCurly = colon >= 0 && Quotation.isCurly(before.substring(colon + 2).strip());
        if (isCurly) {
            findings.error(key, "curly-quotes", Quotation.CURLY);
        } else {
            String message = "the comma before " + quoted + " ends the text inside { }; ";
            findings.error(key, QUOTE, message + Quotation.AROUND);
        }
        return Optional.empty();
    }

    /// Whether this is `- Note: bowline`, where a text was meant.
    private boolean isColonInText() {
        return known.getFirst().equals("text") && mapping.entries().size() == 1;
    }

    private Optional<String> colonInText(Entry entry) {
        String text = entry.key().text();
        String remedy = Quotation.AROUND;
        if (!mapping.inBraces() && entry.value() instanceof Scalar value && isColonInText()) {
            if (known.contains("correct") && MARKS.contains(value.text())) {
                String sample = FlowText.sample(text);
                String message =
                        WRONG_MARKS.contains(value.text())
                                ? "a wrong option is its text alone; write "
                                        + Findings.quote("- " + text)
                                : "the right option is marked otherwise; write \"- {text: "
                                        + sample
                                        + ", correct: true}\"";
                findings.error(entry.key(), "wrong-shape", message);
                return Optional.of("text");
            }
            remedy = Quotation.write((text + ": " + value.text()).strip());
        }
        String message = "\": \" after " + Findings.quote(text) + " makes YAML see a key; ";
        findings.error(entry.key(), QUOTE, message + remedy);
        return Optional.of("text");
    }
}
