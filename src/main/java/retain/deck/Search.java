package retain.deck;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Finds items by what their authors wrote: id, question, figure, what can be picked or is
/// accepted, and what is said after the answer. Each text that is looked for must stand somewhere
/// in it, compared without case, accents, invisible characters and the kind of hyphen or space.
public final class Search {
    private final List<String> wanted;

    private Search(List<String> wanted) {
        this.wanted = wanted;
    }

    /// A search for all of some texts; without any it finds every item.
    public static Search of(Collection<String> texts) {
        return new Search(texts.stream().map(Search::folded).toList());
    }

    public boolean finds(Item item) {
        if (wanted.isEmpty()) {
            return true;
        }
        List<String> written = written(item);
        return wanted.stream().allMatch(text -> written.stream().anyMatch(w -> w.contains(text)));
    }

    /// The form in which texts are compared; empty where nothing of a text can be looked for.
    public static String folded(String text) {
        // Upper case first: that folds ß and final sigma as full case folding does.
        String letters =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0, c; i < letters.length(); i += Character.charCount(c)) {
            c = letters.codePointAt(i);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.DASH_PUNCTUATION -> {
                    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                }
                default -> out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }

    private static List<String> written(Item item) {
        List<String> texts = new ArrayList<>();
        texts.add(item.id().toString());
        texts.add(item.question());
        texts.add(item.figure());
        switch (item.interaction()) {
            case Choice choice -> options(texts, choice.options());
            case TextEntry entry -> {
                texts.addAll(entry.accepted());
                entry.rejected()
                        .forEach(near -> texts.addAll(List.of(near.text(), near.feedback())));
            }
            case Cloze cloze -> {
                texts.add(cloze.filled());
                cloze.blanks().forEach(blank -> texts.addAll(blank.accepted()));
            }
            case Order order -> options(texts, order.steps());
            case Match match -> {
                options(texts, match.sources());
                options(texts, match.targets());
            }
        }
        texts.add(item.rationale().explanation());
        texts.add(item.rationale().disputed());
        return texts.stream().map(Search::folded).toList();
    }

    private static void options(List<String> texts, List<Option> options) {
        options.forEach(option -> texts.addAll(List.of(option.text(), option.feedback())));
    }
}
