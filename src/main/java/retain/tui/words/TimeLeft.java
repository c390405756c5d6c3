package retain.tui.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much time an examination still gives.
public final class TimeLeft {
    /// Minutes at which the candidate is told.
    private static final List<Integer> WARNINGS = List.of(1, 5, 10);

    private TimeLeft() {}

    /// How soon the time is up.
    public enum Stage {
        PLENTY,
        TEN_MINUTES,
        FIVE_MINUTES,
        LAST_MINUTE;

        public static Stage of(Duration left) {
            if (left.compareTo(Duration.ofMinutes(1)) <= 0) {
                return LAST_MINUTE;
            }
            if (left.compareTo(Duration.ofMinutes(5)) <= 0) {
                return FIVE_MINUTES;
            }
            return left.compareTo(Duration.ofMinutes(10)) <= 0 ? TEN_MINUTES : PLENTY;
        }
    }

    /// `64 min left`; in the last five minutes `4:59 left`, in the last `last minute 0:59`. Begun
    /// minutes and seconds count as whole.
    public static String of(Duration left) {
        long seconds = Math.ceilDiv(left.toMillis(), 1000);
        return switch (Stage.of(left)) {
            case PLENTY, TEN_MINUTES -> Math.ceilDiv(seconds, 60) + " min left";
            case FIVE_MINUTES -> clock(seconds) + " left";
            case LAST_MINUTE -> "last minute " + clock(seconds);
        };
    }

    private static String clock(long seconds) {
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }

    /// What is told once when time has passed; empty where there is nothing new to tell.
    public static Optional<String> warning(Duration before, Duration now) {
        return WARNINGS.stream()
                .filter(minutes -> before.compareTo(Duration.ofMinutes(minutes)) > 0)
                .filter(minutes -> now.compareTo(Duration.ofMinutes(minutes)) <= 0)
                .findFirst()
                .map(minutes ->
                        minutes == 1
                                ? "One minute is left. What is answered by then counts."
                                : minutes + " minutes are left.");
    }
}
