package retain.schedule;

import retain.deck.Course;
import retain.log.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/// What a learner does in a course on a usual study day: in the four weeks that end with the last
/// day of study, so that a break leaves it as it was. All but the number of items begins with what
/// is usual, as if that had been seen a few times, and follows the learner as days come in.
///
/// @param items asked, new ones included: half of the days ask no more; 0 before the first day
/// @param newItems items begun
/// @param minutes of a full study day: three of four take no longer
/// @param secondsNew that an item takes on the day on which it is begun, re-drills and reading the
///   explanation included
/// @param secondsReview the same on a later day
/// @param last the last day of study before today; today where there was none
public record UsualDay(
        int items,
        int newItems,
        int minutes,
        double secondsNew,
        double secondsReview,
        LocalDate last) {
    /// Four weeks.
    public static final int DAYS = 28;

    private static final double HALF = 0.5;
    private static final double FULL = 0.75;

    /// What is usual: new items and minutes weigh as much as one day.
    private static final int NEW_ITEMS = 10;

    private static final double MINUTES = 15;
    private static final double SECONDS_NEW = 45;
    private static final double SECONDS_REVIEW = 20;

    /// How many items the usual seconds weigh.
    private static final int TIMES = 20;

    /// The usual day of a learner.
    ///
    /// @param today the study day, which is not looked at
    public static UsualDay of(Course course, History history, LocalDate today) {
        TreeMap<LocalDate, StudiedDay> all = StudiedDay.all(course, history);
        LocalDate before = all.lowerKey(today);
        LocalDate last = before == null ? today : before;
        List<Double> items = new ArrayList<>();
        List<Double> minutes = new ArrayList<>(List.of(MINUTES));
        int begun = 0;
        int later = 0;
        double secondsOfBegun = 0;
        double secondsOfLater = 0;
        for (StudiedDay day : all.subMap(last.minusDays(DAYS - 1), today).values()) {
            items.add((double) day.asked());
            minutes.add(day.seconds() / 60);
            begun += day.begun();
            later += day.asked() - day.begun();
            secondsOfBegun += day.secondsOfBegun();
            secondsOfLater += day.seconds() - day.secondsOfBegun();
        }
        return new UsualDay(
                items.isEmpty() ? 0 : (int) Math.ceil(quantile(items, HALF)),
                (int) Math.round((double) (NEW_ITEMS + begun) / (1 + items.size())),
                (int) Math.max(1, Math.ceil(quantile(minutes, FULL))),
                mean(SECONDS_NEW, secondsOfBegun, begun),
                mean(SECONDS_REVIEW, secondsOfLater, later),
                last);
    }

    /// A day's minutes are a sum, so what is wanted of one item is the mean: a median would leave
    /// out the long ones.
    private static double mean(double usual, double sum, int count) {
        return (usual * TIMES + sum) / (TIMES + count);
    }

    private static double quantile(List<Double> all, double share) {
        Collections.sort(all);
        double place = share * (all.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, all.size() - 1);
        return all.get(below) + (place - below) * (all.get(above) - all.get(below));
    }
}
