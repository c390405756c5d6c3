package retain.tui.draft;

import retain.deck.Interaction.Match;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.tui.key.Key;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives each left side the letter of a right side.
///
/// @param shown the right sides as drawn; their letters are places in it, from a
/// @param pairs what was given so far
/// @param focus index of a left side
/// @param warned the learner was told that a side is open
public record Matching(
        List<OptionId> sources,
        List<OptionId> shown,
        Map<OptionId, OptionId> pairs,
        int focus,
        boolean warned)
        implements Draft {
    public Matching {
        sources = List.copyOf(sources);
        shown = List.copyOf(shown);
        pairs = Map.copyOf(pairs);
    }

    static Matching none(Match match, List<OptionId> shown) {
        List<OptionId> sources = match.sources().stream().map(Option::id).toList();
        return new Matching(sources, shown, Map.of(), 0, false);
    }

    static Matching paired(Match match, List<OptionId> shown, Map<OptionId, OptionId> pairs) {
        List<OptionId> sources = match.sources().stream().map(Option::id).toList();
        return new Matching(sources, shown, pairs, 0, false);
    }

    @Override
    public Response response() {
        Map<OptionId, OptionId> inOrder = new LinkedHashMap<>();
        for (OptionId source : sources) {
            OptionId target = pairs.get(source);
            if (target != null) {
                inOrder.put(source, target);
            }
        }
        return new Response.Matched(inOrder).orOmitted();
    }

    /// The letter given to a left side; `_` where it is open.
    public String letter(OptionId source) {
        OptionId target = pairs.get(source);
        return target == null ? "_" : letterOf(target);
    }

    /// The letter by which a right side is called.
    public String letterOf(OptionId target) {
        return String.valueOf((char) ('a' + shown.indexOf(target)));
    }

    @Override
    public boolean takesLetters() {
        return true;
    }

    @Override
    public Edit on(Key key) {
        int digit = key.digit();
        if (digit > 0) {
            return digit <= sources.size() ? focused(digit - 1) : new Edit.Ignored();
        }
        if (key == Named.UP || key == Named.BACK_TAB) {
            return focused((focus + sources.size() - 1) % sources.size());
        }
        if (key == Named.DOWN || key == Named.TAB) {
            return focused((focus + 1) % sources.size());
        }
        if (key == Named.BACKSPACE || key == Named.DELETE) {
            Map<OptionId, OptionId> now = new LinkedHashMap<>(pairs);
            now.remove(sources.get(focus));
            return Edit.changed(new Matching(sources, shown, now, focus, false));
        }
        if (key == Named.ENTER) {
            return confirm();
        }
        return key instanceof Typed(String text) ? lettered(text) : new Edit.Ignored();
    }

    private Edit focused(int to) {
        return Edit.changed(new Matching(sources, shown, pairs, to, warned));
    }

    private Edit lettered(String text) {
        int place = text.length() == 1 ? Character.toLowerCase(text.charAt(0)) - 'a' : -1;
        if (place < 0 || place >= shown.size()) {
            return new Edit.Changed(
                    this, "A letter from a to " + letterOf(shown.getLast()) + " pairs.");
        }
        Map<OptionId, OptionId> now = new LinkedHashMap<>(pairs);
        now.put(sources.get(focus), shown.get(place));
        return Edit.changed(
                new Matching(sources, shown, now, Math.min(focus + 1, sources.size() - 1), false));
    }

    private Edit confirm() {
        for (int i = 0; i < sources.size(); i++) {
            if (!pairs.containsKey(sources.get(i)) && !warned) {
                return new Edit.Changed(
                        new Matching(sources, shown, pairs, i, true),
                        "Side " + (i + 1) + " is open: ⏎ again answers as it is.");
            }
        }
        return new Edit.Given(response());
    }
}
