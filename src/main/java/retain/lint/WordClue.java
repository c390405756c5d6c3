package retain.lint;

import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A word of the stem that stands again in the key and in no distractor: it points at the key
/// without any knowledge (NBME guide; Pham 2018 counts it among the flaws that raise scores most).
///
/// Words of four letters or more count, in any inflection. Left out are words that hold sentences
/// together and words of asking, and words that a distractor has too.
final class WordClue implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty()) {
            return;
        }
        Map<String, String> stem = Wording.of(item.question()).content();
        Set<String> elsewhere = new HashSet<>();
        for (Option distractor : offer.get().distractors()) {
            elsewhere.addAll(Wording.of(distractor.text()).stems());
        }
        for (Option key : offer.get().keys()) {
            List<String> clues = new ArrayList<>();
            for (Map.Entry<String, String> word : Wording.of(key.text()).content().entrySet()) {
                if (stem.containsKey(word.getKey()) && !elsewhere.contains(word.getKey())) {
                    clues.add(word.getValue());
                }
            }
            if (!clues.isEmpty()) {
                report.add(
                        Severity.WARNING,
                        item,
                        offer.get().place(key),
                        clues.getFirst(),
                        "word-clue",
                        "the right option repeats "
                                + Quoted.all(clues)
                                + " of the question and no wrong one does; use "
                                + (clues.size() == 1 ? "the word" : "the words")
                                + " in a wrong option too, or say it otherwise in the question");
                return;
            }
        }
    }
}
