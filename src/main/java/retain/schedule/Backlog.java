package retain.schedule;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.History;
import retain.log.ReviewKind;
import retain.log.Stamp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is overdue is being cleared at so many items a day, and nothing new is begun meanwhile.
///
/// The last word on it is a setting of the course: `40 since 2026-11-23`, `declined 2026-11-23` or
/// `cleared 2026-12-01`.
///
/// @param aDay due items, 1 or more
/// @param since the study day on which it was chosen
public record Backlog(int aDay, LocalDate since) {
    /// The setting that holds the choice.
    public static final String SETTING = "backlog";

    private static final Pattern RUNNING = Pattern.compile("([1-9][0-9]{0,4}) since (.{10})");
    private static final String DECLINED = "declined ";
    private static final String CLEARED = "cleared ";

    /// The one that runs; empty where none does.
    ///
    /// @param course whether a setting of a course counts, which may bear an earlier name
    public static Optional<Backlog> of(Predicate<String> course, History history) {
        return history.setting(course, SETTING).flatMap(Backlog::read);
    }

    private static Optional<Backlog> read(String value) {
        Matcher match = RUNNING.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        int aDay = Integer.parseInt(match.group(1));
        return Goal.day(match.group(2)).map(day -> new Backlog(aDay, day));
    }

    /// Whether the learner said something on that day, so that it is not asked again.
    public static boolean isChosen(Predicate<String> course, History history, LocalDate day) {
        return history.setting(course, SETTING)
                .filter(value -> read(value).isPresent() || value.equals(DECLINED + day))
                .isPresent();
    }

    /// Whether the last one came to its end on that day.
    public static boolean isCleared(Predicate<String> course, History history, LocalDate day) {
        return history.setting(course, SETTING).filter((CLEARED + day)::equals).isPresent();
    }

    /// Whether it is the learner's own choice, and not how it ended.
    public static boolean isChoice(Setting setting) {
        return setting.name().equals(SETTING) && !setting.value().startsWith(CLEARED);
    }

    /// The entry that it is chosen.
    public Setting chosen(Course course, Stamp stamp) {
        return setting(course, stamp, aDay + " since " + since);
    }

    /// The entry that none is wanted, and none offered on that day.
    public static Setting declined(Course course, Stamp stamp, LocalDate day) {
        return setting(course, stamp, DECLINED + day);
    }

    /// The entry that nothing is left of it.
    public static Setting cleared(Course course, Stamp stamp, LocalDate day) {
        return setting(course, stamp, CLEARED + day);
    }

    private static Setting setting(Course course, Stamp stamp, String value) {
        return new Setting(stamp, course.slug(), SETTING, value);
    }

    /// Its day, from 1.
    ///
    /// @param today the study day; the merged log of another machine may have begun it tomorrow
    public int dayNumber(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(since, today)) + 1;
    }

    /// How many of a day's due items are still to come.
    int room(Course course, History history, LocalDate day) {
        return Math.max(0, aDay - done(course, history, day));
    }

    /// How many of a day's items were answered when they were due.
    static int done(Course course, History history, LocalDate day) {
        int done = 0;
        for (Item item : course.items()) {
            List<Review> reviews = history.reviews(item.id());
            boolean counts =
                    reviews.stream()
                            .anyMatch(review ->
                                    review.day().equals(day)
                                            && review.kind() == ReviewKind.SCHEDULED);
            done += counts ? 1 : 0;
        }
        return done;
    }
}
