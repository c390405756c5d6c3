package retain.tui.plain;

import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.exam.Entrance;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.sitting.ExamOpening;
import retain.tui.words.DayText;
import retain.tui.words.SeatText;
import retain.tui.words.SittingText;

import java.util.ArrayList;
import java.util.List;

/// What a candidate has to know before the time runs.
final class PlainEntrance {
    private PlainEntrance() {}

    static List<String> lines(ExamOpening opening) {
        return switch (opening.entrance()) {
            case Entrance.New(Form form, _) -> begun(form, opening.others());
            case Entrance.Again(Sitting sitting) -> again(sitting);
        };
    }

    private static List<String> begun(Form form, List<String> others) {
        Exam exam = form.exam();
        List<String> lines = new ArrayList<>();
        lines.add("Mock examination: " + exam.title());
        lines.add(
                DayText.count(form.seats().size(), "question")
                        + " in "
                        + DayText.count(exam.minutes(), "minute")
                        + (exam.passPercent() == 0
                                ? "."
                                : "; the pass mark is " + exam.passPercent() + " %."));
        form.domains()
                .forEach(domain -> {
                    long questions =
                            form.seats().stream()
                                    .map(Seat::item)
                                    .filter(item -> item.id().deck().equals(domain.slug()))
                                    .count();
                    if (questions > 0) {
                        lines.add(
                                "  "
                                        + domain.title()
                                        + ": "
                                        + DayText.count(questions, "question")
                                        + (domain.passPercent() == 0
                                                ? ""
                                                : ", pass mark " + domain.passPercent() + " %"));
                    }
                });
        exam.gate().ifPresent(gate -> lines.add(gate(gate)));
        if (!others.isEmpty()) {
            lines.add(
                    "This course also has: "
                            + String.join(", ", others)
                            + ". Sit one by \"retain exam "
                            + others.getFirst()
                            + "\".");
        }
        lines.add(
                "Nothing is said of right or wrong before the end, and no schedule moves. Each"
                    + " answer is kept at once and can be changed until the form is handed in.");
        lines.add(
                "Leaving with \":q\" keeps the time that is left; interruptions stand on the"
                        + " result. Type :? for help at any question.");
        lines.add("An empty line begins, and the time runs; \":q\" leaves without a trace.");
        return lines;
    }

    private static String gate(Exam.Gate gate) {
        return DayText.count(gate.questions(), "question")
                + (gate.questions() == 1 ? " is" : " are")
                + " safety-critical: "
                + (gate.missedAtMost() == 0
                        ? "none may be missed."
                        : "at most "
                                + gate.missedAtMost()
                                + " may be missed"
                                + (gate.neverMiss().isEmpty() ? "." : ", and some never."));
    }

    private static List<String> again(Sitting sitting) {
        List<String> lines = new ArrayList<>();
        lines.add("Mock examination, gone on with: " + sitting.form().exam().title());
        lines.add(
                "Begun on "
                        + DayText.moment(sitting.started().at(), sitting.started().zone())
                        + "; "
                        + SittingClock.about(SittingText.left(sitting))
                        + " left of "
                        + SittingClock.exact(sitting.limit())
                        + ".");
        if (!sitting.wasLeft()) {
            lines.add(
                    "It broke off: "
                            + DayText.count(Running.TICK.toSeconds(), "second")
                            + " count as used for what nobody saw.");
        }
        SittingText.elsewhere(sitting).ifPresent(lines::add);
        List<Integer> open = sitting.seats(Given::isOpen);
        lines.add(
                sitting.answered()
                        + " of "
                        + DayText.count(sitting.given().size(), "question")
                        + " answered"
                        + (open.isEmpty() ? "." : "; open: " + SeatText.runs(open) + "."));
        List<Integer> marked = sitting.seats(Given::marked);
        if (!marked.isEmpty()) {
            lines.add("Marked: " + SeatText.runs(marked) + ".");
        }
        lines.add(
                SittingText.left(sitting).isZero()
                        ? "The time is up: an empty line hands the form in as it stands."
                        : "An empty line goes on, and the time runs; \":q\" leaves it for later.");
        return lines;
    }
}
