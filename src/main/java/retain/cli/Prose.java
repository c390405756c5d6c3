package retain.cli;

import org.apache.commons.cli.CommandLine;

import retain.finding.TextWidth;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Wrap;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of a report on the standard output. A line too long for a terminal is broken between words
/// and goes on below its own text; a pipe, and whoever asks for `--plain`, gets it whole.
final class Prose {
    /// What stands before the text of a line: an indentation, and the number or letter of a list.
    private static final Pattern LEAD = Pattern.compile(" *(?:\\w{1,3} {2})?");

    /// A lead wider than half of the line leaves no room for the text.
    private static final int SHARE_OF_LEAD = 2;

    /// A space at which no line is broken.
    private static final char GLUE = '\u00A0';

    private Prose() {}

    /// `≈ 84 %` stays in one piece.
    private static String glued(String text) {
        return text.replace(" %", GLUE + "%").replace("≈ ", "≈" + GLUE);
    }

    static void say(Run run, CommandLine options, List<String> texts) {
        int columns =
                run.isOnTerminal() && !options.hasOption("plain")
                        ? run.columns()
                        : Integer.MAX_VALUE;
        for (String text : texts) {
            if (text.isEmpty()) {
                run.say("");
            }
            text.lines().forEach(line -> say(run, line, columns));
        }
    }

    private static void say(Run run, String line, int columns) {
        Matcher lead = LEAD.matcher(line);
        if (TextWidth.of(line) <= columns || !lead.lookingAt()) {
            run.say(line);
            return;
        }
        String first = lead.end() <= columns / SHARE_OF_LEAD ? lead.group() : "";
        String before = first;
        for (Line part :
                Wrap.lines(
                        glued(line.substring(first.length())),
                        Role.PLAIN,
                        columns - first.length())) {
            run.say(before + part.text().replace(GLUE, ' '));
            before = " ".repeat(first.length());
        }
    }
}
