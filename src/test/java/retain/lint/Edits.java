package retain.lint;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.Rationale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Items with one thing changed.
final class Edits {
    private Edits() {}

    static Item question(Item item, String question) {
        return with(item, question, item.interaction(), item.rationale());
    }

    static Item interaction(Item item, Interaction interaction) {
        return with(item, item.question(), interaction, item.rationale());
    }

    static Item rationale(Item item, String explanation, List<String> citations) {
        Rationale rationale = new Rationale(explanation, item.rationale().disputed(), citations);
        return with(item, item.question(), item.interaction(), rationale);
    }

    static Item options(Item item, List<Option> options) {
        Choice choice = choice(item);
        return interaction(item, new Choice(choice.kind(), options, choice.key()));
    }

    /// The item with another text for one of its options.
    static Item option(Item item, Option option, UnaryOperator<String> text) {
        List<Option> options = new ArrayList<>(choice(item).options());
        options.set(options.indexOf(option), reworded(option, text.apply(option.text())));
        return options(item, options);
    }

    static Option reworded(Option option, String text) {
        return new Option(option.id(), text, option.feedback(), option.pinned());
    }

    static Choice choice(Item item) {
        return (Choice) item.interaction();
    }

    private static Item with(
            Item item, String question, Interaction interaction, Rationale rationale) {
        return new Item(
                item.id(),
                item.formerly(),
                item.topic(),
                item.critical(),
                item.level(),
                item.status(),
                question,
                item.figure(),
                interaction,
                rationale,
                item.facts(),
                item.enemies(),
                item.notes());
    }
}
