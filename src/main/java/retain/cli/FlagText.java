package retain.cli;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Status;
import retain.log.Entry.Flag;
import retain.report.FlaggedItem;
import retain.report.RaisedFlag;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Wrap;
import retain.tui.words.DayText;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Flags as a person reads them: each item with its question, and below it what everybody wrote.
///
/// @param zone in which the days of flags are told
/// @param width columns; `Integer.MAX_VALUE` keeps every text on one line
record FlagText(Course course, ZoneId zone, int width) {
    private static final String QUESTION = "  ";
    private static final String DAY = "    ";

    /// The width of ` 2026-11-23 `.
    private static final int NOTE = 16;

    private static final int LEAST_NOTE = 20;

    /// The lines of some items; a heading, if there is one, after an empty line.
    List<String> lines(String heading, List<FlaggedItem> items) {
        List<String> lines = new ArrayList<>();
        if (items.isEmpty()) {
            return lines;
        }
        if (!heading.isEmpty()) {
            lines.addAll(wrapped(heading, "", ""));
            lines.add("");
        }
        for (FlaggedItem item : items) {
            lines.addAll(lines(item));
            lines.add("");
        }
        return lines;
    }

    private List<String> lines(FlaggedItem flagged) {
        List<String> lines = new ArrayList<>();
        String status =
                course.item(flagged.item())
                        .map(Item::status)
                        .filter(is -> is != Status.APPROVED)
                        .map(is -> "  (" + is.word() + ")")
                        .orElse("");
        lines.add(flagged.item().inCourse() + status + "  " + counts(flagged));
        course.item(flagged.item())
                .map(item -> ItemRow.question(item))
                .ifPresent(question -> lines.addAll(wrapped(question, QUESTION, QUESTION)));
        for (RaisedFlag raised : flagged.flags()) {
            Flag flag = raised.flag();
            String who = flag.learner().name();
            String day = DAY + LocalDate.ofInstant(flag.at(), zone) + "  ";
            lines.addAll(
                    wrapped(
                            who + (flag.note().isBlank() ? "" : ": " + flag.note()),
                            day,
                            " ".repeat(NOTE)));
        }
        return lines;
    }

    private static String counts(FlaggedItem item) {
        return DayText.count(item.flags().size(), "flag")
                + " by "
                + DayText.count(item.people(), "learner");
    }

    /// @param first what stands before the first line, and `later` before the others
    private List<String> wrapped(String text, String first, String later) {
        int room =
                width == Integer.MAX_VALUE ? width : Math.max(LEAST_NOTE, width - later.length());
        List<String> lines = new ArrayList<>();
        for (Line line : Wrap.lines(text, Role.PLAIN, room)) {
            lines.add((lines.isEmpty() ? first : later) + line.text());
        }
        return lines;
    }
}
