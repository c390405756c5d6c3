package retain.cli;

import retain.check.FindingText;
import retain.deck.Status;
import retain.finding.TextWidth;
import retain.schedule.Algorithm;
import retain.schedule.EaseFactor;
import retain.schedule.Memory;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Wrap;
import retain.tui.words.Decimal;
import retain.tui.words.Paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Items as a table. On a terminal it keeps to the width: columns that say nothing of any item,
/// then those that matter less, are left out. Elsewhere nothing is left out or cut.
final class ItemTable {
    /// Less than this of a question tells nothing.
    private static final int LEAST_QUESTION = 24;

    private static final int GAP = 2;
    private static final String NOTHING = "-";

    /// @param nothing what stands in the column of an item of which it has nothing to say
    private record Column(String name, String nothing, Function<ItemRow, String> text) {}

    private static final Column ID = new Column("ITEM", "", row -> row.item().id().inCourse());
    private static final Column KIND = new Column("KIND", "", row -> row.item().kind().word());
    private static final Column STATE =
            new Column(
                    "STATE",
                    "",
                    row -> row.isLeech() ? row.state() + ", " + ItemRow.LEECH : row.state());
    private static final Column INTERVAL =
            scheduled("INTERVAL", "0", at -> Integer.toString(at.interval()));
    private static final Column EASE =
            scheduled(
                    "EASE",
                    "2.5",
                    at ->
                            switch (at.strength()) {
                                case EaseFactor ease -> Double.toString(ease.value());
                                case Memory _ -> NOTHING;
                            });
    private static final Column STABILITY =
            new Column(
                    "STABILITY",
                    NOTHING,
                    row ->
                            row.memory()
                                    .map(memory -> Decimal.fixed(memory.stability(), 1))
                                    .orElse(NOTHING));
    private static final Column DUE = scheduled("DUE", NOTHING, at -> at.due().toString());
    private static final Column LAPSES =
            scheduled("LAPSES", "0", at -> Integer.toString(at.lapses()));
    private static final Column STATUS =
            new Column("STATUS", Status.APPROVED.word(), row -> row.item().status().word());
    private static final Column FLAGS =
            new Column("FLAGS", "0", row -> Integer.toString(row.flags().size()));
    private static final Column QUESTION =
            new Column(
                    "QUESTION",
                    "",
                    row -> String.join(" ", Paragraphs.of(ItemRow.question(row.item()))));

    private static Column scheduled(String name, String nothing, Function<Scheduled, String> text) {
        return new Column(
                name,
                nothing,
                row ->
                        switch (row.schedule()) {
                            case Scheduled at -> text.apply(at);
                            case Unseen _ -> nothing;
                        });
    }

    private final List<ItemRow> rows;
    private final Column strength;

    /// @param algorithm that made the schedules
    ItemTable(List<ItemRow> rows, Algorithm algorithm) {
        this.rows = rows;
        this.strength =
                switch (algorithm) {
                    case SM2 -> EASE;
                    case FSRS6 -> STABILITY;
                };
    }

    /// The table for a pipe.
    ///
    /// @param questions a last column holds the questions
    String whole(boolean questions) {
        List<Column> columns =
                new ArrayList<>(List.of(ID, KIND, STATE, INTERVAL, strength, DUE, LAPSES));
        for (Column column : List.of(STATUS, FLAGS)) {
            if (tells(column)) {
                columns.add(column);
            }
        }
        if (questions) {
            columns.add(QUESTION);
        }
        return text(columns, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// The table for a terminal.
    ///
    /// @param full each question stands in full below its item
    /// @param questions questions are shown for certain, below where there is no room beside
    String within(int width, boolean full, boolean questions) {
        List<Column> columns = new ArrayList<>(List.of(ID, KIND, STATE));
        for (Column column : List.of(INTERVAL, strength, DUE, LAPSES, STATUS, FLAGS)) {
            if (tells(column)) {
                columns.add(column);
            }
        }
        for (Column column : List.of(strength, INTERVAL, LAPSES)) {
            if (width(columns) > width) {
                columns.remove(column);
            }
        }
        for (Column column : List.of(KIND, FLAGS, STATUS, DUE)) {
            if (others(columns) + mostIds() > width) {
                columns.remove(column);
            }
        }
        int ids = width - others(columns);
        int room = width - width(columns) - GAP;
        boolean beside = !full && room >= LEAST_QUESTION;
        if (beside) {
            columns.add(QUESTION);
        }
        boolean below = full || (questions && !beside);
        return text(columns, ids, room, below ? width : Integer.MAX_VALUE);
    }

    private boolean tells(Column column) {
        return rows.stream().anyMatch(row -> !column.text().apply(row).equals(column.nothing()));
    }

    private int width(Column column) {
        int width = TextWidth.of(column.name());
        for (ItemRow row : rows) {
            width = Math.max(width, TextWidth.of(column.text().apply(row)));
        }
        return width;
    }

    private int width(List<Column> columns) {
        return columns.stream().mapToInt(this::width).sum() + GAP * (columns.size() - 1);
    }

    /// Of all columns but the first, and the gaps.
    private int others(List<Column> columns) {
        return width(columns) - width(ID);
    }

    /// Columns in which nine of ten names fit; one that is far longer must not squeeze out the
    /// rest.
    private int mostIds() {
        int[] widths =
                rows.stream()
                        .mapToInt(row -> TextWidth.of(ID.text().apply(row)))
                        .sorted()
                        .toArray();
        return widths[Math.ceilDiv(widths.length * 9, 10) - 1];
    }

    /// @param ids an item of a longer name has it on a line of its own, since half a name is of no
    ///   use
    /// @param question columns for the question in its own column
    /// @param below columns for the question below its item; `MAX_VALUE` for none
    private String text(List<Column> columns, int ids, int question, int below) {
        Table table = new Table();
        table.row(columns.stream().map(Column::name).toArray(String[]::new));
        for (ItemRow row : rows) {
            String[] cells =
                    columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new);
            if (TextWidth.of(cells[0]) > ids) {
                table.line(cells[0]);
                cells[0] = "";
            }
            if (columns.getLast().equals(QUESTION)) {
                int last = cells.length - 1;
                cells[last] = Line.of(FindingText.safe(cells[last])).cut(question).text();
            }
            table.row(cells);
            if (below < Integer.MAX_VALUE) {
                for (Line line : Wrap.lines(ItemRow.question(row.item()), Role.PLAIN, below - 4)) {
                    table.line("    " + line.text());
                }
            }
        }
        return table.text();
    }
}
