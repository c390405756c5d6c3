package retain.tui.screen;

import retain.session.Move;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.TextField;
import retain.tui.page.Size;

import java.time.Instant;

/// Writes a remark on the item of the screen below: a flag for the instructor or a private note.
record Remarking(Screen below, boolean isFlag, TextField field) implements Screen {
    static Remarking flag(Screen below) {
        return new Remarking(below, true, TextField.EMPTY);
    }

    static Remarking note(Screen below) {
        return new Remarking(below, false, TextField.EMPTY);
    }

    @Override
    public Session session() {
        return below.session();
    }

    @Override
    public int top() {
        return below.top();
    }

    @Override
    public Step on(Key key, Instant now, Size size) {
        if (key == Named.ESCAPE) {
            return Step.to(below);
        }
        if (key == Named.ENTER) {
            String text = field.text().strip();
            if (text.isEmpty() && !isFlag) {
                return Step.to(below);
            }
            Move move = isFlag ? session().flag(text, now) : session().note(text, now);
            return Step.to(
                    below.with(
                            move.session(),
                            isFlag
                                    ? "Flagged: \"retain export --flags FILE\" takes it to the"
                                            + " instructor."
                                    : "Note kept."),
                    move);
        }
        return field.on(key)
                .map(edited -> Step.to(new Remarking(below, isFlag, edited)))
                .orElseGet(() -> Step.to(this));
    }

    @Override
    public Remarking at(int top) {
        return new Remarking(below.at(top), isFlag, field);
    }

    @Override
    public Remarking with(Session session, String said) {
        return new Remarking(below.with(session, said), isFlag, field);
    }

    @Override
    public Step leaving(Instant now) {
        return below.leaving(now);
    }
}
