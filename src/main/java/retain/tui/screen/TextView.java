package retain.tui.screen;

import retain.deck.Course;
import retain.session.Session;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.words.ItemStory;

import java.util.List;

/// Screens that are texts to read.
final class TextView {
    private TextView() {}

    static Page notice(Notice screen, Size size, String clock) {
        Course course = screen.session().desk().course();
        return notice(course.title(), course.notice(), clock, size);
    }

    /// The notice of a course, whatever begins after it.
    static Page notice(String course, String notice, String clock, Size size) {
        Body body = new Body(Layout.of(size));
        body.text(notice, Role.PLAIN);
        return body.page(
                Head.of(course, Line.of("please read", Role.DIM), clock, size),
                List.of(),
                List.of(new Hint("⏎", "begin"), new Hint("↑↓", "read"), Hints.QUIT));
    }

    static Page help(Aside screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        heading(body, "Answer");
        key(body, "1-9", "pick an option; 0 is \"I don't know\"");
        key(body, "↑↓ ⏎", "go to an option and pick it; space picks one of several");
        key(body, "⏎", "confirm several options, a typed term, blanks, an order, pairs");
        key(body, "Shift ↑↓", "move a step of an order, or K and J; or type the numbers in order");
        key(body, "a b c", "pair the left side in focus; ↑↓ go to another");
        heading(body, "Grade");
        key(body, "⏎", "the grade that is offered; leaving gives it too");
        key(body, "3 4 5", "right, and it was: hard or guessed, good, easy");
        key(body, "2 1 0", "wrong, and it was: a slip, familiar once shown, no idea");
        key(body, "=", "a typed answer was right though it is not accepted");
        heading(body, "Beside the answer");
        key(body, "u", "undo the last act of today, again and again");
        key(body, "s", "suspend the item until \"retain resume\"");
        key(body, "b", "bury the item until tomorrow");
        key(body, "f", "flag the question for your instructor");
        key(body, "n", "keep a private note on the item");
        key(body, "i", "the history of the item");
        key(body, "PgUp PgDn", "scroll");
        key(body, "q", "to the summary, and out; Ctrl-C leaves at once");
        body.gap();
        body.text(
                "Where letters are the answer, hold Ctrl: Ctrl-U, Ctrl-S, Ctrl-B, Ctrl-F, Ctrl-N;"
                        + " or leave the field with Esc, and ⏎ goes back to it.",
                Role.DIM);
        return body.page(
                Head.of(screen.session(), "help", clock, size),
                List.of(),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }

    static Page history(Aside screen, Size size, String clock) {
        Session session = screen.session();
        List<String> lines =
                ItemStory.lines(
                        session,
                        session.turn().orElseThrow().item().id(),
                        screen.below() instanceof Asking);
        Body body = new Body(Layout.of(size));
        body.text(lines.getFirst(), Role.PRIMARY);
        body.gap();
        lines.subList(1, lines.size()).forEach(line -> body.text(line, Role.PLAIN));
        return body.page(
                Head.of(session, "history", clock, size),
                List.of(),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }

    static void heading(Body body, String text) {
        body.gap();
        body.add(Line.of(text, Role.PRIMARY));
    }

    static void key(Body body, String key, String does) {
        Rows row = new Rows();
        row.add(Line.of("  ").and(key, Role.ACCENT).padded(13), does, Role.PLAIN, "");
        row.into(body);
    }
}
