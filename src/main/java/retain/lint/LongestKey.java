package retain.lint;

import retain.deck.Item;
import retain.deck.Option;

import java.util.List;
import java.util.Optional;

/// The key is conspicuously the longest option: authors take care that the key is fully true, and
/// learners have noticed. Pham (2018) counts this among the flaws that raise scores most.
///
/// It must be longer than every distractor, half as long again as their mean, and by eight
/// characters at least. Of several keys the shortest must stand out, or the long ones mislead
/// nobody.
final class LongestKey implements ItemRule {
    private static final double RATIO = 1.5;
    private static final int CHARACTERS = 8;

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty() || offer.get().distractors().isEmpty()) {
            return;
        }
        List<Option> distractors = offer.get().distractors();
        Option key = offer.get().keys().getFirst();
        for (Option other : offer.get().keys()) {
            key = length(other) < length(key) ? other : key;
        }
        double mean = distractors.stream().mapToInt(LongestKey::length).average().orElse(0);
        int longest = distractors.stream().mapToInt(LongestKey::length).max().orElse(0);
        int length = length(key);
        if (length > longest && length >= RATIO * mean && length >= mean + CHARACTERS) {
            report.warning(
                    item,
                    offer.get().place(key),
                    "longest-key",
                    "the right option has "
                            + length
                            + " characters and the wrong ones "
                            + Math.round(mean)
                            + " on average, so its length gives it away; move its reasons to the"
                            + " explanation, or write a wrong option as long");
        }
    }

    /// The length of an option in characters.
    static int length(Option option) {
        return option.text().codePointCount(0, option.text().length());
    }
}
