package retain.tui.terminal;

import retain.tui.screen.Nearness;
import retain.tui.screen.ProgressBook;
import retain.tui.screen.ProgressScreen;
import retain.tui.words.DayText;

import java.time.Instant;
import java.util.function.Function;

/// Progress on the full screen of a terminal.
public final class FullProgress {
    private FullProgress() {}

    /// Shows progress until the learner leaves.
    ///
    /// @param near where it opens
    public static void show(FullScreen screen, ProgressBook book, Nearness near) {
        Function<Instant, String> clockText =
                book.pretended() ? now -> DayText.moment(now, book.zone()) : _ -> "";
        screen.run(ProgressScreen.of(book, near), News.none(), clockText, FullScreen::nothing);
    }
}
