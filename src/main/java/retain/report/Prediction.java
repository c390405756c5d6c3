package retain.report;

import retain.deck.ItemId;

import java.time.LocalDate;
import java.util.Map;

/// An answer, and what was foretold of it from what happened before it.
///
/// @param day the study day
/// @param chances that it is right, by each predictor
public record Prediction(
        ItemId item, LocalDate day, RecallBin bin, boolean right, Map<Predictor, Double> chances) {
    public Prediction {
        chances = Map.copyOf(chances);
    }

    /// What a predictor foretold.
    public double chance(Predictor predictor) {
        Double chance = chances.get(predictor);
        if (chance == null) {
            throw new IllegalStateException(predictor + " foretold nothing");
        }
        return chance;
    }
}
