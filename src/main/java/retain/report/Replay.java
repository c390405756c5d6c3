package retain.report;

import retain.deck.ItemId;
import retain.log.Entry.Review;
import retain.log.History;
import retain.schedule.Grade;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;
import retain.schedule.Schedule;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.schedule.Sm2;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A log lived through again: before each answer every predictor says how likely it is right,
/// knowing nothing but the answers before it.
///
/// Foretold is the first answer of a study day to an item that was answered on an earlier one,
/// where all predictors have something to go by and the key is still the same. What was answered
/// minutes ago is no test of memory.
///
/// @param predictions in the order of the answers
/// @param answers all that stand, foretold or not
/// @param begun first answers to an item
/// @param sameDay answers to an item that was answered on that study day before
/// @param onlyCrammed answers to an item that SM-2 had no interval for yet
/// @param keyChanged answers to an item whose key was another at the answer before
public record Replay(
        List<Prediction> predictions,
        int answers,
        int begun,
        int sameDay,
        int onlyCrammed,
        int keyChanged) {
    /// Answers that the moving average looks back on.
    public static final int WINDOW = 50;

    public Replay {
        predictions = List.copyOf(predictions);
    }

    /// Foretold of one answer, but for what the answers to other items say.
    private record Foretold(Review review, RecallBin bin, double fsrs6, double sm2) {
        boolean right() {
            return !review.quality().isLapse();
        }
    }

    /// Lives a history through again.
    ///
    /// @param among the items that count
    public static Replay of(History history, Predicate<ItemId> among) {
        Walk walk = new Walk();
        history.items().stream().filter(among).forEach(item -> walk.through(history.reviews(item)));
        walk.foretold.sort(Comparator.comparing(Foretold::review, Review.BY_DAY));
        return new Replay(
                inOrder(walk.foretold, history),
                walk.answers,
                walk.begun,
                walk.sameDay,
                walk.onlyCrammed,
                walk.keyChanged);
    }

    /// Adds what only the order over all items tells.
    private static List<Prediction> inOrder(List<Foretold> foretold, History history) {
        List<Prediction> predictions = new ArrayList<>();
        Deque<Boolean> window = new ArrayDeque<>();
        int rightInWindow = 0;
        int right = 0;
        for (Foretold next : foretold) {
            Map<Predictor, Double> chances = new EnumMap<>(Predictor.class);
            chances.put(Predictor.FSRS6, next.fsrs6());
            chances.put(Predictor.SM2, next.sm2());
            chances.put(Predictor.MOVING_AVERAGE, share(rightInWindow, window.size()));
            chances.put(Predictor.CONSTANT, share(right, predictions.size()));
            predictions.add(
                    new Prediction(
                            history.present(next.review().item()),
                            next.review().day(),
                            next.bin(),
                            next.right(),
                            chances));
            right += next.right() ? 1 : 0;
            rightInWindow += next.right() ? 1 : 0;
            window.add(next.right());
            if (window.size() > WINDOW && window.remove()) {
                rightInWindow--;
            }
        }
        return predictions;
    }

    /// By Laplace's rule of succession, so that the first answers are not held for certain.
    private static double share(int right, int all) {
        return (right + 1.0) / (all + 2.0);
    }

    /// From item to item.
    private static final class Walk {
        private final List<Foretold> foretold = new ArrayList<>();
        private int answers;
        private int begun;
        private int sameDay;
        private int onlyCrammed;
        private int keyChanged;

        /// @param reviews of one item, in the order in which schedules are folded
        void through(List<Review> reviews) {
            MemoryModel model = MemoryModel.DEFAULT;
            Optional<Memory> memory = Optional.empty();
            Sm2.Fold sm2 = new Sm2().new Fold();
            int days = 0;
            int lapses = 0;
            for (int i = 0; i < reviews.size(); i++) {
                Review review = reviews.get(i);
                answers++;
                if (i == 0) {
                    begun++;
                    days++;
                } else if (review.day().equals(reviews.get(i - 1).day())) {
                    sameDay++;
                } else {
                    days++;
                    foretell(
                            reviews.get(i - 1),
                            memory.orElseThrow(),
                            sm2.schedule(),
                            review,
                            days,
                            lapses);
                    lapses += review.quality().isLapse() ? 1 : 0;
                }
                memory = Optional.of(model.after(memory, review.day(), Grade.of(review.quality())));
                sm2.take(review);
            }
        }

        /// @param last the answer before this one; memory and schedule are those after it
        /// @param days study days with an answer, this one included
        private void foretell(
                Review last,
                Memory memory,
                Schedule schedule,
                Review review,
                int days,
                int lapses) {
            switch (schedule) {
                case Unseen _ -> onlyCrammed++;
                case Scheduled _ when isKeyChanged(last, review) -> keyChanged++;
                case Scheduled at ->
                        foretold.add(
                                new Foretold(
                                        review,
                                        RecallBin.of(between(last, review), days, lapses),
                                        MemoryModel.DEFAULT.recall(memory, review.day()),
                                        implied(at, review)));
            }
        }

        private static boolean isKeyChanged(Review last, Review review) {
            return !last.key().isEmpty()
                    && !review.key().isEmpty()
                    && !last.key().equals(review.key());
        }

        private static long between(Review last, Review review) {
            return ChronoUnit.DAYS.between(last.day(), review.day());
        }

        /// SM-2 means nine of ten to be recalled when they are due.
        private static double implied(Scheduled at, Review review) {
            long days = ChronoUnit.DAYS.between(at.lastReviewed(), review.day());
            return Math.pow(0.9, (double) days / at.interval());
        }
    }
}
