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
        return exam(goal, course) + (goal.isOver(today) ? " was" : "") + " " + date(goal, today);
    }

    /// The title of the exam; its name where the course has none of that name any more.
    public static String exam(Goal goal, Course course) {
        return goal.in(course).map(Exam::title).orElse(goal.exam());
    }

    /// `on Mon 2027-03-01, in 98 days`.
    ///
    /// @param today the study day
    public static String date(Goal goal, LocalDate today) {
        long days = goal.daysLeft(today);
        return "on " + DayText.date(goal.day()) + ", " + (days < 0 ? ago(-days) : ahead(days));
    }

    private static String ahead(long days) {
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + DayText.count(days, "day");
    }

    private static String ago(long days) {
        return days == 1 ? "yesterday" : DayText.count(days, "day") + " ago";
    }
}
