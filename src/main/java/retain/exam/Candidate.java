package retain.exam;

import retain.log.EntryIds;
import retain.log.Learner;
import retain.log.Stamp;

import java.time.Instant;
import java.time.ZoneId;

/// Who sits an examination, and where.
public record Candidate(Learner learner, ZoneId zone, EntryIds ids) {
    Stamp stamp(Instant now) {
        return new Stamp(ids.next(now), now, learner);
    }
}
