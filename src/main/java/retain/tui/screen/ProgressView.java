package retain.tui.screen;

import retain.finding.TextWidth;
import retain.report.Progress;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.words.GoalText;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;

/// The pages of progress.
final class ProgressView {
    /// A smaller terminal shows figures without what they are of.
    private static final Size LEAST = new Size(30, 8);

    private static final int GAP = 3;

    /// Columns of a moment.
    private static final int CLOCK = 20;

    private ProgressView() {}

    static Page of(ProgressScreen screen, Size size, String clock) {
        if (isTooSmall(size)) {
            return tooSmall(size);
        }
        return switch (screen) {
            case ProgressRows rows -> shelf(rows, size, clock).page();
            case ProgressItem item -> ProgressItemView.of(item, size, clock);
            case ProgressAside aside ->
                    switch (aside.what()) {
                        case HELP -> ProgressHelp.page(size, clock);
                        case WEEK -> week(aside, size, clock);
                    };
        };
    }

    static Shelf shelf(ProgressRows rows, Size size) {
        return shelf(rows, size, "");
    }

    private static Shelf shelf(ProgressRows rows, Size size, String clock) {
        if (isTooSmall(size)) {
            return new Shelf(tooSmall(size), List.of());
        }
        return switch (rows.near()) {
            case Nearness.Whole _ -> WholeView.of(rows, size, clock);
            case Nearness.OfDomain(var domain) -> NearView.domain(rows, domain, size, clock);
            case Nearness.OfTopic(var domain, var topic) ->
                    NearView.topic(rows, domain, topic, size, clock);
            case Nearness.OfCare(var care) -> NearView.care(rows, care, size, clock);
            case Nearness.OfItem _ ->
                    throw new IllegalStateException("an item has no rows: " + rows.near());
        };
    }

    private static boolean isTooSmall(Size size) {
        return size.columns() < LEAST.columns() || size.rows() < LEAST.rows();
    }

    private static Page tooSmall(Size size) {
        Body body = new Body(Layout.of(size));
        body.text(
                "Too small for progress: "
                        + LEAST.columns()
                        + " columns and "
                        + LEAST.rows()
                        + " rows are the least.",
                Role.PLAIN);
        return body.page(List.of(), List.of(), List.of(Hints.QUIT));
    }

    /// The head of the whole: the exam, its date and the chance now, as far as all of it fits.
    /// Whether it does must not hang on the minute, or the page would change its length.
    static List<Line> head(ProgressBook book, String clock, Size size) {
        Progress progress = book.progress();
        String title = ProgressText.title(progress);
        Line chance =
                ProgressText.chance(progress)
                        .map(range -> Line.of("pass now ", Role.DIM).and(range, Role.PRIMARY))
                        .orElse(Line.BLANK);
        int needed =
                TextWidth.of(title) + GAP + chance.width() + (book.pretended() ? CLOCK + GAP : 0);
        return needed <= Layout.of(size).width() || progress.goal().isEmpty()
                ? Head.of(title, chance, clock, size)
                : Head.of(
                        GoalText.exam(progress.goal().get(), progress.course()),
                        chance,
                        clock,
                        size);
    }

    /// The date that the head had no room for; empty where it had.
    static String date(Progress progress, List<Line> head) {
        String whole = ProgressText.title(progress);
        return progress.goal().isEmpty() || head.getFirst().text().contains(whole)
                ? ""
                : capital(GoalText.date(progress.goal().get(), progress.day())) + ".";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Page week(ProgressAside screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        List<String> week = screen.book().week();
        body.text(week.getFirst(), Role.PRIMARY);
        for (String line : week.subList(1, week.size())) {
            if (line.isEmpty()) {
                body.gap();
            } else if (line.startsWith(" ")) {
                listed(body, line.strip());
            } else {
                paragraph(body, line);
            }
        }
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("↑↓", "read"));
        hints.add(new Hint("Esc", "back"));
        hints.add(Hints.HELP);
        hints.add(Hints.QUIT);
        return body.page(
                Head.of(
                        screen.book().progress().course().title(),
                        Line.of("week", Role.DIM),
                        clock,
                        size),
                List.of(),
                hints);
    }

    /// What stands before a colon says what the paragraph is about.
    private static void paragraph(Body body, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            body.text(line, Role.PLAIN);
        } else {
            body.labelled(
                    line.substring(0, colon + 1),
                    Role.ACCENT,
                    line.substring(colon + 2),
                    Role.PLAIN);
        }
    }

    static void listed(Body body, String text) {
        Rows rows = new Rows();
        rows.add(Line.of("· ", Role.DIM), text, Role.PLAIN, "");
        rows.into(body);
    }

    static List<Hint> hints(boolean opens, boolean isWhole) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("↑↓", "go"));
        if (opens) {
            hints.add(new Hint("⏎", "open"));
        }
        if (!isWhole) {
            hints.add(new Hint("Esc", "back"));
        }
        hints.add(new Hint("w", "week"));
        hints.add(Hints.HELP);
        hints.add(Hints.QUIT);
        return hints;
    }
}
