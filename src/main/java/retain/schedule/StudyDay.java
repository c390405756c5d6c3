package retain.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The study day of a moment: the local date, where the hours before 04:00 belong to the day before
/// them.
public final class StudyDay {
    /// The hour on the wall clock at which a study day begins.
    public static final int ROLLOVER_HOUR = 4;

    private StudyDay() {}

    /// Reads the wall clock, so a night in which clocks change is one study day like any other. The
    /// day before is the one that was lived: Samoa had no 30 December 2011.
    public static LocalDate of(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate date = local.toLocalDate();
        return local.getHour() >= ROLLOVER_HOUR
                ? date
                : date.atStartOfDay(zone).minusNanos(1).toLocalDate();
    }
}
