package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.finding.Circumstance;
import retain.json.JsonText;
import retain.log.History;
import retain.log.Learner;
import retain.plan.Habits;
import retain.plan.Pace;
import retain.schedule.Goal;
import retain.schedule.StudyDay;
import retain.store.Access;
import retain.tui.words.GoalText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Keeps the day of an exam, and says what it takes until then.
final class Plan implements Command {
    private static final int RUNS = 1_000;

    @Override
    public Usage usage() {
        return new Usage(
                "plan",
                "",
                "say what it takes until your exam, and what comes of it",
                List.of(
                        Choices.valued("exam-date", "DAY", "from now on: the day of your exam"),
                        Choices.valued("exam", "NAME", "with --exam-date: which exam it is"),
                        Choices.flag("clear", "forget the day of the exam"),
                        Choices.valued("new", "N", "new items a day (as you do now)"),
                        Choices.valued("limit", "N", "at most so many items a day"),
                        Choices.valued("minutes", "N", "at most so long a day (as you do now)"),
                        Choices.valued("runs", "N", "ways there that are simulated (1000)"),
                        Choices.json()),
                List.of(
                        "retain plan --exam-date 2027-03-01",
                        "retain plan",
                        "retain plan --new 5 --minutes 20",
                        "retain plan --clear"),
                true);
    }

    @Override
    public int run(Run run, CommandLine line) {
        if (line.hasOption("exam") && !line.hasOption("exam-date")) {
            throw new UsageError("--exam says which exam is sat on a day: add --exam-date DAY");
        }
        if (line.hasOption("exam-date") && line.hasOption("clear")) {
            throw new UsageError("ask for one thing: --exam-date or --clear");
        }
        if (line.hasOption("exam-date")) {
            return GoalChoice.keep(run, line);
        }
        return line.hasOption("clear") ? GoalChoice.clear(run) : tell(run, line);
    }

    private static int tell(Run run, CommandLine line) {
        Optional<Integer> newItems = Choices.number(line, "new", 0);
        Optional<Integer> limit = Choices.number(line, "limit", 1);
        Optional<Integer> minutes = Choices.number(line, "minutes", 1);
        int runs = Choices.number(line, "runs", 100).orElse(RUNS);
        Course course = run.course();
        return run.withLog(
                Access.READ,
                log -> {
                    Learner learner = run.learnerRead(log);
                    History history = History.of(log.practiceOf(learner), course::current);
                    LocalDate today = StudyDay.of(run.now(), run.surroundings().zone());
                    Optional<Goal> goal = Goal.of(course::goesBy, history);
                    if (goal.isEmpty() && line.hasOption("json")) {
                        run.print(
                                JsonText.pretty(new PlanJson(learner, course, goal, today).json())
                                        + "\n");
                    } else if (goal.isEmpty()) {
                        run.say(noGoal(course));
                    } else {
                        Wanted wanted = new Wanted(newItems, limit, minutes, runs);
                        new PlanDesk(run, line, course, learner, history, goal.get(), today, wanted)
                                .tell(log.sittingsOf(learner));
                    }
                    return Cli.DONE;
                });
    }

    /// What the options ask for.
    ///
    /// @param runs of the pace asked for; half as many of each other
    record Wanted(
            Optional<Integer> newItems,
            Optional<Integer> limit,
            Optional<Integer> minutes,
            int runs) {
        /// Whether the learner's own pace is meant.
        boolean isOwn() {
            return newItems.isEmpty() && limit.isEmpty() && minutes.isEmpty();
        }

        /// The pace: what is not said is as the learner has it. A limit of items needs none of
        /// time.
        Pace pace(Habits habits) {
            return new Pace(
                    newItems.orElse(habits.newItems()),
                    limit,
                    limit.isPresent() ? minutes : minutes.or(() -> Optional.of(habits.minutes())));
        }
    }

    private static String noGoal(Course course) {
        if (course.exams().isEmpty()) {
            throw NamedExam.none(course);
        }
        return "There is no exam date yet: say when you sit the exam, as in \"retain plan"
                + " --exam-date 2027-03-01\".";
    }

    /// What keeps a plan from being made; empty where it can be.
    static Optional<String> obstacle(Goal goal, Course course, LocalDate today) {
        if (goal.isOver(today)) {
            return Optional.of(
                    GoalText.of(goal, course, today)
                            + ": for the next one say \"retain plan --exam-date DAY\".");
        }
        if (goal.in(course).isEmpty()) {
            return Optional.of(
                    "The course has no exam \""
                            + goal.exam()
                            + "\" any more, and "
                            + goal.day()
                            + " was kept for that one: say \"retain plan --exam-date "
                            + goal.day()
                            + " --exam NAME\".");
        }
        return Optional.empty();
    }

    static Circumstance tooFar(LocalDate day) {
        return new Circumstance(
                day
                        + " is more than "
                        + GoalChoice.YEARS
                        + " years off, too far for a plan: see that the year is right");
    }
}
