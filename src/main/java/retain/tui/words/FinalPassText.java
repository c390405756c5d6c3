package retain.tui.words;

import retain.deck.Course;
import retain.log.History;
import retain.schedule.FinalPass;
import retain.session.Session;

import java.time.LocalDate;
import java.util.Optional;

/// The last days before an exam, in words.
public final class FinalPassText {
    private FinalPassText() {}

    /// What it asks; empty where it asks nothing.
    static String opening(Session session) {
        return session.daysToExam().flatMap(days -> of(days, session.leftPass())).orElse("");
    }

    /// The same for a day.
    ///
    /// @param items that it asks
    public static Optional<String> of(Course course, History history, LocalDate day, int items) {
        return FinalPass.daysLeft(course, history, day).flatMap(days -> of(days, items));
    }

    private static Optional<String> of(int days, int items) {
        return items == 0
                ? Optional.empty()
                : Optional.of(
                        "Final pass, "
                                + DayText.count(days, "day")
                                + " to the exam: today "
                                + DayText.count(items, "item")
                                + " that would not come again before it.");
    }
}
