package retain.yaml;

import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.List;
import java.util.Optional;

/// A pair that an author wrote some other way: `Pump: presses water`, `Pump = presses water`. What
/// is meant is plain enough to be written out as it should stand.
final class PairText {
    static final String SHAPE = "{left: …, right: …}";

    private static final List<String> SIGNS =
            List.of(" = ", " -> ", " => ", " → ", " – ", " - ", " | ");

    private PairText() {}

    /// The shape of a pair, filled with the two sides where they can be told apart.
    static Optional<String> shape(Node node) {
        return switch (node) {
            case Mapping mapping when mapping.entries().size() == 1 ->
                    shape(mapping.entries().getFirst());
            case Scalar scalar -> divided(scalar.text());
            default -> Optional.empty();
        };
    }

    /// Likewise, of a key that stands for the left side.
    static Optional<String> shape(Entry entry) {
        boolean isSide = DeckKeys.PAIR.contains(entry.key().text());
        return !isSide && entry.value() instanceof Scalar right && !right.isBlank()
                ? Optional.of(shape(entry.key().text(), right.text()))
                : Optional.empty();
    }

    private static Optional<String> divided(String text) {
        for (String sign : SIGNS) {
            int at = text.indexOf(sign);
            if (at > 0 && text.indexOf(sign, at + 1) < 0) {
                return Optional.of(
                        shape(text.substring(0, at), text.substring(at + sign.length())));
            }
        }
        return Optional.empty();
    }

    private static String shape(String left, String right) {
        return "{left: " + FlowText.sample(left) + ", right: " + FlowText.sample(right) + "}";
    }
}
