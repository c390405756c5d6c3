package retain.tui.screen;

import retain.tui.page.Line;
import retain.tui.page.Role;

import java.util.ArrayList;
import java.util.List;

/// A table whose first column takes the room that the others leave.
final class Columns {
    private static final int GAP = 2;

    private final List<Column> columns = new ArrayList<>();

    /// A column.
    ///
    /// @param right figures stand below each other by their last digit
    private record Column(String heading, boolean right, List<Line> cells) {
        int width() {
            return Math.max(
                    Line.of(heading).width(), cells.stream().mapToInt(Line::width).max().orElse(0));
        }

        Line fitted(Line cell, int width) {
            Line cut = cell.cut(width);
            return right ? cut.indented(width - cut.width()) : cut.padded(width);
        }
    }

    Columns left(String heading, List<Line> cells) {
        columns.add(new Column(heading, false, List.copyOf(cells)));
        return this;
    }

    Columns right(String heading, List<Line> cells) {
        columns.add(new Column(heading, true, List.copyOf(cells)));
        return this;
    }

    /// Whether the first column keeps as much as it needs, or so many columns.
    boolean fits(int width, int least) {
        return room(width) >= Math.min(columns.getFirst().width(), least);
    }

    private int room(int width) {
        return width - columns.stream().skip(1).mapToInt(column -> column.width() + GAP).sum();
    }

    /// The first column as wide as it needs to be, at most as the room is.
    private int first(int width) {
        return Math.max(1, Math.min(columns.getFirst().width(), room(width)));
    }

    Line heading(int width) {
        Line line = Line.of(columns.getFirst().heading(), Role.DIM).cut(first(width));
        line = line.padded(first(width));
        for (Column column : columns.subList(1, columns.size())) {
            Line heading = Line.of(column.heading(), Role.DIM);
            line =
                    line.and(" ".repeat(GAP), Role.PLAIN)
                            .and(column.fitted(heading, column.width()));
        }
        return line;
    }

    Line row(int row, int width) {
        Line line = columns.getFirst().fitted(columns.getFirst().cells().get(row), first(width));
        for (Column column : columns.subList(1, columns.size())) {
            line =
                    line.and(" ".repeat(GAP), Role.PLAIN)
                            .and(column.fitted(column.cells().get(row), column.width()));
        }
        return line;
    }

    int rows() {
        return columns.getFirst().cells().size();
    }

    /// The first of some tables that fits, else the last.
    static Columns fitting(List<Columns> richestFirst, int width, int least) {
        return richestFirst.stream()
                .filter(columns -> columns.fits(width, least))
                .findFirst()
                .orElse(richestFirst.getLast());
    }
}
