package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;

import java.time.Instant;

/// A page that is read beside another, and closed again.
record ProgressAside(ProgressScreen below, What what, int top) implements ProgressScreen {
    /// What is read.
    enum What {
        HELP,
        WEEK
    }

    @Override
    public ProgressBook book() {
        return below.book();
    }

    @Override
    public ProgressAside at(int line) {
        return new ProgressAside(below, what, line);
    }

    @Override
    public Step<ProgressScreen> on(Key key, Instant now, Size size) {
        if (key.is('q')) {
            return what == What.WEEK ? Step.leave(this) : Step.to(below);
        }
        boolean closes =
                ProgressScreen.isBack(key)
                        || key == Named.ENTER
                        || (what == What.HELP && (key.is('?') || key == Named.HELP))
                        || (what == What.WEEK && key.is('w'));
        if (closes) {
            return Step.to(below);
        }
        if (key.is('?') || key == Named.HELP) {
            return Step.to(new ProgressAside(this, What.HELP, 0));
        }
        return Step.to(Scrolling.<ProgressScreen>on(this, key, size));
    }
}
