package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Proof;
import retain.tui.proof.Sheet;

import java.time.Instant;
import java.util.Optional;

/// What is wrong in the files: beside an item, or in the place of one that cannot be shown until it
/// is mended.
///
/// @param item the item to go back to; empty where none was ever seen
/// @param instead the item cannot be shown
record PreviewFindings(Proof proof, Optional<OnItem> item, boolean instead, int top)
        implements PreviewScreen {
    static PreviewFindings insteadOfItems(Proof proof) {
        return new PreviewFindings(proof, Optional.empty(), true, 0);
    }

    static PreviewFindings inPlaceOf(OnItem item, Proof proof) {
        return new PreviewFindings(proof, Optional.of(item), true, 0);
    }

    static PreviewFindings beside(OnItem item) {
        return new PreviewFindings(item.sheet().proof(), Optional.of(item), false, 0);
    }

    /// Whether there are other items to look at meanwhile.
    boolean hasOthers() {
        return instead && !proof.leaves().isEmpty();
    }

    @Override
    public Step<PreviewScreen> on(Key key, Instant now, Size size) {
        if (key.is('q')) {
            return Step.leave(this);
        }
        if (key == Named.HELP || key.is('?')) {
            return Step.to(new PreviewHelp(this, 0));
        }
        boolean closes =
                key == Named.ESCAPE || key == Named.ENTER || key == Named.BACKSPACE || key.is('e');
        if (!instead && closes) {
            return Step.to(item.orElseThrow());
        }
        if (hasOthers()
                && (key == Named.RIGHT || key == Named.LEFT || key.is('n') || key.is('p'))) {
            int nearest = item.map(OnItem::sheet).map(proof::nearest).orElse(0);
            return Step.to(PreviewAsking.of(new Sheet(proof, nearest, 0), ""));
        }
        return Step.to(Scrolling.<PreviewScreen>on(this, key, size));
    }

    @Override
    public PreviewScreen reloaded(Proof now) {
        PreviewScreen next =
                item.map(shown -> shown.reloaded(now))
                        .orElseGet(() -> PreviewScreen.opening(now, 0));
        return switch (next) {
            case OnItem shown when !instead ->
                    new PreviewFindings(now, Optional.of(shown), false, top);
            case PreviewFindings findings -> findings.at(top);
            case OnItem _, PreviewSearch _, PreviewHelp _ -> next;
        };
    }

    @Override
    public PreviewFindings at(int top) {
        return new PreviewFindings(proof, item, instead, top);
    }
}
