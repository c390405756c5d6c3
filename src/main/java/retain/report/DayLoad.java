package retain.report;

import java.time.LocalDate;

/// What a day to come will ask.
///
/// @param due items by the schedule as it stands; today also those overdue
/// @param fresh new items, as long as there are any
public record DayLoad(LocalDate day, int due, int fresh) {
    public int all() {
        return due + fresh;
    }
}
