package retain.tui.draft;

import retain.deck.Interaction.Choice;
import retain.deck.Kind;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Picks one option, or all that apply.
///
/// @param cursor index into `shown`; -1 until it was moved, so that a stray Enter picks nothing
public record Picking(Choice choice, List<OptionId> shown, int cursor, Set<OptionId> picked)
        implements Draft {
    public Picking {
        shown = List.copyOf(shown);
        picked = Set.copyOf(picked);
    }

    static Picking none(Choice choice, List<OptionId> shown) {
        return new Picking(choice, shown, -1, Set.of());
    }

    /// The cursor stands on what was picked, so that Enter changes nothing.
    static Picking picked(Choice choice, List<OptionId> shown, Set<OptionId> options) {
        int cursor = options.size() == 1 ? shown.indexOf(options.iterator().next()) : -1;
        return new Picking(choice, shown, cursor, options);
    }

    @Override
    public Response response() {
        return new Response.Chosen(
                        new LinkedHashSet<>(shown.stream().filter(picked::contains).toList()))
                .orOmitted();
    }

    /// How many options have a digit; the others are gone to.
    public int digits() {
        return Math.min(9, shown.size());
    }

    public boolean takesSeveral() {
        return choice.kind() == Kind.MULTIPLE;
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
            return digit <= shown.size() ? pick(digit - 1) : new Edit.Ignored();
        }
        if (key == Named.UP || key.is('k')) {
            return moved(cursor <= 0 ? shown.size() - 1 : cursor - 1);
        }
        if (key == Named.DOWN || key.is('j')) {
            return moved(cursor == shown.size() - 1 ? 0 : cursor + 1);
        }
        if (key.is(' ')) {
            return cursor >= 0 && takesSeveral() ? pick(cursor) : new Edit.Ignored();
        }
        return key == Named.ENTER ? confirm() : new Edit.Ignored();
    }

    private Edit moved(int to) {
        return Edit.changed(new Picking(choice, shown, to, picked));
    }

    private Edit pick(int at) {
        OptionId option = shown.get(at);
        if (!takesSeveral()) {
            return new Edit.Given(new Response.Chosen(Set.of(option)));
        }
        Set<OptionId> now = new LinkedHashSet<>(picked);
        if (!now.remove(option)) {
            now.add(option);
        }
        return Edit.changed(new Picking(choice, shown, at, now));
    }

    private Edit confirm() {
        if (takesSeveral() && !picked.isEmpty()) {
            return new Edit.Given(response());
        }
        if (!takesSeveral() && cursor >= 0) {
            return pick(cursor);
        }
        return new Edit.Changed(
                this,
                (takesSeveral() ? "Pick all that apply first" : "Pick an option first")
                        + ": 1-"
                        + digits()
                        + ", or 0 for \"I don't know\".");
    }
}
