package retain.report;

import retain.deck.ItemId;

import java.util.List;

/// An item and flags on it, oldest first.
public record FlaggedItem(ItemId item, List<RaisedFlag> flags) {
    public FlaggedItem {
        flags = List.copyOf(flags);
    }

    /// How many different people raised them.
    public long people() {
        return flags.stream().map(RaisedFlag::person).distinct().count();
    }
}
