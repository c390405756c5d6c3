package retain.plan;

import retain.deck.Course;
import retain.log.History;
import retain.plan.Habits.Day;
import retain.schedule.Algorithm;

import java.time.LocalDate;

/// Where every run begins: what the learner remembers, and by what it is decided on which day each
/// item comes again.
///
/// @param own the learner's memory
/// @param driver the memory by which items come again: the learner's own, or that of a shadow whose
///   first answers told nothing
/// @param table by the same
/// @param today what the learner did today already
record Beginning(Mind own, Mind driver, Timetable table, Day today) {
    /// As it is: what the coming days will ask.
    static Beginning real(
            Course course, Bank bank, History history, Algorithm algorithm, LocalDate today) {
        Mind own = Mind.of(bank, history, today);
        return new Beginning(
                own,
                own,
                Timetable.of(bank, history, algorithm, today),
                done(course, history, today));
    }

    /// With days of study that no first answer bears on. If they did, an answer turned from wrong
    /// to right would put an item off, and so could leave it less well known on a certain day: the
    /// better learner would be told the smaller chance.
    static Beginning shadow(
            Course course, Bank bank, History history, Algorithm algorithm, LocalDate today) {
        return new Beginning(
                Mind.of(bank, history, today),
                Mind.neutral(bank, history, today),
                Timetable.neutral(bank, history, algorithm, today),
                done(course, history, today));
    }

    private static Day done(Course course, History history, LocalDate today) {
        return Habits.days(course, history).getOrDefault(today, Day.NONE);
    }

    boolean isShadow() {
        return own != driver;
    }
}
