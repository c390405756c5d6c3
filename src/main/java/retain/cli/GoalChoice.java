package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Exam;
import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.Entry.Retraction;
import retain.log.History;
import retain.log.Learner;
import retain.schedule.Goal;
import retain.schedule.StudyDay;
import retain.store.Access;
import retain.tui.words.GoalText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the day of an exam, and forgets it.
final class GoalChoice {
    /// How far off a day may be; further on, what is wrong is most likely the year.
    static final int YEARS = 2;

    private GoalChoice() {}

    static int keep(Run run, CommandLine line) {
        String text = Choices.text(line, "exam-date").orElse("");
        LocalDate day =
                Goal.day(text)
                        .orElseThrow(() ->
                                new UsageError(
                                        "--exam-date takes a day like 2027-03-01, not \""
                                                + text
                                                + "\""));
        LocalDate today = StudyDay.of(run.now(), run.surroundings().zone());
        if (day.isBefore(today)) {
            throw new Circumstance(
                    day + " has gone by, today is " + today + ": name the day of an exam to come");
        }
        if (isTooFar(day, today)) {
            throw Plan.tooFar(day);
        }
        Course course = run.course();
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    History history = History.of(log.practiceOf(learner), course::current);
                    Optional<Goal> before = Goal.of(course::goesBy, history);
                    Exam exam = exam(course, Choices.text(line, "exam"), before);
                    Goal goal = new Goal(exam.name(), day);
                    if (!before.equals(Optional.of(goal))) {
                        run.append(log, learner, List.of(goal.entry(course, run.stamp(learner))));
                    }
                    run.say(GoalText.of(goal, course, today) + ".");
                    run.say("\"retain plan\" says what it takes until then.");
                    return Cli.DONE;
                });
    }

    static boolean isTooFar(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusYears(YEARS));
    }

    /// The exam that is named, else the one that the day was kept for so far, else the course's
    /// first.
    private static Exam exam(Course course, Optional<String> name, Optional<Goal> before) {
        if (name.isPresent() || course.exams().isEmpty()) {
            return NamedExam.of(course, name.orElse(""));
        }
        return before.flatMap(goal -> goal.in(course)).orElseGet(course.exams()::getFirst);
    }

    /// Takes every day that was kept for this course back, or an earlier one would come to light.
    static int clear(Run run) {
        Course course = run.course();
        LocalDate today = StudyDay.of(run.now(), run.surroundings().zone());
        return run.withLog(
                Access.WRITE,
                log -> {
                    Learner learner = run.learner(log);
                    History history = History.of(log.practiceOf(learner), course::current);
                    Optional<Goal> goal = Goal.of(course::goesBy, history);
                    List<Entry> retractions = new ArrayList<>();
                    Optional<Entry.Goal> newest = history.goal(course::goesBy);
                    while (newest.isPresent()) {
                        Retraction retraction =
                                new Retraction(run.stamp(learner), newest.get().id());
                        retractions.add(retraction);
                        history = history.with(retraction);
                        newest = history.goal(course::goesBy);
                    }
                    run.append(log, learner, retractions);
                    run.say(
                            goal.map(each -> "Forgotten: " + GoalText.of(each, course, today) + ".")
                                    .orElse("There is no exam date to forget."));
                    return Cli.DONE;
                });
    }
}
