package retain.schedule;

import retain.deck.Item;
import retain.deck.Status;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// What a study day may ask, over all its sittings.
///
/// @param newItems new items a day, over all courses
/// @param limit items a day at most, over all courses, re-drills not counted; empty for no limit
/// @param time to study a day; empty for no limit
/// @param among the items that are asked at all
/// @param isLifted the learner goes on past the end of the day
public record Limits(
        int newItems,
        Optional<Integer> limit,
        Optional<Duration> time,
        Predicate<Item> among,
        boolean isLifted) {
    public static final Limits DAILY =
            new Limits(10, Optional.empty(), item -> item.status() == Status.APPROVED);

    /// Limits with all the time there is.
    public Limits(int newItems, Optional<Integer> limit, Predicate<Item> among) {
        this(newItems, limit, Optional.empty(), among);
    }

    /// Limits that hold.
    public Limits(
            int newItems, Optional<Integer> limit, Optional<Duration> time, Predicate<Item> among) {
        this(newItems, limit, time, among, false);
    }

    /// The same day without end.
    public Limits unlimited() {
        return more(0);
    }

    /// The same day without end, and so many more new items.
    public Limits more(int more) {
        return new Limits(newItems + more, Optional.empty(), Optional.empty(), among, true);
    }

    /// The same day, however many items it asks.
    Limits uncut() {
        return new Limits(newItems, Optional.empty(), time, among, isLifted);
    }

    /// The same day without new items.
    Limits withoutNew() {
        return new Limits(0, limit, time, among, isLifted);
    }
}
