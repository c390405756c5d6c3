package retain.calibration;

import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.ItemId;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// What a trainee really knows, item by item, and how each answer changes it.
final class Mind {
    /// Something just looked up may be gone a few minutes later.
    private static final double FRESH = 0.95;

    private final Curve curve;
    private final Nature nature;
    private final ToDoubleFunction<Item> ease;
    private final SplittableRandom random;
    private final Map<ItemId, Trace> traces = new HashMap<>();

    /// @param stability days after which the chance to know it is 0.9
    /// @param day of the last answer
    private record Trace(double ease, double stability, int day) {}

    /// An answer.
    ///
    /// @param recall the chance there was to know it
    record Answer(boolean isKnown, boolean isRight, double recall) {}

    /// @param ease of an item for everybody: 1 is ordinary, 2 is learnt to last twice as long
    Mind(Curve curve, Nature nature, ToDoubleFunction<Item> ease, SplittableRandom random) {
        this.curve = curve;
        this.nature = nature;
        this.ease = ease;
        this.random = random;
    }

    /// Answers an item and learns from what is said to it.
    Answer answers(Item item, int day) {
        Trace before = traces.computeIfAbsent(item.id(), _ -> new Trace(own(item), 0, -1));
        double recall = recall(item, day);
        boolean isKnown = random.nextDouble() < recall;
        double right = isKnown ? 1 - nature.slip() : GuessChance.of(item.interaction());
        boolean isRight = random.nextDouble() < right;
        traces.put(item.id(), new Trace(before.ease, stability(before, recall, isKnown, day), day));
        return new Answer(isKnown, isRight, recall);
    }

    /// What everybody finds easy is easy for most.
    private double own(Item item) {
        return ease.applyAsDouble(item) * Math.exp(0.3 * random.nextGaussian());
    }

    private double stability(Trace before, double recall, boolean isKnown, int day) {
        double gain = nature.memory() * before.ease;
        if (before.day < 0) {
            return gain * (isKnown ? 6 : 2);
        }
        if (before.day == day) {
            return before.stability * 1.1;
        }
        if (isKnown) {
            double growth = 6 * gain * Math.pow(before.stability, -0.15) * (1 - recall);
            return before.stability * (1 + growth);
        }
        return Math.min(before.stability, Math.max(0.4, 0.6 * Math.pow(before.stability, 0.45)));
    }

    /// The chance to know an item on a day.
    private double recall(Item item, int day) {
        Trace trace = traces.getOrDefault(item.id(), new Trace(ease.applyAsDouble(item), 0, -1));
        if (trace.day < 0) {
            double odds = nature.before() / (1 - nature.before()) * trace.ease;
            return odds / (1 + odds);
        }
        return day == trace.day
                ? FRESH
                : curve.recall(day - trace.day, trace.stability, nature.decay());
    }

    /// The chance to answer an item right on a day.
    double right(Item item, int day) {
        double recall = recall(item, day);
        return recall * (1 - nature.slip()) + (1 - recall) * GuessChance.of(item.interaction());
    }
}
