package retain.plan;

import retain.plan.Habits.Day;
import retain.report.RecallCurve;

import java.util.Arrays;

/// One way on, from today to the eve of an exam, day by day: used again for run after run, and it
/// makes nothing new on the way.
///
/// Not for several threads at once.
final class Future {
    /// The days before an exam on which the final pass is spread.
    static final int LAST_DAYS = 7;

    private static final int ITEM_BITS = 20;
    private static final long ITEM = (1L << ITEM_BITS) - 1;

    private final Bank bank;
    private final Habits habits;
    private final Pace pace;
    private final int days;
    private final Beginning beginning;
    private final Luck luck;
    private final Load load;

    /// Of the pace.
    private final boolean isTimed;

    private final double seconds;
    private final int limit;

    private final Pupil pupil;
    private final Timetable table;
    private final int[] nextOfDeck;

    /// The deck that gives the next new item.
    private int turn;

    /// What is asked on the day, the most urgent first: its order above the item's place.
    private final long[] queue;

    Future(Bank bank, Habits habits, Pace pace, int days, Beginning beginning, Luck luck) {
        this.bank = bank;
        this.habits = habits;
        this.pace = pace;
        this.days = days;
        this.beginning = beginning;
        this.luck = luck;
        this.isTimed = pace.minutes().isPresent();
        this.seconds = pace.minutes().map(each -> each * 60.0).orElse(Double.MAX_VALUE);
        this.limit = pace.limit().orElse(Integer.MAX_VALUE);
        this.load = new Load(habits, days);
        this.pupil = new Pupil(bank, habits, beginning, luck);
        this.table = beginning.table().another();
        this.nextOfDeck = new int[bank.decks.length];
        this.queue = new long[bank.size()];
    }

    Load load() {
        return load;
    }

    /// Who has lived it.
    Pupil pupil() {
        return pupil;
    }

    /// Lives until the eve of the exam.
    ///
    /// @param line of this run
    void live(int number, RecallCurve line) {
        pupil.begin(number, line);
        table.copy(beginning.table());
        Arrays.fill(nextOfDeck, 0);
        int left = 0;
        for (int day = 0; day < days; day++) {
            if (comes(number, day)) {
                left = study(day);
            }
        }
        load.ended(left);
    }

    private boolean comes(int run, int day) {
        return (day == 0 && beginning.today().asked() > 0)
                || luck.day(run, day) < habits.attendance();
    }

    /// @return items that were due and not asked
    private int study(int day) {
        turn = 0;
        Day done = day == 0 ? beginning.today() : Day.NONE;
        double time = seconds - done.seconds();
        int room = limit - done.asked();
        int due = due(day);
        int fresh = Math.min(unseen(), Math.max(0, pace.newItems() - done.begun()));
        int asked = 0;
        int begun = 0;
        while (asked + begun < room) {
            boolean isNew =
                    begun < fresh && (asked == due || isTurnOfNew(asked, due, begun, fresh));
            double takes = isNew ? habits.secondsNew() : habits.secondsReview();
            if ((!isNew && asked == due) || takes > time) {
                break;
            }
            time -= takes;
            if (isNew) {
                ask(next(), day);
                begun++;
            } else {
                ask((int) (queue[asked] & ITEM), day);
                asked++;
            }
        }
        int left = due - asked;
        double full = isTimed ? time : fullDay(done.seconds(), asked, begun);
        int passed = pass(day, Math.min(room - asked - begun, items(full)));
        load.day(day, asked + passed, begun);
        return left;
    }

    /// Where a pace has no end, the final pass still keeps to the learner's minutes.
    private double fullDay(double spent, int asked, int begun) {
        return habits.minutes() * 60.0
                - spent
                - asked * habits.secondsReview()
                - begun * habits.secondsNew();
    }

    private int items(double seconds) {
        return (int) Math.max(0, Math.min(bank.size(), seconds / habits.secondsReview()));
    }

    /// New items are dealt evenly among those that are due, as in `retain study`.
    private static boolean isTurnOfNew(int asked, int due, int begun, int fresh) {
        return (long) (begun + 1) * (due + 1) <= (long) asked * (fresh + 1);
    }

    /// Fills the queue with what is due: corrected items, then the longest overdue relative to
    /// their intervals.
    private int due(int day) {
        int count = 0;
        for (int i = 0; i < bank.size(); i++) {
            if (bank.isStudied[i] && table.isDue(i, day) && !isAsked(i, day)) {
                queue[count++] = (table.isCorrected[i] ? 0 : urgency(i, day)) << ITEM_BITS | i;
            }
        }
        Arrays.sort(queue, 0, count);
        return count;
    }

    /// The less, the more urgent.
    private long urgency(int item, int day) {
        double overdue = (double) (day - table.due[item]) / Math.max(1, table.interval[item]);
        return (1L << 40) - (long) (overdue * (1L << 20));
    }

    /// Already today.
    private boolean isAsked(int item, int day) {
        return pupil.driver.isKnown[item] && pupil.driver.last[item] >= day;
    }

    private boolean isNew(int item) {
        return bank.isStudied[item] && !table.isBegun[item];
    }

    private int unseen() {
        int unseen = 0;
        for (int i = 0; i < bank.size(); i++) {
            unseen += isNew(i) ? 1 : 0;
        }
        return unseen;
    }

    /// The next new item: in the authors' order, decks taking turns.
    private int next() {
        while (true) {
            int[] column = bank.decks[turn];
            while (nextOfDeck[turn] < column.length && !isNew(column[nextOfDeck[turn]])) {
                nextOfDeck[turn]++;
            }
            int deck = turn;
            turn = (turn + 1) % bank.decks.length;
            if (nextOfDeck[deck] < column.length) {
                return column[nextOfDeck[deck]];
            }
        }
    }

    /// In the last days what is left of the time goes to the final pass: every item that is known
    /// comes once more, the lowest recall first, an even share of them each day.
    ///
    /// @param room items at most
    /// @return how many were asked
    private int pass(int day, int room) {
        int first = Math.max(0, days - LAST_DAYS);
        if (day < first || room <= 0) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < bank.size(); i++) {
            if (bank.isStudied[i] && pupil.driver.isKnown[i] && pupil.driver.last[i] < first) {
                double recall = pupil.driver.recall(i, days);
                queue[count++] = (long) (recall * (1L << 40)) << ITEM_BITS | i;
            }
        }
        Arrays.sort(queue, 0, count);
        int share = Math.min(room, Math.ceilDiv(count, days - day));
        for (int i = 0; i < share; i++) {
            int item = (int) (queue[i] & ITEM);
            pupil.answer(item, day);
            table.answeredEarly(item, day, pupil.driver);
        }
        return share;
    }

    private void ask(int item, int day) {
        table.answered(item, day, pupil.answer(item, day), pupil.driver);
    }
}
