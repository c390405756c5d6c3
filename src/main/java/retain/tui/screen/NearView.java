package retain.tui.screen;

import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.GroupProgress;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.UnsafeItem;
import retain.tui.page.Body;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.screen.Nearness.Care;
import retain.tui.words.Bars;
import retain.tui.words.DayText;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A domain, a topic, or items that want a look.
final class NearView {
    private static final int LABEL = 13;
    private static final int BAR = 20;

    private final Progress progress;
    private final Size size;
    private final Body body;
    private final DoorRows doors;

    private NearView(ProgressRows screen, Size size) {
        this.progress = screen.book().progress();
        this.size = size;
        this.body = new Body(Layout.of(size));
        this.doors = new DoorRows(body, screen.cursor());
    }

    static Shelf domain(ProgressRows screen, DomainProgress domain, Size size, String clock) {
        NearView view = new NearView(screen, size);
        view.figures(domain.all(), domain.domain().passPercent());
        view.body.gap();
        if (domain.topics().size() > 1) {
            GroupColumns.topics(view.progress, domain, view.doors);
            view.body.gap();
        }
        view.items(view.progress.in(domain.domain()), item -> item.item().id().id());
        return view.shelf(domain.domain().title(), "domain", clock);
    }

    static Shelf topic(
            ProgressRows screen,
            DomainProgress domain,
            TopicProgress topic,
            Size size,
            String clock) {
        NearView view = new NearView(screen, size);
        view.figures(topic.all(), 0);
        view.body.gap();
        view.items(view.progress.in(domain.domain(), topic), item -> item.item().id().id());
        return view.shelf(
                domain.domain().title() + " › " + GroupColumns.title(topic), "topic", clock);
    }

    static Shelf care(ProgressRows screen, Care care, Size size, String clock) {
        NearView view = new NearView(screen, size);
        view.body.text(explained(care), Role.PLAIN);
        view.body.gap();
        view.items(care.items(view.progress), item -> item.item().id().id());
        String title =
                care == Care.UNSAFE ? "Safety-critical, not safe yet" : WholeView.title(care);
        return view.shelf(title, "to look at", clock);
    }

    private static String explained(Care care) {
        return switch (care) {
            case UNSAFE ->
                    "Safe is what was seen, answered right the last time, and is recalled today"
                            + " with a chance of "
                            + ProgressText.percent(UnsafeItem.SAFE)
                            + " or more. \"retain study --critical\" asks these alone.";
            case LEECH ->
                    "Missed again and again. Read the explanation anew, or flag what is not clear"
                            + " in the question.";
            case FLAGGED -> "Questions that you flagged for your instructor.";
            case SUSPENDED -> "Not asked any more. \"retain resume ITEM\" brings one back.";
        };
    }

    private Shelf shelf(String title, String kind, String clock) {
        body.endsWithoutGap();
        return new Shelf(
                body.page(
                        Head.of(title, Line.of(kind, Role.DIM), clock, size),
                        doors.foot(size),
                        ProgressView.hints(!doors.lines().isEmpty(), false)),
                doors.lines());
    }

    private void figures(GroupProgress group, int pass) {
        if (Layout.isLow(size)) {
            body.text(unbroken(String.join(" · ", inShort(group, pass))), Role.PLAIN);
            return;
        }
        share("seen", group.seen(), group.items());
        share("mature", group.mature(), group.items());
        fact("due today", String.valueOf(group.due()));
        if (group.recent().of() > 0) {
            fact("right, 30 d", recent(group));
        }
        curve(group);
        if (group.expected().isPresent()) {
            fact(
                    isAhead() ? "on exam day" : "if asked now",
                    ProgressText.expected(group.expected())
                            + " right"
                            + (pass == 0 ? "" : ", pass mark " + pass + " %"));
        }
        fact("time spent", ProgressText.time(group.time()));
    }

    /// A figure stays with its sign and its unit.
    private static String unbroken(String text) {
        return text.replace(" %", "\u00A0%").replace("≈ ", "≈\u00A0");
    }

    private boolean isAhead() {
        return progress.expectedOn().isAfter(progress.day());
    }

    private List<String> inShort(GroupProgress group, int pass) {
        List<String> parts = new ArrayList<>();
        parts.add(group.seen() + " of " + group.items() + " seen");
        parts.add(group.mature() + " mature");
        parts.add(group.due() + " due");
        if (group.recent().of() > 0) {
            parts.add(ProgressText.share(group.recent()) + " right in 30 d");
        }
        if (group.expected().isPresent()) {
            parts.add(
                    ProgressText.expected(group.expected())
                            + " "
                            + ProgressText.expectedWhen(progress)
                            + (pass == 0 ? "" : " (pass " + pass + ")"));
        }
        return parts;
    }

    private static String recent(GroupProgress group) {
        return ProgressText.share(group.recent())
                + " ("
                + group.recent().right()
                + " of "
                + DayText.count(group.recent().of(), "answer")
                + ")";
    }

    private void fact(String label, String text) {
        body.add(Line.of(label, Role.DIM).padded(LABEL).and(text, Role.PLAIN));
    }

    private void share(String label, int part, int whole) {
        String bar = Bars.share(part, whole, BAR);
        int full = (int) bar.chars().filter(cell -> cell == '█').count();
        body.add(
                Line.of(label, Role.DIM)
                        .padded(LABEL)
                        .and("█".repeat(full), Role.ACCENT)
                        .and("░".repeat(BAR - full), Role.DIM)
                        .and("  " + part + " of " + whole, Role.PLAIN)
                        .cut(body.layout().text()));
    }

    private void curve(GroupProgress group) {
        int weeks = group.weeks().size();
        if (group.weeks().stream().allMatch(week -> week.of() == 0)
                || body.layout().text() < LABEL + weeks) {
            return;
        }
        String scale = "  by week; ▁ 50 % or less, █ all";
        Line line =
                Line.of("", Role.DIM)
                        .padded(LABEL)
                        .and(Bars.weeks(group.weeks(), weeks), Role.ACCENT);
        body.add(
                line.width() + scale.length() <= body.layout().text()
                        ? line.and(scale, Role.DIM)
                        : line);
    }

    private void items(List<ItemProgress> items, Function<ItemProgress, String> name) {
        ItemColumns.add(progress, items, name, doors);
    }
}
