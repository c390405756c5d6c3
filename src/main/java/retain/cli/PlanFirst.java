package retain.cli;

import retain.deck.Domain;
import retain.plan.FirstThings;
import retain.plan.Habits;
import retain.plan.Outlook;
import retain.report.Coverage;
import retain.report.Coverage.DomainCoverage;
import retain.tui.words.DayText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a plan says is to be done first.
///
/// @param habits of the learner
/// @param outlook empty where the day of the exam is given no figures
record PlanFirst(FirstThings first, Coverage coverage, Habits habits, Optional<Outlook> outlook) {
    List<String> text() {
        List<String> things = new ArrayList<>();
        if (first.due() > 0) {
            things.add(backlog());
        }
        int unsafe = first.unseen().size() + first.unsafe().size();
        if (unsafe > 0) {
            things.add(safety(unsafe));
        }
        leastSeen().ifPresent(things::add);
        outlook.flatMap(PlanFirst::weakest).ifPresent(things::add);
        List<String> text = new ArrayList<>(List.of("", "What to do first"));
        for (int i = 0; i < things.size(); i++) {
            text.add("  " + (i + 1) + "  " + things.get(i));
        }
        if (things.isEmpty()) {
            text.add("  Nothing presses: keep your pace.");
        }
        return text;
    }

    private String backlog() {
        long minutes = Math.max(1, Math.round(first.due() * habits.secondsReview() / 60));
        return DayText.count(first.due(), "item")
                + (first.due() == 1 ? " waits" : " wait")
                + (first.overdue() > 0 ? ", " + first.overdue() + " since before today" : "")
                + ", about "
                + DayText.count(minutes, "minute")
                + ": \"retain study\".";
    }

    private String safety(int unsafe) {
        return unsafe
                + " of "
                + DayText.count(first.critical(), "safety-critical item")
                + (unsafe == 1 ? " is" : " are")
                + " not safe yet"
                + (first.unseen().isEmpty() ? "" : ", " + first.unseen().size() + " never answered")
                + (first.never() == 0 ? "" : "; " + first.never() + " must never be missed")
                + ": \"retain study --critical\".";
    }

    private Optional<String> leastSeen() {
        return coverage.domains().stream()
                .filter(each -> each.share() < Coverage.ENOUGH)
                .min(Comparator.comparingDouble(DomainCoverage::share))
                .map(each ->
                        each.domain().title()
                                + " is the least seen, "
                                + each.seen()
                                + " of "
                                + DayText.count(each.items(), "item")
                                + ": \"retain study --deck "
                                + each.domain().slug()
                                + "\".");
    }

    private static Optional<String> weakest(Outlook outlook) {
        return outlook.domains().stream()
                .filter(each -> each.share() < needed(each.domain()))
                .min(Comparator.comparingDouble(each -> each.share() - needed(each.domain())))
                .map(each ->
                        each.domain().title()
                                + " is expected at "
                                + Shares.percent(each.share())
                                + " on the day, and "
                                + Shares.percent(needed(each.domain()))
                                + " is needed.");
    }

    private static double needed(Domain domain) {
        return domain.passPercent() / 100.0;
    }
}
