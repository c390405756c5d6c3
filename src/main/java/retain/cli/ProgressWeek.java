package retain.cli;

import retain.report.DayLoad;
import retain.report.DomainProgress;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.Retention;
import retain.report.UnsafeItem;
import retain.report.WeekReview;
import retain.report.WeekReview.Done;
import retain.report.WeekReview.Slip;
import retain.schedule.Goal;
import retain.tui.words.DayText;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ProgressText;
import retain.tui.words.ResultText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A week in a page that is read in a minute: what was done, learnt and lost, what comes, and what
/// to do first.
final class ProgressWeek {
    /// Items told one by one.
    private static final int MOST_NAMED = 5;

    private final Progress progress;
    private final WeekReview week;

    ProgressWeek(Progress progress) {
        this.progress = progress;
        this.week = progress.week();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Your week from "
                        + DayText.date(week.first())
                        + " to "
                        + DayText.date(week.last())
                        + ", today");
        lines.add("");
        lines.add("Done: " + done());
        week.exams()
                .forEach(result ->
                        lines.add(
                                "  Mock exam: "
                                        + result.sitting().form().exam().title()
                                        + ", "
                                        + ResultText.points(result.total())
                                        + ", "
                                        + (result.isPassed() ? "passed." : "not yet passed.")));
        lines.add("");
        lines.add("Learnt: " + learnt());
        lines.add("");
        lines.add("Slipped: " + slipped());
        week.slips().stream().limit(MOST_NAMED).forEach(slip -> lines.add("  " + slip(slip)));
        int more = week.slips().size() - MOST_NAMED;
        if (more > 0) {
            lines.add("  and " + more + " more.");
        }
        lines.add("");
        lines.add("Next week: " + ahead());
        lines.add("");
        lines.add("First: " + first());
        return lines;
    }

    private String done() {
        Done done = week.done();
        String now =
                done.answers() == 0
                        ? "nothing these 7 days"
                        : done.answers()
                                + (done.answers() == 1 ? " answer" : " answers")
                                + " on "
                                + done.days()
                                + " of 7 days, "
                                + ProgressText.time(done.time());
        Done before = week.before();
        return now
                + (before.answers() == 0
                        ? "."
                        : "; the week before "
                                + DayText.count(before.answers(), "answer")
                                + " on "
                                + DayText.count(before.days(), "day")
                                + ", "
                                + ProgressText.time(before.time())
                                + ".");
    }

    private String learnt() {
        String begun =
                week.begun().isEmpty()
                        ? "nothing new"
                        : DayText.count(week.begun().size(), "new item")
                                + ", so "
                                + progress.whole().seen()
                                + " of "
                                + progress.whole().items()
                                + " seen";
        return begun
                + (week.matured().isEmpty()
                        ? "."
                        : "; "
                                + week.matured().size()
                                + (week.matured().size() == 1 ? " now holds" : " now hold")
                                + " for three weeks or more"
                                + (week.matured().size() <= MOST_NAMED
                                        ? ": " + ItemProgressText.names(week.matured())
                                        : "")
                                + ".");
    }

    private String slipped() {
        Retention now = week.done().retention();
        Retention before = week.before().retention();
        String retention =
                now.of() == 0
                        ? "nothing you knew came up again"
                        : now.right()
                                + " of "
                                + DayText.count(now.of(), "answer")
                                + " to what you had seen before were right ("
                                + ProgressText.share(now)
                                + (before.of() == 0
                                        ? ""
                                        : "; the week before " + ProgressText.share(before))
                                + ")";
        return retention + (week.slips().isEmpty() ? "." : ". Missed:");
    }

    private static String slip(Slip slip) {
        ItemProgress item = slip.item();
        return ItemProgressText.name(item)
                + (item.item().critical() ? ", safety-critical" : "")
                + (slip.times() > 1 ? ", on " + slip.times() + " days" : "")
                + (item.isLeech() ? ", a leech" : "");
    }

    private String ahead() {
        int due = week.ahead().stream().mapToInt(DayLoad::due).sum();
        int fresh = week.ahead().stream().mapToInt(DayLoad::fresh).sum();
        Optional<DayLoad> fullest =
                week.ahead().stream()
                        .filter(day -> day.due() > 0)
                        .max(Comparator.comparingInt(DayLoad::due));
        String load =
                (due == 0
                                ? "nothing comes back yet"
                                : DayText.count(due, "item")
                                        + (due == 1 ? " comes" : " come")
                                        + " back")
                        + fullest.filter(_ -> due > 1)
                                .map(day ->
                                        day.due() == due
                                                ? ", all on " + DayText.date(day.day())
                                                : ", most on "
                                                        + DayText.date(day.day())
                                                        + " ("
                                                        + day.due()
                                                        + ")")
                                .orElse("")
                        + (fresh == 0 ? "" : ", and up to " + fresh + " new");
        return load + exam() + ".";
    }

    private String exam() {
        Optional<Goal> goal = progress.goal();
        long days = goal.map(each -> each.daysLeft(progress.day())).orElse(-1L);
        return days < 0 || days > WeekReview.DAYS
                ? ""
                : days == 0
                        ? "; your exam is today"
                        : "; your exam is on " + DayText.date(goal.get().day());
    }

    /// What is worth most now.
    private String first() {
        if (progress.isEmpty()) {
            return "\"retain study\".";
        }
        DayLoad today = progress.load().getFirst();
        long missed =
                progress.unsafe().stream()
                        .filter(item -> item.why() != UnsafeItem.Why.NOT_SEEN)
                        .count();
        Optional<DomainProgress> weakest =
                progress.domains().stream()
                        .filter(DomainProgress::isBelowMark)
                        .min(
                                Comparator.comparingDouble(domain ->
                                        100 * domain.all().expected().getAsDouble()
                                                - domain.domain().passPercent()));
        List<String> parts = new ArrayList<>();
        if (today.due() > 0) {
            parts.add(
                    "the " + DayText.count(today.due(), "item") + " due today (\"retain study\")");
        }
        if (missed > 0) {
            parts.add(
                    DayText.count(missed, "safety-critical item")
                            + " that "
                            + (missed == 1 ? "is" : "are")
                            + " not safe (\"retain study --critical\")");
        }
        weakest.ifPresent(domain ->
                parts.add(
                        domain.domain().title()
                                + ", "
                                + ProgressText.expected(domain.all().expected())
                                + " "
                                + ProgressText.expectedWhen(progress)
                                + " against a pass mark of "
                                + domain.domain().passPercent()
                                + " %"));
        if (parts.isEmpty()) {
            return today.fresh() > 0 ? "the new items of today (\"retain study\")." : "a rest.";
        }
        return String.join("; then ", parts) + ".";
    }
}
