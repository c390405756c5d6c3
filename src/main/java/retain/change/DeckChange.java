package retain.change;

import retain.deck.Deck;

import java.util.List;
import java.util.Optional;

/// What became of a deck.
///
/// @param older the deck in the older edition; empty where it is new
/// @param newer the deck in the newer edition; empty where it is gone
/// @param unclaimed the newer deck seems to be the older one under another name, but does not say
///   that it `was`
/// @param forgotten earlier names that it carried on in the older edition and does no more
/// @param edits to its title and version
/// @param items those of the newer deck, and those of the older one that are gone; the gravest
///   first, then in the author's order
public record DeckChange(
        Optional<Deck> older,
        Optional<Deck> newer,
        boolean unclaimed,
        List<String> forgotten,
        List<Edit> edits,
        List<ItemChange> items) {
    public DeckChange {
        forgotten = List.copyOf(forgotten);
        edits = List.copyOf(edits);
        items = List.copyOf(items);
    }

    /// The newer name, or the older where the deck is gone.
    public String slug() {
        return newer.or(() -> older).orElseThrow().slug();
    }

    public boolean isRenamed() {
        return older.isPresent()
                && newer.isPresent()
                && !older.get().slug().equals(newer.get().slug());
    }

    /// Whether nothing changed about the deck and its items.
    public boolean isSame() {
        return older.isPresent()
                && newer.isPresent()
                && !isRenamed()
                && forgotten.isEmpty()
                && edits.isEmpty()
                && items.stream().allMatch(item -> item.fate() == Fate.SAME);
    }
}
