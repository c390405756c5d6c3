package retain.schedule;

import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A spacing algorithm: a pure function from an item's reviews to its schedule.
public interface Scheduler {
    /// Folds the standing reviews of one item, in the order of `Review.BY_DAY`.
    Schedule schedule(List<Review> reviews);

    /// What one answer more would make of a schedule that this scheduler gave; empty where it moves
    /// nothing.
    ///
    /// @param day not before the last answer
    Optional<Scheduled> after(Schedule before, LocalDate day, ReviewKind kind, Quality quality);

    /// Whether a cram moves the schedule of an item in repetition.
    boolean heedsCrams();
}
