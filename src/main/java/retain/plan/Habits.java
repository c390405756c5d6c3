package retain.plan;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;
import retain.schedule.StudiedDay;
import retain.schedule.UsualDay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;

/// How a learner studies a course: what a usual day takes, how often there is one, and how answers
/// are graded. Shares begin with what is usual, as if it had been seen a few times.
///
/// Whether answers were right bears on none of this but the grades, and of those the first answers
/// count nowhere.
///
/// @param window days that were looked at for the attendance, today not among them
/// @param studied of those, the ones with study
/// @param attendance chance that a day is a study day, from 0 to 1. It counts days up to today, for
///   whoever has stayed away of late is the likelier to stay away; the usual day leaves a break out
/// @param usual the study day of the last weeks of study
/// @param easy share of right answers that were graded easy
/// @param hard share of right answers that were graded hard
public record Habits(
        int window, int studied, double attendance, UsualDay usual, double easy, double hard) {
    private static final double USUAL_ATTENDANCE = 6.0 / 7;
    private static final int USUAL_ATTENDANCE_DAYS = 7;
    private static final double USUAL_EASY = 1;
    private static final double USUAL_HARD = 1;
    private static final int USUAL_GRADES = 10;

    /// The habits of a learner.
    ///
    /// @param today the study day
    public static Habits of(Course course, History history, LocalDate today) {
        NavigableSet<LocalDate> days =
                StudiedDay.all(course, history).navigableKeySet().headSet(today, false);
        LocalDate from = today.minusDays(UsualDay.DAYS);
        if (!days.isEmpty() && days.first().isAfter(from)) {
            from = days.first();
        }
        int window = days.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(from, today);
        int studied = days.tailSet(from).size();
        Grades grades = Grades.of(course, history);
        return new Habits(
                window,
                studied,
                (USUAL_ATTENDANCE * USUAL_ATTENDANCE_DAYS + studied)
                        / (USUAL_ATTENDANCE_DAYS + window),
                UsualDay.of(course, history, today),
                (USUAL_EASY + grades.easy) / (USUAL_GRADES + grades.right),
                (USUAL_HARD + grades.hard) / (USUAL_GRADES + grades.right));
    }

    /// The pace that the learner keeps.
    public Pace pace() {
        return new Pace(newItems(), minutes());
    }

    /// Items begun on a study day.
    public int newItems() {
        return usual.newItems();
    }

    /// Minutes of a full study day.
    public int minutes() {
        return usual.minutes();
    }

    /// Seconds of an item on the day on which it is begun.
    public double secondsNew() {
        return usual.secondsNew();
    }

    /// Seconds of an item on a later day.
    public double secondsReview() {
        return usual.secondsReview();
    }

    /// How right answers were graded, first answers left out.
    private record Grades(int right, int easy, int hard) {
        static Grades of(Course course, History history) {
            int right = 0;
            int easy = 0;
            int hard = 0;
            for (Item item : course.items()) {
                List<Review> reviews = history.reviews(item.id());
                for (Review review : reviews.subList(Math.min(1, reviews.size()), reviews.size())) {
                    if (review.kind() == ReviewKind.REDRILL) {
                        continue;
                    }
                    switch (review.quality()) {
                        case EASY -> easy++;
                        case HARD -> hard++;
                        case GOOD, SLIP, FAMILIAR, BLACKOUT -> {}
                    }
                    right += review.quality().isLapse() ? 0 : 1;
                }
            }
            return new Grades(right, easy, hard);
        }
    }
}
