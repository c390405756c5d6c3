package retain.tui.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days and spans of time in words.
public final class DayText {
    private DayText() {}

    /// `Thu 2026-11-26`.
    public static String date(LocalDate day) {
        return weekday(day) + " " + day;
    }

    /// `Thu 2026-11-26 07:30`, by a clock in a zone.
    public static String moment(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
        return date(local.toLocalDate()) + " " + local.toLocalTime();
    }

    /// `Thu`; without a formatter, since loading one costs more than the rest of a start.
    public static String weekday(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /// `in 3 days, on Thu 2026-11-26`, seen from a day not after it.
    static String ahead(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 0) {
            return "today";
        }
        return (days == 1 ? "tomorrow" : "in " + days + " days") + ", on " + date(day);
    }

    /// `1 item`, `2 items`.
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// `6 minutes`; shorter spans are not worth a figure.
    static String span(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        return minutes == 0 ? "less than a minute" : count(minutes, "minute");
    }
}
