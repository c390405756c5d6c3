package retain.plan;

import retain.deck.Item;
import retain.log.Entry.Review;
import retain.log.Quality;
import retain.schedule.Algorithm;
import retain.schedule.EaseFactor;
import retain.schedule.FinalPass;
import retain.schedule.Fsrs6;
import retain.schedule.Grade;
import retain.schedule.Memory;
import retain.schedule.Queue;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.schedule.Scheduler;
import retain.schedule.Sm2;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// When each item of a bank comes again, by the learner's scheduler. Days count from today.
final class Timetable {
    private final Algorithm algorithm;

    /// The first of the days of the final pass.
    private final int lastDays;

    /// In repetition.
    final boolean[] isBegun;

    /// Its key was changed since the last answer, so it comes before all others.
    final boolean[] isCorrected;

    /// Known in the last days, so that the final pass is done with it.
    final boolean[] isThrough;

    final int[] due;
    final int[] interval;
    private final int[] repetition;
    private final int[] ease;

    private Timetable(int size, Algorithm algorithm, int lastDays) {
        this.algorithm = algorithm;
        this.lastDays = lastDays;
        isBegun = new boolean[size];
        isCorrected = new boolean[size];
        isThrough = new boolean[size];
        due = new int[size];
        interval = new int[size];
        repetition = new int[size];
        ease = new int[size];
    }

    /// As answers have made it.
    ///
    /// @param reviews of an item
    static Timetable of(
            Bank bank,
            Function<Item, List<Review>> reviews,
            Algorithm algorithm,
            LocalDate today,
            LocalDate exam) {
        int lastDays = days(today, exam) - FinalPass.DAYS;
        Timetable table = new Timetable(bank.size(), algorithm, lastDays);
        for (int i = 0; i < bank.size(); i++) {
            Item item = bank.items.get(i);
            List<Review> here = reviews.apply(item);
            table.take(i, item, here, today);
            table.isThrough[i] = FinalPass.isThrough(here, exam);
        }
        return table;
    }

    private void take(int item, Item what, List<Review> reviews, LocalDate today) {
        Scheduler scheduler = algorithm.scheduler();
        switch (scheduler.schedule(reviews)) {
            case Scheduled scheduled -> {
                isBegun[item] = true;
                isCorrected[item] = Queue.isCorrected(what, reviews);
                due[item] = days(today, scheduled.due());
                interval[item] = scheduled.interval();
                repetition[item] = scheduled.repetition();
                ease[item] =
                        switch (scheduled.strength()) {
                            case EaseFactor factor -> factor.hundredths();
                            case Memory _ -> 0;
                        };
            }
            case Unseen _ -> ease[item] = EaseFactor.FIRST.hundredths();
        }
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /// One of the same kind, with nothing in it.
    Timetable another() {
        return new Timetable(due.length, algorithm, lastDays);
    }

    void copy(Timetable other) {
        int size = due.length;
        System.arraycopy(other.isBegun, 0, isBegun, 0, size);
        System.arraycopy(other.isCorrected, 0, isCorrected, 0, size);
        System.arraycopy(other.isThrough, 0, isThrough, 0, size);
        System.arraycopy(other.due, 0, due, 0, size);
        System.arraycopy(other.interval, 0, interval, 0, size);
        System.arraycopy(other.repetition, 0, repetition, 0, size);
        System.arraycopy(other.ease, 0, ease, 0, size);
    }

    boolean isDue(int item, int day) {
        return isBegun[item] && (due[item] <= day || isCorrected[item]);
    }

    /// A scheduled answer.
    ///
    /// @param mind after it
    void answered(int item, int day, Grade grade, Mind mind) {
        isBegun[item] = true;
        isCorrected[item] = false;
        pass(item, day, grade);
        switch (algorithm) {
            case SM2 -> {
                if (grade.isRecalled()) {
                    interval[item] = Sm2.interval(repetition[item], interval[item], ease[item]);
                    ease[item] = Sm2.ease(ease[item], quality(grade));
                    repetition[item]++;
                } else {
                    interval[item] = 1;
                    repetition[item] = 0;
                }
            }
            case FSRS6 -> interval[item] = remembered(item, mind);
        }
        due[item] = day + interval[item];
    }

    /// An answer that is given before the item is due: SM-2 takes no notice of it.
    ///
    /// @param mind after it
    void answeredEarly(int item, int day, Grade grade, Mind mind) {
        pass(item, day, grade);
        switch (algorithm) {
            case SM2 -> {}
            case FSRS6 -> {
                interval[item] = remembered(item, mind);
                due[item] = day + interval[item];
            }
        }
    }

    /// By the rule of `FinalPass.isThrough`.
    private void pass(int item, int day, Grade grade) {
        isThrough[item] |= day >= lastDays && grade.isRecalled();
    }

    private static int remembered(int item, Mind mind) {
        return Mind.MODEL.interval(mind.stability[item], Fsrs6.DESIRED_RETENTION);
    }

    private static Quality quality(Grade grade) {
        return switch (grade) {
            case AGAIN -> Quality.FAMILIAR;
            case HARD -> Quality.HARD;
            case GOOD -> Quality.GOOD;
            case EASY -> Quality.EASY;
        };
    }
}
