package retain.tui.plain;

import retain.tui.words.DayText;
import retain.tui.words.TimeLeft;

import java.time.Duration;
import java.util.Optional;

/// What is told of the time of a sitting.
final class SittingClock {
    private Duration told;

    /// @param left how long the candidate has, who was told so
    SittingClock(Duration left) {
        told = left;
    }

    /// What has to be said now, each warning once; empty where nothing has.
    Optional<String> warning(Duration left) {
        boolean isDue = TimeLeft.isWarningDue(told, left);
        told = left;
        return isDue && left.isPositive()
                ? Optional.of(exact(left.plusMillis(999)) + " left.")
                : Optional.empty();
    }

    /// `64 minutes`, `50 seconds`.
    static String about(Duration time) {
        return time.compareTo(Duration.ofSeconds(90)) < 0
                ? exact(time)
                : DayText.count(Math.round(time.toSeconds() / 60.0), "minute");
    }

    /// `64 minutes 12 seconds`.
    static String exact(Duration time) {
        String seconds = DayText.count(time.toSecondsPart(), "second");
        if (time.toMinutes() == 0) {
            return seconds;
        }
        String minutes = DayText.count(time.toMinutes(), "minute");
        return time.toSecondsPart() == 0 ? minutes : minutes + " " + seconds;
    }
}
