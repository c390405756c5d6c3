package retain.cli;

import retain.deck.Domain;
import retain.finding.TextWidth;
import retain.report.DomainProgress;
import retain.report.GroupProgress;
import retain.report.Progress;
import retain.report.Retention;
import retain.tui.words.Bars;
import retain.tui.words.DayText;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;

/// Groups of items below each other: as columns with bars, or, where there is no room or nobody to
/// look at bars, as a sentence each.
///
/// @param heading what the groups are
/// @param rows none for a group without an item
record ProgressTable(Progress progress, String heading, List<Row> rows) {
    /// Weeks that a sparkline shows: those of the last thirty days.
    private static final int WEEKS = 5;

    private static final int BAR = 8;
    private static final int LONGEST_TITLE = 24;
    private static final int SHORTEST_TITLE = 14;

    /// A group.
    ///
    /// @param pass its own pass mark in percent; 0 where none is asked
    record Row(String title, GroupProgress group, int pass) {}

    ProgressTable {
        rows = List.copyOf(rows);
    }

    /// The domains and the course.
    static ProgressTable ofDomains(Progress progress) {
        List<Row> rows = new ArrayList<>();
        for (DomainProgress each : progress.domains()) {
            Domain domain = each.domain();
            rows.add(new Row(domain.title(), each.all(), domain.passPercent()));
        }
        if (rows.size() > 1) {
            int pass = progress.exam().map(exam -> exam.passPercent()).orElse(0);
            rows.add(new Row("All", progress.whole(), pass));
        }
        return new ProgressTable(progress, "Domain", rows);
    }

    /// The topics of a domain.
    static ProgressTable ofTopics(Progress progress, DomainProgress domain) {
        return new ProgressTable(
                progress,
                "Topic",
                domain.topics().stream()
                        .map(topic ->
                                new Row(
                                        topic.title().isEmpty() ? "(no topic)" : topic.title(),
                                        topic.all(),
                                        0))
                        .toList());
    }

    /// Whether the columns fit.
    boolean fits(int columns) {
        return table(SHORTEST_TITLE).width() <= columns;
    }

    /// The columns, titles cut as far as they must be.
    String columns(int columns) {
        int title = LONGEST_TITLE;
        while (title > SHORTEST_TITLE && table(title).width() > columns) {
            title--;
        }
        return table(title).text();
    }

    private Table table(int title) {
        Table table = new Table();
        table.row(
                heading, "seen", "mature", "right, last 30 d", ProgressText.expectedWhen(progress));
        for (Row row : rows) {
            GroupProgress group = row.group();
            table.row(
                    cut(row.title(), title),
                    group.seen() + "/" + group.items(),
                    Bars.share(group.mature(), group.items(), BAR)
                            + right(String.valueOf(group.mature()), 4),
                    right(ProgressText.share(group.recent()), 5)
                            + "  "
                            + Bars.weeks(group.weeks(), WEEKS),
                    ProgressText.expected(group.expected())
                            + (row.pass() == 0 ? "" : " (pass " + row.pass() + ")"));
        }
        return table;
    }

    private static String cut(String text, int longest) {
        if (TextWidth.of(text) <= longest) {
            return text;
        }
        int end =
                text.offsetByCodePoints(
                        0, Math.min(longest - 1, text.codePointCount(0, text.length())));
        while (TextWidth.of(text.substring(0, end)) > longest - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - TextWidth.of(text))) + text;
    }

    /// A sentence for each group.
    List<String> sentences() {
        return rows.stream()
                .map(row -> row.title() + ": " + sentence(progress, row.group(), row.pass()))
                .toList();
    }

    /// `41 of 58 seen, 27 mature; 88 % right in the last 30 days (106 of 120); ≈ 84 % expected on
    /// the exam day, pass mark 65 %.`
    static String sentence(Progress progress, GroupProgress group, int pass) {
        Retention recent = group.recent();
        return group.seen()
                + " of "
                + group.items()
                + " seen, "
                + group.mature()
                + " mature"
                + (recent.of() == 0
                        ? ""
                        : "; "
                                + ProgressText.share(recent)
                                + " right in the last "
                                + DayText.count(Progress.RECENT_DAYS, "day")
                                + " ("
                                + recent.right()
                                + " of "
                                + recent.of()
                                + ")")
                + (group.expected().isEmpty()
                        ? ""
                        : "; "
                                + ProgressText.expected(group.expected())
                                + " expected "
                                + ProgressText.expectedWhen(progress))
                + (pass == 0 ? "" : ", pass mark " + pass + " %")
                + ".";
    }
}
