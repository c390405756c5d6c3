package retain.deck;

import java.util.List;

/// An item as it is put to somebody: with its options in the order drawn.
///
/// @param shown options, steps, or the targets of a match; empty for typed kinds
public record Question(Item item, List<OptionId> shown) {
    public Question {
        shown = List.copyOf(shown);
    }

    /// The question that a seed draws.
    public static Question of(Item item, long seed) {
        return new Question(item, OptionShuffle.shown(item.interaction(), seed));
    }
}
