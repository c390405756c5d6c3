package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.TextField;
import retain.tui.page.Size;
import retain.tui.proof.Proof;

import java.time.Instant;
import java.util.List;

/// Finds an item by its name or by words in it.
///
/// @param found positions of the items that were found, best first
/// @param cursor index into `found`
record PreviewSearch(OnItem below, TextField field, List<Integer> found, int cursor, int top)
        implements PreviewScreen {
    /// As many as anybody looks through before typing more.
    static final int MOST = 200;

    private static final int PAGE = 10;

    PreviewSearch {
        found = List.copyOf(found);
    }

    /// All items, the present one under the cursor.
    static PreviewSearch of(OnItem below) {
        return searching(below, TextField.EMPTY, below.sheet().index());
    }

    private static PreviewSearch searching(OnItem below, TextField field, int cursor) {
        List<Integer> found = below.sheet().proof().search(field.text());
        return new PreviewSearch(below, field, found, 0, 0).moved(cursor);
    }

    private PreviewSearch moved(int to) {
        int last = Math.min(found.size(), MOST) - 1;
        return new PreviewSearch(below, field, found, Math.clamp(to, 0, Math.max(0, last)), top);
    }

    @Override
    public Step<PreviewScreen> on(Key key, Instant now, Size size) {
        if (key == Named.ESCAPE) {
            return Step.to(below);
        }
        if (key == Named.ENTER) {
            return Step.to(
                    found.isEmpty()
                            ? this
                            : PreviewAsking.of(below.sheet().at(found.get(cursor)), ""));
        }
        PreviewSearch next =
                switch (key) {
                    case Named.UP -> moved(cursor - 1);
                    case Named.DOWN, Named.TAB -> moved(cursor + 1);
                    case Named.PAGE_UP -> moved(cursor - PAGE);
                    case Named.PAGE_DOWN -> moved(cursor + PAGE);
                    default ->
                            field.on(key)
                                    .map(edited ->
                                            edited.text().equals(field.text())
                                                    ? new PreviewSearch(
                                                            below, edited, found, cursor, top)
                                                    : searching(below, edited, 0))
                                    .orElse(this);
                };
        return Step.to(Scrolling.<PreviewScreen>revealed(next, size));
    }

    @Override
    public PreviewScreen reloaded(Proof now) {
        return below.reloaded(now) instanceof OnItem shown
                ? searching(shown, field, cursor)
                : below.reloaded(now);
    }

    @Override
    public PreviewSearch at(int top) {
        return new PreviewSearch(below, field, found, cursor, top);
    }
}
