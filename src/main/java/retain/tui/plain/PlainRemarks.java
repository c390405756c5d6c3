package retain.tui.plain;

import retain.session.Turn;
import retain.tui.words.ItemStory;

import java.time.InstantSource;

/// What can be said of an item, or read about it, at its question and at its feedback.
final class PlainRemarks {
    private final PlainLines lines;
    private final InstantSource clock;

    PlainRemarks(PlainLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    void note(KeptSession kept, String text) {
        if (text.isEmpty()) {
            lines.say("A note needs a text, as in \":n compare with the item before\".");
            return;
        }
        kept.act(session -> session.note(text, clock.instant()));
        lines.say("Noted.");
    }

    void flag(KeptSession kept, String note) {
        kept.act(session -> session.flag(note, clock.instant()));
        lines.say("Flagged: \"retain export --flags FILE\" takes it to the instructor.");
    }

    /// @param open the question is still open
    void history(KeptSession kept, Turn turn, boolean open) {
        lines.say(ItemStory.lines(kept.session(), turn.item().id(), open));
    }
}
