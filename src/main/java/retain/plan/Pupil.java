package retain.plan;

import retain.report.RecallCurve;
import retain.report.RecallLine;
import retain.schedule.Grade;

import java.util.Arrays;

/// A learner in one run: two memories that are asked alike, the learner's own and the one by which
/// it is decided what is asked. Both may be the same.
///
/// The chance that an answer is right never falls as a memory gets better, and what it leaves never
/// is the worse for a better grade; so of two memories with the same luck the better one stays so.
final class Pupil {
    private static final Grade FIRST = Grade.of(Neutral.FIRST);

    private final Bank bank;
    private final Habits habits;
    private final Beginning beginning;
    private final Luck luck;
    private final int[] answers;

    final Mind own;
    final Mind driver;

    private int run;
    private RecallCurve curve = new RecallCurve(RecallLine.AVERAGE);

    Pupil(Bank bank, Habits habits, Beginning beginning, Luck luck) {
        this.bank = bank;
        this.habits = habits;
        this.beginning = beginning;
        this.luck = luck;
        this.answers = new int[bank.size()];
        this.own = new Mind(bank.size());
        this.driver = beginning.isShadow() ? new Mind(bank.size()) : own;
    }

    void begin(int number, RecallCurve line) {
        run = number;
        curve = line;
        own.copy(beginning.own());
        if (beginning.isShadow()) {
            driver.copy(beginning.driver().mind());
        }
        Arrays.fill(answers, 0);
    }

    /// Answers an item.
    ///
    /// @return the grade by which it comes again
    Grade answer(int item, int day) {
        double chance = luck.answer(run, bank.name[item], answers[item]++);
        Grade grade = grade(right(item, day), chance);
        Grade driving = beginning.isShadow() ? driving(item, day, chance) : grade;
        own.answer(item, day, grade);
        if (beginning.isShadow()) {
            driver.answer(item, day, driving);
        }
        return driving;
    }

    /// The chance that the learner answers right, as `retain.report` has it.
    double right(int item, int day) {
        if (!own.isSeen[item]) {
            return bank.accuracy[item];
        }
        double right = right(own, item, day);
        return own.wasMissed[item] ? right : Math.max(bank.accuracy[item], right);
    }

    private double right(Mind mind, int item, int day) {
        return curve.right(mind.recall(item, day), mind.days(item, day), bank.guess[item]);
    }

    /// Of the shadow: first answers tell nothing.
    private Grade driving(int item, int day, double chance) {
        return driver.isSeen[item] ? grade(right(driver, item, day), chance) : FIRST;
    }

    private Grade grade(double right, double chance) {
        if (chance >= right) {
            return Grade.AGAIN;
        }
        if (chance >= right * (1 - habits.hard())) {
            return Grade.HARD;
        }
        return chance < right * habits.easy() ? Grade.EASY : Grade.GOOD;
    }
}
