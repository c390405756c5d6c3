package retain.change;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;

import java.util.ArrayList;
import java.util.List;

/// The texts of an item that a trainee answers by.
final class Wording {
    private Wording() {}

    /// Question, drawing, and what can be picked, is accepted, ordered or paired.
    static List<String> texts(Item item) {
        List<String> texts = new ArrayList<>(List.of(item.question(), item.figure()));
        texts.addAll(offered(item));
        return texts;
    }

    /// What can be picked, is accepted, ordered or paired.
    static List<String> offered(Item item) {
        return switch (item.interaction()) {
            case Choice choice -> choice.options().stream().map(Option::text).toList();
            case TextEntry entry -> entry.accepted();
            case Cloze cloze -> List.of(cloze(cloze));
            case Order order -> order.steps().stream().map(Option::text).toList();
            case Match match -> {
                List<String> texts = new ArrayList<>();
                match.sources().forEach(source -> texts.add(source.text()));
                match.targets().forEach(target -> texts.add(target.text()));
                yield texts;
            }
        };
    }

    /// A text with its blanks as an author writes them.
    static String cloze(Cloze cloze) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : cloze.segments()) {
            switch (segment) {
                case Words words -> text.append(words.text());
                case Blank blank ->
                        text.append("{{").append(String.join("|", blank.accepted())).append("}}");
            }
        }
        return text.toString();
    }
}
