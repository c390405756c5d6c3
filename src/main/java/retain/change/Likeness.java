package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// How much two texts have in common: the share of their words, each counted as often as it stands
/// (Dice's coefficient), from 0 to 1.
final class Likeness {
    /// From here on a removed and an added item seem to be one.
    private static final double SAME_ITEM = 0.8;

    /// The same id says as much as many words.
    private static final double SAME_ID = 0.5;

    /// From here on an option is a rewording of another.
    private static final double SAME_OPTION = 0.5;

    private static final double NEVER = 2;

    /// More pairs are not looked at: a bank that was replaced as a whole has no renamed items.
    private static final long MOST_PAIRS = 250_000;

    private Likeness() {}

    private record Pair<T>(T before, T after, double likeness, String names) {}

    /// The words of a text and how often each stands.
    private record Words(Map<String, Integer> counts, int all) {
        static Words of(String text) {
            Map<String, Integer> counts = new HashMap<>();
            int all = 0;
            int from = -1;
            String lower = text.toLowerCase(Locale.ROOT);
            for (int i = 0; i <= lower.length(); i++) {
                boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
                if (inWord && from < 0) {
                    from = i;
                } else if (!inWord && from >= 0) {
                    counts.merge(lower.substring(from, i), 1, Integer::sum);
                    all++;
                    from = -1;
                }
            }
            return new Words(counts, all);
        }

        double like(Words other) {
            if (all + other.all == 0) {
                return 1;
            }
            int common = 0;
            for (Map.Entry<String, Integer> word : counts.entrySet()) {
                @Nullable Integer there = other.counts.get(word.getKey());
                common += there == null ? 0 : Math.min(there, word.getValue());
            }
            return 2.0 * common / (all + other.all);
        }
    }

    /// Pairs items that are gone with new ones that read like them, the likest first.
    static Map<Item, Item> items(List<Item> gone, List<Item> added) {
        return paired(
                gone,
                added,
                item -> String.join(" ", Wording.texts(item)),
                item -> item.id().inCourse(),
                Likeness::least);
    }

    private static double least(Item before, Item after) {
        if (before.id().id().equals(after.id().id())) {
            return SAME_ID;
        }
        return before.kind() == after.kind() ? SAME_ITEM : NEVER;
    }

    /// Pairs texts with those that read like rewordings of them.
    static Map<String, String> texts(List<String> gone, List<String> added) {
        return paired(gone, added, text -> text, text -> text, (_, _) -> SAME_OPTION);
    }

    /// @param least the likeness that makes a pair of two
    private static <T> Map<T, T> paired(
            List<T> gone,
            List<T> added,
            Function<T, String> text,
            Function<T, String> name,
            ToDoubleBiFunction<T, T> least) {
        if (gone.isEmpty() || added.isEmpty() || (long) gone.size() * added.size() > MOST_PAIRS) {
            return Map.of();
        }
        List<Words> words = added.stream().map(text).map(Words::of).toList();
        List<Pair<T>> pairs = new ArrayList<>();
        for (T before : gone) {
            Words mine = Words.of(text.apply(before));
            for (int i = 0; i < added.size(); i++) {
                T after = added.get(i);
                double likeness = mine.like(words.get(i));
                if (likeness >= least.applyAsDouble(before, after)) {
                    pairs.add(new Pair<>(before, after, likeness, names(before, after, name)));
                }
            }
        }
        // The same order from either edition to the other.
        pairs.sort(
                Comparator.<Pair<T>>comparingDouble(pair -> -pair.likeness())
                        .thenComparing(Pair::names));
        Map<T, T> found = new LinkedHashMap<>();
        Set<T> taken = new HashSet<>();
        for (Pair<T> pair : pairs) {
            if (!found.containsKey(pair.before()) && taken.add(pair.after())) {
                found.put(pair.before(), pair.after());
            }
        }
        return found;
    }

    private static <T> String names(T before, T after, Function<T, String> name) {
        String one = name.apply(before);
        String other = name.apply(after);
        return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }
}
