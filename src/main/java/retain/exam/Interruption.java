package retain.exam;

import java.time.Duration;

/// What came between a candidate and the questions.
///
/// @param at the time of the sitting that was used by then
/// @param lasted as the clock on the wall had it; zero where that was set back meanwhile
/// @param charged how much of it counts as used, to the second
public record Interruption(Cause cause, Duration at, Duration lasted, Duration charged) {
    public enum Cause {
        /// The candidate left and came back; the time stood still.
        LEFT,
        /// The program ended without a word and was begun again. For what nobody saw,
        /// `Running.TICK` is charged.
        BROKEN_OFF,
        /// The program stood still, or the clock was set forward; all of it counts as used.
        STOOD_STILL
    }
}
