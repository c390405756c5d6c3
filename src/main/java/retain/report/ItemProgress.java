package retain.report;

import retain.deck.Item;
import retain.log.Entry.Flag;
import retain.log.Entry.Review;
import retain.schedule.Memory;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where a learner stands with an item.
///
/// @param memory by the memory model; empty without an answer
/// @param isSeen answered, and by the key that it has now
/// @param isOutdated answered, but by another key than it has now
/// @param answers that stand, of whatever kind
/// @param first the first of them
/// @param last the last of them
/// @param isMissed whether the newest answer was wrong, be it in practice or in a finished exam
/// @param recent true retention over `Progress.RECENT_DAYS` study days
/// @param weeks true retention by week, as `Activity.mondays` has them
/// @param time spent on it in practice, also before it was begun anew
/// @param recall the chance that it is recalled today, without guesses; empty unless seen
/// @param expected the chance that it is answered right on the day for which progress is told; not
///   seen, as first tries in its domain went
/// @param flags that the learner raised against its present wording, oldest first
public record ItemProgress(
        Item item,
        Schedule schedule,
        Optional<Memory> memory,
        boolean isSeen,
        boolean isOutdated,
        boolean isSuspended,
        int answers,
        Optional<Review> first,
        Optional<Review> last,
        boolean isMissed,
        Retention recent,
        List<Retention> weeks,
        Duration time,
        OptionalDouble recall,
        double expected,
        List<Flag> flags) {
    public ItemProgress {
        weeks = List.copyOf(weeks);
        flags = List.copyOf(flags);
    }

    /// How often a lapse moved the schedule.
    public int lapses() {
        return schedule instanceof Scheduled at ? at.lapses() : 0;
    }

    public boolean isMature() {
        return isSeen && schedule instanceof Scheduled at && at.interval() >= Scheduled.MATURE;
    }

    public boolean isLeech() {
        return schedule instanceof Scheduled at && at.isLeech();
    }

    /// Whether a day asks it again, by the schedule as it stands.
    public boolean isDue(LocalDate day) {
        return !isSuspended
                && schedule instanceof Scheduled at
                && (isOutdated || !at.due().isAfter(day));
    }

    public boolean isNew() {
        return schedule instanceof Schedule.Unseen;
    }
}
