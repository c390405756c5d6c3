package retain.plan;

import retain.log.Entry.Review;
import retain.log.Quality;
import retain.schedule.Algorithm;

import java.util.ArrayList;
import java.util.List;

/// Reviews as they would be if the first of an item told nothing.
final class Neutral {
    private Neutral() {}

    /// What stands for a first answer, so that a scheduler goes on as for most learners. SM-2 is
    /// begun by a good one: an item that was missed at first is a day behind it, and from its
    /// second interval on both go together. FSRS-6 is begun between a lapse and a good one.
    static Quality first(Algorithm algorithm) {
        return switch (algorithm) {
            case SM2 -> Quality.GOOD;
            case FSRS6 -> Quality.HARD;
        };
    }

    /// The same reviews, the first with another quality.
    ///
    /// @param quality 3 or more
    static List<Review> begun(List<Review> reviews, Quality quality) {
        if (reviews.isEmpty()) {
            return reviews;
        }
        Review first = reviews.getFirst();
        List<Review> neutral = new ArrayList<>(reviews);
        neutral.set(
                0,
                new Review(
                        first.stamp(),
                        first.zone(),
                        first.day(),
                        first.item(),
                        first.revision(),
                        first.key(),
                        first.shown(),
                        first.kind(),
                        first.response(),
                        true,
                        quality,
                        first.latency(),
                        first.override()));
        return neutral;
    }
}
