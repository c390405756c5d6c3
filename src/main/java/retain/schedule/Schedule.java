package retain.schedule;

import java.time.LocalDate;

/// Where an item stands for a learner.
public sealed interface Schedule {
    /// Never answered as a scheduled item.
    record Unseen() implements Schedule {}

    /// In repetition.
    ///
    /// @param repetition recalled so many times in a row (SM-2's n)
    /// @param interval days from the last moving answer to `due`
    /// @param easeFactor SM-2's EF in hundredths: 250 is 2.50
    /// @param lapses how often a lapse moved the schedule
    /// @param lastReviewed the study day of the last answer that moved the schedule
    record Scheduled(
            int repetition,
            int interval,
            int easeFactor,
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
