package retain.tui.screen;

import retain.report.DomainProgress;
import retain.report.DomainProgress.TopicProgress;
import retain.report.GroupProgress;
import retain.report.Progress;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.words.Bars;
import retain.tui.words.ProgressText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Domains or topics below each other. Where the terminal is narrow, the columns go that say least:
/// first bars and curves, which only draw figures, then how much is mature and the pass mark.
final class GroupColumns {
    /// Columns that a title keeps while there is another column to leave out.
    private static final int LEAST_TITLE = 17;

    private final Progress progress;
    private final String heading;
    private final List<Row> rows;
    private final DoorRows doors;
    private final boolean isWhole;

    /// A group.
    ///
    /// @param pass its pass mark in percent; 0 where none is asked
    private record Row(String title, GroupProgress group, int pass) {}

    private GroupColumns(Progress progress, String heading, List<Row> rows, DoorRows doors) {
        this.progress = progress;
        this.heading = heading;
        this.rows = rows;
        this.doors = doors;
        this.isWhole = heading.equals("Domain") && rows.size() > 2;
    }

    /// What is shown of groups beside their titles, how much they hold and what is expected.
    ///
    /// @param bar columns of the bar; 0 without one
    /// @param weeks that a curve shows; 0 without one
    private record Detail(int bar, int weeks, boolean mature, boolean recent, boolean pass) {
        private static final List<Detail> RICHEST_FIRST =
                List.of(
                        new Detail(12, 12, true, true, true),
                        new Detail(8, 5, true, true, true),
                        new Detail(0, 5, true, true, true),
                        new Detail(0, 0, true, true, true),
                        new Detail(0, 0, false, true, true),
                        new Detail(0, 0, false, true, false),
                        new Detail(0, 0, false, false, false));
    }

    /// Adds the domains, and the whole course below them.
    static void domains(Progress progress, DoorRows doors) {
        List<Row> rows = new ArrayList<>();
        for (DomainProgress domain : progress.domains()) {
            rows.add(new Row(domain.domain().title(), domain.all(), domain.domain().passPercent()));
        }
        if (rows.size() > 1) {
            int pass = progress.exam().map(exam -> exam.passPercent()).orElse(0);
            rows.add(new Row("All", progress.whole(), pass));
        }
        new GroupColumns(progress, "Domain", rows, doors).add();
    }

    /// Adds the topics of a domain.
    static void topics(Progress progress, DomainProgress domain, DoorRows doors) {
        List<Row> rows = new ArrayList<>();
        for (TopicProgress topic : domain.topics()) {
            rows.add(new Row(title(topic), topic.all(), 0));
        }
        new GroupColumns(progress, "Topic", rows, doors).add();
    }

    static String title(TopicProgress topic) {
        return topic.title().isEmpty() ? "(no topic)" : topic.title();
    }

    private void add() {
        List<Columns> all =
                Detail.RICHEST_FIRST.stream().map(this::told).map(this::columns).toList();
        // Longer bars and curves are not worth a letter of a title.
        Columns columns =
                all.getFirst().fits(doors.room(), Integer.MAX_VALUE)
                        ? all.getFirst()
                        : Columns.fitting(all.subList(1, all.size()), doors.room(), LEAST_TITLE);
        doors.addPlain(columns.heading(doors.room()));
        for (int row = 0; row < columns.rows(); row++) {
            Line line = columns.row(row, doors.room());
            if (isWhole && row == columns.rows() - 1) {
                doors.addPlain(line);
            } else {
                // Titles that begin alike are told apart below.
                String title = rows.get(row).title();
                doors.add(line, line.text().contains(title) ? "" : title);
            }
        }
    }

    /// Without what is empty in every row.
    private Detail told(Detail detail) {
        boolean isAnyMature = rows.stream().anyMatch(row -> row.group().mature() > 0);
        boolean isAnyRecent = rows.stream().anyMatch(row -> row.group().recent().of() > 0);
        return new Detail(
                isAnyMature ? detail.bar() : 0,
                isAnyRecent ? detail.weeks() : 0,
                detail.mature(),
                detail.recent() && isAnyRecent,
                detail.pass());
    }

    private Columns columns(Detail detail) {
        Columns columns =
                new Columns()
                        .left(heading, cells(row -> Line.of(row.title())))
                        .right("seen", cells(GroupColumns::seen));
        if (detail.mature()) {
            columns =
                    detail.bar() > 0
                            ? columns.left("mature", cells(row -> mature(row, detail.bar())))
                            : columns.right("mature", cells(row -> number(row.group().mature())));
        }
        if (detail.recent()) {
            columns =
                    detail.weeks() > 0
                            ? columns.left("right, 30 d", cells(row -> recent(row, detail.weeks())))
                            : columns.right(
                                    "right",
                                    cells(row ->
                                            Line.of(ProgressText.share(row.group().recent()))));
        }
        columns = columns.left(when(), cells(GroupColumns::expected));
        return detail.pass() && rows.stream().anyMatch(row -> row.pass() > 0)
                ? columns.right("pass", cells(row -> Line.of(pass(row), Role.DIM)))
                : columns;
    }

    private List<Line> cells(Function<Row, Line> cell) {
        return rows.stream().map(cell).toList();
    }

    private String when() {
        return progress.expectedOn().isAfter(progress.day()) ? "exam day" : "today";
    }

    private static Line number(int number) {
        return Line.of(String.valueOf(number), number == 0 ? Role.DIM : Role.PLAIN);
    }

    private static Line seen(Row row) {
        return Line.of(row.group().seen() + "/" + row.group().items());
    }

    private static Line mature(Row row, int width) {
        GroupProgress group = row.group();
        String bar = Bars.share(group.mature(), group.items(), width);
        int full = (int) bar.chars().filter(cell -> cell == '█').count();
        return Line.of("█".repeat(full), Role.ACCENT)
                .and("░".repeat(width - full), Role.DIM)
                .and(right(String.valueOf(group.mature()), 4), Role.PLAIN);
    }

    private static Line recent(Row row, int weeks) {
        return Line.of(right(ProgressText.share(row.group().recent()), 5))
                .and(" " + Bars.weeks(row.group().weeks(), weeks), Role.ACCENT);
    }

    /// A sign tells whether the pass mark is reached, so that no colour is needed.
    private static Line expected(Row row) {
        GroupProgress group = row.group();
        if (group.expected().isEmpty()) {
            return Line.of("  " + ProgressText.NOTHING, Role.DIM);
        }
        boolean isBelow = 100 * group.expected().getAsDouble() < row.pass();
        Line sign =
                row.pass() == 0
                        ? Line.of("  ")
                        : isBelow ? Line.of("✗ ", Role.BAD) : Line.of("✓ ", Role.GOOD);
        return sign.and(ProgressText.expected(group.expected()), Role.PLAIN);
    }

    private static String pass(Row row) {
        return row.pass() == 0 ? "" : String.valueOf(row.pass());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
