package retain.change;

import retain.deck.Item;
import retain.deck.ItemId;

import java.util.List;
import java.util.Optional;

/// What became of one item. Every item of either edition is in exactly one of them, but for the
/// item that another one joined.
public sealed interface ItemChange {
    Fate fate();

    /// The item in the older edition.
    Optional<Item> older();

    /// The item in the newer edition.
    Optional<Item> newer();

    /// What reads otherwise.
    default List<Edit> edits() {
        return List.of();
    }

    /// An item that the older edition had not.
    record Added(Item item) implements ItemChange {
        @Override
        public Fate fate() {
            return Fate.ADDED;
        }

        @Override
        public Optional<Item> older() {
            return Optional.empty();
        }

        @Override
        public Optional<Item> newer() {
            return Optional.of(item);
        }
    }

    /// An item that is gone, and no other says that it `was` this one.
    record Removed(Item item) implements ItemChange {
        @Override
        public Fate fate() {
            return Fate.REMOVED;
        }

        @Override
        public Optional<Item> older() {
            return Optional.of(item);
        }

        @Override
        public Optional<Item> newer() {
            return Optional.empty();
        }
    }

    /// An item that is gone beside a new one that reads so much like it that a `was` seems to be
    /// missing.
    record Unclaimed(Item before, Item after, List<Edit> edits) implements ItemChange {
        public Unclaimed {
            edits = List.copyOf(edits);
        }

        @Override
        public Fate fate() {
            return Fate.UNCLAIMED;
        }

        @Override
        public Optional<Item> older() {
            return Optional.of(before);
        }

        @Override
        public Optional<Item> newer() {
            return Optional.of(after);
        }
    }

    /// An item whose progress is carried on by one that carries on another's already.
    record Joined(Item item, ItemId into) implements ItemChange {
        @Override
        public Fate fate() {
            return Fate.JOINED;
        }

        @Override
        public Optional<Item> older() {
            return Optional.of(item);
        }

        @Override
        public Optional<Item> newer() {
            return Optional.empty();
        }
    }

    /// An item that goes on, whatever was changed about it.
    ///
    /// @param forgotten earlier names that it carried on in the older edition and does no more:
    ///   what was answered under them is lost
    record Kept(Fate fate, Item before, Item after, List<Edit> edits, List<ItemId> forgotten)
            implements ItemChange {
        public Kept {
            edits = List.copyOf(edits);
            forgotten = List.copyOf(forgotten);
        }

        @Override
        public Optional<Item> older() {
            return Optional.of(before);
        }

        @Override
        public Optional<Item> newer() {
            return Optional.of(after);
        }
    }
}
