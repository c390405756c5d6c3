package retain.report;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Review;
import retain.log.ExamEntry.Started;
import retain.log.History;
import retain.schedule.StudyDay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How ready a learner was at the end of each past week, and is today: the log replayed to that
/// day, and the exam taken on it. The decks are those of today.
///
/// @param day a Sunday, or today
public record PastReadiness(LocalDate day, Readiness readiness) {
    /// One a week since the first answer, oldest first, for `Activity.WEEKS` weeks at most. Each
    /// costs about as much as `Readiness.of`.
    ///
    /// @param history of all entries of the learner, those of sittings included
    public static List<PastReadiness> of(
            Course course, History history, Exam exam, LocalDate today) {
        List<Entry> log = history.all();
        List<PastReadiness> past = new ArrayList<>();
        for (LocalDate monday : Activity.mondays(today)) {
            LocalDate sunday = monday.plusDays(6);
            LocalDate day = sunday.isAfter(today) ? today : sunday;
            List<Entry> before = until(log, day);
            if (!before.isEmpty()) {
                past.add(
                        new PastReadiness(
                                day,
                                Readiness.of(
                                        course,
                                        exam,
                                        History.of(before, course::current),
                                        Sitting.all(before),
                                        day)));
            }
        }
        return past;
    }

    /// The log as it stood at the end of a study day: all that came before the last entry of a day
    /// not after it. Most entries have no day of their own.
    ///
    /// @param log by moment
    private static List<Entry> until(List<Entry> log, LocalDate day) {
        Instant last = Instant.MIN;
        for (Entry entry : log) {
            boolean isBefore =
                    switch (entry) {
                        case Review review -> !review.day().isAfter(day);
                        case Burial burial -> !burial.day().isAfter(day);
                        case Started started ->
                                !StudyDay.of(started.at(), started.zone()).isAfter(day);
                        default -> false;
                    };
            if (isBefore && entry.at().isAfter(last)) {
                last = entry.at();
            }
        }
        Instant end = last;
        return log.stream().filter(entry -> !entry.at().isAfter(end)).toList();
    }
}
