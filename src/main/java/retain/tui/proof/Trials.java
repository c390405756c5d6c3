package retain.tui.proof;

import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers that together bring out all that an author has to say of an item.
public final class Trials {
    private Trials() {}

    /// The right answer first, then a wrong one for every part that can be missed, then none at
    /// all. No two are the same.
    public static List<Response> of(Interaction interaction) {
        Set<Response> trials = new LinkedHashSet<>();
        switch (interaction) {
            case Choice choice -> choices(trials, choice);
            case TextEntry entry -> {
                entry.accepted().forEach(text -> trials.add(new Entered(text)));
                entry.rejected().forEach(near -> trials.add(new Entered(near.text())));
            }
            case Cloze cloze -> blanks(trials, cloze);
            case Order order -> orders(trials, order);
            case Match match -> pairs(trials, match);
        }
        trials.add(new Omitted());
        return List.copyOf(trials);
    }

    /// Of several, one too few or one too many: near misses tell most.
    private static void choices(Set<Response> trials, Choice choice) {
        trials.add(new Chosen(choice.key()));
        for (Option option : choice.options()) {
            Set<OptionId> chosen = new LinkedHashSet<>(Set.of(option.id()));
            if (choice.kind() == Kind.MULTIPLE) {
                chosen = new LinkedHashSet<>(choice.key());
                if (!chosen.remove(option.id())) {
                    chosen.add(option.id());
                }
            }
            if (!chosen.isEmpty()) {
                trials.add(new Chosen(chosen));
            }
        }
    }

    private static void blanks(Set<Response> trials, Cloze cloze) {
        List<Blank> blanks = cloze.blanks();
        List<String> best = new ArrayList<>();
        blanks.forEach(blank -> best.add(blank.accepted().getFirst()));
        trials.add(new Filled(best));
        for (int i = 0; i < blanks.size(); i++) {
            List<String> others = blanks.get(i).accepted();
            for (String other : others.subList(1, others.size())) {
                trials.add(filled(best, i, other));
            }
            if (blanks.size() > 1) {
                trials.add(filled(best, i, ""));
            }
        }
    }

    private static Response filled(List<String> best, int blank, String text) {
        List<String> texts = new ArrayList<>(best);
        texts.set(blank, text);
        return new Filled(texts);
    }

    private static void orders(Set<Response> trials, Order order) {
        trials.add(new Ordered(order.key()));
        for (int i = 0; i + 1 < order.steps().size(); i++) {
            List<OptionId> swapped = new ArrayList<>(order.key());
            Collections.swap(swapped, i, i + 1);
            trials.add(new Ordered(swapped));
        }
    }

    private static void pairs(Set<Response> trials, Match match) {
        trials.add(new Matched(match.key()));
        List<OptionId> targets = match.targets().stream().map(Option::id).toList();
        for (Option source : match.sources()) {
            Map<OptionId, OptionId> pairs = new LinkedHashMap<>(match.key());
            int right = targets.indexOf(pairs.get(source.id()));
            pairs.put(source.id(), targets.get((right + 1) % targets.size()));
            trials.add(new Matched(pairs));
        }
    }
}
