package retain.plan;

import java.util.Optional;

/// What a study day takes on.
///
/// @param newItems at most
/// @param limit items at most, new ones included; empty for no limit
/// @param minutes at most; empty for no limit
public record Pace(int newItems, Optional<Integer> limit, Optional<Integer> minutes) {
    public Pace(int newItems, int minutes) {
        this(newItems, Optional.empty(), Optional.of(minutes));
    }

    /// So many new items, and all that is due however long it takes.
    public static Pace ofNew(int newItems) {
        return new Pace(newItems, Optional.empty(), Optional.empty());
    }
}
