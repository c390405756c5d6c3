package retain.lint;

import retain.deck.Item;
import retain.deck.Kind;

import java.util.List;
import java.util.Set;

/// A stem that asks nothing: it should be possible to cover the options and to answer (NBME guide).
///
/// A question mark of any script, a colon or a blank of two underscores makes a question, and so
/// does a sentence, or a clause of one, that begins with an order, such as *Name the muscle that
/// …*. Less than five words ask too little, of a question less than four. Of the kinds, single,
/// multiple and typed are looked at: the others have their task in their form. Scripts that have no
/// mark for a question are left out.
final class NoQuestion implements ItemRule {
    private static final String RULE = "no-question";
    private static final int LONGEST_ORDER = 24;
    private static final int FEWEST_WORDS = 5;
    private static final String QUESTION_MARKS = "?？؟\u037E⁇՞፧";
    private static final String MARKS = QUESTION_MARKS + ":：";
    private static final Set<String> ORDERS =
            WordList.of(
                    """
                    name type identify write give state complete calculate find choose select
                    pick mark list define describe spell translate fill indicate point match put
                    sort convert determine estimate tell enter solve compute work express arrange
                    rank label decide explain answer add subtract multiply divide round use

                    nenne nennen benenne benennen bestimme bestimmen gib geben schreibe schreiben
                    wähle wählen berechne berechnen ordne ordnen ergänze ergänzen rechne
                    nomme nommez indique indiquez cite citez donne donnez choisis choisissez
                    complète complétez écris écrivez calcule calculez convertissez
                    nombra nombre escribe escriba elige elija completa complete calcula calcule
                    señala señale nomina indica scrivi scegli calcola converti nomeie escreva
                    noem schrijf kies bereken ονομάστε ονόμασε γράψτε γράψε επιλέξτε επίλεξε
                    υπολογίστε συμπληρώστε
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
                    item.kind() == Kind.TYPED
                            ? "this asks nothing; end it with a question mark, or begin with an"
                                    + " order such as \"Name\""
                            : "this asks nothing that could be answered with the options covered;"
                                    + " end it with a question mark, a colon, or a blank written"
                                    + " ___");
        } else if (Wording.length(stem) < fewest(stem) && !stem.contains("__")) {
            report.warning(
                    item,
                    "question",
                    RULE,
                    words(Wording.length(stem))
                            + " open what is asked; name the subject and what is to be said of it"
                            + (item.kind() == Kind.TYPED
                                    ? ""
                                    : ", so that it can be answered with the options covered"));
        }
    }

    /// *Which compound is methane?* is whole, *Food handlers should never:* is not.
    private static int fewest(String stem) {
        return stem.chars().anyMatch(c -> QUESTION_MARKS.indexOf(c) >= 0) || isGreekQuestion(stem)
                ? FEWEST_WORDS - 1
                : FEWEST_WORDS;
    }

    private static String words(int count) {
        return count == 1 ? "one word leaves" : count + " words leave";
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
            boolean order = false;
            for (String clause : sentence.split(",", -1)) {
                List<Wording.Word> words =
                        Wording.of(clause.substring(0, Math.min(clause.length(), LONGEST_ORDER)))
                                .words();
                order |= !words.isEmpty() && ORDERS.contains(words.getFirst().form());
            }
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
