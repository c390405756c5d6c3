package retain.schedule;

import retain.log.Entry.Review;
import retain.log.Quality;

import java.time.LocalDate;
import java.util.List;

/// A spacing algorithm: a pure function from an item's reviews to its schedule.
public interface Scheduler {
    /// Folds the standing reviews of one item, in the order of `Review.BY_DAY`.
    Schedule schedule(List<Review> reviews);

    /// What a scheduled answer of that quality on that day would make of a schedule.
    Schedule.Scheduled after(Schedule before, LocalDate day, Quality quality);
}
