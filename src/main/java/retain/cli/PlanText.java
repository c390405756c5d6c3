package retain.cli;

import retain.deck.Course;
import retain.deck.Exam;
import retain.lint.ShortageText;
import retain.plan.Habits;
import retain.plan.Outlook;
import retain.plan.Pace;
import retain.plan.Simulation;
import retain.report.Coverage;
import retain.report.Coverage.DomainCoverage;
import retain.report.Evidence;
import retain.report.Readiness;
import retain.report.Readiness.DomainChance;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.TooThin;
import retain.report.ReadinessText;
import retain.schedule.Goal;
import retain.tui.words.DayText;
import retain.tui.words.GoalText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan for a person. The chance if the exam were sat today and the one on its day are told apart
/// wherever they stand.
record PlanText(
        Course course,
        Exam exam,
        Goal goal,
        LocalDate today,
        Readiness now,
        Coverage coverage,
        Evidence evidence) {
    /// Answers below which a learner's own memory has hardly shown itself.
    private static final int FEW = 50;

    /// A range that leaves nearly everything open.
    private static final double WIDE = 0.5;

    /// New items a day above which nobody is told to begin so many.
    private static final int MOST_NEW = 40;

    /// What is known without looking ahead.
    List<String> head() {
        List<String> head = new ArrayList<>(List.of(GoalText.of(goal, course, today), ""));
        if (now instanceof Foretold foretold) {
            head.add(
                    "If sat today: pass "
                            + ReadinessText.range(foretold.low(), foretold.high())
                            + ", with "
                            + Shares.percent(foretold.score())
                            + " of the points.");
            head.add("That " + ReadinessText.basis(foretold) + ".");
        } else {
            head.add("If sat today: " + ReadinessText.of(now));
        }
        if (now instanceof TooThin(var shortages)) {
            shortages.forEach(each -> head.add("  " + ShortageText.of(exam, each)));
        }
        return head;
    }

    /// Whether the day of the exam can be given figures: what will have been seen by then is
    /// enough, and the learner has shown something to go by.
    boolean isForetold(Outlook outlook) {
        return !evidence.traces().isEmpty() && outlook.coverage() >= Coverage.ENOUGH;
    }

    /// What to expect on the day.
    ///
    /// @param isOwn whether the pace is the learner's
    List<String> expected(Simulation simulation, Outlook outlook, boolean isOwn) {
        List<String> text = new ArrayList<>(List.of(""));
        String when = "On the exam day at this pace: ";
        if (isForetold(outlook)) {
            text.add(
                    when
                            + "pass "
                            + ReadinessText.range(outlook.low(), outlook.high())
                            + ", with "
                            + Shares.percent(outlook.score())
                            + " of the points.");
            if (exam.gate().isPresent()) {
                text.add(
                        "Each by itself: the safety gate "
                                + Shares.about(outlook.gate())
                                + ", the mark of all points "
                                + Shares.about(outlook.total())
                                + ".");
            }
            rest(outlook).ifPresent(text::add);
        } else if (evidence.traces().isEmpty()) {
            text.add(when + "there is a figure once you have answered some items.");
        } else {
            text.add(
                    when
                            + Shares.percent(outlook.coverage())
                            + " of what the exam weighs will have been seen, too little for a"
                            + " figure.");
        }
        Habits habits = simulation.habits();
        text.add(
                "This pace: "
                        + pace(outlook.pace())
                        + ", on "
                        + Math.round(7 * habits.attendance() * 10) / 10.0
                        + " days a week"
                        + (isOwn ? "; " + measured(habits) : "")
                        + ".");
        return text;
    }

    /// What a figure rests on, where that is little or was not told yet.
    private Optional<String> rest(Outlook outlook) {
        String trials = DayText.count(evidence.trials().size(), "answer");
        if (evidence.trials().size() < FEW) {
            return Optional.of(
                    "Only "
                            + trials
                            + " so far show how you remember after a day or more; for the rest this"
                            + " goes by people at large.");
        }
        if (outlook.high() - outlook.low() > WIDE) {
            return Optional.of(
                    "That rests on "
                            + trials
                            + " given after a day or more; so wide a range says that they do not"
                            + " tell yet how you remember over weeks.");
        }
        return now instanceof Foretold
                ? Optional.empty()
                : Optional.of("That rests on " + trials + " given after a day or more.");
    }

    private static String measured(Habits habits) {
        if (habits.studied() == 0 && habits.window() > 0) {
            return "that is how you studied before, and on none of the last "
                    + DayText.count(habits.window(), "day");
        }
        return habits.studied() == 0
                ? "that is usual, there is nothing of yours to go by yet"
                : "that is how you studied on "
                        + habits.studied()
                        + " of the last "
                        + DayText.count(habits.window(), "day");
    }

    static String pace(Pace pace) {
        return pace.newItems()
                + " new a day"
                + pace.limit().map(limit -> ", at most " + DayText.count(limit, "item")).orElse("")
                + pace.minutes()
                        .map(minutes -> ", at most " + DayText.count(minutes, "minute"))
                        .orElse("");
    }

    /// The domains, today and on the day.
    Table domains(Outlook outlook) {
        Table table = new Table();
        table.row("DOMAIN", "SEEN", "TODAY", "ON THE DAY", "NEEDED");
        for (DomainCoverage each : coverage.domains()) {
            table.row(
                    each.domain().title(),
                    each.seen() + "/" + each.items(),
                    now instanceof Foretold foretold ? share(foretold.domains(), each) : "-",
                    isForetold(outlook) ? share(outlook.domains(), each) : "-",
                    Shares.percent(each.domain().passPercent() / 100.0));
        }
        table.row(
                "All of it",
                coverage.seen() + "/" + coverage.items(),
                now instanceof Foretold foretold ? Shares.percent(foretold.score()) : "-",
                isForetold(outlook) ? Shares.percent(outlook.score()) : "-",
                Shares.percent(exam.passPercent() / 100.0));
        return table;
    }

    private static String share(List<DomainChance> domains, DomainCoverage here) {
        return domains.stream()
                .filter(each -> each.domain().equals(here.domain()))
                .findFirst()
                .map(each -> Shares.percent(each.share()))
                .orElse("-");
    }

    /// How many new items a day it takes to see everything.
    List<String> needed(Simulation simulation, Outlook outlook) {
        int unseen = simulation.unseen();
        if (unseen == 0) {
            return List.of("", "Every item has been begun.");
        }
        int needed = simulation.newItemsNeeded();
        String day = DayText.date(today.plusDays(simulation.daysToBegin() - 1L));
        boolean isOne = unseen == 1;
        if (needed > MOST_NEW) {
            return List.of(
                    "",
                    unseen
                            + " items are still new, too many to begin all of them by "
                            + day
                            + ": it would take "
                            + needed
                            + " a study day.");
        }
        return List.of(
                "",
                "To begin the "
                        + (isOne ? "one item that is" : unseen + " items that are")
                        + " still new by "
                        + day
                        + ": "
                        + needed
                        + " a study day"
                        + (needed > outlook.pace().newItems() ? ", more than this pace." : "."));
    }

    /// What the days until then ask.
    LoadTable load(Outlook outlook) {
        return new LoadTable(today, outlook.load());
    }

    /// What this pace leaves undone.
    List<String> left(Outlook outlook) {
        long waiting = Math.round(outlook.load().waiting());
        return waiting < outlook.pace().newItems()
                ? List.of()
                : List.of(
                        "At this pace "
                                + DayText.count(waiting, "item")
                                + " will be due and not asked on the eve of the exam.");
    }

    /// What other paces lead to.
    Table choices(Outlook own, List<Outlook> choices) {
        Table table = new Table();
        table.row("A STUDY DAY TAKES", "ITEMS", "MINUTES", "SEEN", "POINTS", "PASS");
        choice(table, "this pace", own);
        choices.forEach(each -> choice(table, pace(each.pace()), each));
        return table;
    }

    /// What the columns of the choices mean.
    List<String> legend() {
        return List.of("Items and minutes are means of study days, the rest is on the exam day.");
    }

    private void choice(Table table, String name, Outlook outlook) {
        int days = outlook.load().days();
        table.row(
                name,
                Long.toString(Math.round(outlook.load().items(0, days))),
                Long.toString(Math.round(outlook.load().minutes(0, days))),
                Shares.percent(outlook.coverage()),
                isForetold(outlook) ? Shares.percent(outlook.score()) : "-",
                isForetold(outlook) ? Shares.about(outlook.chance()) : "-");
    }
}
