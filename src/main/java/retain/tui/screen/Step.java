package retain.tui.screen;

import retain.log.Entry;
import retain.session.Move;

import java.util.ArrayList;
import java.util.List;

/// What a key led to: the next screen, and what has to be kept before it is drawn.
///
/// @param over whether the person leaves
public record Step<S extends Screen<S>>(S screen, List<Entry> entries, boolean over) {
    public Step {
        entries = List.copyOf(entries);
    }

    /// Leads to a screen, with nothing to keep.
    public static <S extends Screen<S>> Step<S> to(S screen) {
        return new Step<>(screen, List.of(), false);
    }

    static <S extends Screen<S>> Step<S> to(S screen, Move move) {
        return new Step<>(screen, move.entries(), false);
    }

    /// The same step with entries that are kept before its own.
    Step<S> after(List<? extends Entry> before) {
        List<Entry> all = new ArrayList<>(before);
        all.addAll(entries);
        return new Step<>(screen, all, over);
    }

    static <S extends Screen<S>> Step<S> leave(S screen) {
        return new Step<>(screen, List.of(), true);
    }
}
