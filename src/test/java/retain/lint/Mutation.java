package retain.lint;

import retain.deck.Item;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A flaw put into a sound item, and the rule that has to find it.
///
/// @param rule the rule that must fire
/// @param also rules that the same change breaks as well, at times
/// @param least how many items of the shipped decks it can be put into, at least
/// @param change the flaw; nothing where the item has no room for it
record Mutation(
        String name,
        String rule,
        Set<String> also,
        int least,
        Function<Item, Optional<Flawed>> change) {
    /// An item with the flaw in it.
    ///
    /// @param part where the flaw stands, as `Places` names it
    record Flawed(Item item, String part) {}

    @Override
    public String toString() {
        return name;
    }
}
