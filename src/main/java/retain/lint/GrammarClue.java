package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Grammar that fits the key alone: an article at the end of the stem, a number asked for.
/// Distractors are written last and read least, so the stem agrees with the key (NBME guide).
///
/// A number is asked for by *which muscles* or *which muscle*; *which of the following* asks for
/// none. An option is plural where it joins two things by *and*, or where its last word has a
/// plural's ending. Options of more than four words are left out, since their last word is seldom
/// their noun.
final class GrammarClue implements ItemRule {
    static final String RULE = "grammar-clue";
    private static final int SHORT = 4;
    private static final Set<String> COUNTING = Set.of("all", "both", "none");
    private static final Set<String> NO_NOUN =
            WordList.of(
                    """
                    of is are was were does do has this these always
                    """);

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.ofSingle(item);
        if (offer.isEmpty() || offer.get().distractors().size() < 2) {
            return;
        }
        article(item, offer.get(), report);
        if (!countsOthers(offer.get().keys().getFirst())) {
            number(item, offer.get(), report);
        }
    }

    private static void article(Item item, Offer offer, Report report) {
        List<Word> words = Wording.of(item.question()).words();
        String last = words.isEmpty() ? "" : words.getLast().form();
        if (!last.equals("a") && !last.equals("an")) {
            return;
        }
        boolean vowel = last.equals("an");
        if (onlyKey(offer, option -> VowelSound.opens(option.text()) == vowel)) {
            report.warning(
                    item,
                    "question",
                    RULE,
                    "the question ends with "
                            + Quoted.of(last)
                            + ", which fits the right option alone; end it with \"a(n)\", or give"
                            + " each option its article");
        }
    }

    private static void number(Item item, Offer offer, Report report) {
        List<Word> words = Wording.of(Asked.in(item.question())).words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String noun = words.get(i + 1).form();
            if (!words.get(i).form().equals("which") || NO_NOUN.contains(noun)) {
                continue;
            }
            boolean plural = isPlural(noun);
            boolean isShort =
                    offer.options().stream()
                            .allMatch(option -> Wording.of(option.text()).words().size() <= SHORT);
            if (isShort && onlyKey(offer, option -> isPluralOption(option) == plural)) {
                report.warning(
                        item,
                        offer.place(offer.keys().getFirst()),
                        RULE,
                        "the question asks for "
                                + Quoted.of("which " + words.get(i + 1).text())
                                + " and the right option alone is "
                                + (plural ? "more than one" : "one thing")
                                + "; write the wrong options in the same number");
            }
            return;
        }
    }

    private static boolean onlyKey(Offer offer, Predicate<Option> fits) {
        return offer.keys().stream().allMatch(fits) && offer.distractors().stream().noneMatch(fits);
    }

    /// *All of these* has no number of its own, and another rule speaks of it.
    private static boolean countsOthers(Option option) {
        List<Word> words = Wording.of(option.text()).words();
        return !words.isEmpty() && COUNTING.contains(words.getFirst().form());
    }

    private static boolean isPluralOption(Option option) {
        List<Word> words = Wording.of(option.text()).words();
        return !words.isEmpty()
                && (isPlural(words.getLast().form())
                        || words.stream().anyMatch(word -> word.form().equals("and")));
    }

    private static boolean isPlural(String noun) {
        return noun.length() > 3
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("ceps")
                && !noun.endsWith("us")
                && !noun.endsWith("is");
    }
}
