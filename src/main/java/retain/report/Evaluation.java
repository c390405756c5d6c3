package retain.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/// How well each predictor foretold a learner's answers.
///
/// @param predicted answers foretold
/// @param right how many of them were right
/// @param items that they were given to
/// @param bins that they fall into
/// @param scores of each predictor; empty where there is too little to judge by
/// @param above the log loss of another predictor less that of FSRS-6, both in the same resamples:
///   above zero FSRS-6 did better; empty where there is too little to judge by
public record Evaluation(
        Replay replay,
        int predicted,
        int right,
        int items,
        int bins,
        Map<Predictor, Score> scores,
        Map<Predictor, Estimate> above) {
    /// How well one predictor foretold.
    ///
    /// @param expected the mean of its chances: the share of right answers that it foretold
    /// @param logLoss lower is better
    /// @param rmse over bins; lower is better
    /// @param auc 0.5 is blind, 1 perfect
    public record Score(double expected, Estimate logLoss, Estimate rmse, Estimate auc) {}

    public Evaluation {
        scores = Map.copyOf(scores);
        above = Map.copyOf(above);
    }

    /// Works all figures out.
    ///
    /// @param random for the resamples; the same seed gives the same ranges
    public static Evaluation of(Replay replay, RandomGenerator random) {
        Sample sample = new Sample(replay.predictions());
        Map<Predictor, Score> scores = new EnumMap<>(Predictor.class);
        Map<Predictor, Estimate> above = new EnumMap<>(Predictor.class);
        if (suffices(sample)) {
            Resamples resamples = new Resamples(sample, random);
            for (Predictor predictor : Predictor.values()) {
                scores.put(predictor, score(sample, predictor, resamples));
                if (predictor != Predictor.FSRS6) {
                    above.put(predictor, above(sample, predictor, resamples));
                }
            }
        }
        return new Evaluation(
                replay,
                sample.size(),
                sample.right(),
                sample.items(),
                sample.bins(),
                scores,
                above);
    }

    private static boolean suffices(Sample sample) {
        return Lack.of(sample.size(), sample.right(), sample.items()).isEmpty();
    }

    private static Score score(Sample sample, Predictor predictor, Resamples resamples) {
        return new Score(
                sample.expected(predictor),
                resamples.estimate(times -> OptionalDouble.of(sample.logLoss(predictor, times))),
                resamples.centred(times -> OptionalDouble.of(sample.rmse(predictor, times))),
                resamples.estimate(times -> sample.auc(predictor, times)));
    }

    private static Estimate above(Sample sample, Predictor other, Resamples resamples) {
        return resamples.estimate(times ->
                OptionalDouble.of(
                        sample.logLoss(other, times) - sample.logLoss(Predictor.FSRS6, times)));
    }

    /// Whether there is enough to judge by.
    public boolean isEnough() {
        return !scores.isEmpty();
    }

    public int wrong() {
        return predicted - right;
    }

    /// What is lacking to judge by; empty where there is enough.
    public List<Lack> lacking() {
        return Lack.of(predicted, right, items);
    }

    /// The score of a predictor, where there is enough to judge by.
    public Score score(Predictor predictor) {
        return Objects.requireNonNull(scores.get(predictor));
    }

    /// By how much the log loss of another predictor lies above that of FSRS-6, where there is
    /// enough to judge by.
    public Estimate above(Predictor other) {
        return Objects.requireNonNull(above.get(other));
    }
}
