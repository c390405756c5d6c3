package retain.tui.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much time an examination still gives.
public final class TimeLeft {
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration FIVE = Duration.ofMinutes(5);
    private static final Duration ONE = Duration.ofMinutes(1);

    /// When the candidate is told.
    private static final List<Duration> WARNINGS = List.of(TEN, FIVE, ONE);

    /// How long they are told so.
    private static final Duration TOLD = Duration.ofSeconds(15);

    private TimeLeft() {}

    /// How soon the time is up.
    public enum Stage {
        PLENTY,
        TEN_MINUTES,
        FIVE_MINUTES,
        LAST_MINUTE;

        public static Stage of(Duration left) {
            if (left.compareTo(ONE) <= 0) {
                return LAST_MINUTE;
            }
            if (left.compareTo(FIVE) <= 0) {
                return FIVE_MINUTES;
            }
            return left.compareTo(TEN) <= 0 ? TEN_MINUTES : PLENTY;
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

    /// What is told for a while when few minutes are left; empty at all other times, and where an
    /// examination was never longer.
    public static Optional<String> warning(Duration left, Duration limit) {
        for (Duration at : WARNINGS) {
            if (limit.compareTo(at) > 0
                    && left.compareTo(at) <= 0
                    && left.compareTo(at.minus(TOLD)) > 0) {
                return Optional.of(
                        at.equals(ONE)
                                ? "One minute is left. What is answered by then counts."
                                : at.toMinutes() + " minutes are left.");
            }
        }
        return Optional.empty();
    }

    /// Whether a warning became due as the time left came down.
    ///
    /// @param before how much was left when the candidate last knew
    public static boolean isWarningDue(Duration before, Duration left) {
        return WARNINGS.stream()
                .anyMatch(at -> before.compareTo(at) > 0 && left.compareTo(at) <= 0);
    }
}
