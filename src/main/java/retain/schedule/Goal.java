package retain.schedule;

import retain.deck.Course;
import retain.deck.Exam;
import retain.log.Entry;
import retain.log.History;
import retain.log.Stamp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The examination that a learner makes ready for in a course, and the day on which it is sat.
///
/// @param exam its name in the course; the course may have dropped it since
public record Goal(String exam, LocalDate day) {
    /// As in the log: four digits for the year, so that what is read can be kept.
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /// The one that the learner last chose; empty where none was, or where each was taken back.
    ///
    /// @param course whether a goal in a course counts, which may bear an earlier name
    public static Optional<Goal> of(Predicate<String> course, History history) {
        return history.goal(course).map(entry -> new Goal(entry.exam(), entry.examDate()));
    }

    /// The day that `2027-03-01` names; empty for every other way to write one, and for a day that
    /// no calendar has.
    public static Optional<LocalDate> day(String text) {
        Matcher match = DAY.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The entry that this one is chosen.
    public Entry.Goal entry(Course course, Stamp stamp) {
        return new Entry.Goal(stamp, course.slug(), exam, day);
    }

    /// The examination; empty where the course has none of that name.
    public Optional<Exam> in(Course course) {
        return course.exams().stream().filter(each -> each.name().equals(exam)).findFirst();
    }

    /// Days until the examination: 0 on its day, less than 0 after it.
    ///
    /// @param today the study day
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }

    /// Whether the day has gone by.
    ///
    /// @param today the study day
    public boolean isOver(LocalDate today) {
        return day.isBefore(today);
    }
}
