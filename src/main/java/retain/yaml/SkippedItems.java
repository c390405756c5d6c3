package retain.yaml;

import java.util.ArrayList;
import java.util.List;

/// The items of a deck whose YAML is broken: where they begin and end is told from the indentation
/// of the hyphens below `items:`.
final class SkippedItems {
    private final SourceText source;
    private final List<SyntaxTrap> traps = new ArrayList<>();
    private final List<int[]> ranges = new ArrayList<>();
    private int indentation = -2;

    SkippedItems(SourceText source) {
        this.source = source;
    }

    boolean isEmpty() {
        return traps.isEmpty();
    }

    List<SyntaxTrap> findings() {
        return traps;
    }

    /// Skips the item that a trap lies in; false where it lies in none, or in one already skipped.
    boolean add(SyntaxTrap trap) {
        if (indentation == -2) {
            indentation = itemIndentation();
        }
        int first = trap.line();
        while (first > 0 && !startsItem(first)) {
            first--;
        }
        if (indentation < 0 || first == 0) {
            return false;
        }
        int last = trap.line();
        while (last < source.lineCount() && !startsItem(last + 1)) {
            last++;
        }
        for (int[] range : ranges) {
            if (range[0] == first) {
                return false;
            }
        }
        ranges.add(new int[] {first, last});
        traps.add(trap);
        return true;
    }

    /// The text with the skipped items blanked out, line by line.
    String without(String text) {
        if (ranges.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int[] range : ranges) {
            int end = range[1] < source.lineCount() ? source.start(range[1] + 1) : text.length();
            for (int i = source.start(range[0]); i < end; i++) {
                if (!SourceText.isBreak(text.charAt(i))) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    private boolean startsItem(int line) {
        String text = source.line(line);
        return SourceText.indentation(text) == indentation && text.startsWith("- ", indentation);
    }

    private int itemIndentation() {
        boolean below = false;
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (below && text.startsWith("- ", SourceText.indentation(text))) {
                return SourceText.indentation(text);
            }
            below |= text.startsWith("items:");
        }
        return -1;
    }
}
