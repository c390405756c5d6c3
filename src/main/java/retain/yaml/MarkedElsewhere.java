package retain.yaml;

import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right option of a choice, named below its options in place of being marked among them: by
/// its text, its letter or its number.
final class MarkedElsewhere {
    private static final String ANY = "- {text: …, correct: true}";

    private MarkedElsewhere() {}

    /// What to do about it, from `; ` on. An author who has marked the option by now still has to
    /// delete the key.
    static String advice(Mapping item, Node named) {
        return isMarked(item)
                ? "; its right option is marked already, so delete it"
                : "; delete it, and mark the right option, as in \"" + option(item, named) + "\"";
    }

    private static boolean isMarked(Mapping item) {
        return item.get("options") instanceof Sequence options
                && options.elements().stream()
                        .anyMatch(option ->
                                option instanceof Mapping mapping
                                        && mapping.get("correct") instanceof Scalar right
                                        && right.text().equals("true"));
    }

    /// The option that is meant, written as it should stand.
    private static String option(Mapping item, Node named) {
        if (!(named instanceof Scalar scalar)
                || !(item.get("options") instanceof Sequence options)) {
            return ANY;
        }
        List<String> texts = new ArrayList<>();
        for (Node option : options.elements()) {
            texts.add(text(option));
        }
        return meant(scalar.text().strip(), texts)
                .map(text -> "- {text: " + FlowText.sample(text) + ", correct: true}")
                .orElse(ANY);
    }

    private static String text(Node option) {
        return switch (option) {
            case Scalar scalar -> scalar.text().strip();
            case Mapping mapping when mapping.get("text") instanceof Scalar text ->
                    text.text().strip();
            default -> "";
        };
    }

    private static Optional<String> meant(String named, List<String> texts) {
        for (String text : texts) {
            if (!text.isEmpty() && text.equalsIgnoreCase(named)) {
                return Optional.of(text);
            }
        }
        int place = Shapes.number(named) - 1;
        String letter = named.toLowerCase(Locale.ROOT);
        if (letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z') {
            place = letter.charAt(0) - 'a';
        }
        return place >= 0 && place < texts.size() && !texts.get(place).isEmpty()
                ? Optional.of(texts.get(place))
                : Optional.empty();
    }
}
