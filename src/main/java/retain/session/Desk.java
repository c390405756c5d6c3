package retain.session;

import retain.deck.Course;
import retain.log.EntryIds;
import retain.log.Learner;
import retain.log.Stamp;
import retain.schedule.Limits;
import retain.schedule.Scheduler;
import retain.schedule.StudyDay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What stays the same through a sitting: who studies what, where, and by which rules.
public record Desk(
        Course course,
        Learner learner,
        ZoneId zone,
        EntryIds ids,
        Scheduler scheduler,
        Limits limits,
        Mode mode) {
    /// The stamp of an entry made now.
    public Stamp stamp(Instant now) {
        return new Stamp(ids.next(now), now, learner);
    }

    public LocalDate dayOf(Instant now) {
        return StudyDay.of(now, zone);
    }

    /// The same desk with other limits.
    public Desk with(Limits other) {
        return new Desk(course, learner, zone, ids, scheduler, other, mode);
    }

    /// The same desk for another mode.
    public Desk with(Mode other) {
        return new Desk(course, learner, zone, ids, scheduler, limits, other);
    }
}
