package retain.schedule;

import retain.log.Entry.Review;

import java.time.Duration;
import java.util.List;

/// How long answers took.
final class StudyTime {
    /// A longer time between two answers is a break.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private StudyTime() {}

    /// The seconds of one of a day's answers: from grade to grade, which takes in the explanation
    /// that was read; across a break, only what the answer itself took.
    ///
    /// @param day all answers of the day, by moment
    static double seconds(List<Review> day, int place) {
        Review review = day.get(place);
        if (place == 0) {
            return capped(review.latency());
        }
        Duration between = Duration.between(day.get(place - 1).at(), review.at());
        boolean isBreak = between.compareTo(LONGEST) > 0 || between.compareTo(review.latency()) < 0;
        return capped(isBreak ? review.latency() : between);
    }

    private static double capped(Duration time) {
        return Math.min(time.toMillis(), LONGEST.toMillis()) / 1000.0;
    }
}
