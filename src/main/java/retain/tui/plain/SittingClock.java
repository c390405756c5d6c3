package retain.tui.plain;

import retain.tui.words.DayText;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is told of the time of a sitting.
final class SittingClock {
    /// Told once each, as the time left comes down to them.
    private static final List<Duration> WARNINGS =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(1));

    private Duration told;

    /// @param left how long the candidate has, who was told so
    SittingClock(Duration left) {
        told = left;
    }

    /// What has to be said now; empty where nothing has.
    Optional<String> warning(Duration left) {
        boolean isDue =
                WARNINGS.stream().anyMatch(at -> told.compareTo(at) > 0 && left.compareTo(at) <= 0);
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
