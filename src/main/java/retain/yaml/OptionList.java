package retain.yaml;

import retain.deck.Option;
import retain.deck.OptionId;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The options of a choice, or the steps of an order: each a text, or a mapping with a text.
final class OptionList {
    private final Findings findings;
    private final String word;
    private final List<String> keys;
    private final List<Option> options = new ArrayList<>();
    private final Set<OptionId> correct = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final SameText same = new SameText();

    /// @param key the list's key in the item
    /// @param word what one of them is called
    /// @param keys what may be said of one
    OptionList(Fields item, Findings findings, String key, String word, List<String> keys) {
        this.findings = findings;
        this.word = word;
        this.keys = keys;
        for (Node node : item.filledList(key)) {
            read(node);
        }
    }

    List<Option> options() {
        return options;
    }

    /// The options that are marked as right.
    Set<OptionId> correct() {
        return correct;
    }

    private void read(Node node) {
        if (!(node instanceof Mapping mapping)) {
            String what = word.equals("option") ? "an option" : "a step";
            Shapes.text(node, findings, what)
                    .ifPresent(text -> add(text, Optional.empty(), "", false));
            return;
        }
        Fields fields = new Fields(mapping, findings, "this " + word, keys);
        fields.require("text");
        Optional<Scalar> text = fields.scalar("text");
        Optional<Scalar> id = fields.scalar("id");
        String feedback = fields.optionalText("feedback");
        boolean pinned = fields.truth("pinned");
        boolean right = fields.truth("correct");
        if (text.isPresent()) {
            OptionId added = add(text.get(), id, feedback, pinned);
            if (right) {
                correct.add(added);
            }
        }
    }

    private OptionId add(Scalar text, Optional<Scalar> id, String feedback, boolean pinned) {
        boolean twice = same.report(text, findings, word, "reword or delete one of them");
        String shown = text.text().strip();
        OptionId name = new OptionId(id.map(scalar -> scalar.text().strip()).orElse(shown));
        if (!ids.add(name.value()) && !twice) {
            String message =
                    "id "
                            + Findings.quote(name.value())
                            + " is taken by another "
                            + word
                            + " of this item; give this one another";
            findings.error(id.orElse(text), "duplicate-id", message);
        }
        options.add(new Option(name, shown, feedback, pinned));
        return name;
    }
}
