package retain.tui.proof;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;

import java.util.List;
import java.util.Locale;

/// All words of an item in one text, for finding it.
final class ItemWords {
    private ItemWords() {}

    /// In lower case: the name, the question, what can be answered, the reasons.
    static String of(Item item) {
        StringBuilder words = new StringBuilder(item.id().inCourse());
        add(words, item.topic());
        add(words, item.question());
        switch (item.interaction()) {
            case Choice choice -> options(words, choice.options());
            case TextEntry entry -> {
                entry.accepted().forEach(text -> add(words, text));
                entry.rejected().forEach(near -> add(words, near.text() + "\n" + near.feedback()));
            }
            case Cloze cloze -> {
                // As it reads with its best answers.
                words.append('\n');
                cloze.segments()
                        .forEach(segment ->
                                words.append(
                                        switch (segment) {
                                            case Words plain -> plain.text();
                                            case Blank blank -> blank.accepted().getFirst();
                                        }));
            }
            case Order order -> options(words, order.steps());
            case Match match -> {
                options(words, match.sources());
                options(words, match.targets());
            }
        }
        add(words, item.rationale().explanation());
        add(words, item.rationale().disputed());
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void options(StringBuilder words, List<Option> options) {
        for (Option option : options) {
            add(words, option.text());
            add(words, option.feedback());
        }
    }

    private static void add(StringBuilder words, String text) {
        words.append('\n').append(text);
    }
}
