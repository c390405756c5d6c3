package retain.tui.words;

import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a text that an author wrapped by hand.
public final class Paragraphs {
    /// A line this wide was broken by an editor rather than by an author.
    private static final int HARD_WRAPPED = 40;

    private Paragraphs() {}

    /// One line each, without empty ones.
    public static List<String> of(String text) {
        return spaced(text).stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /// One line each, and an empty one where the author left a line blank. A line break counts
    /// where the author meant one: beside a blank line, before a list mark or an indentation, after
    /// a short line or, in a text without blank lines, after a sentence.
    public static List<String> spaced(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<StringBuilder> paragraphs = new ArrayList<>();
        String stripped = text.strip();
        boolean hasBlankLines = stripped.lines().anyMatch(String::isBlank);
        String before = "";
        for (String line : stripped.lines().toList()) {
            boolean joins =
                    TextWidth.of(before) >= HARD_WRAPPED
                            && !line.isBlank()
                            && !standsAlone(line)
                            && (hasBlankLines || !endsSentence(before));
            if (joins) {
                paragraphs.getLast().append(' ').append(line.stripTrailing());
            } else {
                paragraphs.add(new StringBuilder(line.stripTrailing()));
            }
            before = line.strip();
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    private static boolean standsAlone(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.startsWith("* ")
                || line.startsWith("• ");
    }

    private static boolean endsSentence(String line) {
        return ".?!:;".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
