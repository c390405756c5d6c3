package retain.tui.plain;

import retain.deck.Form;
import retain.deck.Interaction.Cloze;
import retain.deck.Item;
import retain.exam.ExamResult;
import retain.tui.words.DayText;
import retain.tui.words.Feedback;
import retain.tui.words.ItemHead;

import java.util.ArrayList;
import java.util.List;

/// The questions of an examination that is over with their answers, as lines, from what was stored
/// with it alone.
public final class PlainReview {
    private PlainReview() {}

    /// All questions, the missed ones first.
    public static List<String> lines(ExamResult result) {
        List<Integer> right = result.reviewOrder().stream().filter(result::isRight).toList();
        List<String> lines = new ArrayList<>();
        section(lines, result, "Missed", missedSeats(result));
        section(lines, result, "Right", right);
        return lines;
    }

    /// The missed questions alone; empty where none was missed.
    static List<String> missed(ExamResult result) {
        List<String> lines = new ArrayList<>();
        section(lines, result, "Missed", missedSeats(result));
        return lines;
    }

    private static List<Integer> missedSeats(ExamResult result) {
        return result.reviewOrder().stream().filter(seat -> !result.isRight(seat)).toList();
    }

    private static void section(
            List<String> lines, ExamResult result, String name, List<Integer> seats) {
        if (seats.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(name + ", " + DayText.count(seats.size(), "question") + ":");
        for (int seat : seats) {
            lines.add("");
            lines.addAll(lines(result, seat));
        }
    }

    /// One question: its number and place, what it asked, and the feedback to the answer.
    ///
    /// @param seat from 0
    private static List<String> lines(ExamResult result, int seat) {
        Form form = result.sitting().form();
        Item item = form.seats().get(seat).item();
        List<String> marks = result.sitting().given(seat).marked() ? List.of("marked") : List.of();
        ItemHead head = ItemHead.examined(form.asCourse(), item, marks);
        StringBuilder first = new StringBuilder("Question " + (seat + 1) + ": " + head.domain());
        first.append(head.topic().isEmpty() ? "" : ", " + head.topic());
        head.marks().forEach(mark -> first.append("; ").append(mark));
        List<String> lines = new ArrayList<>();
        lines.add(first.toString());
        lines.addAll(PlainQuestion.stem(item));
        if (item.interaction() instanceof Cloze cloze) {
            lines.add(PlainQuestion.withBlanks(cloze));
        }
        lines.addAll(PlainFeedback.lines(Feedback.of(result, seat), item.kind()));
        return lines;
    }
}
