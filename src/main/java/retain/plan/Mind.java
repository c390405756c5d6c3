package retain.plan;

import retain.deck.Item;
import retain.log.Entry.Review;
import retain.schedule.Grade;
import retain.schedule.Memory;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// What is remembered of each item of a bank, by FSRS-6. Days count from today.
final class Mind {
    static final MemoryModel MODEL = MemoryModel.DEFAULT;

    final double[] stability;
    final double[] difficulty;

    /// The day of the last answer.
    final int[] last;

    /// Ever answered, so that there is a memory.
    final boolean[] isKnown;

    /// Answered, and by the key that the item has.
    final boolean[] isSeen;

    /// Ever answered wrong.
    final boolean[] wasMissed;

    Mind(int size) {
        stability = new double[size];
        difficulty = new double[size];
        last = new int[size];
        isKnown = new boolean[size];
        isSeen = new boolean[size];
        wasMissed = new boolean[size];
    }

    /// What answers have left.
    ///
    /// @param reviews of an item
    static Mind of(Bank bank, Function<Item, List<Review>> reviews, LocalDate today) {
        Mind mind = new Mind(bank.size());
        for (int i = 0; i < bank.size(); i++) {
            Item item = bank.items.get(i);
            mind.take(i, item, reviews.apply(item), today);
        }
        return mind;
    }

    private void take(int item, Item what, List<Review> reviews, LocalDate today) {
        if (reviews.isEmpty()) {
            return;
        }
        Memory memory = MODEL.memory(reviews).orElseThrow();
        stability[item] = memory.stability();
        difficulty[item] = memory.difficulty();
        last[item] = (int) ChronoUnit.DAYS.between(today, memory.day());
        isKnown[item] = true;
        isSeen[item] = !Queue.isCorrected(what, reviews);
        wasMissed[item] = reviews.stream().anyMatch(review -> !review.correct());
    }

    void copy(Mind other) {
        int size = last.length;
        System.arraycopy(other.stability, 0, stability, 0, size);
        System.arraycopy(other.difficulty, 0, difficulty, 0, size);
        System.arraycopy(other.last, 0, last, 0, size);
        System.arraycopy(other.isKnown, 0, isKnown, 0, size);
        System.arraycopy(other.isSeen, 0, isSeen, 0, size);
        System.arraycopy(other.wasMissed, 0, wasMissed, 0, size);
    }

    /// The memory model's recall of an item that is known, on a day.
    double recall(int item, int day) {
        return MODEL.recall(days(item, day), stability[item]);
    }

    /// Since the last answer; what was answered an hour ago counts as a day old, as everywhere.
    int days(int item, int day) {
        return Math.max(1, day - last[item]);
    }

    /// Takes an answer in, and the re-drill that follows on the same day until it is recalled.
    void answer(int item, int day, Grade grade) {
        if (isKnown[item]) {
            move(item, Math.max(0, day - last[item]), grade);
        } else {
            stability[item] = MODEL.firstStability(grade);
            difficulty[item] = MODEL.firstDifficulty(grade);
            isKnown[item] = true;
        }
        last[item] = day;
        isSeen[item] = true;
        switch (grade) {
            case AGAIN -> {
                wasMissed[item] = true;
                move(item, 0, Grade.GOOD);
            }
            case HARD -> move(item, 0, Grade.GOOD);
            case GOOD, EASY -> {}
        }
    }

    private void move(int item, int days, Grade grade) {
        stability[item] = MODEL.stability(stability[item], difficulty[item], days, grade);
        difficulty[item] = MODEL.difficulty(difficulty[item], grade);
    }
}
