package retain.schedule;

import retain.deck.Item;
import retain.deck.Status;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// What a study day may ask.
///
/// @param newItems new items a day, over all courses
/// @param limit questions of one sitting at most, re-drills not counted; empty for no limit
/// @param time for one sitting; empty for no limit
/// @param among the items that are asked at all
public record Limits(
        int newItems, Optional<Integer> limit, Optional<Duration> time, Predicate<Item> among) {
    public static final Limits DAILY =
            new Limits(10, Optional.empty(), item -> item.status() == Status.APPROVED);

    /// Limits with all the time there is.
    public Limits(int newItems, Optional<Integer> limit, Predicate<Item> among) {
        this(newItems, limit, Optional.empty(), among);
    }

    /// The same day without end.
    public Limits unlimited() {
        return more(0);
    }

    /// The same day without end, and so many more new items.
    public Limits more(int more) {
        return new Limits(newItems + more, Optional.empty(), among);
    }
}
