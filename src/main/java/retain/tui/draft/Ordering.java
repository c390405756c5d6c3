package retain.tui.draft;

import retain.deck.OptionId;
import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;

import java.util.ArrayList;
import java.util.List;

/// Puts steps in order: a step at a time, or by typing their numbers one after the other.
///
/// @param shown the steps as drawn; their numbers are places in it, from 1
/// @param order the steps as they now stand
/// @param cursor index into `order`
/// @param placed how many steps were placed by number, from the top
/// @param settled whether ⏎ gives the order: a step was moved, all were placed, or the learner was
///   told what is open
public record Ordering(
        List<OptionId> shown, List<OptionId> order, int cursor, int placed, boolean settled)
        implements Draft {
    public Ordering {
        shown = List.copyOf(shown);
        order = List.copyOf(order);
    }

    static Ordering asDrawn(List<OptionId> shown) {
        return new Ordering(shown, shown, 0, 0, false);
    }

    static Ordering ordered(List<OptionId> shown, List<OptionId> steps) {
        return new Ordering(shown, steps, 0, 0, true);
    }

    /// An order in which something was moved or placed is an answer; one as drawn is none.
    @Override
    public Response response() {
        return settled || placed > 0 ? new Response.Ordered(order) : new Response.Omitted();
    }

    /// The number by which a step is called.
    public int number(OptionId step) {
        return shown.indexOf(step) + 1;
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public Edit on(Key key) {
        int digit = key.digit();
        if (digit == 0) {
            return new Edit.Given(new Response.Omitted());
        }
        if (digit > 0) {
            return digit <= shown.size() ? place(shown.get(digit - 1)) : new Edit.Ignored();
        }
        if (key == Named.SHIFT_UP || key.is('K')) {
            return moved(cursor - 1);
        }
        if (key == Named.SHIFT_DOWN || key.is('J')) {
            return moved(cursor + 1);
        }
        if (key == Named.UP || key.is('k')) {
            return at((cursor + order.size() - 1) % order.size());
        }
        if (key == Named.DOWN || key.is('j')) {
            return at((cursor + 1) % order.size());
        }
        if (key == Named.BACKSPACE) {
            return Edit.changed(
                    new Ordering(
                            shown, order, cursor, Math.max(0, placed - 1), settled && placed == 0));
        }
        return key == Named.ENTER ? confirm() : new Edit.Ignored();
    }

    private Edit at(int to) {
        return Edit.changed(new Ordering(shown, order, to, placed, settled));
    }

    private Edit moved(int to) {
        if (to < 0 || to >= order.size()) {
            return Edit.changed(this);
        }
        List<OptionId> now = new ArrayList<>(order);
        now.add(to, now.remove(cursor));
        return Edit.changed(new Ordering(shown, now, to, 0, true));
    }

    private Edit place(OptionId step) {
        if (order.indexOf(step) < placed) {
            return new Edit.Changed(
                    this,
                    "Step " + number(step) + " has its place already: ⌫ takes the last one back.");
        }
        List<OptionId> now = new ArrayList<>(order);
        now.remove(step);
        now.add(placed, step);
        int left = now.size() - placed - 1;
        return Edit.changed(
                new Ordering(
                        shown,
                        now,
                        Math.min(placed + 1, now.size() - 1),
                        placed + 1,
                        // The last one has no choice.
                        left <= 1));
    }

    private Edit confirm() {
        return settled
                ? new Edit.Given(new Response.Ordered(order))
                : new Edit.Changed(
                        new Ordering(shown, order, cursor, placed, true),
                        (placed == 0 && order.equals(shown)
                                        ? "Nothing is moved yet"
                                        : "Not all is placed yet")
                                + ": ⏎ again answers as it is.");
    }
}
