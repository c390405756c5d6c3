package retain.check;

import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Words one after the other, in lines that a terminal need not break. A word that is longer than a
/// line stays whole.
final class Fold {
    private final int width;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;
    private boolean begun;

    /// @param width of a line in columns
    /// @param indent what all lines but the first begin with
    Fold(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    /// Adds the words of a text, each in a style that takes no columns.
    Fold add(String text, UnaryOperator<String> style) {
        for (String word : text.split(" ", -1)) {
            int columns = TextWidth.of(word);
            if (begun && used + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                used = indent.length();
            } else if (begun) {
                line.append(' ');
                used++;
            }
            line.append(word.isEmpty() ? "" : style.apply(word));
            used += columns;
            begun = true;
        }
        return this;
    }

    List<String> lines() {
        lines.add(line.toString());
        return lines;
    }
}
