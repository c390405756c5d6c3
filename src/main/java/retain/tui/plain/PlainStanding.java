package retain.tui.plain;

import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.words.SeatText;

import java.time.Duration;
import java.util.List;

/// How a sitting stands, in lines.
final class PlainStanding {
    private PlainStanding() {}

    /// What stands over a question.
    ///
    /// @param seat from 0
    static String head(Sitting sitting, int seat, Duration left) {
        Given given = sitting.given(seat);
        return "Question "
                + place(sitting, seat, ", ", left)
                + (given.marked() ? "; marked" : "")
                + (given.isOpen()
                        ? ""
                        : "; your answer: "
                                + PlainGiven.text(
                                        sitting.form().seats().get(seat).question(),
                                        given.response()));
    }

    private static String place(Sitting sitting, int seat, String then, Duration left) {
        return seat
                + 1
                + " of "
                + sitting.given().size()
                + then
                + SittingClock.about(left)
                + " left";
    }

    /// All questions by how they stand.
    static List<String> overview(Sitting sitting, int seat, Duration left) {
        return List.of(
                group("Answered", sitting.seats(given -> !given.isOpen())),
                group("Marked", sitting.seats(Given::marked)),
                group("Open", sitting.seats(Given::isOpen)),
                "This is question " + place(sitting, seat, "; ", left) + ".");
    }

    private static String group(String what, List<Integer> seats) {
        return seats.isEmpty()
                ? what + ": none"
                : what + ", " + seats.size() + ": " + SeatText.runs(seats);
    }

    /// Where to go from the last question.
    static String atTheEnd(Sitting sitting) {
        List<Integer> open = sitting.seats(Given::isOpen);
        List<Integer> marked = sitting.seats(Given::marked);
        String isOpen = open.isEmpty() ? "none is open" : "open: " + SeatText.runs(open);
        String isMarked = marked.isEmpty() ? "" : "; marked: " + SeatText.runs(marked);
        int back = !open.isEmpty() ? open.getFirst() : !marked.isEmpty() ? marked.getFirst() : 0;
        return "That was the last question; "
                + isOpen
                + isMarked
                + ". \":g "
                + (back + 1)
                + "\" goes to question "
                + (back + 1)
                + ", \":submit\" hands the form in.";
    }

    /// What handing in would cost.
    ///
    /// @param open at least one
    static String missedIfSubmitted(List<Integer> open) {
        String which = SeatText.runs(open);
        return open.size() == 1
                ? "Question " + which + " is open, and counts as missed."
                : open.size() + " questions are open, and count as missed: " + which + ".";
    }
}
