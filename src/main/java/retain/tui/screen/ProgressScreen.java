package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a learner sees of the progress made. Nothing of it changes while it is looked at.
public sealed interface ProgressScreen extends Screen<ProgressScreen>
        permits ProgressRows, ProgressItem, ProgressAside {
    /// What is told from.
    ProgressBook book();

    @Override
    default Step<ProgressScreen> leaving(Instant now) {
        return Step.leave(this);
    }

    /// The screen that opens at a place; the way back from there leads out step by step.
    static ProgressScreen of(ProgressBook book, Nearness near) {
        List<Nearness> way = near.way(book.progress());
        ProgressRows rows = new ProgressRows(book, new Nearness.Whole(), 0, 0, Optional.empty());
        for (Nearness next : way.subList(1, way.size())) {
            int door = rows.doors().indexOf(next);
            ProgressRows from = door < 0 ? rows : rows.pointing(door);
            switch (next) {
                case Nearness.OfItem item -> {
                    return new ProgressItem(from, item, 0);
                }
                case Nearness.Whole _, Nearness.OfDomain _, Nearness.OfTopic _, Nearness.OfCare _ ->
                        rows = new ProgressRows(book, next, 0, 0, Optional.of(from));
            }
        }
        return rows;
    }

    /// What a key does on every page that is not an aside; empty where it is none of these.
    default Optional<Step<ProgressScreen>> anywhere(Key key) {
        if (key.is('q')) {
            return Optional.of(Step.leave(this));
        }
        if (key.is('?') || key == Named.HELP) {
            return Optional.of(Step.to(new ProgressAside(this, ProgressAside.What.HELP, 0)));
        }
        if (key.is('w')) {
            return Optional.of(Step.to(new ProgressAside(this, ProgressAside.What.WEEK, 0)));
        }
        return Optional.empty();
    }

    /// Whether a key leads a step out.
    static boolean isBack(Key key) {
        return key == Named.ESCAPE || key == Named.LEFT || key == Named.BACKSPACE || key.is('h');
    }

    /// Whether a key leads a step in.
    static boolean isOpen(Key key) {
        return key == Named.ENTER || key == Named.RIGHT || key.is('l');
    }
}
