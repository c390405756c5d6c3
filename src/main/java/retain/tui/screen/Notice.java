package retain.tui.screen;

import retain.session.Move;
import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;

/// What every learner of a course reads once.
record Notice(Session session, int top) implements Screen {
    @Override
    public Step on(Key key, Instant now, Size size) {
        if (key == Named.ENTER) {
            if (!session.owesNotice()) {
                return Screen.first(session.at(now), List.of(), now);
            }
            Move read = session.noticeRead(now);
            return Screen.first(read.session().at(now), read.entries(), now);
        }
        return key.is('q') ? Step.leave(this) : Step.to(Scrolling.on(this, key, size));
    }

    @Override
    public Notice at(int top) {
        return new Notice(session, top);
    }

    @Override
    public Notice with(Session session, String said) {
        return new Notice(session, top);
    }
}
