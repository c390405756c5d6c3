package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Proof;

import java.time.Instant;

/// The keys of the preview, to read beside the screen below.
record PreviewHelp(PreviewScreen below, int top) implements PreviewScreen {
    @Override
    public Step<PreviewScreen> on(Key key, Instant now, Size size) {
        boolean closes =
                key == Named.ESCAPE
                        || key == Named.ENTER
                        || key == Named.HELP
                        || key.is('q')
                        || key.is('?');
        return Step.to(closes ? below : Scrolling.<PreviewScreen>on(this, key, size));
    }

    @Override
    public PreviewHelp reloaded(Proof now) {
        return new PreviewHelp(below.reloaded(now), top);
    }

    @Override
    public PreviewHelp at(int top) {
        return new PreviewHelp(below, top);
    }
}
