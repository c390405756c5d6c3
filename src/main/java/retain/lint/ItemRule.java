package retain.lint;

import retain.deck.Item;

/// Something that can be wrong with an item by itself.
@FunctionalInterface
public interface ItemRule {
    /// Reports what is wrong with an item, if anything. Retired items are not asked about.
    void check(Item item, Report report);
}
