package retain.schedule;

import retain.deck.Item;
import retain.deck.Status;

import java.util.Optional;
import java.util.function.Predicate;

/// What a study day may ask.
///
/// @param newItems new items a day, over all courses
/// @param limit questions of one sitting at most, re-drills not counted; empty for no limit
/// @param among the items that are asked at all
public record Limits(int newItems, Optional<Integer> limit, Predicate<Item> among) {
    public static final Limits DAILY =
            new Limits(10, Optional.empty(), item -> item.status() == Status.APPROVED);

    /// The same day without end.
    public Limits unlimited() {
        return new Limits(newItems, Optional.empty(), among);
    }
}
