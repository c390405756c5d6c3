package retain.cli;

import retain.check.FindingText;
import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of text in columns that line up.
final class Table {
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /// Adds a row; what would steer a terminal is spelled out.
    void row(String... texts) {
        List<String> cells = Stream.of(texts).map(FindingText::safe).toList();
        for (int i = 0; i < cells.size(); i++) {
            int width = TextWidth.of(cells.get(i));
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        rows.add(cells);
    }

    /// Adds a line that keeps to no column; what would steer a terminal is spelled out.
    void line(String text) {
        rows.add(List.of(FindingText.safe(text)));
    }

    /// The columns of a terminal that the rows take.
    int width() {
        return widths.stream().mapToInt(width -> width + GAP).sum() - GAP;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i < row.size() - 1) {
                    line.repeat(' ', widths.get(i) - TextWidth.of(row.get(i)) + GAP);
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /// The same a row at a time, for where there is no room: `Anatomy: seen 48/81, today 74 %`. The
    /// first row names the columns.
    List<String> sentences() {
        List<List<String>> cells = rows.stream().filter(row -> row.size() > 1).toList();
        List<String> names = cells.getFirst();
        return cells.subList(1, cells.size()).stream()
                .map(row ->
                        row.getFirst()
                                + ": "
                                + IntStream.range(1, row.size())
                                        .mapToObj(i ->
                                                names.get(i).toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + row.get(i))
                                        .collect(Collectors.joining(", "))
                                + ".")
                .toList();
    }
}
