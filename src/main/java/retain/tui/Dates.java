package retain.tui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Days and times as a learner reads them. No locale is loaded for it: the texts are English.
final class Dates {
    private static final List<String> WEEKDAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private Dates() {}

    /// `Tue 24 Nov`.
    static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1)
                + (day.getDayOfMonth() < 10 ? "  " : " ")
                + day.getDayOfMonth()
                + " "
                + MONTHS.get(day.getMonthValue() - 1);
    }

    /// `6 min 20 s`, `45 s`, `1 h 5 min`.
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
