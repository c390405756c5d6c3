package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.Nearest;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;
import retain.yaml.Node.Unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of one mapping, read as what each field is. What is absent or wrong comes back empty or
/// as a default: whoever asks looks at the count of errors before using the values.
final class Fields {
    private final Mapping mapping;
    private final Findings findings;
    private final String owner;
    private final List<String> meant = new ArrayList<>(0);

    /// Reports the keys that are not known.
    ///
    /// @param owner what the keys belong to, as in `item "puborectalis-sling"`
    Fields(Mapping mapping, Findings findings, String owner, List<String> known) {
        this.mapping = mapping;
        this.findings = findings;
        this.owner = owner;
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key) && !findings.isFull()) {
                unknown(entry, known);
            }
        }
    }

    /// What the keys belong to, as it is named in messages.
    String owner() {
        return owner;
    }

    Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.get(key) != null;
    }

    /// A node for the place of a key's value, or of the whole where the key is absent.
    Node place(String key) {
        @Nullable Node node = mapping.get(key);
        return node == null ? mapping : node;
    }

    /// A node for the place of a key itself, or of the whole where the key is absent.
    Node keyPlace(String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry.key();
            }
        }
        return mapping;
    }

    /// A text that must be there.
    String text(String key) {
        require(key);
        return optionalText(key);
    }

    /// A text without the white space around it; empty where the key is absent.
    String optionalText(String key) {
        return scalar(key).map(scalar -> scalar.text().strip()).orElse("");
    }

    /// The text of a key as it stands in the file, if it has one that is not blank.
    Optional<Scalar> scalar(String key) {
        @Nullable Node node = mapping.get(key);
        return node == null ? Optional.empty() : Shapes.text(node, findings, "\"" + key + "\"");
    }

    String slug(String key) {
        require(key);
        return optionalSlug(key);
    }

    String optionalSlug(String key) {
        Optional<Scalar> scalar = scalar(key);
        return scalar.isPresent() ? Shapes.slug(scalar.get(), findings, "\"" + key + "\"") : "";
    }

    /// A whole number that must be there and in a range.
    int integer(String key, int low, int high) {
        require(key);
        return optionalInteger(key, low, high, low);
    }

    int optionalInteger(String key, int low, int high, int otherwise) {
        Optional<Scalar> scalar = scalar(key);
        return scalar.isPresent()
                ? Shapes.integer(scalar.get(), findings, "\"" + key + "\"", low, high)
                : otherwise;
    }

    boolean truth(String key) {
        Optional<Scalar> scalar = scalar(key);
        return scalar.isPresent() && Shapes.truth(scalar.get(), findings, key);
    }

    /// One of some words; `otherwise` where the key is absent.
    <T> T word(String key, Map<String, T> words, T otherwise) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        String text = scalar.get().text();
        @Nullable T value = words.get(text);
        if (value == null) {
            String other = key.equals("kind") ? OtherWords.kind(text) : "";
            String hint = other.isEmpty() ? Nearest.hint(text, words.keySet()) : other;
            if (hint.isEmpty()) {
                hint = "; write " + (words.size() == 1 ? "" : "one of ");
                hint += String.join(", ", words.keySet());
            }
            String message = "unknown " + key + " " + Findings.quote(text) + hint;
            findings.error(scalar.get(), "unknown-" + key, message);
            return otherwise;
        }
        return value;
    }

    /// The elements of a list; none where the key is absent.
    List<Node> list(String key) {
        @Nullable Node node = mapping.get(key);
        return node == null ? List.of() : Shapes.list(node, findings, key);
    }

    /// A list that must be there and hold something.
    List<Node> filledList(String key) {
        require(key);
        List<Node> elements = list(key);
        if (elements.isEmpty() && mapping.get(key) instanceof Sequence empty) {
            String message = "\"" + key + "\" is an empty list; write in it ";
            findings.error(empty, "empty-list", message + KeyAdvice.entries(key));
        }
        return elements;
    }

    /// A list of texts; none where the key is absent.
    List<Scalar> texts(String key) {
        List<Scalar> texts = new ArrayList<>();
        for (Node element : list(key)) {
            Shapes.text(element, findings, "an entry of \"" + key + "\"").ifPresent(texts::add);
        }
        return texts;
    }

    /// One text, or a list of texts.
    List<Scalar> textOrTexts(String key) {
        return mapping.get(key) instanceof Scalar ? scalar(key).stream().toList() : texts(key);
    }

    /// The mapping below a key, if there is one.
    ///
    /// @param shape how it is written, as in `{status: draft}`
    Optional<Mapping> mapping(String key, String shape) {
        @Nullable Node node = mapping.get(key);
        return node == null
                ? Optional.empty()
                : Shapes.mapping(node, findings, "\"" + key + "\"", shape);
    }

    /// Reports a key that is absent, unless it stands there misspelt.
    void require(String key) {
        if (mapping.get(key) == null && !meant.contains(key)) {
            require(key, KeyAdvice.missing(key, mapping.inBraces()));
        } else {
            require(key, "");
        }
    }

    /// Likewise, with what to do about it.
    void require(String key, String advice) {
        if (mapping.get(key) != null) {
            return;
        }
        if (meant.contains(key)) {
            findings.saidAlready();
        } else {
            findings.error(mapping, "missing-key", owner + " has no \"" + key + "\"" + advice);
        }
    }

    /// Whether a key is absent for a reason that is reported already.
    boolean isExcused(String key) {
        return meant.contains(key);
    }

    /// Notes that a key is absent for a reason that is reported already.
    void excuse(String key) {
        meant.add(key);
    }

    private void unknown(Entry entry, List<String> known) {
        if (!(entry.value() instanceof Unread)) {
            new UnknownKey(mapping, findings, known).report(entry).ifPresent(meant::add);
        }
    }
}
