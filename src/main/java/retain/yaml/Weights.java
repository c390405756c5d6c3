package retain.yaml;

import retain.deck.Weight;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

/// Shares of an examination: `weight: 35`, or `range: 10-16` in its place; `weight: {range: 10-16}`
/// is the same.
final class Weights {
    private static final int MAX = 1_000_000;

    private Weights() {}

    static Weight read(Fields fields, Findings findings) {
        if (fields.has("range")) {
            if (fields.has("weight")) {
                findings.error(
                        fields.place("range"),
                        "weight",
                        "\"range\" stands in the place of \"weight\"; keep one of them");
            }
            return fields.scalar("range").map(range -> range(range, findings)).orElse(Weight.of(1));
        }
        fields.require("weight");
        if (fields.mapping().get("weight") instanceof Mapping inner) {
            Fields range = new Fields(inner, findings, "\"weight\"", DeckKeys.RANGE);
            range.require("range");
            return range.scalar("range").map(text -> range(text, findings)).orElse(Weight.of(1));
        }
        return fields.scalar("weight").map(weight -> weight(weight, findings)).orElse(Weight.of(1));
    }

    private static Weight weight(Scalar scalar, Findings findings) {
        return scalar.text().indexOf('-') > 0
                ? range(scalar, findings)
                : Weight.of(Shapes.integer(scalar, findings, "\"weight\"", 0, MAX));
    }

    private static Weight range(Scalar scalar, Findings findings) {
        String text = scalar.text();
        int hyphen = text.indexOf('-');
        int low = hyphen < 0 ? -1 : Shapes.number(text.substring(0, hyphen).strip());
        int high = hyphen < 0 ? -1 : Shapes.number(text.substring(hyphen + 1).strip());
        if (low < 0 || high < 0 || low > MAX || high > MAX) {
            String message = "a range is two whole numbers, the lower first, as in 10-16, not ";
            findings.error(scalar, "weight", message + Findings.quote(text));
            return Weight.of(1);
        }
        if (high < low) {
            String message = "the lower number of a range stands first; write " + high + "-" + low;
            findings.error(scalar, "range-order", message);
            return Weight.of(1);
        }
        return new Weight(low, high);
    }
}
