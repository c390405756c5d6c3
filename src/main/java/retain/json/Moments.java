package retain.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;

/// Moments and days as the log spells them, in the years 0 to 9999. By hand, since
/// `DateTimeFormatter` costs more than all else of a start.
final class Moments {
    private static final String DAY = "dddd-dd-dd";
    private static final String MOMENT = "dddd-dd-ddTdd:dd:dd.dddZ";

    private Moments() {}

    static String text(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(MOMENT.length()).append(text(utc.toLocalDate()));
        pad(out.append('T'), utc.getHour(), 2);
        pad(out.append(':'), utc.getMinute(), 2);
        pad(out.append(':'), utc.getSecond(), 2);
        pad(out.append('.'), utc.get(ChronoField.MILLI_OF_SECOND), 3);
        return out.append('Z').toString();
    }

    static String text(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException(day + " has no place in a log");
        }
        return day.toString();
    }

    /// Reads `2026-11-23T07:41:05.120Z`; empty for any other shape and for moments that never were.
    static Optional<Instant> moment(String text) {
        if (!hasShape(text, MOMENT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    number(text, 0, 4),
                                    number(text, 5, 7),
                                    number(text, 8, 10),
                                    number(text, 11, 13),
                                    number(text, 14, 16),
                                    number(text, 17, 19),
                                    1_000_000 * number(text, 20, 23))
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    /// Reads `2026-11-23`; empty for any other shape and for days that never were.
    static Optional<LocalDate> day(String text) {
        if (!hasShape(text, DAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    /// In a shape `d` is a digit and every other character itself.
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == 'd' ? c < '0' || c > '9' : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void pad(StringBuilder out, int number, int digits) {
        String text = Integer.toString(number);
        out.repeat('0', digits - text.length()).append(text);
    }
}
