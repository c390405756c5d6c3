package retain.change;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Order;
import retain.deck.Item;
import retain.deck.Option;

import java.util.ArrayList;
import java.util.List;

/// Where a key changed only since a text that is right was reworded. An option without an id goes
/// by its text, so even a mended typo is another answer; with its old text as its id it stays the
/// same.
///
/// @param text of the option or step as it reads now
/// @param id the id that keeps the key
public record SameAnswer(String text, String id) {
    /// The ids that give an item its old key back; empty where the answer itself is another.
    public static List<SameAnswer> of(ItemChange.Kept kept) {
        if (kept.fate() != Fate.KEY_CHANGED) {
            return List.of();
        }
        String right = "right option";
        for (Edit edit : kept.edits()) {
            boolean isOther =
                    switch (edit) {
                        case Edit.Turned _ -> true;
                        case Edit.Replaced(var part, _, _) ->
                                part.equals("kind") || part.equals("right order");
                        case Edit.Added(var part, _) -> part.equals(right) || part.equals("step");
                        case Edit.Removed(var part, _) -> part.equals(right) || part.equals("step");
                    };
            if (isOther) {
                return List.of();
            }
        }
        List<SameAnswer> same = new ArrayList<>();
        for (Edit edit : kept.edits()) {
            if (edit instanceof Edit.Replaced(var part, var before, var after)
                    && (part.equals(right) || part.equals("step"))) {
                for (Option option : options(kept.before())) {
                    if (option.text().equals(before)) {
                        same.add(new SameAnswer(after, option.id().value()));
                    }
                }
            }
        }
        return same;
    }

    private static List<Option> options(Item item) {
        return switch (item.interaction()) {
            case Choice choice -> choice.options();
            case Order order -> order.steps();
            default -> List.of();
        };
    }
}
