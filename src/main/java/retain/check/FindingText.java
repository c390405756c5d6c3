package retain.check;

import retain.finding.Finding;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings as a compiler prints them: place, severity, message and rule, then the source line with
/// a caret under the place. What comes from files is hostile to a terminal: control characters and
/// changes of the direction of writing are spelled out.
public final class FindingText {
    private FindingText() {}

    /// The lines that one finding takes.
    public static List<String> lines(Finding finding) {
        return lines(finding, new SourceWindow(SourceWindow.COLUMNS));
    }

    private static List<String> lines(Finding finding, SourceWindow window) {
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
            window.show(finding.source(), finding.place().column(), lines);
        }
        return lines;
    }

    /// The source line of a finding around its place, and the caret below it; nothing where no line
    /// is known.
    ///
    /// @param columns how wide a line may be
    public static List<String> excerpt(Finding finding, int columns) {
        List<String> lines = new ArrayList<>(2);
        if (!finding.source().isBlank()) {
            // Where text is left out, a mark stands at either end.
            new SourceWindow(columns - 2).show(finding.source(), finding.place().column(), lines);
        }
        return lines;
    }

    /// All findings, and a line that counts them.
    ///
    /// @param files how many files were looked at
    public static String all(List<Finding> findings, int files) {
        StringBuilder out = new StringBuilder();
        SourceWindow window = new SourceWindow(SourceWindow.COLUMNS);
        for (Finding finding : findings) {
            for (String line : lines(finding, window)) {
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

    /// A text with nothing in it that steers a terminal.
    public static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            out.append(shown(c));
        }
        return out.toString();
    }

    /// A character as it may be shown.
    static String shown(int c) {
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
