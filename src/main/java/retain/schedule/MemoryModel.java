package retain.schedule;

import retain.log.Entry.Review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// FSRS-6: how likely an item is recalled some days after an answer, and what an answer does to its
/// memory. Elapsed time counts whole study days; nothing is added by chance.
///
/// The formulas are those of Open Spaced Repetition, and their letters are kept: S stability, D
/// difficulty, R the chance of recall, G the grade, t days.
public final class MemoryModel {
    /// With the default parameters.
    public static final MemoryModel DEFAULT = new MemoryModel(MemoryParameters.DEFAULT);

    /// Stability is counted in days up to this; no interval is longer.
    public static final int LONGEST = 36_500;

    private static final double LEAST_STABILITY = 0.001;

    private final MemoryParameters parameters;
    private final double decay;
    private final double factor;

    public MemoryModel(MemoryParameters parameters) {
        this.parameters = parameters;
        this.decay = -w(20);
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    private double w(int number) {
        return parameters.w(number);
    }

    /// R(t, S), above 0 and up to 1; 0.9 after as many days as the stability has.
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /// The chance that an item is recalled on a day; on one before the last answer, that of the day
    /// of the answer.
    public double recall(Memory memory, LocalDate day) {
        return recall(days(memory, day), memory.stability());
    }

    /// I(S, r): whole days after which the chance of recall has fallen to r, at least one.
    ///
    /// @param recall above 0 and below 1
    public int interval(double stability, double recall) {
        double days = stability / factor * (Math.pow(recall, 1 / decay) - 1);
        return Math.clamp(Math.round(days), 1, LONGEST);
    }

    /// What all standing answers to an item have made of its memory, in the order of
    /// `Review.BY_DAY`: also re-drills, crams and early ones. Empty without an answer.
    public Optional<Memory> memory(List<Review> reviews) {
        Optional<Memory> memory = Optional.empty();
        for (Review review : reviews) {
            memory = Optional.of(after(memory, review.day(), Grade.of(review.quality())));
        }
        return memory;
    }

    /// What an answer makes of a memory.
    ///
    /// @param before empty for the first answer
    public Memory after(Optional<Memory> before, LocalDate day, Grade grade) {
        if (before.isEmpty()) {
            return new Memory(firstStability(grade), firstDifficulty(grade), day);
        }
        Memory memory = before.get();
        return new Memory(
                stability(memory.stability(), memory.difficulty(), days(memory, day), grade),
                difficulty(memory.difficulty(), grade),
                day);
    }

    /// The stability that a first answer leaves.
    public double firstStability(Grade grade) {
        return bounded(w(grade.value() - 1));
    }

    /// The difficulty that a first answer leaves.
    public double firstDifficulty(Grade grade) {
        return Math.clamp(initialDifficulty(grade), 1, 10);
    }

    /// The stability that a later answer leaves.
    ///
    /// @param stability before it
    /// @param difficulty before it
    /// @param days whole days since the answer before; 0 on the same day
    public double stability(double stability, double difficulty, double days, Grade grade) {
        return bounded(
                days == 0
                        ? afterTheSameDay(stability, grade)
                        : grade.isRecalled()
                                ? afterRecall(stability, difficulty, days, grade)
                                : afterLapse(stability, difficulty, days));
    }

    /// The difficulty that a later answer leaves: drawn back a little to that of an item that was
    /// easy at first, before that is bounded.
    public double difficulty(double difficulty, Grade grade) {
        double moved = difficulty - w(6) * (grade.value() - 3) * (10 - difficulty) / 9;
        return Math.clamp(w(7) * initialDifficulty(Grade.EASY) + (1 - w(7)) * moved, 1, 10);
    }

    private static double days(Memory memory, LocalDate day) {
        return (double) Math.max(0, ChronoUnit.DAYS.between(memory.day(), day));
    }

    private static double bounded(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, LONGEST);
    }

    private double initialDifficulty(Grade grade) {
        return w(4) - Math.exp(w(5) * (grade.value() - 1)) + 1;
    }

    private double afterRecall(double stability, double difficulty, double days, Grade grade) {
        double forgotten = 1 - recall(days, stability);
        double effort =
                switch (grade) {
                    case HARD -> w(15);
                    case EASY -> w(16);
                    case GOOD, AGAIN -> 1;
                };
        return stability
                * (1
                        + Math.exp(w(8))
                                * (11 - difficulty)
                                * Math.pow(stability, -w(9))
                                * Math.expm1(w(10) * forgotten)
                                * effort);
    }

    private double afterLapse(double stability, double difficulty, double days) {
        double forgotten = 1 - recall(days, stability);
        double relearnt =
                w(11)
                        * Math.pow(difficulty, -w(12))
                        * (Math.pow(stability + 1, w(13)) - 1)
                        * Math.exp(w(14) * forgotten);
        return Math.min(relearnt, stability / Math.exp(w(17) * w(18)));
    }

    /// Older versions of FSRS let `HARD` lower the stability here; FSRS-6 does not.
    private double afterTheSameDay(double stability, Grade grade) {
        double change = Math.exp(w(17) * (grade.value() - 3 + w(18))) * Math.pow(stability, -w(19));
        return stability * (grade.isRecalled() ? Math.max(1, change) : change);
    }
}
