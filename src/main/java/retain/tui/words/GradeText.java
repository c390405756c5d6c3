package retain.tui.words;

import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.session.Session;
import retain.session.Turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a grade has done, in words.
public final class GradeText {
    private GradeText() {}

    /// `due in 6 days, on Thu 2026-11-26` and its like, for a grade given to the present question.
    ///
    /// @param before the session in which the question is still asked
    public static String done(Session before, Quality quality, Instant answeredAt) {
        LocalDate today = before.desk().dayOf(answeredAt);
        Optional<Scheduled> outlook = before.outlook(quality, answeredAt);
        ReviewKind kind = before.kindAt(answeredAt);
        if (outlook.isPresent()) {
            String next = DayText.ahead(outlook.get().due(), today);
            return quality.asksForRedrill() && kind != ReviewKind.CRAM
                    ? "again today, then " + next
                    : "due " + next;
        }
        return switch (kind) {
            case REDRILL ->
                    quality.asksForRedrill()
                            ? "again today"
                            : "done for today" + due(before, today);
            case SCHEDULED, EARLY ->
                    quality.asksForRedrill()
                            ? "again today"
                            : "done for today" + due(before, today);
            case CRAM -> "this moves no schedule";
        };
    }

    private static String due(Session session, LocalDate today) {
        return session.turn()
                .map(Turn::schedule)
                .filter(Scheduled.class::isInstance)
                .map(schedule -> ", due " + DayText.ahead(((Scheduled) schedule).due(), today))
                .orElse("");
    }

    private static boolean isLeech(Schedule schedule) {
        return schedule instanceof Scheduled scheduled && scheduled.isLeech();
    }

    /// What to say of an item that this grade makes a leech.
    public static Optional<String> leech(Session before, Quality quality, Instant answeredAt) {
        return before.outlook(quality, answeredAt)
                .filter(after -> after.lapses() == Scheduled.LEECH)
                .flatMap(after ->
                        before.turn()
                                .filter(turn -> !isLeech(turn.schedule()))
                                .map(turn ->
                                        "This item has now lapsed "
                                                + after.lapses()
                                                + " times, a leech: learn it another way, or set it"
                                                + " aside with \"retain suspend "
                                                + turn.item().id().inCourse()
                                                + "\"."));
    }
}
