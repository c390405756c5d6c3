package retain.tui.screen;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;
import retain.tui.draft.Draft;
import retain.tui.draft.Filling;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.draft.Picking;
import retain.tui.draft.Typing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Carries an answer over an edit of its item. An option whose text was mended is still the one
/// that was picked: where names do not tell, the place in the author's list does.
final class Carrying {
    private Carrying() {}

    /// The same answer to the item as it now is; empty where it is none any more.
    static Optional<Response> response(Interaction before, Response response, Interaction now) {
        if (before.kind() != now.kind()) {
            return Optional.empty();
        }
        Map<OptionId, OptionId> names = names(before, now);
        return switch (response) {
            case Omitted _, Entered _ -> Optional.of(response);
            case Filled(var texts) ->
                    Optional.of(response).filter(_ -> texts.size() == blanks(now));
            case Chosen(var options) ->
                    Optional.<Response>of(new Chosen(renamed(options, names)))
                            .filter(_ -> names.keySet().containsAll(options));
            case Ordered(var steps) ->
                    Optional.<Response>of(new Ordered(List.copyOf(renamed(steps, names))))
                            .filter(_ -> holdsAll(names, steps, now));
            case Matched(var pairs) -> {
                Map<OptionId, OptionId> carried = new LinkedHashMap<>();
                pairs.forEach((source, target) -> {
                    if (names.containsKey(source) && names.containsKey(target)) {
                        carried.put(names.get(source), names.get(target));
                    }
                });
                yield Optional.<Response>of(new Matched(carried))
                        .filter(_ -> carried.size() == pairs.size());
            }
        };
    }

    /// The same answer in the making; empty where the item has changed too much for it.
    static Optional<Draft> draft(Interaction before, Draft draft, Question question) {
        Interaction now = question.item().interaction();
        if (before.kind() != now.kind()) {
            return Optional.empty();
        }
        Map<OptionId, OptionId> names = names(before, now);
        return switch (draft) {
            case Typing _ -> Optional.of(draft);
            case Filling filling ->
                    Optional.of(draft).filter(_ -> filling.fields().size() == blanks(now));
            case Picking picking when now instanceof Choice choice ->
                    Optional.of(
                            new Picking(
                                    choice,
                                    question.shown(),
                                    Math.min(picking.cursor(), question.shown().size() - 1),
                                    renamed(picking.picked(), names)));
            case Ordering ordering ->
                    Optional.<Draft>of(
                                    new Ordering(
                                            question.shown(),
                                            List.copyOf(renamed(ordering.order(), names)),
                                            ordering.cursor(),
                                            ordering.placed(),
                                            ordering.settled()))
                            .filter(_ -> holdsAll(names, ordering.order(), now));
            case Matching matching when now instanceof Match match -> {
                Optional<Response> pairs = response(before, new Matched(matching.pairs()), now);
                yield pairs.filter(_ -> matching.sources().size() == match.sources().size())
                        .map(carried ->
                                new Matching(
                                        match.sources().stream().map(Option::id).toList(),
                                        question.shown(),
                                        ((Matched) carried).pairs(),
                                        matching.focus(),
                                        matching.warned()));
            }
            case Picking _, Matching _ -> Optional.empty();
        };
    }

    private static boolean holdsAll(
            Map<OptionId, OptionId> names, List<OptionId> steps, Interaction now) {
        return names.keySet().containsAll(steps)
                && now instanceof Order order
                && order.steps().size() == steps.size();
    }

    private static Set<OptionId> renamed(
            Iterable<OptionId> options, Map<OptionId, OptionId> names) {
        Set<OptionId> now = new LinkedHashSet<>();
        for (OptionId option : options) {
            OptionId name = names.get(option);
            if (name != null) {
                now.add(name);
            }
        }
        return now;
    }

    private static int blanks(Interaction interaction) {
        return interaction instanceof Cloze cloze ? cloze.blanks().size() : 0;
    }

    /// What each option is called now.
    private static Map<OptionId, OptionId> names(Interaction before, Interaction now) {
        Map<OptionId, OptionId> names = new HashMap<>();
        List<List<Option>> then = lists(before);
        List<List<Option>> since = lists(now);
        for (int i = 0; i < then.size(); i++) {
            names(names, then.get(i), since.get(i));
        }
        return names;
    }

    private static void names(
            Map<OptionId, OptionId> names, List<Option> before, List<Option> now) {
        List<OptionId> then = before.stream().map(Option::id).toList();
        List<OptionId> since = now.stream().map(Option::id).toList();
        for (int i = 0; i < then.size(); i++) {
            OptionId option = then.get(i);
            if (since.contains(option)) {
                names.put(option, option);
            } else if (then.size() == since.size() && !then.contains(since.get(i))) {
                names.put(option, since.get(i));
            }
        }
    }

    /// Lists of options that keep their names to themselves, as many for every item of a kind.
    private static List<List<Option>> lists(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> List.of(choice.options());
            case Order order -> List.of(order.steps());
            case Match match -> List.of(match.sources(), match.targets());
            case TextEntry _, Cloze _ -> List.of();
        };
    }
}
