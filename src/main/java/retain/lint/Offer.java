package retain.lint;

import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.Option;

import java.util.List;
import java.util.Optional;

/// The options of a single or multiple choice, as rules look at them.
record Offer(Choice choice) {
    /// What an item offers; nothing where its learner has no options of the author's own.
    static Optional<Offer> of(Item item) {
        return item.interaction() instanceof Choice choice && choice.kind() != Kind.TRUE_FALSE
                ? Optional.of(new Offer(choice))
                : Optional.empty();
    }

    /// The same for items whose key is one option.
    static Optional<Offer> ofSingle(Item item) {
        return of(item).filter(offer -> offer.choice.kind() == Kind.SINGLE);
    }

    List<Option> options() {
        return choice.options();
    }

    boolean isKey(Option option) {
        return choice.key().contains(option.id());
    }

    List<Option> keys() {
        return options().stream().filter(this::isKey).toList();
    }

    List<Option> distractors() {
        return options().stream().filter(option -> !isKey(option)).toList();
    }

    /// Where the text of an option stands in its item.
    String place(Option option) {
        return "options/" + options().indexOf(option) + "/text";
    }
}
