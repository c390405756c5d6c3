package retain.lint;

import retain.deck.Item;
import retain.deck.Kind;

import java.util.List;
import java.util.Set;

/// A stem that asks nothing: it should be possible to cover the options and to answer (NBME guide).
///
/// A question mark of any script, a colon or a blank of two underscores makes a question, and so
/// does a sentence that begins with an order, such as *Name the muscle that …*. Less than five
/// words ask too little. Of the kinds, single, multiple and typed are looked at: the others have
/// their task in their form. Scripts that have no mark for a question are left out.
final class NoQuestion implements ItemRule {
    private static final String RULE = "no-question";
    private static final int FEWEST_WORDS = 5;
    private static final String MARKS = "?？؟\u037E⁇՞፧:：";
    private static final Set<String> ORDERS =
            WordList.of(
                    """
                    name type identify write give state complete calculate find choose select
                    pick mark list define describe spell translate fill indicate point match put
                    sort
                    """);

    @Override
    public void check(Item item, Report report) {
        if (item.kind() != Kind.SINGLE
                && item.kind() != Kind.MULTIPLE
                && item.kind() != Kind.TYPED) {
            return;
        }
        String stem = item.question();
        if (!asks(stem, item.kind())) {
            report.warning(
                    item,
                    "question",
                    RULE,
                    "the stem asks nothing that could be answered with the options covered; end it"
                            + " with a question mark, a colon, or a blank written ___");
        } else if (Wording.length(stem) < FEWEST_WORDS && !stem.contains("__")) {
            report.warning(
                    item,
                    "question",
                    RULE,
                    "a stem of "
                            + words(Wording.length(stem))
                            + " leaves open what is asked; say what the answer has to do with, so"
                            + " that it can be given with the options covered");
        }
    }

    private static String words(int count) {
        return count == 1 ? "one word" : count + " words";
    }

    private static boolean asks(String stem, Kind kind) {
        boolean marked = stem.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) || isGreekQuestion(stem);
        if (marked) {
            return true;
        }
        if (stem.contains("__") || Scripts.lacksQuestionMark(stem) || isJapaneseQuestion(stem)) {
            return true;
        }
        for (String sentence : Sentences.of(stem)) {
            List<Wording.Word> words = Wording.of(sentence).words();
            boolean order = !words.isEmpty() && ORDERS.contains(words.getFirst().form());
            if (order && (kind == Kind.TYPED || !Asked.isOnAnswering(sentence))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJapaneseQuestion(String stem) {
        return stem.contains("か。") || stem.strip().endsWith("か");
    }

    private static boolean isGreekQuestion(String stem) {
        return stem.strip().endsWith(";") && Sentences.isGreek(stem);
    }
}
