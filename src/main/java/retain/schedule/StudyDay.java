package retain.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The study day of a moment: the local date, where the hours before 04:00 belong to the day
/// before.
public final class StudyDay {
    /// The hour on the wall clock at which a study day begins.
    public static final int ROLLOVER_HOUR = 4;

    private StudyDay() {}

    /// Reads the wall clock, so a night in which clocks change is one study day like any other.
    public static LocalDate of(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().minusHours(ROLLOVER_HOUR).toLocalDate();
    }
}
