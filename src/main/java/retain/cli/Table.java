package retain.cli;

import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;

/// Rows of text in columns that line up.
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            int width = TextWidth.of(cells[i]);
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        rows.add(List.of(cells));
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                line.repeat(' ', widths.get(i) - TextWidth.of(row.get(i)) + 2);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
