package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Size;
import retain.tui.proof.Report;

import java.time.Instant;

/// What is wrong with decks, for as long as somebody mends them.
///
/// @param what the files that are looked at, as they were named
/// @param said what the last save changed; empty for nothing
public record Watching(String what, Report report, String said, int top)
        implements Screen<Watching> {
    /// The screen for the first look.
    public static Watching of(String what, Report report) {
        return new Watching(what, report, "", 0);
    }

    /// The screen for a later look.
    public Watching after(Report now) {
        return new Watching(what, now, now.since(report), top);
    }

    @Override
    public Step<Watching> on(Key key, Instant now, Size size) {
        if (key.is('q') || key == Named.ESCAPE) {
            return Step.leave(this);
        }
        if (key == Named.HOME) {
            return Step.to(at(0));
        }
        if (key == Named.END) {
            return Step.to(at(Integer.MAX_VALUE).clamped(size));
        }
        return Step.to(Scrolling.on(this, key, size));
    }

    private Watching clamped(Size size) {
        return at(View.page(this, size).clamped(top, size));
    }

    @Override
    public Watching at(int top) {
        return new Watching(what, report, said, top);
    }

    @Override
    public Step<Watching> leaving(Instant now) {
        return Step.leave(this);
    }
}
