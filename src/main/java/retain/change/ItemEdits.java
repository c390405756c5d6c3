package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Option;
import retain.deck.OptionId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What was edited about an item, in the order in which it is read.
final class ItemEdits {
    private ItemEdits() {}

    /// @param present the newer name of an item of the older edition; empty where it is gone
    static List<Edit> between(Item before, Item after, Function<ItemId, Optional<ItemId>> present) {
        Edits edits = new Edits();
        edits.text("status", before.status().word(), after.status().word());
        edits.text("kind", before.kind().word(), after.kind().word());
        edits.text("question", before.question(), after.question());
        edits.text("figure", before.figure(), after.figure());
        switch (before.interaction()) {
            case Choice one when after.interaction() instanceof Choice other ->
                    choice(edits, one, other);
            case TextEntry one when after.interaction() instanceof TextEntry other ->
                    typed(edits, one, other);
            case Cloze one when after.interaction() instanceof Cloze other -> {
                edits.text("text", Wording.cloze(one), Wording.cloze(other));
                edits.number("typos forgiven", one.typosForgiven(), other.typosForgiven());
            }
            case Order one when after.interaction() instanceof Order other ->
                    order(edits, one, other);
            case Match one when after.interaction() instanceof Match other ->
                    match(edits, one, other);
            case Choice _, TextEntry _, Cloze _, Order _, Match _ ->
                    edits.texts("answer", Wording.offered(before), Wording.offered(after));
        }
        about(edits, before, after, present);
        return edits.found();
    }

    private static void choice(Edits edits, Choice one, Choice other) {
        if (one.kind() == Kind.TRUE_FALSE && other.kind() == Kind.TRUE_FALSE) {
            edits.text(
                    "right answer",
                    one.key().iterator().next().value(),
                    other.key().iterator().next().value());
            for (int i = 0; i < one.options().size(); i++) {
                edits.text(
                        "feedback on \"" + one.options().get(i).id() + "\"",
                        one.options().get(i).feedback(),
                        other.options().get(i).feedback());
            }
            return;
        }
        new OptionEdits(one.options(), other.options())
                .into(edits, "option", one.options(), one.key(), other.key());
    }

    private static void typed(Edits edits, TextEntry one, TextEntry other) {
        String best = one.accepted().getFirst();
        String newBest = other.accepted().getFirst();
        edits.text("best answer", best, newBest);
        List<String> before = new ArrayList<>(one.accepted());
        List<String> after = new ArrayList<>(other.accepted());
        if (!best.equals(newBest)) {
            // What became the best, or was it, is told; only what is accepted anew is not.
            after.remove(newBest);
            before.remove(best);
            if (other.accepted().contains(best)) {
                before.add(best);
            }
            if (one.accepted().contains(newBest)) {
                after.add(newBest);
            }
        }
        edits.texts("accepted", before, after);
        Map<String, String> said = feedback(one);
        Map<String, String> saidNow = feedback(other);
        edits.texts("near miss", said.keySet(), saidNow.keySet());
        said.forEach((text, feedback) ->
                edits.text(
                        "feedback on \"" + text + "\"",
                        saidNow.containsKey(text) ? feedback : "",
                        saidNow.getOrDefault(text, "")));
        edits.number("typos forgiven", one.typosForgiven(), other.typosForgiven());
    }

    private static Map<String, String> feedback(TextEntry entry) {
        Map<String, String> feedback = new LinkedHashMap<>();
        for (Rejected rejected : entry.rejected()) {
            feedback.put(rejected.text(), rejected.feedback());
        }
        return feedback;
    }

    private static void order(Edits edits, Order one, Order other) {
        OptionEdits steps = new OptionEdits(one.steps(), other.steps());
        steps.into(edits, "step", one.steps(), Set.of(), Set.of());
        List<OptionId> before = new ArrayList<>();
        for (Option step : one.steps()) {
            @Nullable Option newer = steps.newer(step.id());
            if (newer != null) {
                before.add(newer.id());
            }
        }
        List<OptionId> after = new ArrayList<>(other.key());
        after.retainAll(before);
        if (!before.equals(after)) {
            edits.add(new Edit.Replaced("right order", row(before, other), row(after, other)));
        }
    }

    private static String row(List<OptionId> steps, Order order) {
        List<String> texts = new ArrayList<>();
        for (OptionId id : steps) {
            for (Option step : order.steps()) {
                if (step.id().equals(id)) {
                    texts.add(step.text());
                }
            }
        }
        return String.join("; ", texts);
    }

    private static void match(Edits edits, Match one, Match other) {
        OptionEdits sources = new OptionEdits(one.sources(), other.sources());
        OptionEdits targets = new OptionEdits(one.targets(), other.targets());
        sources.into(edits, "left side", one.sources(), Set.of(), Set.of());
        targets.into(edits, "right side", one.targets(), Set.of(), Set.of());
        for (Option source : one.sources()) {
            @Nullable Option newer = sources.newer(source.id());
            if (newer != null) {
                OptionId target = paired(one, source);
                OptionId targetNow = paired(other, newer);
                @Nullable Option carried = targets.newer(target);
                if (carried == null || !carried.id().equals(targetNow)) {
                    edits.text(
                            "match of \"" + newer.text() + "\"",
                            text(one.targets(), target),
                            text(other.targets(), targetNow));
                }
            }
        }
        for (Option source : sources.fresh()) {
            edits.add(
                    new Edit.Added(
                            "match of \"" + source.text() + "\"",
                            text(other.targets(), paired(other, source))));
        }
    }

    private static OptionId paired(Match match, Option source) {
        @Nullable OptionId target = match.key().get(source.id());
        if (target == null) {
            throw new IllegalStateException("no pair for " + source.id());
        }
        return target;
    }

    private static String text(List<Option> options, OptionId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    /// What stands round the question; nobody who answered it is told.
    private static void about(
            Edits edits, Item before, Item after, Function<ItemId, Optional<ItemId>> present) {
        edits.text(
                "explanation", before.rationale().explanation(), after.rationale().explanation());
        edits.text("disputed", before.rationale().disputed(), after.rationale().disputed());
        edits.texts("cite", before.rationale().citations(), after.rationale().citations());
        edits.text("topic", before.topic(), after.topic());
        edits.truth("safety-critical", before.critical(), after.critical());
        edits.text("level", before.level().word(), after.level().word());
        edits.texts("fact", before.facts(), after.facts());
        edits.items("enemy", before.enemies(), after.enemies(), present);
        edits.items(
                "replaced by",
                before.notes().replacedBy().stream().toList(),
                after.notes().replacedBy().stream().toList(),
                present);
    }
}
