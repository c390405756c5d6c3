package retain.lint;

import retain.deck.Interaction.Choice;
import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;
import retain.lint.Wording.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An option that speaks of other options: *all of the above*, *none of the above*, *both A and B*.
/// Who knows two of them to be right has found the key, and *none* shows what a learner can rule
/// out, never what is true (Haladyna, Downing and Rodriguez 2002; NBME guide). Options are shuffled
/// as well: nothing stays above. That is an error unless the option is pinned; for letters, unless
/// all are.
///
/// Letters are left alone where the question or a figure gives them another meaning.
final class AllOfTheAbove implements ItemRule {
    private static final List<String> PHRASES =
            List.of(
                    "of the above",
                    "all the above",
                    "all of these",
                    "none of these",
                    "all of them",
                    "none of them",
                    "both of these",
                    "both of them",
                    "neither of these",
                    "neither of them",
                    "all of the following",
                    "none of the following",
                    "all are correct",
                    "all are right",
                    "all are true",
                    "none are correct",
                    "none is correct",
                    "none is right",
                    "all answers",
                    "all options",
                    "none of the options",
                    "any of these",
                    "any of them",
                    "the options above",
                    "the answers above");

    private static final Set<String> JOINING =
            WordList.of(
                    """
                    both and or neither nor either only all but not
                    """);

    @Override
    public void check(Item item, Report report) {
        if (Offer.of(item).isEmpty() || !(item.interaction() instanceof Choice choice)) {
            return;
        }
        Set<String> meant = meantOtherwise(item);
        boolean allPinned = choice.options().stream().allMatch(Option::pinned);
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            Wording wording = Wording.of(option.text());
            boolean speaks = wording.words().size() <= 8 && PHRASES.stream().anyMatch(wording::has);
            boolean letters = item.figure().isEmpty() && isLetters(wording, meant);
            if (speaks || letters) {
                boolean inPlace = letters ? allPinned : option.pinned();
                String reason =
                        inPlace
                                ? " speaks of other options: who knows two of them need not know"
                                        + " the rest; "
                                : " speaks of other options, but options are shuffled and none"
                                        + " keeps its place; ";
                report.add(
                        inPlace ? Severity.WARNING : Severity.ERROR,
                        item,
                        "options/" + i + "/text",
                        "all-of-the-above",
                        Quoted.of(option.text())
                                + reason
                                + "write an option that stands by itself, or make the item a"
                                + " multiple and mark each right option");
            }
        }
    }

    /// Letters that the question uses by themselves, as in *hepatitis A or B*.
    private static Set<String> meantOtherwise(Item item) {
        List<String> letters = new ArrayList<>();
        for (Word word : Wording.of(item.question()).words()) {
            if (isLetter(word) && !word.text().equals("A")) {
                letters.add(word.text());
            }
        }
        return Set.copyOf(letters);
    }

    /// Whether an option holds letters of options, and nothing else but what joins them.
    private static boolean isLetters(Wording wording, Set<String> meant) {
        int letters = 0;
        boolean joined = false;
        for (Word word : wording.words()) {
            if (isLetter(word)) {
                letters++;
                if (meant.contains(word.text())) {
                    return false;
                }
            } else if (JOINING.contains(word.form())) {
                joined = true;
            } else {
                return false;
            }
        }
        return joined && letters > 0 && wording.words().size() > 1;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1
                && word.text().charAt(0) >= 'A'
                && word.text().charAt(0) <= 'H';
    }
}
