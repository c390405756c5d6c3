package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.page.Page;
import retain.tui.page.Size;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A page of progress with rows that lead nearer. The arrows go from row to row, and where the next
/// one is out of sight they scroll towards it, so that nothing in between is jumped over.
///
/// @param cursor the row where the learner is, among those that lead somewhere
/// @param outer where it was opened from; empty for the whole course
record ProgressRows(
        ProgressBook book, Nearness near, int cursor, int top, Optional<ProgressRows> outer)
        implements ProgressScreen {
    List<Nearness> doors() {
        return near.doors(book.progress());
    }

    ProgressRows pointing(int row) {
        return new ProgressRows(book, near, row, top, outer);
    }

    @Override
    public ProgressRows at(int line) {
        return new ProgressRows(book, near, cursor, line, outer);
    }

    @Override
    public Step<ProgressScreen> on(Key key, Instant now, Size size) {
        return anywhere(key).orElseGet(() -> moved(key, size));
    }

    private Step<ProgressScreen> moved(Key key, Size size) {
        if (ProgressScreen.isBack(key)) {
            return outer.isPresent()
                    ? Step.to(outer.get())
                    : key == Named.ESCAPE ? Step.leave(this) : Step.to(this);
        }
        Shelf shelf = ProgressView.shelf(this, size);
        if (ProgressScreen.isOpen(key)) {
            return Step.to(opened(shelf, size));
        }
        if (key == Named.UP || key.is('k')) {
            return Step.to(stepped(-1, shelf, size));
        }
        if (key == Named.DOWN || key.is('j')) {
            return Step.to(stepped(1, shelf, size));
        }
        if (key == Named.HOME) {
            return Step.to(pointing(0).at(0));
        }
        if (key == Named.END) {
            int last = Math.max(0, shelf.doors().size() - 1);
            return Step.to(pointing(last).at(shelf.page().clamped(Integer.MAX_VALUE, size)));
        }
        ProgressRows scrolled = (ProgressRows) Scrolling.<ProgressScreen>pagewise(this, key, size);
        return Step.to(scrolled.top == top ? this : scrolled.pointingIntoSight(shelf, size));
    }

    /// A row that nobody sees is shown before it is opened.
    private ProgressScreen opened(Shelf shelf, Size size) {
        if (shelf.doors().isEmpty()) {
            return this;
        }
        if (!isSeen(cursor, shelf, size)) {
            return revealed(shelf, size);
        }
        Nearness next = doors().get(cursor);
        return next instanceof Nearness.OfItem item
                ? new ProgressItem(this, item, 0)
                : new ProgressRows(book, next, 0, 0, Optional.of(this));
    }

    private ProgressRows stepped(int by, Shelf shelf, Size size) {
        Page page = shelf.page();
        int first = page.clamped(top, size);
        int next = cursor + by;
        if (next >= 0 && next < shelf.doors().size()) {
            int line = shelf.doors().get(next);
            if (line >= first - 1 && line <= first + page.visible(size)) {
                return pointing(next).revealed(shelf, size);
            }
        }
        return at(page.clamped(first + by, size));
    }

    private ProgressRows revealed(Shelf shelf, Size size) {
        int line = shelf.doors().get(cursor);
        int visible = shelf.page().visible(size);
        int first = shelf.page().clamped(top, size);
        int least = Math.max(first, line - visible + 1);
        return at(shelf.page().clamped(Math.min(line, least), size));
    }

    private boolean isSeen(int row, Shelf shelf, Size size) {
        int first = shelf.page().clamped(top, size);
        int line = shelf.doors().get(row);
        return line >= first && line < first + shelf.page().visible(size);
    }

    /// The first row that is seen; the same row where it is, or where none is.
    private ProgressRows pointingIntoSight(Shelf shelf, Size size) {
        if (!shelf.doors().isEmpty() && isSeen(cursor, shelf, size)) {
            return this;
        }
        for (int row = 0; row < shelf.doors().size(); row++) {
            if (isSeen(row, shelf, size)) {
                return pointing(row);
            }
        }
        return this;
    }

    /// The item before or after an item that was opened here; empty past the ends.
    Optional<ProgressItem> neighbour(int by) {
        int next = cursor + by;
        List<Nearness> doors = doors();
        return next >= 0 && next < doors.size() && doors.get(next) instanceof Nearness.OfItem item
                ? Optional.of(new ProgressItem(pointing(next), item, 0))
                : Optional.empty();
    }
}
