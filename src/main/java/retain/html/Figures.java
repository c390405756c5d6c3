package retain.html;

import retain.report.Retention;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.OptionalDouble;

/// Figures as they stand on a page: none is parted from what it counts.
final class Figures {
    /// Where there is none.
    static final String NOTHING = "–";

    private Figures() {}

    /// `84 %`, rounded.
    static String percent(double share) {
        return percent(Math.round(100 * share));
    }

    static String percent(long percent) {
        return percent + "\u00A0%";
    }

    /// `≈ 84 %`, rounded, and never to what is sure; in words where too little was seen.
    static String estimate(OptionalDouble share) {
        return share.isEmpty()
                ? "too early"
                : "≈\u00A0" + percent(Math.clamp(Math.round(100 * share.getAsDouble()), 1, 99));
    }

    /// `88 % (22 of 25)`, or a dash.
    static String retention(Retention retention) {
        return retention.share().isEmpty()
                ? NOTHING
                : percent(retention.share().getAsDouble()) + " (" + of(retention) + ")";
    }

    /// `22 of 25`.
    static String of(Retention retention) {
        return of(retention.right(), retention.of());
    }

    static String of(int some, int all) {
        return some + "\u00A0of\u00A0" + all;
    }

    /// `1 item`, `2 items`.
    static String count(long number, String noun) {
        return number + "\u00A0" + noun + (number == 1 ? "" : "s");
    }

    /// `12 min`, `1 h 5 min`.
    static String time(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        return minutes < 60
                ? minutes + "\u00A0min"
                : minutes / 60
                        + "\u00A0h"
                        + (minutes % 60 == 0 ? "" : " " + minutes % 60 + "\u00A0min");
    }

    /// `Thu 2026-11-26`.
    static String date(LocalDate day) {
        return capital(day.getDayOfWeek().name(), 3) + "\u00A0" + day;
    }

    /// `Th`.
    static String weekday(LocalDate day) {
        return capital(day.getDayOfWeek().name(), 2);
    }

    /// `Nov`.
    static String month(Month month) {
        return capital(month.name(), 3);
    }

    private static String capital(String name, int length) {
        return name.charAt(0) + name.substring(1, length).toLowerCase(Locale.ROOT);
    }

    /// A sentence from elsewhere, whose figures are not parted from what they count.
    static String joined(String sentence) {
        return sentence.replaceAll("(?<=\\d) (?=%|min\\b|s\\b|h\\b)|(?<=≈) ", "\u00A0");
    }
}
