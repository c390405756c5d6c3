package retain.lint;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;
import retain.lint.Wording.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Runs the rules that look for English words, on items written in English alone: *not* is an
/// emergency in German and a note in Swedish. The language is told by the small words of the item,
/// which few texts can do without; where they tell nothing, these rules stay quiet.
final class English implements ItemRule {
    private static final Set<String> ENGLISH =
            WordList.of(
                    """
                    the and of is are to with for which what that this these from how when where
                    should it its by has have does been their they who after before your be or
                    an in at on not was were can all most
                    """);

    /// Those of other languages with Latin letters that are no English words.
    private static final Set<String> OTHER =
            WordList.of(
                    """
                    der das und ist nicht ein eine einer einem von zu mit den dem des sich auf
                    welche welcher welches wird im het een van zijn niet op met welke le la les
                    du et est un une que dans qui quel quelle el los las y es del en por con una
                    il lo gli che di è nel della per non da em não uma os och att det som är på
                    av ett og er til nie jest się na w z ve bir az egy és ja ei ce si în care
                    je se što
                    """);

    private final List<ItemRule> rules;

    English(List<ItemRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public void check(Item item, Report report) {
        if (is(item)) {
            rules.forEach(rule -> rule.check(item, report));
        }
    }

    /// Whether an item is written in English.
    static boolean is(Item item) {
        List<String> texts = new ArrayList<>(texts(item));
        texts.add(item.rationale().explanation());
        int english = 0;
        int other = 0;
        for (String text : texts) {
            for (Word word : Wording.of(text).words()) {
                if (ENGLISH.contains(word.form())) {
                    english++;
                }
                if (OTHER.contains(word.form())) {
                    other++;
                }
            }
        }
        return english > 2 * other;
    }

    /// All that a learner reads before answering.
    private static List<String> texts(Item item) {
        List<String> texts = new ArrayList<>();
        texts.add(item.question());
        switch (item.interaction()) {
            case Choice choice -> choice.options().forEach(option -> texts.add(option.text()));
            case TextEntry _ -> {}
            case Cloze cloze ->
                    cloze.segments()
                            .forEach(segment -> {
                                if (segment instanceof Words words) {
                                    texts.add(words.text());
                                }
                            });
            case Order order -> order.steps().stream().map(Option::text).forEach(texts::add);
            case Match match -> {
                match.sources().stream().map(Option::text).forEach(texts::add);
                match.targets().stream().map(Option::text).forEach(texts::add);
            }
        }
        return texts;
    }
}
