package retain.plan;

import retain.log.Entry.Review;
import retain.log.Quality;

import java.util.ArrayList;
import java.util.List;

/// Reviews as they would be if the first of an item told nothing.
final class Neutral {
    private Neutral() {}

    /// What stands for a first answer: right, but hard. It lies between what most are, a lapse or a
    /// good one, so that a scheduler goes on about as often as for the learner. SM-2 is then a day
    /// ahead of an item that was missed at first, and level with it from the second interval on.
    static final Quality FIRST = Quality.HARD;

    /// The same reviews, but for the first.
    static List<Review> begun(List<Review> reviews) {
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
                        FIRST,
                        first.latency(),
                        first.override()));
        return neutral;
    }
}
