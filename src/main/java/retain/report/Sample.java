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

/// Predictions laid out so that figures over them can be worked out a thousand times, each item
/// counted any number of times: an array of counts, by item, goes into every figure.
///
/// Whatever can be summed up beforehand is: by item for the log loss, by cell – item and bin – for
/// the RMSE. Only the order of the chances has to be gone through again and again.
final class Sample {
    /// Nothing is held for certain: a chance counts as at least this, and at most one less this, or
    /// a single surprise would make the log loss infinite.
    private static final double LEAST_CHANCE = 1e-6;

    private static final int RIGHT = 1;
    private static final int LAST = 2;

    private final int right;
    private final int[] answersOfItem;
    private final int[] itemOfCell;
    private final int[] binOfCell;
    private final int[] answersOfCell;
    private final int bins;
    private final Map<Predictor, Column> columns = new EnumMap<>(Predictor.class);

    private record Cell(int item, int bin) {}

    /// What one predictor foretold.
    ///
    /// @param expected the mean chance
    /// @param loss by item, the sum of -ln of the chance given to what happened
    /// @param apart by cell, right answers less the sum of their chances
    /// @param ascending the answers from the least likely to the most: the item times four, plus
    ///   `RIGHT`, plus `LAST` where the next has a higher chance; in one number, since they are
    ///   gone through thousands of times
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    private record Column(double expected, double[] loss, double[] apart, int[] ascending) {}

    Sample(List<Prediction> predictions) {
        Map<ItemId, Integer> items = new HashMap<>();
        Map<RecallBin, Integer> binNumbers = new HashMap<>();
        Map<Cell, Integer> cells = new HashMap<>();
        int[] item = new int[predictions.size()];
        int[] cell = new int[predictions.size()];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            item[i] = number(items, prediction.item());
            int bin = number(binNumbers, prediction.bin());
            cell[i] = number(cells, new Cell(item[i], bin));
        }
        bins = binNumbers.size();
        itemOfCell = new int[cells.size()];
        binOfCell = new int[cells.size()];
        cells.forEach((each, number) -> {
            itemOfCell[number] = each.item();
            binOfCell[number] = each.bin();
        });
        answersOfItem = counts(item, items.size());
        answersOfCell = counts(cell, cells.size());
        right = (int) predictions.stream().filter(Prediction::right).count();
        for (Predictor predictor : Predictor.values()) {
            columns.put(predictor, column(predictions, predictor, item, cell));
        }
    }

    private static <T> int number(Map<T, Integer> numbers, T of) {
        return numbers.computeIfAbsent(of, _ -> numbers.size());
    }

    private static int[] counts(int[] numbers, int size) {
        int[] counts = new int[size];
        for (int number : numbers) {
            counts[number]++;
        }
        return counts;
    }

    private Column column(
            List<Prediction> predictions, Predictor predictor, int[] item, int[] cell) {
        int size = predictions.size();
        double[] chance = new double[size];
        double[] loss = new double[answersOfItem.length];
        double[] apart = new double[answersOfCell.length];
        for (int i = 0; i < size; i++) {
            Prediction prediction = predictions.get(i);
            chance[i] = prediction.chance(predictor);
            double p = Math.clamp(chance[i], LEAST_CHANCE, 1 - LEAST_CHANCE);
            loss[item[i]] -= Math.log(prediction.right() ? p : 1 - p);
            apart[cell[i]] += (prediction.right() ? 1 : 0) - chance[i];
        }
        int[] ascending =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> chance[i]))
                        .mapToInt(i -> i)
                        .toArray();
        int[] packed = new int[size];
        for (int rank = 0; rank < size; rank++) {
            int i = ascending[rank];
            boolean last = rank == size - 1 || chance[i] < chance[ascending[rank + 1]];
            packed[rank] =
                    item[i] * 4 + (predictions.get(i).right() ? RIGHT : 0) + (last ? LAST : 0);
        }
        return new Column(Arrays.stream(chance).average().orElse(Double.NaN), loss, apart, packed);
    }

    private Column column(Predictor predictor) {
        return Objects.requireNonNull(columns.get(predictor));
    }

    int size() {
        return Arrays.stream(answersOfItem).sum();
    }

    int right() {
        return right;
    }

    int items() {
        return answersOfItem.length;
    }

    int bins() {
        return bins;
    }

    /// Each item once.
    int[] once() {
        int[] times = new int[items()];
        Arrays.fill(times, 1);
        return times;
    }

    /// The mean of what was foretold.
    double expected(Predictor predictor) {
        return column(predictor).expected();
    }

    /// The mean of -ln of the chance given to what happened.
    double logLoss(Predictor predictor, int[] times) {
        double[] loss = column(predictor).loss();
        double sum = 0;
        long count = 0;
        for (int item = 0; item < times.length; item++) {
            sum += times[item] * loss[item];
            count += (long) times[item] * answersOfItem[item];
        }
        return sum / count;
    }

    /// The root of the mean square, over bins by their size, of how far the share of right answers
    /// lies from the mean of what was foretold.
    double rmse(Predictor predictor, int[] times) {
        double[] apartOfCell = column(predictor).apart();
        double[] apart = new double[bins];
        long[] size = new long[bins];
        long count = 0;
        for (int cell = 0; cell < apartOfCell.length; cell++) {
            int n = times[itemOfCell[cell]];
            apart[binOfCell[cell]] += n * apartOfCell[cell];
            size[binOfCell[cell]] += (long) n * answersOfCell[cell];
            count += (long) n * answersOfCell[cell];
        }
        double sum = 0;
        for (int bin = 0; bin < bins; bin++) {
            sum += size[bin] == 0 ? 0 : apart[bin] * apart[bin] / size[bin];
        }
        return Math.sqrt(sum / count);
    }

    /// The chance that of a right answer and a wrong one, drawn blindly, the right one was given
    /// the higher chance; equal ones count half. Empty where all are right, or all wrong.
    OptionalDouble auc(Predictor predictor, int[] times) {
        double ordered = 0;
        int rightBelow = 0;
        int wrongBelow = 0;
        int rightHere = 0;
        int wrongHere = 0;
        for (int answer : column(predictor).ascending()) {
            int n = times[answer >> 2];
            int ofRight = n * (answer & RIGHT);
            rightHere += ofRight;
            wrongHere += n - ofRight;
            if ((answer & LAST) != 0) {
                ordered += rightHere * (wrongBelow + 0.5 * wrongHere);
                rightBelow += rightHere;
                wrongBelow += wrongHere;
                rightHere = 0;
                wrongHere = 0;
            }
        }
        return rightBelow == 0 || wrongBelow == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ordered / ((double) rightBelow * wrongBelow));
    }
}
