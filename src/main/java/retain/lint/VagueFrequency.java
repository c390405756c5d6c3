package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// *Usually*, *often*, *may* in an option: no two readers mean the same share by them, so a careful
/// one cannot say whether the option is right (NBME guide). *May* as a permission, as in *it may
/// start*, is left out, and so is the month; a *normally open* contact is a kind of contact.
final class VagueFrequency implements ItemRule {
    private static final Set<String> VAGUE =
            WordList.of(
                    """
                    usually often sometimes frequently occasionally rarely seldom generally
                    commonly mostly normally typically
                    """);

    private static final Set<String> POSSIBLY = Set.of("may", "might");

    /// After *may*, these say that something is possible; most other verbs, that it is allowed.
    private static final Set<String> HAPPENING =
            WordList.of(
                    """
                    be have also occur cause lead result happen help develop show appear become
                    hurt bleed
                    """);

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty()) {
            return;
        }
        for (Option option : offer.get().options()) {
            List<Word> words = Wording.of(option.text()).words();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                String after = i + 1 < words.size() ? words.get(i + 1).form() : "";
                boolean possibly = POSSIBLY.contains(word.form()) && HAPPENING.contains(after);
                boolean contact =
                        word.form().equals("normally")
                                && (after.equals("open") || after.equals("closed"));
                if ((VAGUE.contains(word.form()) && !contact) || possibly) {
                    report.add(
                            Severity.NOTE,
                            item,
                            offer.get().place(option),
                            word.text(),
                            "vague-frequency",
                            Quoted.of(word.text())
                                    + " means something else to each reader; give the number or the"
                                    + " condition, or leave the word out");
                    break;
                }
            }
        }
    }
}
