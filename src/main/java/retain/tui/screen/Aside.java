package retain.tui.screen;

import retain.session.Session;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;

/// Something to read beside the screen below.
record Aside(StudyScreen below, Topic topic, int top) implements StudyScreen {
    enum Topic {
        HELP('?'),
        HISTORY('i');

        private final char letter;

        Topic(char letter) {
            this.letter = letter;
        }
    }

    @Override
    public Session session() {
        return below.session();
    }

    @Override
    public Step<StudyScreen> on(Key key, Instant now, Size size) {
        boolean closes =
                key == Named.ESCAPE
                        || key == Named.ENTER
                        || key == Named.HELP
                        || key.is('q')
                        || key.is(topic.letter);
        return Step.to(closes ? below : Scrolling.on(this, key, size));
    }

    @Override
    public Aside at(int top) {
        return new Aside(below, topic, top);
    }

    @Override
    public Aside with(Session session, String said) {
        return new Aside(below.with(session, said), topic, top);
    }

    @Override
    public Step<StudyScreen> leaving(Instant now) {
        return below.leaving(now);
    }
}
