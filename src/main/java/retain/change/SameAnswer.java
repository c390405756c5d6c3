package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Order;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where a key changed only since what is right goes by another name. An option without an id goes
/// by its text, so even a mended typo is another answer; with its old name as its id it stays the
/// same.
///
/// @param text of the option or step as it reads now
/// @param id the id that keeps the key
public record SameAnswer(String text, String id) {
    /// The ids that give an item its old key back; empty where the answer itself is another.
    public static List<SameAnswer> of(ItemChange.Kept kept) {
        if (kept.fate() != Fate.KEY_CHANGED) {
            return List.of();
        }
        Item after = kept.after();
        return switch (kept.before().interaction()) {
            case Choice one when after.interaction() instanceof Choice other ->
                    named(
                            one.options().stream()
                                    .filter(option -> one.key().contains(option.id()))
                                    .toList(),
                            new OptionEdits(one.options(), other.options()),
                            other.key());
            case Order one when after.interaction() instanceof Order other ->
                    inOrder(one, new OptionEdits(one.steps(), other.steps()), other);
            default -> List.of();
        };
    }

    private static List<SameAnswer> inOrder(Order one, OptionEdits steps, Order other) {
        List<OptionId> led = new ArrayList<>();
        for (Option step : one.steps()) {
            @Nullable Option newer = steps.newer(step.id());
            if (newer != null) {
                led.add(newer.id());
            }
        }
        return led.equals(other.key())
                ? named(one.steps(), steps, new LinkedHashSet<>(other.key()))
                : List.of();
    }

    private static List<SameAnswer> named(
            List<Option> right, OptionEdits options, Set<OptionId> key) {
        List<SameAnswer> same = new ArrayList<>();
        Set<OptionId> led = new LinkedHashSet<>();
        for (Option option : right) {
            @Nullable Option newer = options.newer(option.id());
            if (newer != null) {
                led.add(newer.id());
                if (!newer.id().equals(option.id())) {
                    same.add(new SameAnswer(newer.text(), option.id().value()));
                }
            }
        }
        return led.equals(key) ? same : List.of();
    }
}
