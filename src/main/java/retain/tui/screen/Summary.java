package retain.tui.screen;

import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;

/// What a sitting came to; or, where nothing was asked, when there is something again.
///
/// @param timeUp whether it ended because of its limit of time
/// @param said what to tell the learner; empty for nothing
record Summary(Session session, boolean timeUp, int top, String said) implements StudyScreen {
    static Summary of(Session session, String said) {
        return new Summary(session, false, 0, said);
    }

    @Override
    public Step<StudyScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ENTER && Scrolling.goesOn(this, size)) {
            return Step.to(Scrolling.pagewise(this, Named.PAGE_DOWN, size));
        }
        if (key.is('q') || key == Named.ENTER || key == Named.ESCAPE) {
            return Step.leave(this);
        }
        if (key.is('u')) {
            return Acts.undo(this, now);
        }
        return GoingOn.on(this, key, now).orElseGet(() -> Step.to(Scrolling.on(this, key, size)));
    }

    @Override
    public Summary at(int top) {
        return new Summary(session, timeUp, top, said);
    }

    @Override
    public Summary with(Session session, String said) {
        return new Summary(session, timeUp, top, said);
    }
}
