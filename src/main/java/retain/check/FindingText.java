package retain.check;

import retain.finding.Finding;
import retain.finding.Severity;
import retain.finding.Suppressed;
import retain.finding.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Findings as a compiler prints them: place, severity, message and rule, then the source line with
/// a caret under the place. What comes from files is hostile to a terminal: control characters and
/// changes of the direction of writing are spelled out.
public final class FindingText {
    /// Deeper than most lines of a deck, which stand below it.
    private static final String INDENT = " ".repeat(8);

    private FindingText() {}

    /// The lines that one finding takes.
    public static List<String> lines(Finding finding) {
        return lines(
                finding, new SourceWindow(SourceWindow.COLUMNS), Colours.NONE, Integer.MAX_VALUE);
    }

    private static List<String> lines(
            Finding finding, SourceWindow window, Colours colours, int width) {
        Severity severity = finding.severity();
        List<String> lines =
                new Fold(width, INDENT)
                        .add(safe(finding.place().toString()) + ":", colours::strong)
                        .add(severity.word() + ":", word -> colours.of(severity, word))
                        .add(safe(finding.message()), word -> word)
                        .add("[" + finding.rule() + "]", colours::faint)
                        .lines();
        if (!finding.source().isBlank()) {
            window.show(finding.source(), finding.place().column(), lines);
            if (finding.place().column() > 0) {
                String caret = lines.removeLast();
                int at = caret.length() - 1;
                lines.add(caret.substring(0, at) + colours.of(severity, caret.substring(at)));
            }
        }
        return lines;
    }

    /// Findings one after the other.
    ///
    /// @param width how many columns a sentence may take before it goes on in another line
    /// @param line takes each line, without its end
    public static void print(
            List<Finding> findings, Colours colours, int width, Consumer<String> line) {
        SourceWindow window = new SourceWindow(SourceWindow.COLUMNS);
        for (Finding finding : findings) {
            lines(finding, window, colours, width).forEach(line);
        }
    }

    /// A sentence in lines of so many columns, all but the first indented.
    public static List<String> folded(String text, int width) {
        return new Fold(width, "    ").add(safe(text), word -> word).lines();
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
        print(findings, Colours.NONE, Integer.MAX_VALUE, line -> out.append(line).append('\n'));
        return out.append(count(findings, files)).append('\n').toString();
    }

    /// `3 errors, 1 warning in 5 files`, or `no findings`.
    public static String count(List<Finding> findings, int files) {
        Tally tally = Tally.of(findings);
        return tally.isEmpty()
                ? "no findings"
                : tally + " in " + (files == 1 ? "1 file" : files + " files");
    }

    /// `, 2 let stand by their authors`, or nothing.
    public static String letStandCount(int letStand) {
        return switch (letStand) {
            case 0 -> "";
            case 1 -> ", 1 let stand by its author";
            default -> ", " + letStand + " let stand by their authors";
        };
    }

    /// A finding that an author has answered, and below it the answer.
    ///
    /// @param width how many columns a sentence may take before it goes on in another line
    /// @param line takes each line, without its end
    public static void letStand(Suppressed answered, int width, Consumer<String> line) {
        Finding finding = answered.finding();
        new Fold(width, INDENT)
                .add(safe(finding.place().toString()) + ": let stand:", word -> word)
                .add(safe(finding.message()), word -> word)
                .add("[" + finding.rule() + "]", word -> word)
                .lines()
                .forEach(line);
        folded("    why: " + answered.why(), width).forEach(line);
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
