package retain.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// An item with its ratings.
///
/// @param spread standard deviation; empty for a single judge
public record RatedItem(Item item, double mean, OptionalDouble spread) {
    /// Judges of an item disagree whose ratings have this standard deviation. A convention: with
    /// two judges they are 21 percent apart.
    public static final int DISAGREEMENT = 15;

    static RatedItem of(Item item) {
        List<Double> ratings = new ArrayList<>();
        item.notes().angoff().values().forEach(rating -> ratings.add(rating.doubleValue()));
        return new RatedItem(
                item,
                Means.mean(ratings),
                ratings.size() < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                Math.sqrt(Means.squares(ratings) / (ratings.size() - 1))));
    }

    public boolean isDisputed() {
        return spread.orElse(0) >= DISAGREEMENT - 1e-9;
    }

    /// The judges by whom fewer borderline candidates know it than would guess it.
    public List<String> belowChance() {
        int chance = GuessChance.percent(item.interaction());
        return item.notes().angoff().entrySet().stream()
                .filter(rating -> rating.getValue() < chance)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
