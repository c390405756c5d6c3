package retain.lint;

import retain.deck.Item;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Set;

/// *Which of the following is true?* asks for as many true-false answers as there are options, on
/// anything at all: it has no question of its own (NBME guide, Haladyna, Downing and Rodriguez
/// 2002).
///
/// It is known by *which* or *what* and, in the same sentence, *is true* and its like. *Which
/// decision is right?* and *Which reading is accurate?* ask for something and are left alone.
final class DisguisedTrueFalse implements ItemRule {
    private static final Set<String> VERDICTS =
            Set.of("true", "correct", "false", "incorrect", "untrue", "accurate", "inaccurate");
    private static final Set<String> BEFORE =
            Set.of("is", "are", "be", "not", "holds", "hold", "most");
    private static final Set<String> ANYTHING =
            WordList.of(
                    """
                    following these statement statements sentence sentences one ones option
                    options assertion assertions claim claims
                    """);

    private static final Set<String> OF_SORT = Set.of("following", "these");

    /// After *the following*, words that are no sort of thing.
    private static final Set<String> VERB =
            WordList.of(
                    """
                    is are was were would best most about regarding concerning on of for with in
                    does do holds hold can correctly
                    """);

    @Override
    public void check(Item item, Report report) {
        if (Offer.of(item).isEmpty()) {
            return;
        }
        List<Word> words = Wording.of(Asked.in(item.question())).words();
        boolean asks = false;
        boolean anything = false;
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean pronoun = word.form().equals("which") || word.form().equals("what");
            anything |= asks && isAnything(words, i);
            boolean verdict = VERDICTS.contains(word.form()) && BEFORE.contains(before);
            if (asks && verdict && (anything || isBare(words))) {
                report.warning(
                        item,
                        "question",
                        "disguised-true-false",
                        "to ask which option is "
                                + Quoted.of(word.text())
                                + " makes each a true-false question of its own; ask one question"
                                + " that can be answered before the options are seen");
                return;
            }
            asks |= pronoun;
            before = word.form();
        }
    }

    /// Whether a word stands for statements of any sort. *These spellings* and *the following
    /// doses* are of one sort.
    private static boolean isAnything(List<Word> words, int at) {
        String form = words.get(at).form();
        String after = at + 1 < words.size() ? words.get(at + 1).form() : "";
        return ANYTHING.contains(form)
                && (!OF_SORT.contains(form) || ANYTHING.contains(after) || VERB.contains(after));
    }

    /// Whether *which is* or *what is* stands there without a noun.
    private static boolean isBare(List<Word> words) {
        Wording wording = new Wording(words);
        return wording.has("which is")
                || wording.has("which are")
                || wording.has("what is true")
                || wording.has("what is correct")
                || wording.has("what is false");
    }
}
