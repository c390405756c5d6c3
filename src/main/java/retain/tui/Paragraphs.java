package retain.tui;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a text that an author wrapped by hand.
final class Paragraphs {
    private Paragraphs() {}

    /// One line each, empty lines between them left out. An indented line, or one that begins a
    /// list, stays a line of its own.
    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                open = false;
            } else if (open && !standsAlone(line)) {
                paragraphs.set(
                        paragraphs.size() - 1, paragraphs.getLast() + " " + line.stripTrailing());
            } else {
                paragraphs.add(line.stripTrailing());
                open = true;
            }
        }
        return paragraphs;
    }

    private static boolean standsAlone(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.startsWith("* ");
    }
}
