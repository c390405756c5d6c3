package retain.tui.screen;

import retain.log.Entry;
import retain.session.Move;

import java.util.List;

/// What a key led to: the next screen, and what has to be kept before it is drawn.
///
/// @param over whether the learner leaves
public record Step(Screen screen, List<Entry> entries, boolean over) {
    public Step {
        entries = List.copyOf(entries);
    }

    static Step to(Screen screen) {
        return new Step(screen, List.of(), false);
    }

    static Step to(Screen screen, Move move) {
        return new Step(screen, move.entries(), false);
    }

    static Step leave(Screen screen) {
        return new Step(screen, List.of(), true);
    }
}
