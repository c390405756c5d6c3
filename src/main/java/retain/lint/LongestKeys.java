package retain.lint;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.Option;
import retain.finding.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Over a deck, the key is the longest option more often than chance explains: whoever always picks
/// the longest scores above chance, though no item by itself stands out.
///
/// Counted are single items in which one option is longer than all others. Without a habit of the
/// author's the key is that option once in as many times as there are options. Reported is a share
/// that chance would reach in less than one deck of a hundred (one-sided; exact, also where items
/// differ in their number of options).
final class LongestKeys implements BankRule {
    private static final double RARE = 0.01;
    private static final int NAMED = 3;

    /// An item whose key is the longest option, by how much.
    private record Found(Item item, int lead) {}

    @Override
    public void check(Course course, Report report) {
        course.decks().forEach(deck -> check(deck, report));
    }

    private static void check(Deck deck, Report report) {
        List<Double> chances = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (Item item : deck.items()) {
            Optional<Offer> offer = Offer.ofSingle(item);
            if (offer.isEmpty()) {
                continue;
            }
            List<Option> byLength =
                    offer.get().options().stream()
                            .sorted(Comparator.comparingInt(LongestKey::length).reversed())
                            .toList();
            int lead = LongestKey.length(byLength.get(0)) - LongestKey.length(byLength.get(1));
            if (lead > 0) {
                chances.add(1.0 / byLength.size());
                if (offer.get().isKey(byLength.getFirst())) {
                    found.add(new Found(item, lead));
                }
            }
        }
        double[] atLeast = atLeast(chances);
        if (atLeast[found.size()] >= RARE) {
            return;
        }
        int allowed = found.size();
        while (atLeast[allowed] < RARE) {
            allowed--;
        }
        long expected = Math.round(chances.stream().mapToDouble(chance -> chance).sum());
        found.sort(Comparator.comparingInt(Found::lead).reversed());
        List<String> named = found.stream().limit(NAMED).map(key -> key.item.id().id()).toList();
        report.ofDeck(
                Severity.WARNING,
                deck.slug(),
                "deck",
                "longest-key",
                "in "
                        + found.size()
                        + " of "
                        + chances.size()
                        + " single items the right option is the longest, by chance it would be"
                        + " about "
                        + expected
                        + ", so picking the longest pays; shorten it or lengthen a wrong one in "
                        + (found.size() - allowed)
                        + " or more of them, such as "
                        + Quoted.list(named));
    }

    /// The probability of as many successes or more, for each number of them.
    ///
    /// @param chances of each trial
    static double[] atLeast(List<Double> chances) {
        double[] exactly = new double[chances.size() + 2];
        exactly[0] = 1;
        for (int trial = 0; trial < chances.size(); trial++) {
            double chance = chances.get(trial);
            for (int successes = trial + 1; successes > 0; successes--) {
                exactly[successes] =
                        exactly[successes] * (1 - chance) + exactly[successes - 1] * chance;
            }
            exactly[0] *= 1 - chance;
        }
        for (int successes = chances.size() - 1; successes >= 0; successes--) {
            exactly[successes] += exactly[successes + 1];
        }
        return exactly;
    }
}
