package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.finding.TextWidth;
import retain.log.History;
import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.Forecasts.Forecast;
import retain.report.GroupProgress;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.StudyDay;
import retain.tui.words.ItemProgressText;
import retain.tui.words.ItemStory;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Progress as text on the standard output: drawn where it is looked at, in sentences for `--plain`
/// and where there is no room.
final class ProgressPage {
    /// Columns of what is printed through a pipe.
    private static final int PIPE = 80;

    private static final int LEAST_GAP = 3;

    private final Run run;
    private final CommandLine line;
    private final Progress progress;
    private final int columns;
    private final boolean isDrawn;

    ProgressPage(Run run, CommandLine line, Progress progress) {
        this.run = run;
        this.line = line;
        this.progress = progress;
        this.columns = run.isOnTerminal() ? run.columns() : PIPE;
        this.isDrawn = !line.hasOption("plain");
    }

    void print(ProgressPlace place, History history) {
        switch (place) {
            case ProgressPlace.Whole _ -> whole();
            case ProgressPlace.OfDomain(var domain) -> domain(domain);
            case ProgressPlace.OfTopic(var domain, var topic) -> topic(domain, topic);
            case ProgressPlace.OfItem(var item) -> item(item, history);
        }
    }

    private void say(String... texts) {
        Prose.say(run, line, List.of(texts));
    }

    private void say(List<String> texts) {
        Prose.say(run, line, texts);
    }

    /// Drawn lines keep to their columns.
    private void draw(List<String> lines) {
        lines.forEach(run::say);
    }

    private void whole() {
        head();
        if (progress.isEmpty()) {
            say("", ProgressText.beginning(progress));
            return;
        }
        say("");
        table(ProgressTable.ofDomains(progress));
        say("");
        days();
        say("", ProgressText.streak(progress.activity()), ProgressText.time(progress.activity()));
        weak();
        mocks();
    }

    private void head() {
        String title = ProgressText.title(progress);
        Optional<String> chance = ProgressText.chance(progress);
        String now = chance.map(range -> "pass now " + range).orElse("");
        int gap = columns - TextWidth.of(title) - now.length();
        if (!now.isEmpty() && isDrawn && gap >= LEAST_GAP) {
            run.say(title + " ".repeat(gap) + now);
        } else {
            say(title);
            chance.ifPresent(range -> say("Chance to pass if sat today: " + range + "."));
        }
        ProgressText.grounds(progress).ifPresent(this::say);
        if (progress.goal().isEmpty() && progress.exam().isPresent()) {
            say("No exam date is set: \"retain plan\" sets one.");
        } else if (progress.goal().isPresent() && progress.exam().isEmpty()) {
            say("\"retain plan\" sets another one.");
        } else if (progress.goal().filter(goal -> goal.isOver(progress.day())).isPresent()) {
            say("\"retain plan\" sets the date of another exam.");
        }
    }

    private void table(ProgressTable table) {
        if (isDrawn && table.fits(columns)) {
            run.print(table.columns(columns));
        } else {
            say(table.sentences());
        }
        say(
                ProgressText.expectedMeans(
                        progress, table.rows().stream().map(ProgressTable.Row::group).toList()));
    }

    private void days() {
        if (!isDrawn) {
            say(ProgressCalendar.sentences(progress.load(), progress.activity()));
            ProgressText.fresh(progress.load()).ifPresent(this::say);
            return;
        }
        say("Due in the next 14 days");
        draw(ProgressCalendar.load(progress.load(), columns));
        ProgressText.fresh(progress.load()).ifPresent(fresh -> say("  " + fresh));
        say("", "Last 26 weeks");
        draw(ProgressCalendar.days(progress.activity(), columns));
    }

    /// What wants a look; nothing where nothing does.
    private void weak() {
        List<String> texts = new ArrayList<>();
        if (!progress.unsafe().isEmpty()) {
            texts.add(
                    "Safety-critical, not safe yet: "
                            + ItemProgressText.unsafe(progress)
                            + ". \"retain study --critical\" asks such items alone.");
        }
        if (!progress.leeches().isEmpty()) {
            texts.add("Leeches: " + ItemProgressText.leeches(progress.leeches()) + ".");
        }
        if (!progress.flagged().isEmpty()) {
            texts.add("Flagged: " + ItemProgressText.names(progress.flagged()) + ".");
        }
        if (!progress.suspended().isEmpty()) {
            texts.add("Suspended: " + ItemProgressText.names(progress.suspended()) + ".");
        }
        if (!texts.isEmpty()) {
            say("");
            say(texts);
        }
    }

    private void mocks() {
        List<Forecast> all = progress.mocks().all();
        if (!all.isEmpty()) {
            say("", "Mock exams");
            all.forEach(forecast -> say("  " + ProgressText.mock(forecast) + "."));
            ProgressText.brier(progress).ifPresent(brier -> say("  " + brier));
        }
    }

    private void domain(DomainProgress domain) {
        say(domain.domain().title());
        say(ProgressTable.sentence(progress, domain.all(), domain.domain().passPercent()));
        spent(domain.all());
        if (domain.topics().size() > 1) {
            say("");
            table(ProgressTable.ofTopics(progress, domain));
        }
        say("");
        items(progress.in(domain.domain()));
    }

    private void topic(DomainProgress domain, TopicProgress topic) {
        say(domain.domain().title() + " › " + topic.title());
        say(ProgressTable.sentence(progress, topic.all(), 0));
        spent(topic.all());
        say("");
        items(progress.in(domain.domain(), topic));
    }

    private void spent(GroupProgress group) {
        if (!group.time().isZero()) {
            say("Time spent on it: " + ProgressText.time(group.time()) + ".");
        }
    }

    private void items(List<ItemProgress> items) {
        Table table = new Table();
        table.row("item", "interval", "due", "lapses", "right", "expected");
        List<String> sentences = new ArrayList<>();
        for (ItemProgress item : items) {
            table.row(
                    item.item().id().id() + (item.item().critical() ? " ★" : ""),
                    interval(item),
                    due(item),
                    item.isNew() ? "" : String.valueOf(item.lapses()),
                    item.recent().of() == 0 ? "" : item.recent().right() + "/" + item.recent().of(),
                    item.isSeen() ? ProgressText.estimate(item.expected()) : ProgressText.NOTHING);
            sentences.add(item.item().id().id() + ": " + ItemProgressText.standing(item, progress));
        }
        if (isDrawn && table.width() <= columns) {
            run.print(table.text());
            say(
                    (items.stream().anyMatch(item -> item.item().critical())
                                    ? "★: safety-critical. "
                                    : "")
                            + "Right: in the last 30 days. Expected: right "
                            + ProgressText.expectedWhen(progress)
                            + ".");
        } else {
            say(sentences);
        }
    }

    private static String interval(ItemProgress item) {
        return item.schedule() instanceof Scheduled at ? at.interval() + " d" : "new";
    }

    private String due(ItemProgress item) {
        if (item.isSuspended()) {
            return "suspended";
        }
        if (!(item.schedule() instanceof Scheduled at)) {
            return "";
        }
        return item.isDue(progress.day()) ? "now" : at.due().toString();
    }

    /// `Anatomy › Pelvic floor`.
    private String place(ItemProgress item) {
        String domain = progress.course().domainTitle(item.item().id());
        return item.item().topic().isEmpty()
                ? domain
                : domain
                        + " › "
                        + progress.course()
                                .domain(item.item().id().deck())
                                .map(each -> each.topicTitle(item.item().topic()))
                                .orElse(item.item().topic());
    }

    private void item(ItemProgress item, History history) {
        say(place(item), "", ItemRow.question(item.item()), "");
        say(
                ItemStory.lines(
                        history,
                        item.schedule(),
                        at -> StudyDay.of(at, run.surroundings().zone()),
                        item.item().id(),
                        false));
        say(ItemProgressText.outlook(item, progress));
    }
}
