package retain.schedule;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was done in a course on one study day; crams are beyond it, as they are beyond a day's
/// limits.
///
/// @param begun items answered for the first time
/// @param asked items answered, those included
/// @param seconds from grade to grade
/// @param secondsOfBegun what the begun ones took of that, their re-drills included
public record StudiedDay(int begun, int asked, double seconds, double secondsOfBegun) {
    /// A day without study.
    public static final StudiedDay NONE = new StudiedDay(0, 0, 0, 0);

    /// What was done on a day.
    public static StudiedDay on(Course course, History history, LocalDate day) {
        return Optional.ofNullable(all(course, history).get(day)).orElse(NONE);
    }

    /// Each day on which the course was studied.
    public static TreeMap<LocalDate, StudiedDay> all(Course course, History history) {
        TreeMap<LocalDate, List<Review>> reviews = new TreeMap<>();
        Set<Review> first = new HashSet<>();
        for (Item item : course.items()) {
            List<Review> here = new ArrayList<>(history.reviews(item.id()));
            here.removeIf(review -> review.kind() == ReviewKind.CRAM);
            for (Review review : here) {
                reviews.computeIfAbsent(review.day(), _ -> new ArrayList<>()).add(review);
                // With its re-drills, and they bear the same day.
                if (review.day().equals(here.getFirst().day())) {
                    first.add(review);
                }
            }
        }
        TreeMap<LocalDate, StudiedDay> days = new TreeMap<>();
        reviews.forEach((day, here) -> days.put(day, of(here, first, history)));
        return days;
    }

    private static StudiedDay of(List<Review> reviews, Set<Review> first, History history) {
        reviews.sort(Entry.BY_MOMENT);
        Set<ItemId> asked = new HashSet<>();
        Set<ItemId> begun = new HashSet<>();
        double seconds = 0;
        double secondsOfBegun = 0;
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            ItemId item = history.present(review.item());
            double took = StudyTime.seconds(reviews, i);
            seconds += took;
            asked.add(item);
            if (first.contains(review)) {
                begun.add(item);
                secondsOfBegun += took;
            }
        }
        return new StudiedDay(begun.size(), asked.size(), seconds, secondsOfBegun);
    }
}
