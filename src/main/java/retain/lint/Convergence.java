package retain.lint;

import retain.deck.Item;
import retain.deck.Option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The key shares most with the other options: distractors made by changing one part of the key
/// each leave it as the one that has every common part (NBME guide).
///
/// Reported where an option has two words or more that stand in some options but not in all, no
/// other has so many, and each of them stands in another option. Words of fewer than three letters
/// and words that hold sentences together do not count.
final class Convergence implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.ofSingle(item);
        if (offer.isEmpty() || offer.get().options().size() < 3) {
            return;
        }
        Map<String, Integer> uses = new HashMap<>();
        Map<Option, Map<String, String>> words = new HashMap<>();
        for (Option option : offer.get().options()) {
            Map<String, String> content = Wording.of(option.text()).content();
            words.put(option, content);
            content.keySet().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        int options = offer.get().options().size();
        Set<String> common = new HashSet<>(uses.keySet());
        common.removeIf(
                word -> uses.getOrDefault(word, 0) < 2 || uses.getOrDefault(word, 0) == options);
        Option key = offer.get().keys().getFirst();
        List<String> shared = shared(words.getOrDefault(key, Map.of()), common);
        int most = 0;
        for (Option distractor : offer.get().distractors()) {
            most = Math.max(most, shared(words.getOrDefault(distractor, Map.of()), common).size());
        }
        if (shared.size() >= 2 && most < shared.size()) {
            report.note(
                    item,
                    offer.get().place(key),
                    "convergence",
                    "the right option shares "
                            + Quoted.all(shared)
                            + " with others, more than any wrong one does; let a wrong option share"
                            + " as many words with another");
        }
    }

    private static List<String> shared(Map<String, String> words, Set<String> common) {
        List<String> shared = new ArrayList<>();
        words.forEach((stem, word) -> {
            if (common.contains(stem)) {
                shared.add(word);
            }
        });
        return shared;
    }
}
