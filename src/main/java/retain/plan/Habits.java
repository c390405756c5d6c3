package retain.plan;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How a learner studies a course, from the last weeks of the log: each figure begins with what is
/// usual, as if that had been seen a few times, and follows the learner as days come in.
///
/// Whether answers were right bears on none of this but the grades, and of those the first answers
/// count nowhere.
///
/// @param window days that were looked at, today not among them
/// @param studied of those, the ones with an answer
/// @param attendance chance that a day is a study day, from 0 to 1
/// @param newItems items begun on a study day
/// @param minutes of a full study day: three of four take no longer
/// @param secondsNew that an item takes on the day on which it is begun, re-drills and reading the
///   explanation included
/// @param secondsReview the same on a later day
/// @param easy share of right answers that were graded easy
/// @param hard share of right answers that were graded hard
public record Habits(
        int window,
        int studied,
        double attendance,
        int newItems,
        int minutes,
        double secondsNew,
        double secondsReview,
        double easy,
        double hard) {
    /// Days that are looked back upon.
    public static final int WEEKS = 28;

    /// What is usual, and how much of it is taken as seen.
    private static final double USUAL_ATTENDANCE = 6.0 / 7;

    private static final int USUAL_ATTENDANCE_DAYS = 7;
    private static final int USUAL_NEW = 10;
    private static final int USUAL_MINUTES = 15;
    private static final double USUAL_SECONDS_NEW = 45;
    private static final double USUAL_SECONDS_REVIEW = 20;
    private static final int USUAL_TIMES = 20;
    private static final double USUAL_EASY = 1;
    private static final double USUAL_HARD = 1;
    private static final int USUAL_GRADES = 10;

    /// A longer time between two answers is a break.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final double FULL_DAY = 0.75;

    private static final Comparator<Review> BY_MOMENT =
            Comparator.comparing(Review::at).thenComparing(Entry::id);

    /// What happened on one study day.
    ///
    /// @param begun items answered for the first time
    /// @param asked items answered
    record Day(int begun, int asked, double seconds, double secondsOfBegun) {
        static final Day NONE = new Day(0, 0, 0, 0);
    }

    /// The habits of a learner.
    ///
    /// @param today the study day
    public static Habits of(Course course, History history, LocalDate today) {
        Map<LocalDate, Day> days = days(course, history);
        LocalDate from = today.minusDays(WEEKS);
        if (!days.isEmpty()) {
            LocalDate first = Collections.min(days.keySet());
            from = first.isAfter(from) ? first : from;
        }
        int window = days.isEmpty() ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(from, today));
        List<Double> minutes = new ArrayList<>(List.of((double) USUAL_MINUTES));
        int studied = 0;
        int begun = 0;
        int later = 0;
        double secondsOfBegun = 0;
        double secondsOfLater = 0;
        for (Map.Entry<LocalDate, Day> each : days.entrySet()) {
            if (each.getKey().isBefore(from) || !each.getKey().isBefore(today)) {
                continue;
            }
            Day day = each.getValue();
            studied++;
            begun += day.begun;
            later += day.asked - day.begun;
            secondsOfBegun += day.secondsOfBegun;
            secondsOfLater += day.seconds - day.secondsOfBegun;
            minutes.add(day.seconds / 60);
        }
        Grades grades = Grades.of(course, history);
        return new Habits(
                window,
                studied,
                (USUAL_ATTENDANCE * USUAL_ATTENDANCE_DAYS + studied)
                        / (USUAL_ATTENDANCE_DAYS + window),
                (int) Math.round((double) (USUAL_NEW + begun) / (1 + studied)),
                (int) Math.max(1, Math.ceil(quantile(minutes, FULL_DAY))),
                mean(USUAL_SECONDS_NEW, secondsOfBegun, begun),
                mean(USUAL_SECONDS_REVIEW, secondsOfLater, later),
                (USUAL_EASY + grades.easy) / (USUAL_GRADES + grades.right),
                (USUAL_HARD + grades.hard) / (USUAL_GRADES + grades.right));
    }

    /// The pace that the learner keeps.
    public Pace pace() {
        return new Pace(newItems, minutes);
    }

    /// A day's minutes are a sum, so what is wanted of one answer is the mean: a median would leave
    /// out the long ones.
    private static double mean(double usual, double sum, int count) {
        return (usual * USUAL_TIMES + sum) / (USUAL_TIMES + count);
    }

    private static double quantile(List<Double> all, double share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /// What happened on each day on which the course was studied.
    static Map<LocalDate, Day> days(Course course, History history) {
        Map<LocalDate, List<Review>> reviews = new TreeMap<>();
        Set<Review> first = new HashSet<>();
        for (Item item : course.items()) {
            List<Review> here = history.reviews(item.id());
            for (Review review : here) {
                reviews.computeIfAbsent(review.day(), _ -> new ArrayList<>()).add(review);
                // With its re-drills, and they bear the same day.
                if (review.day().equals(here.getFirst().day())) {
                    first.add(review);
                }
            }
        }
        Map<LocalDate, Day> days = new TreeMap<>();
        reviews.forEach((day, here) -> days.put(day, day(here, first, history)));
        return days;
    }

    private static Day day(List<Review> reviews, Set<Review> first, History history) {
        reviews.sort(BY_MOMENT);
        Set<Object> asked = new HashSet<>();
        Set<Object> begun = new HashSet<>();
        double seconds = 0;
        double secondsOfBegun = 0;
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            double took = i == 0 ? seconds(review.latency()) : seconds(reviews.get(i - 1), review);
            seconds += took;
            asked.add(history.present(review.item()));
            if (first.contains(review)) {
                begun.add(history.present(review.item()));
                secondsOfBegun += took;
            }
        }
        return new Day(begun.size(), asked.size(), seconds, secondsOfBegun);
    }

    /// From grade to grade, which takes in the explanation that was read; across a break, only what
    /// the answer itself took.
    private static double seconds(Review before, Review review) {
        Duration between = Duration.between(before.at(), review.at());
        return between.compareTo(LONGEST) > 0 || between.compareTo(review.latency()) < 0
                ? seconds(review.latency())
                : seconds(between);
    }

    private static double seconds(Duration time) {
        return Math.min(time.toMillis(), LONGEST.toMillis()) / 1000.0;
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
