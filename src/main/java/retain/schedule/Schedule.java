package retain.schedule;

import java.time.LocalDate;
import java.util.Optional;

/// Where an item stands for a learner.
public sealed interface Schedule {
    /// Never answered as a scheduled item.
    ///
    /// @param memory what crams have left of it, for an algorithm that takes them in
    record Unseen(Optional<Memory> memory) implements Schedule {
        /// Without any trace.
        public Unseen() {
            this(Optional.empty());
        }
    }

    /// In repetition.
    ///
    /// @param repetition recalled so many times in a row (SM-2's n), re-drills not counted
    /// @param interval days from the last moving answer to `due`
    /// @param strength from which the next interval comes
    /// @param lapses how often a lapse moved the schedule
    /// @param lastReviewed the study day of the last answer that moved the schedule
    record Scheduled(
            int repetition,
            int interval,
            Strength strength,
            LocalDate due,
            int lapses,
            LocalDate lastReviewed)
            implements Schedule {
        /// Lapses at which an item is a leech.
        public static final int LEECH = 8;

        /// Interval in days from which an item counts as mature.
        public static final int MATURE = 21;

        /// An item that keeps lapsing: it wants rewording or another way of learning.
        public boolean isLeech() {
            return lapses >= LEECH;
        }

        /// Recalled less than twice in a row.
        public boolean isLearning() {
            return repetition < 2;
        }
    }
}
