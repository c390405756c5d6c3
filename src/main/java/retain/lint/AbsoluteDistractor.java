package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;
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
/// of it*. *Every 8 hours* and *all day* are times, and what has a capital at each word of its own
/// is a title, as *Always Ascending* is.
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

    /// After *every* and *all*, these make it a time.
    private static final Set<String> OF_TIME =
            WordList.of(
                    """
                    day days night nights week month year hour minute second morning evening other
                    two three four five six eight ten twelve few
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
                report.add(
                        Severity.WARNING,
                        item,
                        offer.get().place(distractor),
                        found.get().text(),
                        "absolute-distractor",
                        Quoted.of(found.get().text())
                                + " stands in wrong options alone, and trainees know that such"
                                + " options are rarely right; leave the word out, or make the right"
                                + " option as definite");
            }
        }
    }

    private static Optional<Word> absolute(Option option) {
        List<Word> words = Wording.of(option.text()).words();
        if (isTitle(words)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1).form();
            String after = i + 1 == words.size() ? "" : words.get(i + 1).form();
            boolean harmless =
                    switch (word.form()) {
                        case "only" ->
                                DETERMINERS.contains(before)
                                        || before.equals("not")
                                        || isLetter(before);
                        case "all" ->
                                before.equals("at")
                                        || before.equals("after")
                                        || after.equals("of")
                                        || isTime(after);
                        case "every" -> isTime(after);
                        default -> false;
                    };
            if (ABSOLUTE.contains(word.form()) && !harmless) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /// *B only* is a choice of types, and says nothing of how often something is so.
    private static boolean isLetter(String before) {
        return before.length() == 1;
    }

    private static boolean isTime(String after) {
        return OF_TIME.contains(after)
                || (!after.isEmpty() && Character.isDigit(after.codePointAt(0)));
    }

    /// Whether the first word and all longer ones have a capital, and a second word is there.
    private static boolean isTitle(List<Word> words) {
        return words.size() > 1
                && Character.isUpperCase(words.getFirst().text().codePointAt(0))
                && Character.isUpperCase(words.getLast().text().codePointAt(0))
                && words.stream()
                        .filter(word -> word.text().length() > 3)
                        .allMatch(word -> Character.isUpperCase(word.text().codePointAt(0)));
    }
}
