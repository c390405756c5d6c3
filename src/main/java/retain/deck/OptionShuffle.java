package retain.deck;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The order in which options are drawn. Pinned options keep their place; steps never come in the
/// right order.
public final class OptionShuffle {
    private OptionShuffle() {}

    /// What is shown of an interaction, in order: options, steps, or the targets of a match; empty
    /// for typed kinds. The same seed draws the same order.
    public static List<OptionId> shown(Interaction interaction, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return switch (interaction) {
            case Choice choice ->
                    choice.kind() == Kind.TRUE_FALSE
                            ? ids(choice.options())
                            : shuffled(choice.options(), random);
            case Order order -> {
                List<OptionId> steps = shuffled(order.steps(), random);
                if (steps.equals(order.key())) {
                    steps = new ArrayList<>(steps);
                    steps.add(steps.removeFirst());
                }
                yield List.copyOf(steps);
            }
            case Match match -> shuffled(match.targets(), random);
            case TextEntry _, Cloze _ -> List.of();
        };
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<OptionId> shuffled(List<Option> options, SplittableRandom random) {
        List<OptionId> free = new ArrayList<>();
        for (Option option : options) {
            if (!option.pinned()) {
                free.add(option.id());
            }
        }
        for (int i = free.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            OptionId moved = free.get(i);
            free.set(i, free.get(j));
            free.set(j, moved);
        }
        List<OptionId> shown = new ArrayList<>();
        for (Option option : options) {
            shown.add(option.pinned() ? option.id() : free.removeFirst());
        }
        return List.copyOf(shown);
    }
}
