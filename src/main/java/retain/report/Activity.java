package retain.report;

import retain.exam.Sitting;
import retain.log.Entry.Review;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.schedule.StudyDay;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// On which days a learner did something in a course, and how much.
///
/// What was taken back never happened; what was begun anew did.
///
/// @param days with at least one answer, oldest first
/// @param today the study day
public record Activity(List<ActiveDay> days, LocalDate today) {
    /// Weeks that a calendar shows, this one included.
    public static final int WEEKS = 26;

    private static final int WEEK = 7;

    public Activity {
        days = List.copyOf(days);
    }

    /// The Mondays of the weeks that a calendar shows, oldest first.
    public static List<LocalDate> mondays(LocalDate today) {
        LocalDate last = monday(today);
        List<LocalDate> mondays = new ArrayList<>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            mondays.add(last.minusWeeks(back));
        }
        return mondays;
    }

    /// The Monday of the week that a day is in.
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The weeks that a calendar shows, oldest first, each from Monday to Sunday; days to come are
    /// left out.
    public List<List<ActiveDay>> calendar() {
        NavigableMap<LocalDate, ActiveDay> byDay = byDay();
        List<List<ActiveDay>> weeks = new ArrayList<>();
        for (LocalDate monday : mondays(today)) {
            List<ActiveDay> week = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = monday.plusDays(i);
                if (!day.isAfter(today)) {
                    week.add(byDay.getOrDefault(day, ActiveDay.none(day)));
                }
            }
            weeks.add(week);
        }
        return weeks;
    }

    private NavigableMap<LocalDate, ActiveDay> byDay() {
        NavigableMap<LocalDate, ActiveDay> byDay = new TreeMap<>();
        days.forEach(day -> byDay.put(day.day(), day));
        return byDay;
    }

    /// Study days in a row up to today, or to yesterday as long as nothing was answered today.
    public int streak() {
        NavigableMap<LocalDate, ActiveDay> byDay = byDay();
        LocalDate day = byDay.containsKey(today) ? today : today.minusDays(1);
        int streak = 0;
        while (byDay.containsKey(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }

    /// The most study days in a row.
    public int longestStreak() {
        int longest = 0;
        int here = 0;
        LocalDate next = LocalDate.MIN;
        for (ActiveDay day : days) {
            here = day.day().equals(next) ? here + 1 : 1;
            next = day.day().plusDays(1);
            longest = Math.max(longest, here);
        }
        return longest;
    }

    /// From one day to another, both included.
    public List<ActiveDay> between(LocalDate first, LocalDate last) {
        return days.stream()
                .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
                .toList();
    }

    /// So many days up to today, today included.
    public List<ActiveDay> last(int count) {
        return between(today.minusDays(count - 1L), today);
    }

    /// Time spent on some days.
    public static Duration time(Collection<ActiveDay> days) {
        return days.stream().map(ActiveDay::time).reduce(Duration.ZERO, Duration::plus);
    }

    /// Answers of some days, in practice and in exams.
    public static int answers(Collection<ActiveDay> days) {
        return days.stream().mapToInt(ActiveDay::all).sum();
    }

    /// Adds up days as their answers come.
    static final class Sum {
        private final NavigableMap<LocalDate, ActiveDay> days = new TreeMap<>();

        void add(Review review) {
            add(new ActiveDay(review.day(), 1, 0, review.time()));
        }

        /// A question that is changed twice on a day is answered once.
        void add(Sitting sitting) {
            Set<Object> counted = new HashSet<>();
            Duration before = Duration.ZERO;
            for (ExamEntry entry : sitting.entries()) {
                LocalDate day = StudyDay.of(entry.at(), sitting.started().zone());
                boolean isAnswer =
                        entry instanceof Answered answered
                                && counted.add(List.of(day, answered.item()));
                add(new ActiveDay(day, 0, isAnswer ? 1 : 0, entry.used().minus(before)));
                before = entry.used();
            }
        }

        private void add(ActiveDay more) {
            days.merge(more.day(), more, ActiveDay::and);
        }

        Activity until(LocalDate today) {
            return new Activity(
                    days.values().stream().filter(day -> day.all() > 0).toList(), today);
        }
    }
}
