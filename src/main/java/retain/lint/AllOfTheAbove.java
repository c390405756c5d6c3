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
/// Letters are left alone where the question or a figure gives them another meaning, or where all
/// options are letters, such as types of a virus. The phrases are known in several languages.
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
                    "the answers above",
                    "alle genannten",
                    "alle oben genannten",
                    "alles genannte",
                    "alle antworten",
                    "alle aussagen",
                    "keine der genannten",
                    "keiner der genannten",
                    "keines der genannten",
                    "nichts davon",
                    "keine der antworten",
                    "toutes ces réponses",
                    "toutes les réponses",
                    "tous les précédents",
                    "toutes les précédentes",
                    "aucune de ces réponses",
                    "aucune des réponses",
                    "aucun de ces",
                    "todas las anteriores",
                    "todos los anteriores",
                    "todo lo anterior",
                    "ninguna de las anteriores",
                    "ninguno de los anteriores",
                    "tutte le precedenti",
                    "tutti i precedenti",
                    "nessuna delle precedenti",
                    "nessuno dei precedenti",
                    "todas as anteriores",
                    "nenhuma das anteriores",
                    "alle bovenstaande",
                    "geen van bovenstaande",
                    "όλα τα παραπάνω",
                    "όλες οι παραπάνω",
                    "κανένα από τα παραπάνω",
                    "καμία από τις παραπάνω");

    private static final Set<String> JOINING =
            WordList.of(
                    """
                    both and or neither nor either only all but not und oder sowohl als auch weder noch
                    et ou y o e ni και ή
                    """);

    @Override
    public void check(Item item, Report report) {
        if (Offer.of(item).isEmpty() || !(item.interaction() instanceof Choice choice)) {
            return;
        }
        Set<String> meant = meantOtherwise(item);
        boolean lettersAlone =
                choice.options().stream()
                        .allMatch(option -> holdsLettersAlone(Wording.of(option.text())));
        boolean allPinned = choice.options().stream().allMatch(Option::pinned);
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            Wording wording = Wording.of(option.text());
            boolean speaks = wording.words().size() <= 8 && PHRASES.stream().anyMatch(wording::has);
            boolean letters = item.figure().isEmpty() && !lettersAlone && isLetters(wording, meant);
            if (speaks || letters) {
                boolean inPlace = letters ? allPinned : option.pinned();
                String reason =
                        inPlace
                                ? " speaks of other options, so who knows two of them need not"
                                        + " know the rest; "
                                : " speaks of other options, and these are shuffled; ";
                report.add(
                        inPlace ? Severity.WARNING : Severity.ERROR,
                        item,
                        "options/" + i + "/text",
                        "all-of-the-above",
                        Quoted.of(option.text())
                                + reason
                                + "put an answer of its own there, or mark every right option and"
                                + " write \"kind: multiple\"");
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

    private static boolean holdsLettersAlone(Wording wording) {
        return wording.words().stream()
                .allMatch(word -> isLetter(word) || JOINING.contains(word.form()));
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1
                && word.text().charAt(0) >= 'A'
                && word.text().charAt(0) <= 'H';
    }
}
