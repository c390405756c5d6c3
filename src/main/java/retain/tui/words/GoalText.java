package retain.tui.words;

import retain.deck.Course;
import retain.deck.Exam;
import retain.schedule.Goal;

import java.time.LocalDate;

/// A goal in words.
public final class GoalText {
    private GoalText() {}

    /// `Certificate on Mon 2027-03-01, in 98 days`.
    ///
    /// @param today the study day
    public static String of(Goal goal, Course course, LocalDate today) {
        String exam = goal.in(course).map(Exam::title).orElse(goal.exam());
        String date = DayText.date(goal.day());
        long days = goal.daysLeft(today);
        if (goal.isOver(today)) {
            return exam + " was on " + date + ", " + ago(-days);
        }
        return exam + " on " + date + ", " + ahead(days);
    }

    private static String ahead(long days) {
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + DayText.count(days, "day");
    }

    private static String ago(long days) {
        return days == 1 ? "yesterday" : DayText.count(days, "day") + " ago";
    }
}
