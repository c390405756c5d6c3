package retain.tui.screen;

import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.words.DayText;
import retain.tui.words.SeatText;

import java.util.ArrayList;
import java.util.List;

/// All questions of an examination as a grid of numbers. A sign beside each tells how it stands, so
/// that no colour is needed.
final class OverviewView {
    private static final String ANSWERED = "●";
    private static final String OPEN = "○";
    private static final String MARKED = "⚑";

    /// Columns of a number's signs.
    private static final int SIGNS = 4;

    private OverviewView() {}

    /// How many questions stand side by side.
    static int columns(int seats, Size size) {
        int fit = Math.max(1, Layout.of(size).text() / (digits(seats) + SIGNS));
        // Numbers are found soonest where the lines begin with 1, 11, 21.
        return fit >= 10 ? 10 : fit >= 5 ? 5 : fit;
    }

    private static int digits(int seats) {
        return String.valueOf(seats).length();
    }

    static Page of(ExamOverview screen, Size size, String clock) {
        Layout layout = Layout.of(size);
        Sitting sitting = screen.running().sitting();
        int columns = columns(screen.seats(), size);
        Body body = new Body(layout);
        for (int from = 0; from < screen.seats(); from += columns) {
            Line line = Line.BLANK;
            for (int seat = from; seat < Math.min(from + columns, screen.seats()); seat++) {
                boolean here = seat == screen.cursor();
                if (here) {
                    body.focus(body.next(), body.next());
                }
                line = line.and(cell(sitting.given(seat), seat, here, digits(screen.seats())));
            }
            body.add(line);
        }
        return body.page(
                ExamView.head(
                        screen.running(),
                        legend(sitting),
                        Layout.isNarrow(size) ? Line.BLANK : Line.of("overview", Role.DIM),
                        clock,
                        size),
                ExamView.foot(screen, told(screen), size),
                hints(screen));
    }

    private static Line cell(Given given, int seat, boolean here, int digits) {
        String number = String.valueOf(seat + 1);
        Role role = here ? Role.SELECTION : given.isOpen() ? Role.PLAIN : Role.DIM;
        return Line.of(here ? "[" : " ", Role.SELECTION)
                .and(given.marked() ? MARKED : " ", Role.ACCENT)
                .and(" ".repeat(digits - number.length()) + number, role)
                .and(given.isOpen() ? OPEN : ANSWERED, given.isOpen() ? Role.ACCENT : Role.DIM)
                .and(here ? "]" : " ", Role.SELECTION);
    }

    private static Line legend(Sitting sitting) {
        int open = sitting.given().size() - sitting.answered();
        return Line.of(ANSWERED + " " + sitting.answered() + " answered")
                .and("   ", Role.PLAIN)
                .and(OPEN, Role.ACCENT)
                .and(" " + open + " open   ", Role.PLAIN)
                .and(MARKED, Role.ACCENT)
                .and(" " + sitting.marked() + " marked", Role.PLAIN);
    }

    private static String told(ExamOverview screen) {
        return switch (screen.asked()) {
            case SUBMIT -> submit(screen.running().sitting());
            case LEAVE -> ExamView.LEAVE;
            case NOTHING -> screen.said();
        };
    }

    /// The question that is asked once before the form is handed in.
    private static String submit(Sitting sitting) {
        List<Integer> open = sitting.seats(Given::isOpen);
        List<Integer> marked = sitting.seats(Given::marked);
        List<String> parts = new ArrayList<>();
        if (open.isEmpty()) {
            parts.add("All questions are answered.");
        } else {
            parts.add(
                    DayText.count(open.size(), "question")
                            + (open.size() == 1 ? " is" : " are")
                            + " open and would count as missed: "
                            + SeatText.runs(open)
                            + ".");
        }
        if (!marked.isEmpty()) {
            parts.add("Marked to look at again: " + SeatText.runs(marked) + ".");
        }
        parts.add("Submit now? y submits, any other key goes on.");
        return String.join(" ", parts);
    }

    private static List<Hint> hints(ExamOverview screen) {
        return switch (screen.asked()) {
            case SUBMIT -> List.of(new Hint("y", "submit"), new Hint("⏎", "go on"));
            case LEAVE -> List.of(new Hint("q", "leave"), new Hint("⏎", "stay"));
            case NOTHING ->
                    List.of(
                            new Hint("⏎", "open it"),
                            new Hint("s", "submit"),
                            new Hint("n", "next open"),
                            new Hint("m", "mark"),
                            new Hint("o", "back"),
                            Hints.HELP,
                            Hints.QUIT);
        };
    }
}
