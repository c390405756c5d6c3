package retain.tui.words;

import java.time.Duration;

/// Stretches of time in words, with the units cut off rather than rounded: nobody is promised time
/// that there is not.
public final class SpanText {
    private SpanText() {}

    /// Time of an examination, as its length is told: `74 min 10 s`, `75 min`, `40 s`.
    public static String ofSitting(Duration time) {
        long minutes = time.toMinutes();
        int seconds = time.toSecondsPart();
        if (minutes == 0) {
            return seconds + " s";
        }
        return minutes + " min" + (seconds == 0 ? "" : " " + seconds + " s");
    }

    /// Any stretch of time by its two largest units: `40 s`, `5 min 20 s`, `2 h 10 min`, `1 day 4
    /// h`.
    public static String of(Duration time) {
        if (time.toHours() == 0) {
            return ofSitting(time);
        }
        if (time.toDays() == 0) {
            return time.toHours() + " h" + second(time.toMinutesPart(), "min");
        }
        return DayText.count(time.toDays(), "day") + second(time.toHoursPart(), "h");
    }

    private static String second(int number, String unit) {
        return number == 0 ? "" : " " + number + " " + unit;
    }
}
