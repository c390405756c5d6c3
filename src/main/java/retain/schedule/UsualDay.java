package retain.schedule;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// What a learner does in a course on a usual study day: in the four weeks that end with the last
/// day of study, so that a break leaves it as it was.
///
/// @param items asked, new ones included: half of the days ask no more; 0 before the first day
/// @param minutes of a full study day: three of four take no longer
/// @param secondsNew that an item takes on the day on which it is begun, its re-drills included
/// @param secondsReview the same on a later day
/// @param last the last day of study before today; today where there was none
public record UsualDay(
        int items, int minutes, double secondsNew, double secondsReview, LocalDate last) {
    private static final int DAYS = 28;
    private static final double HALF = 0.5;
    private static final double FULL = 0.75;

    /// What is usual, and how many answers it weighs.
    private static final double MINUTES = 15;

    private static final double SECONDS_NEW = 45;
    private static final double SECONDS_REVIEW = 20;
    private static final int TIMES = 20;

    /// The usual day of a learner.
    ///
    /// @param today the study day, which is not looked at
    public static UsualDay of(Course course, History history, LocalDate today) {
        TreeMap<LocalDate, List<Review>> days = new TreeMap<>();
        Set<Review> begun = new HashSet<>();
        for (Item item : course.items()) {
            List<Review> reviews = history.reviews(item.id());
            for (Review review : reviews) {
                if (review.day().isBefore(today)) {
                    days.computeIfAbsent(review.day(), _ -> new ArrayList<>()).add(review);
                    if (review.day().equals(reviews.getFirst().day())) {
                        begun.add(review);
                    }
                }
            }
        }
        LocalDate last = days.isEmpty() ? today : days.lastKey();
        List<Double> items = new ArrayList<>();
        List<Double> minutes = new ArrayList<>(List.of(MINUTES));
        Mean fresh = new Mean(SECONDS_NEW);
        Mean later = new Mean(SECONDS_REVIEW);
        for (List<Review> day : days.tailMap(last.minusDays(DAYS - 1)).values()) {
            day.sort(Entry.BY_MOMENT);
            Set<Object> asked = new HashSet<>();
            double all = 0;
            for (int i = 0; i < day.size(); i++) {
                Review review = day.get(i);
                double seconds = StudyTime.seconds(day, i);
                boolean isFirst =
                        review.kind() != ReviewKind.CRAM
                                && asked.add(history.present(review.item()));
                (begun.contains(review) ? fresh : later).add(seconds, isFirst ? 1 : 0);
                all += seconds;
            }
            if (!asked.isEmpty()) {
                items.add((double) asked.size());
            }
            minutes.add(all / 60);
        }
        return new UsualDay(
                items.isEmpty() ? 0 : (int) Math.ceil(quantile(items, HALF)),
                (int) Math.max(1, Math.ceil(quantile(minutes, FULL))),
                fresh.value(),
                later.value(),
                last);
    }

    private static double quantile(List<Double> all, double share) {
        Collections.sort(all);
        double place = share * (all.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, all.size() - 1);
        return all.get(below) + (place - below) * (all.get(above) - all.get(below));
    }

    /// A mean that begins with what is usual. A day's minutes are a sum, so a median would leave
    /// out the long answers.
    private static final class Mean {
        private double sum;
        private int count = TIMES;

        Mean(double usual) {
            sum = usual * TIMES;
        }

        void add(double seconds, int items) {
            sum += seconds;
            count += items;
        }

        double value() {
            return sum / count;
        }
    }
}
