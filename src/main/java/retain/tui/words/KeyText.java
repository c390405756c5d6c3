package retain.tui.words;

import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Option;
import retain.deck.OptionId;

import java.util.List;

/// The right answer of an item in words.
public final class KeyText {
    private KeyText() {}

    public static String of(Interaction interaction) {
        return switch (interaction) {
            case Choice choice ->
                    String.join(
                            "; ",
                            choice.options().stream()
                                    .filter(option -> choice.key().contains(option.id()))
                                    .map(Option::text)
                                    .toList());
            case TextEntry entry -> entry.accepted().getFirst();
            case Cloze cloze -> filled(cloze);
            case Order order ->
                    String.join(" → ", order.steps().stream().map(Option::text).toList());
            case Match match ->
                    String.join(
                            "; ",
                            match.key().entrySet().stream()
                                    .map(pair ->
                                            text(match.sources(), pair.getKey())
                                                    + " – "
                                                    + text(match.targets(), pair.getValue()))
                                    .toList());
        };
    }

    /// A cloze text with its best answers in place.
    private static String filled(Cloze cloze) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : cloze.segments()) {
            switch (segment) {
                case Words words -> text.append(words.text());
                case Blank blank -> text.append(blank.accepted().getFirst());
            }
        }
        return text.toString();
    }

    /// The text of an option by its id.
    public static String text(List<Option> options, OptionId id) {
        return option(options, id).text();
    }

    static Option option(List<Option> options, OptionId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow();
    }
}
