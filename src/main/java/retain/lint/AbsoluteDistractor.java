package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// *Always*, *never* or *only* in distractors alone: little in life is without exception, so who
/// knows nothing of the subject rules these options out (NBME guide). Where the key is as absolute,
/// the word tells nothing.
///
/// *None* and *nothing* are left out, since they mostly count things (*warts, with none since*),
/// and so is *only* as a quality (*its only film*) or in *not only*, and *all* in *at all* and *all
/// of it*.
final class AbsoluteDistractor implements ItemRule {
    private static final Set<String> ABSOLUTE =
            WordList.of(
                    """
                    always never only all every everyone everybody everything completely
                    entirely totally absolutely invariably solely exclusively impossible
                    """);

    /// Before *only*, these make it a quality: *its only film*.
    private static final Set<String> DETERMINERS =
            WordList.of(
                    """
                    the its an his her their your our one's
                    """);

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty()
                || offer.get().keys().stream().anyMatch(key -> absolute(key).isPresent())) {
            return;
        }
        for (Option distractor : offer.get().distractors()) {
            Optional<Word> found = absolute(distractor);
            if (found.isPresent()) {
                report.warning(
                        item,
                        offer.get().place(distractor),
                        "absolute-distractor",
                        Quoted.of(found.get().text())
                                + " stands in a distractor and in no key, and learners know that"
                                + " absolute options are rarely right; say it without the word, or"
                                + " make the key as definite");
            }
        }
    }

    private static Optional<Word> absolute(Option option) {
        List<Word> words = Wording.of(option.text()).words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1).form();
            String after = i + 1 == words.size() ? "" : words.get(i + 1).form();
            boolean harmless =
                    switch (word.form()) {
                        case "only" -> DETERMINERS.contains(before) || before.equals("not");
                        case "all" ->
                                before.equals("at") || before.equals("after") || after.equals("of");
                        default -> false;
                    };
            if (ABSOLUTE.contains(word.form()) && !harmless) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
