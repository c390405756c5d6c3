package retain.tui.terminal;

import retain.log.Entry;
import retain.session.Session;
import retain.tui.screen.Step;
import retain.tui.screen.StudyScreen;
import retain.tui.sitting.Opening;
import retain.tui.words.DayText;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A session on the full screen of a terminal.
public final class FullStudy {
    private final FullScreen screen;
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;

    /// Takes a screen, and where entries are made durable before anything goes on.
    public FullStudy(FullScreen screen, InstantSource clock, Consumer<List<Entry>> keep) {
        this.screen = screen;
        this.clock = clock;
        this.keep = keep;
    }

    /// Asks until the learner leaves, and returns the session as it then stands.
    public Session run(Session opened, Opening opening) {
        Step<StudyScreen> first = StudyScreen.opening(opened, opening.notice(), clock.instant());
        if (!first.entries().isEmpty()) {
            keep.accept(first.entries());
        }
        ZoneId zone = opened.desk().zone();
        Function<Instant, String> clockText =
                opening.pretended() ? now -> DayText.moment(now, zone) : _ -> "";
        return screen.run(first.screen(), News.none(), clockText, keep).session();
    }
}
