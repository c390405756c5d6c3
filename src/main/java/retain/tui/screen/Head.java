package retain.tui.screen;

import retain.deck.Course;
import retain.log.ReviewKind;
import retain.session.Mode;
import retain.session.Session;
import retain.session.Turn;
import retain.tui.page.Bar;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.words.DayLimitText;
import retain.tui.words.DayText;
import retain.tui.words.ItemHead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines on top of a screen: which course, how much is left, where in it.
final class Head {
    private static final int BAR = 10;
    private static final int GAP = 2;
    private static final int SHORTEST_TITLE = 8;

    private Head() {}

    /// The head of a page without a question.
    ///
    /// @param clock a pretended moment; empty for the true one
    static List<Line> of(Session session, String right, String clock, Size size) {
        return of(session.desk().course().title(), Line.of(right, Role.DIM), clock, size);
    }

    /// The head of any page without a question.
    static List<Line> of(String title, Line right, String clock, Size size) {
        return List.of(title(title, right, clock, size), Line.BLANK);
    }

    /// The head of a question in a sitting.
    static List<Line> of(Turn turn, Session session, String clock, Size size) {
        Course course = session.desk().course();
        return of(course, ItemHead.of(course, turn), left(session, size), clock, size);
    }

    /// The head of a question.
    ///
    /// @param right how far one is with the questions
    static List<Line> of(Course course, ItemHead item, Line right, String clock, Size size) {
        Layout layout = Layout.of(size);
        Line where = Line.of(place(course, item), Role.DIM);
        List<Line> head = new ArrayList<>();
        head.add(title(course.title(), right, clock, size));
        head.add(beside(where.indented(layout.margin() + 1), badges(item), layout));
        if (!Layout.isLow(size)) {
            head.add(Line.BLANK);
        }
        return head;
    }

    private static Line title(String title, Line right, String clock, Size size) {
        Layout layout = Layout.of(size);
        Line name = Line.of(" ".repeat(layout.margin() + 1)).and(title, Role.PRIMARY);
        Line moment = Line.of(clock.isEmpty() ? "" : "  " + clock, Role.ACCENT);
        int room = room(right, layout) - moment.width();
        // Half a date would mislead; half a title is known.
        return room < layout.margin() + 1 + SHORTEST_TITLE
                ? beside(name, right, layout)
                : beside(name.cut(room).and(moment), right, layout);
    }

    /// A line of two parts, of which the right one is kept whole.
    static Line beside(Line left, Line right, Layout layout) {
        if (right.width() == 0) {
            return left;
        }
        int room = room(right, layout);
        return left.cut(Math.max(0, room)).padded(room + GAP).and(right);
    }

    /// Columns for what stands at the left of another part.
    private static int room(Line right, Layout layout) {
        return layout.margin() + layout.width() - 1 - right.width() - GAP;
    }

    private static Line left(Session session, Size size) {
        if (session.daysToExam().isPresent()
                && session.turn().filter(turn -> turn.kind() == ReviewKind.EARLY).isPresent()) {
            return inPass(session, size);
        }
        int fresh = session.leftNew();
        int again = session.leftAgain();
        int pass = session.leftPass();
        int due = session.left() - fresh - again - pass;
        List<String> parts = new ArrayList<>();
        if (session.desk().mode() == Mode.CRAM) {
            parts.add("cram " + session.left());
        } else {
            if (due > 0) {
                parts.add("due " + due);
            }
            if (fresh > 0) {
                parts.add("new " + fresh);
            }
            if (pass > 0) {
                parts.add("pass " + pass);
            }
            if (again > 0) {
                parts.add("again " + again);
            }
            extra(session, size).ifPresent(parts::add);
        }
        return withBar(
                String.join(" · ", parts),
                session.answered().size(),
                session.answered().size() + session.left(),
                size);
    }

    /// What holds for the whole day, where there is room for it.
    private static Optional<String> extra(Session session, Size size) {
        if (Layout.isNarrow(size)) {
            return Optional.empty();
        }
        Optional<String> backlog =
                session.backlog().map(now -> "backlog day " + now.dayNumber(session.day()));
        return backlog.or(
                () -> Optional.of(DayLimitText.of(session)).filter(text -> !text.isEmpty()));
    }

    /// The same for a question of the final pass, which names the day it is for.
    private static Line inPass(Session session, Size size) {
        String days = session.daysToExam().map(each -> DayText.count(each, "day")).orElse("");
        return withBar(
                (Layout.isNarrow(size) ? "pass " : "final pass ")
                        + session.leftPass()
                        + " · "
                        + days
                        + " to the exam",
                session.answered().size(),
                session.answered().size() + session.left(),
                size);
    }

    /// A text, and a bar beside it where there is room.
    static Line withBar(String text, int done, int all, Size size) {
        Line line = Line.of(text);
        return Layout.isNarrow(size)
                ? line
                : line.and("   ", Role.PLAIN).and(Bar.of(done, all, BAR));
    }

    /// A lone deck has one domain, and the line above says its name.
    private static String place(Course course, ItemHead head) {
        return head.domain().equals(course.title()) ? head.topic() : head.place();
    }

    private static Line badges(ItemHead head) {
        Line line = Line.BLANK;
        for (String mark : head.marks().reversed()) {
            line =
                    mark.equals(ItemHead.SAFETY)
                            ? badge(line, "★ " + mark, Role.ACCENT)
                            : badge(line, mark, Role.DIM);
        }
        return line;
    }

    static Line badge(Line line, String text, Role role) {
        return line.and(line.width() == 0 ? "" : "  ", Role.PLAIN).and(text, role);
    }
}
