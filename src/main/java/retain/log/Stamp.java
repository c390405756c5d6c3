package retain.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What every entry says of itself.
///
/// @param at the moment, to the millisecond
/// @param unknown members of the text form that this version does not know, as one compact JSON
///   object; empty where there are none. They are kept and exported again.
public record Stamp(EntryId id, Instant at, Learner learner, String unknown) {
    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public Stamp(EntryId id, Instant at, Learner learner) {
        this(id, at, learner, "");
    }
}
