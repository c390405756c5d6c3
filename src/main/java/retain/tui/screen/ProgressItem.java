package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.page.Size;

import java.time.Instant;

/// An item: where the learner stands with it, and its story.
///
/// @param outer where it was opened from, the row of the item in it
record ProgressItem(ProgressRows outer, Nearness.OfItem near, int top) implements ProgressScreen {
    @Override
    public ProgressBook book() {
        return outer.book();
    }

    @Override
    public ProgressItem at(int line) {
        return new ProgressItem(outer, near, line);
    }

    @Override
    public Step<ProgressScreen> on(Key key, Instant now, Size size) {
        return anywhere(key).orElseGet(() -> Step.to(moved(key, size)));
    }

    private ProgressScreen moved(Key key, Size size) {
        if (ProgressScreen.isBack(key)) {
            return outer;
        }
        if (key.is('n') || key.is('p')) {
            return outer.neighbour(key.is('n') ? 1 : -1).orElse(this);
        }
        return Scrolling.<ProgressScreen>on(this, key, size);
    }
}
