package retain.tui.screen;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.exam.Entrance.Again;
import retain.exam.Entrance.New;
import retain.exam.ExamResult.Mark;
import retain.exam.Running;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.words.DayText;
import retain.tui.words.SeatText;
import retain.tui.words.SittingText;
import retain.tui.words.SpanText;

import java.util.List;

/// What a candidate knows before the time runs: what is asked and needed, and what will happen.
final class EntranceView {
    private static final int NUMBERS = 12;

    private EntranceView() {}

    static Page of(ExamEntrance screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        String go =
                switch (screen.opening().entrance()) {
                    case New(Form form, _) -> {
                        asked(body, form);
                        rules(body);
                        others(body, screen.opening().others());
                        yield "begin";
                    }
                    case Again(Sitting sitting) -> {
                        soFar(body, sitting);
                        asked(body, sitting.form());
                        yield SittingText.left(sitting).isZero() ? "see the result" : "go on";
                    }
                };
        List<Line> head =
                Head.of(
                        screen.opening().entrance().form().courseTitle(),
                        Line.of("mock examination", Role.DIM),
                        clock,
                        size);
        Page page = body.page(head, List.of(), hints(go));
        // Nobody begins by a second Enter before all is read.
        return page.goesOn(screen.top(), size)
                ? body.page(head, List.of(), hints("read on"))
                : page;
    }

    private static List<Hint> hints(String go) {
        return List.of(new Hint("⏎", go), new Hint("↑↓", "read"), new Hint("q", "not now"));
    }

    private static void asked(Body body, Form form) {
        Exam exam = form.exam();
        body.text(exam.title(), Role.PRIMARY);
        Mark all = new Mark(0, form.seats().size(), exam.passPercent());
        body.text(
                DayText.count(form.seats().size(), "question")
                        + " in "
                        + DayText.count(exam.minutes(), "minute")
                        + (exam.passPercent() == 0
                                ? "."
                                : "; "
                                        + all.needed()
                                        + " right answers pass ("
                                        + exam.passPercent()
                                        + " %)."),
                Role.PLAIN);
        body.gap();
        domains(body, form);
        exam.gate()
                .ifPresent(gate -> {
                    body.labelled("Safety gate ·", Role.ACCENT, gate(gate), Role.PLAIN);
                    body.gap();
                });
    }

    private static void domains(Body body, Form form) {
        int widest = 0;
        for (Domain domain : form.domains()) {
            widest = Math.max(widest, Line.of(domain.title()).width());
        }
        int titles = Math.min(widest, Math.max(8, body.layout().text() - 2 * NUMBERS));
        int most = form.domains().stream().mapToInt(domain -> seats(form, domain)).max().orElse(0);
        int digits = String.valueOf(most).length();
        boolean asks = form.domains().stream().anyMatch(domain -> domain.passPercent() > 0);
        for (Domain domain : form.domains()) {
            int seats = seats(form, domain);
            if (seats == 0) {
                continue;
            }
            Line line =
                    Line.of(domain.title())
                            .cut(titles)
                            .padded(titles + 2)
                            .and(
                                    padded(seats, digits)
                                            + (seats == 1 ? " question " : " questions"),
                                    Role.DIM);
            if (domain.passPercent() > 0) {
                line =
                        line.and("   needs ", Role.DIM)
                                .and(
                                        padded(
                                                new Mark(0, seats, domain.passPercent()).needed(),
                                                digits),
                                        Role.PLAIN);
            } else if (asks) {
                line = line.and("   no mark of its own", Role.DIM);
            }
            body.add(line.cut(body.layout().text()));
        }
        body.gap();
    }

    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return " ".repeat(digits - text.length()) + text;
    }

    private static int seats(Form form, Domain domain) {
        return (int)
                form.seats().stream()
                        .filter(seat -> seat.item().id().deck().equals(domain.slug()))
                        .count();
    }

    private static String gate(Gate gate) {
        String questions = DayText.count(gate.questions(), "question");
        String missed =
                gate.missedAtMost() == 0
                        ? "none of them may be missed"
                        : "at most " + gate.missedAtMost() + " of them may be missed";
        return questions
                + (gate.questions() == 1 ? " is" : " are")
                + " about safety: "
                + missed
                + ", whatever the other points"
                + (gate.neverMiss().isEmpty() ? "." : "; and some questions must never be missed.");
    }

    private static void rules(Body body) {
        rule(body, "The time runs until you submit or it is up.");
        rule(body, "Go back and forth, change answers, mark questions; all is kept at once.");
        rule(body, "Right and wrong are told at the end. Your schedule stays as it is.");
        rule(body, "Leaving keeps the time left; the result tells how often you left.");
        body.endsWithoutGap();
    }

    private static void others(Body body, List<String> others) {
        if (!others.isEmpty()) {
            body.gap();
            body.text(
                    "This course also has the exam"
                            + (others.size() == 1 ? " " : "s ")
                            + String.join(", ", others)
                            + ": retain exam "
                            + others.getFirst(),
                    Role.DIM);
        }
    }

    private static void rule(Body body, String text) {
        Rows rows = new Rows();
        rows.add(Line.of("· ", Role.ACCENT), text, Role.PLAIN, "");
        rows.into(body);
    }

    private static void soFar(Body body, Sitting sitting) {
        body.text(
                "Begun on "
                        + DayText.moment(sitting.started().at(), sitting.started().zone())
                        + "; "
                        + SpanText.ofSitting(SittingText.left(sitting))
                        + " of "
                        + SpanText.ofSitting(sitting.limit())
                        + " are left.",
                Role.PRIMARY);
        List<Integer> open = sitting.seats(Given::isOpen);
        body.text(
                sitting.answered()
                        + " of "
                        + DayText.count(sitting.given().size(), "question")
                        + " answered"
                        + (open.isEmpty() ? "." : "; open: " + SeatText.runs(open) + "."),
                Role.PLAIN);
        List<Integer> marked = sitting.seats(Given::marked);
        if (!marked.isEmpty()) {
            body.text("Marked: " + SeatText.runs(marked) + ".", Role.PLAIN);
        }
        if (!sitting.wasLeft()) {
            body.text(
                    "It broke off, so "
                            + SpanText.ofSitting(Running.TICK)
                            + " count as used for what nobody saw.",
                    Role.PLAIN);
        }
        SittingText.elsewhere(sitting).ifPresent(each -> body.text(each, Role.PLAIN));
        SittingText.interruptions(sitting).forEach(each -> body.text(each, Role.DIM));
        body.gap();
    }
}
