package retain.report;

import retain.deck.ItemId;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Predictions laid out so that figures over them can be worked out again and again, each item
/// counted any number of times: an array of counts, by item, goes into every figure.
final class Sample {
    /// Nothing is held for certain: a chance counts as at least this, and at most one less this, or
    /// a single surprise would make the log loss infinite.
    private static final double LEAST_CHANCE = 1e-6;

    private final int items;
    private final int bins;
    private final int[] item;
    private final int[] bin;
    private final boolean[] right;
    private final Map<Predictor, Column> columns = new EnumMap<>(Predictor.class);

    /// What one predictor foretold.
    ///
    /// @param ascending the answers from the least likely to the most
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    private record Column(double[] chance, int[] ascending) {}

    Sample(List<Prediction> predictions) {
        Map<ItemId, Integer> itemNumbers = new HashMap<>();
        Map<RecallBin, Integer> binNumbers = new HashMap<>();
        item = new int[predictions.size()];
        bin = new int[predictions.size()];
        right = new boolean[predictions.size()];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            item[i] = number(itemNumbers, prediction.item());
            bin[i] = number(binNumbers, prediction.bin());
            right[i] = prediction.right();
        }
        items = itemNumbers.size();
        bins = binNumbers.size();
        for (Predictor predictor : Predictor.values()) {
            double[] chance =
                    predictions.stream()
                            .mapToDouble(prediction -> prediction.chance(predictor))
                            .toArray();
            int[] ascending =
                    IntStream.range(0, chance.length)
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> chance[i]))
                            .mapToInt(i -> i)
                            .toArray();
            columns.put(predictor, new Column(chance, ascending));
        }
    }

    private static <T> int number(Map<T, Integer> numbers, T of) {
        return numbers.computeIfAbsent(of, _ -> numbers.size());
    }

    private Column column(Predictor predictor) {
        return Objects.requireNonNull(columns.get(predictor));
    }

    int size() {
        return item.length;
    }

    int right() {
        return (int) IntStream.range(0, right.length).filter(i -> right[i]).count();
    }

    int items() {
        return items;
    }

    int bins() {
        return bins;
    }

    /// Each item once.
    int[] once() {
        int[] times = new int[items];
        Arrays.fill(times, 1);
        return times;
    }

    /// The mean of what was foretold.
    double expected(Predictor predictor) {
        return Arrays.stream(column(predictor).chance()).average().orElse(Double.NaN);
    }

    /// The mean of -ln of the chance given to what happened.
    double logLoss(Predictor predictor, int[] times) {
        double[] chance = column(predictor).chance();
        double sum = 0;
        long count = 0;
        for (int i = 0; i < item.length; i++) {
            int n = times[item[i]];
            if (n > 0) {
                double p = Math.clamp(chance[i], LEAST_CHANCE, 1 - LEAST_CHANCE);
                sum -= n * Math.log(right[i] ? p : 1 - p);
                count += n;
            }
        }
        return sum / count;
    }

    /// The root of the mean square, over bins by their size, of how far the share of right answers
    /// lies from the mean of what was foretold.
    double rmse(Predictor predictor, int[] times) {
        double[] chance = column(predictor).chance();
        double[] apart = new double[bins];
        long[] size = new long[bins];
        long count = 0;
        for (int i = 0; i < item.length; i++) {
            int n = times[item[i]];
            apart[bin[i]] += n * ((right[i] ? 1 : 0) - chance[i]);
            size[bin[i]] += n;
            count += n;
        }
        double sum = 0;
        for (int b = 0; b < bins; b++) {
            sum += size[b] == 0 ? 0 : apart[b] * apart[b] / size[b];
        }
        return Math.sqrt(sum / count);
    }

    /// The chance that of a right answer and a wrong one, drawn blindly, the right one was given
    /// the higher chance; equal ones count half. Empty where all are right, or all wrong.
    OptionalDouble auc(Predictor predictor, int[] times) {
        Column column = column(predictor);
        double ordered = 0;
        long rightBelow = 0;
        long wrongBelow = 0;
        int i = 0;
        while (i < item.length) {
            double level = column.chance()[column.ascending()[i]];
            long rightHere = 0;
            long wrongHere = 0;
            for (; i < item.length && column.chance()[column.ascending()[i]] == level; i++) {
                int answer = column.ascending()[i];
                if (right[answer]) {
                    rightHere += times[item[answer]];
                } else {
                    wrongHere += times[item[answer]];
                }
            }
            ordered += rightHere * (wrongBelow + wrongHere / 2.0);
            rightBelow += rightHere;
            wrongBelow += wrongHere;
        }
        return rightBelow == 0 || wrongBelow == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ordered / ((double) rightBelow * wrongBelow));
    }
}
