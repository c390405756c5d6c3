package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.Sitting;
import retain.json.JsonText;
import retain.log.ExamEntry;
import retain.log.History;
import retain.log.Learner;
import retain.plan.FirstThings;
import retain.plan.Habits;
import retain.plan.Outlook;
import retain.plan.Pace;
import retain.plan.Simulation;
import retain.report.Coverage;
import retain.report.Evidence;
import retain.report.Forms;
import retain.report.Readiness;
import retain.schedule.Algorithm;
import retain.schedule.Goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Works a plan out and tells it as it comes: what is known first, what takes long last.
record PlanDesk(
        Run run,
        CommandLine line,
        Course course,
        Learner learner,
        History history,
        Goal goal,
        LocalDate today,
        Plan.Wanted wanted) {
    private static final long SEED = 6;
    private static final List<Integer> NEW_ITEMS = List.of(10, 15, 20);
    private static final List<Integer> MINUTES = List.of(15, 30);

    void tell(List<ExamEntry> entries) {
        PlanJson json = new PlanJson(learner, course, Optional.of(goal), today);
        Optional<String> obstacle = Plan.obstacle(goal, course, today);
        if (obstacle.isPresent()) {
            if (isJson()) {
                print(json);
            } else {
                run.say(obstacle.get());
            }
            return;
        }
        if (GoalChoice.isTooFar(goal.day(), today)) {
            throw Plan.tooFar(goal.day());
        }
        Exam exam = goal.in(course).orElseThrow();
        List<Sitting> sittings = Sitting.all(entries);
        Evidence evidence = Evidence.of(course, history, sittings);
        Algorithm algorithm = SchedulerChoice.of(run, course, history);
        Readiness now = Readiness.of(course, exam, history, sittings, today);
        Coverage coverage = Coverage.of(course, exam, evidence::isSeen);
        PlanText text = new PlanText(course, exam, goal, today, now, coverage, evidence);
        json.readiness(now, coverage);
        say(text.head());
        if (goal.daysLeft(today) == 0) {
            say(List.of("", "Today is the day: there is nothing left to plan."));
        }
        Optional<Outlook> outlook = Optional.empty();
        if (Forms.of(course, exam, sittings, Forms.MANY) instanceof Forms.Held(var forms)
                && goal.daysLeft(today) > 0) {
            outlook =
                    Optional.of(
                            simulate(
                                    new Simulation(
                                            course,
                                            exam,
                                            history,
                                            evidence,
                                            forms,
                                            algorithm,
                                            today,
                                            goal.day(),
                                            SEED),
                                    text,
                                    json));
        }
        FirstThings first =
                FirstThings.of(
                        course, exam, history, sittings, evidence, algorithm.scheduler(), today);
        json.first(first);
        if (isJson()) {
            print(json);
        } else if (goal.daysLeft(today) > 0) {
            Habits habits = Habits.of(course, history, today);
            say(new PlanFirst(first, coverage, habits, outlook.filter(text::isForetold)).text());
        }
    }

    private boolean isJson() {
        return line.hasOption("json");
    }

    private void print(PlanJson json) {
        run.print(JsonText.pretty(json.json()) + "\n");
    }

    private void say(List<String> text) {
        if (!isJson()) {
            Prose.say(run, line, text);
        }
    }

    /// Columns where they fit, else a sentence a row.
    ///
    /// @param plain the same without anything drawn
    private void sayTable(Table drawn, Table plain) {
        if (isJson()) {
            return;
        }
        run.print("\n");
        if (line.hasOption("plain") || (run.isOnTerminal() && drawn.width() > run.columns())) {
            say(plain.sentences());
        } else {
            run.print(drawn.text());
        }
    }

    private void sayTable(Table table) {
        sayTable(table, table);
    }

    private Outlook simulate(Simulation simulation, PlanText text, PlanJson json) {
        Pace pace = wanted.pace(simulation.habits());
        Outlook outlook =
                outlook(simulation, pace, wanted.runs(), bar("simulating your way there"));
        json.simulated(simulation, outlook, text.isForetold(outlook));
        say(text.expected(simulation, outlook, wanted.isOwn()));
        sayTable(text.domains(outlook));
        say(text.needed(simulation, outlook));
        LoadTable load = text.load(outlook);
        sayTable(load.drawn(), load.plain());
        say(text.left(outlook));
        List<Outlook> choices = new ArrayList<>();
        for (Pace each : paces(simulation, pace)) {
            ProgressBar bar = bar("simulating " + PlanText.pace(each));
            choices.add(outlook(simulation, each, wanted.runs() / 2, bar));
        }
        json.choices(
                choices.stream()
                        .map(each -> PlanJson.outlook(each, text.isForetold(each)))
                        .toList());
        sayTable(text.choices(outlook, choices));
        say(text.legend());
        return outlook;
    }

    private ProgressBar bar(String what) {
        return new ProgressBar(run, line.hasOption("plain") || isJson(), what);
    }

    private static Outlook outlook(Simulation simulation, Pace pace, int runs, ProgressBar bar) {
        bar.at(0);
        Outlook outlook = simulation.outlook(pace, runs, bar::at);
        bar.wipe();
        return outlook;
    }

    /// Other paces to choose from. Where nothing new is left, only time makes a difference.
    private static List<Pace> paces(Simulation simulation, Pace own) {
        List<Pace> paces = new ArrayList<>();
        if (simulation.unseen() > 0) {
            Set<Integer> newItems = new TreeSet<>(NEW_ITEMS);
            newItems.add(Math.clamp(simulation.newItemsNeeded(), 1, NEW_ITEMS.getLast()));
            newItems.forEach(each -> paces.add(Pace.ofNew(each)));
        }
        MINUTES.forEach(each -> paces.add(new Pace(own.newItems(), each)));
        paces.remove(own);
        return paces;
    }
}
