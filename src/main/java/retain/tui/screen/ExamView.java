package retain.tui.screen;

import retain.exam.Running;
import retain.exam.Sitting;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.words.TimeLeft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An examination: its questions tell nothing of domain, topic or safety, which would give answers
/// away as no certification test does.
final class ExamView {
    /// Asked before the candidate leaves.
    static final String LEAVE =
            "Leave? The time that is left is kept, and the result tells that you left. q again"
                    + " leaves, any other key stays.";

    private static final Hint HELP_IN_FIELD = new Hint("F1", "help");

    private ExamView() {}

    static Page of(ExamScreen screen, Size size, String clock) {
        return switch (screen) {
            case ExamNotice notice ->
                    TextView.notice(
                            notice.opening().entrance().form().courseTitle(),
                            notice.opening().notice(),
                            clock,
                            size);
            case ExamEntrance door -> EntranceView.of(door, size, clock);
            case ExamQuestion question -> question(question, size, clock);
            case ExamOverview overview -> OverviewView.of(overview, size, clock);
            case ExamHelp help -> help(help, size, clock);
            case ExamScore score -> ScoreView.of(score, size, clock);
            case ExamReview review -> ReviewView.of(review, size, clock);
        };
    }

    /// The lines on top while the time runs.
    ///
    /// @param where at the left of the second line
    static List<Line> head(Running running, Line where, Line right, String clock, Size size) {
        Layout layout = Layout.of(size);
        List<Line> head = new ArrayList<>();
        head.add(
                Head.of(
                                running.sitting().form().exam().title(),
                                time(running.left(running.seen())),
                                clock,
                                size)
                        .getFirst());
        head.add(Head.beside(where.indented(layout.margin() + 1), right, layout));
        if (!Layout.isLow(size)) {
            head.add(Line.BLANK);
        }
        return head;
    }

    private static Line time(Duration left) {
        return Line.of(
                TimeLeft.of(left),
                switch (TimeLeft.Stage.of(left)) {
                    case PLENTY -> Role.DIM;
                    case TEN_MINUTES -> Role.PLAIN;
                    case FIVE_MINUTES -> Role.PRIMARY;
                    case LAST_MINUTE -> Role.BAD;
                });
    }

    /// `11 answered`, with a bar where there is room.
    static Line answered(Sitting sitting, Size size) {
        int all = sitting.given().size();
        return Head.withBar(sitting.answered() + " answered", sitting.answered(), all, size);
    }

    /// What is told at the foot while the time runs, the time first.
    static List<Line> foot(InExam screen, String said, Size size) {
        Running running = screen.running();
        Layout layout = Layout.of(size);
        List<Line> foot = new ArrayList<>();
        TimeLeft.warning(running.left(running.seen()), running.sitting().limit())
                .ifPresent(warning -> foot.addAll(QuestionView.said(warning, layout)));
        foot.addAll(QuestionView.said(said, layout));
        return foot;
    }

    private static Page question(ExamQuestion screen, Size size, String clock) {
        Sitting sitting = screen.running().sitting();
        Line answered = answered(sitting, size);
        Line where = where(screen, "   ⚑ marked", size);
        if (!isRoomFor(where, answered, size)) {
            where = where(screen, " ⚑", size);
        }
        // The overview tells how many are answered, and nothing else which question this is.
        Line right = isRoomFor(where, answered, size) ? answered : Line.BLANK;
        List<Line> head = head(screen.running(), where, right, clock, size);
        List<Line> foot = foot(screen, told(screen), size);
        List<Hint> hints = hints(screen);
        Page page = page(screen, head, foot, hints, size);
        if (page.body().size() <= page.visible(size)) {
            return page;
        }
        hints.add(1, new Hint("⇧↑↓", "read"));
        return page(screen, head, foot, hints, size);
    }

    private static Line where(ExamQuestion screen, String mark, Size size) {
        String question = Layout.isNarrow(size) ? "" : "Question ";
        return Line.of(question + (screen.seat() + 1) + " of " + screen.seats(), Role.PLAIN)
                .and(screen.given().marked() ? mark : "", Role.ACCENT);
    }

    private static boolean isRoomFor(Line left, Line right, Size size) {
        Layout layout = Layout.of(size);
        Line whole = left.indented(layout.margin() + 1);
        return Head.beside(whole, right, layout).text().startsWith(whole.text());
    }

    private static Page page(
            ExamQuestion screen, List<Line> head, List<Line> foot, List<Hint> hints, Size size) {
        return QuestionView.page(
                screen.question().item(), screen.draft(), true, head, foot, hints, size);
    }

    private static String told(ExamQuestion screen) {
        if (!screen.said().isEmpty()) {
            return screen.said();
        }
        return screen.draft() instanceof Ordering ordering
                        && !ordering.settled()
                        && ordering.placed() == 0
                ? "As drawn: there is no answer yet."
                : "";
    }

    private static List<Hint> hints(ExamQuestion screen) {
        List<Hint> hints = new ArrayList<>();
        if (screen.leaving()) {
            hints.add(new Hint("q", "leave"));
            hints.add(new Hint("⏎", "stay"));
            return hints;
        }
        if (screen.away()) {
            hints.add(new Hint("⏎", "back to the answer"));
        } else {
            Hints.inExam(hints, screen.draft());
        }
        boolean letters = screen.lettersCommand();
        boolean arrows = letters || screen.draft() instanceof Matching;
        hints.add(new Hint(arrows ? "←→" : "PgUp/Dn", "go"));
        hints.add(new Hint(letters ? "m" : "F2", screen.given().marked() ? "unmark" : "mark"));
        hints.add(new Hint(letters ? "o" : "F3", "overview"));
        hints.add(letters ? Hints.HELP : HELP_IN_FIELD);
        hints.add(letters ? Hints.QUIT : new Hint("Esc", "commands"));
        return hints;
    }

    private static Page help(ExamHelp screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        TextView.heading(body, "Answer");
        TextView.key(body, "1-9", "pick an option; another one takes its place");
        TextView.key(body, "↑↓ ⏎", "go to an option and pick it; space picks one of several");
        TextView.key(body, "⏎", "go on to the next question, where nothing is to pick");
        TextView.key(body, "Shift ↑↓", "move a step of an order, or K and J; or type the numbers");
        TextView.key(body, "a b c", "pair the left side in focus; ↑↓ go to another");
        TextView.key(body, "0", "take the answer back; so does Backspace where nothing is typed");
        TextView.heading(body, "Go about");
        TextView.key(body, "← →", "the question before, and after");
        TextView.key(body, "PgUp PgDn", "the same, also while typing");
        TextView.key(body, "m", "mark the question to look at it again; F2 while typing");
        TextView.key(body, "o", "overview of all questions; F3 while typing");
        TextView.key(body, "Shift ↑↓", "read on in a text longer than the screen; Home, End");
        TextView.key(body, "Esc", "out of a field, so that letters are commands; ⏎ goes back");
        TextView.heading(body, "In the overview");
        TextView.key(body, "arrows", "go about, or type a number; ⏎ opens the question");
        TextView.key(body, "n", "the next open question");
        TextView.key(body, "m", "mark it, or take the mark away");
        TextView.key(body, "s", "submit; you are asked once more");
        TextView.heading(body, "Leave");
        TextView.key(body, "q", "leave; the time left is kept, and the result tells that you left");
        TextView.key(body, "Ctrl-C", "the same at once");
        body.gap();
        body.text("The time goes on while you read this.", Role.DIM);
        return body.page(
                head(screen.running(), Line.of("help", Role.DIM), Line.BLANK, clock, size),
                foot(screen, screen.said(), size),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }
}
