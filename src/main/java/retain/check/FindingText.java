package retain.check;

import retain.finding.Finding;
import retain.finding.Severity;
import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings as a compiler prints them: place, severity, message and rule, then the source line with
/// a caret under the place. What comes from files is hostile to a terminal: control characters and
/// changes of the direction of writing are spelled out.
public final class FindingText {
    /// How many columns of a source line are shown, and how many of them before the place.
    private static final int WINDOW = 100;

    private static final int BEFORE = 60;

    private FindingText() {}

    /// The lines that one finding takes.
    public static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>(3);
        lines.add(
                safe(finding.place().toString())
                        + ": "
                        + finding.severity().word()
                        + ": "
                        + safe(finding.message())
                        + " ["
                        + finding.rule()
                        + "]");
        if (!finding.source().isBlank()) {
            source(finding.source(), finding.place().column(), lines);
        }
        return lines;
    }

    /// All findings, and a line that counts them.
    ///
    /// @param files how many files were looked at
    public static String all(List<Finding> findings, int files) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            for (String line : lines(finding)) {
                out.append(line).append('\n');
            }
        }
        return out.append(count(findings, files)).append('\n').toString();
    }

    /// `3 errors, 1 warning in 5 files`, or `no findings`.
    public static String count(List<Finding> findings, int files) {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : findings) {
            switch (finding.severity()) {
                case ERROR -> counts[0]++;
                case WARNING -> counts[1]++;
                case NOTE -> counts[2]++;
            }
        }
        List<String> parts = new ArrayList<>(3);
        add(parts, counts[0], Severity.ERROR.word());
        add(parts, counts[1], Severity.WARNING.word());
        add(parts, counts[2], Severity.NOTE.word());
        if (parts.isEmpty()) {
            return "no findings";
        }
        return String.join(", ", parts) + " in " + (files == 1 ? "1 file" : files + " files");
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }

    /// Adds the part of a line around a column, and the caret below it.
    private static void source(String line, int column, List<String> lines) {
        int place = offset(line, Math.max(1, column));
        int from = place;
        int before = 0;
        boolean fits = fits(line);
        while (from > 0) {
            int c = line.codePointBefore(from);
            int width = TextWidth.of(shown(c));
            if (!fits && before + width > BEFORE) {
                break;
            }
            before += width;
            from -= Character.charCount(c);
        }
        StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
        int caret = out.length() + before;
        int width = caret - before;
        int to = from;
        while (to < line.length()) {
            int c = line.codePointAt(to);
            String shown = shown(c);
            int next = TextWidth.of(shown);
            if (!fits && width + next >= WINDOW) {
                out.append('…');
                break;
            }
            out.append(shown);
            width += next;
            to += Character.charCount(c);
        }
        lines.add(out.toString());
        if (column > 0) {
            lines.add(" ".repeat(caret) + "^");
        }
    }

    private static boolean fits(String line) {
        int width = 0;
        for (int i = 0, c; i < line.length() && width <= WINDOW; i += Character.charCount(c)) {
            c = line.codePointAt(i);
            width += TextWidth.of(shown(c));
        }
        return width <= WINDOW;
    }

    private static int offset(String line, int column) {
        int offset = 0;
        for (int i = 1; i < column && offset < line.length(); i++) {
            offset += Character.charCount(line.codePointAt(offset));
        }
        return offset;
    }

    /// A text with nothing in it that steers a terminal.
    static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            out.append(shown(c));
        }
        return out.toString();
    }

    private static String shown(int c) {
        if (c == '\t') {
            return "    ";
        }
        boolean steers =
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE ->
                            true;
                    case Character.FORMAT -> c != 0x200C && c != 0x200D && c != 0xAD;
                    default -> false;
                };
        if (!steers) {
            return Character.toString(c);
        }
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
    }
}
