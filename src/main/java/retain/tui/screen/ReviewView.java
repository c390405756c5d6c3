package retain.tui.screen;

import retain.deck.Course;
import retain.deck.Form.Seat;
import retain.exam.Sitting.Given;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.words.Feedback;
import retain.tui.words.ItemHead;

import java.util.ArrayList;
import java.util.List;

/// A question of an examination that is over, beside what is right.
final class ReviewView {
    private ReviewView() {}

    static Page of(ExamReview screen, Size size, String clock) {
        Layout layout = Layout.of(size);
        Seat seat = screen.result().sitting().form().seats().get(screen.seat());
        Given given = screen.result().sitting().given(screen.seat());
        Course course = screen.result().sitting().form().asCourse();
        List<Line> foot = new ArrayList<>(QuestionView.said(screen.said(), layout));
        foot.add(verdict(screen, given).indented(layout.left()));
        return AnsweredView.page(
                seat.item(),
                Feedback.of(screen.result(), screen.seat()),
                false,
                List.of(),
                Head.of(
                        course,
                        ItemHead.examined(
                                course,
                                seat.item(),
                                given.marked() ? List.of("you marked it") : List.of()),
                        place(screen, size),
                        clock,
                        size),
                foot,
                hints(screen),
                size);
    }

    /// As it was scored then.
    private static Line verdict(ExamReview screen, Given given) {
        if (screen.result().isRight(screen.seat())) {
            return Line.of("Right.", Role.GOOD);
        }
        return given.isOpen()
                ? Line.of("Left open: that counts as missed.", Role.BAD)
                : Line.of("Missed.", Role.BAD);
    }

    /// Where in the review one is, and which question of the form it was.
    private static Line place(ExamReview screen, Size size) {
        int missed = screen.result().missed().size();
        boolean isMissed = screen.at() < missed;
        String place =
                isMissed
                        ? "missed " + (screen.at() + 1) + " of " + missed
                        : "right "
                                + (screen.at() + 1 - missed)
                                + " of "
                                + (screen.order().size() - missed);
        return Line.of(
                Layout.isNarrow(size) ? place : "question " + (screen.seat() + 1) + " · " + place);
    }

    private static List<Hint> hints(ExamReview screen) {
        List<Hint> hints = new ArrayList<>();
        boolean isLast = screen.at() + 1 == screen.order().size();
        hints.add(new Hint("⏎", isLast ? "result" : "next"));
        hints.add(new Hint("←→", "go"));
        hints.add(new Hint("↑↓", "read"));
        hints.add(new Hint("r", "result"));
        if (!screen.result().missed().isEmpty()) {
            hints.add(new Hint("c", "study the missed"));
        }
        hints.add(Hints.QUIT);
        return hints;
    }
}
