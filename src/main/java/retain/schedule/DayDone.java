package retain.schedule;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was done on a study day, over all courses and sittings; crams are beyond it.
///
/// @param items answered, re-drills not counted
public record DayDone(int items, Duration time) {
    /// Adds a day up.
    public static DayDone of(History history, LocalDate day) {
        List<Review> reviews = new ArrayList<>();
        Set<ItemId> asked = new HashSet<>();
        for (ItemId item : history.items()) {
            for (Review review : history.reviews(item)) {
                if (review.day().equals(day) && review.kind() != ReviewKind.CRAM) {
                    reviews.add(review);
                    asked.add(item);
                }
            }
        }
        reviews.sort(Entry.BY_MOMENT);
        double seconds = 0;
        for (int i = 0; i < reviews.size(); i++) {
            seconds += StudyTime.seconds(reviews, i);
        }
        return new DayDone(asked.size(), Duration.ofMillis((long) (seconds * 1000)));
    }

    /// How many items more a limit allows.
    public int room(int limit) {
        return Math.max(0, limit - items);
    }
}
