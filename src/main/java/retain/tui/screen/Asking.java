package retain.tui.screen;

import retain.deck.Response;
import retain.session.Session;
import retain.session.Turn;
import retain.tui.draft.Draft;
import retain.tui.draft.Edit;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;

/// A question, and the answer in the making.
///
/// @param away the learner left the field, so that letters are commands
/// @param said what to tell the learner; empty for nothing
record Asking(Session session, Draft draft, boolean away, int top, String said)
        implements StudyScreen {
    /// The question that a session now asks.
    static Asking asked(Session session, String said) {
        return new Asking(
                session, Draft.of(session.turn().orElseThrow().question()), false, 0, said);
    }

    Turn turn() {
        return session.turn().orElseThrow();
    }

    /// Whether a letter is a act.
    boolean lettersCommand() {
        return away || !draft.takesLetters();
    }

    @Override
    public Step<StudyScreen> on(Key key, Instant now, Size size) {
        if (draft.takesLetters() && away && key == Named.ENTER) {
            return Step.to(new Asking(session, draft, false, top, ""));
        }
        if (draft.takesLetters() && key == Named.ESCAPE) {
            return Step.to(new Asking(session, draft, !away, top, ""));
        }
        if (!away) {
            switch (draft.on(key)) {
                case Edit.Changed changed -> {
                    return Step.to(
                            Scrolling.revealed(
                                    new Asking(
                                            session, changed.draft(), false, top, changed.said()),
                                    size));
                }
                case Edit.Given given -> {
                    Response response = given.response().orOmitted();
                    return Step.to(
                            Scrolling.revealed(
                                    Answered.to(session, draft, response, now, top), size));
                }
                case Edit.Ignored _ -> {}
            }
        }
        return Act.of(key, lettersCommand())
                .map(act -> Acts.onQuestion(this, act, now))
                .orElseGet(() -> Step.to(Scrolling.pagewise(this, key, size)));
    }

    @Override
    public Asking at(int top) {
        return new Asking(session, draft, away, top, said);
    }

    @Override
    public Asking with(Session session, String said) {
        return new Asking(session, draft, away, top, said);
    }
}
