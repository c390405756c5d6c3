package retain.plan;

import retain.report.RecallCurve;
import retain.schedule.FinalPass;
import retain.schedule.PassShare;
import retain.schedule.StudiedDay;

import java.util.Arrays;

/// One way on, from today to the eve of an exam, day by day: used again for run after run, and it
/// makes nothing new on the way.
///
/// Not for several threads at once.
final class Future {
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
        this.table = beginning.driver().table().another();
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
        table.copy(beginning.driver().table());
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
        StudiedDay done = day == 0 ? beginning.today() : StudiedDay.NONE;
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
        int most = isTimed ? (int) (time / habits.secondsReview()) : Integer.MAX_VALUE;
        int passed = pass(day, due, fresh, Math.min(room - asked - begun, most));
        load.day(day, asked + passed, begun);
        return left;
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

    /// The final pass of the last days, by the rule of `FinalPass`: the share of a day is what it
    /// was in the morning, and of today that is before the learner's answers.
    ///
    /// @param due items that were, asked or not
    /// @param fresh items that were to be begun
    /// @param most items that there is time for
    /// @return how many were asked
    private int pass(int day, int due, int fresh, int most) {
        if (days - day > FinalPass.DAYS || most <= 0) {
            return 0;
        }
        int share =
                day == 0 ? today(beginning.morning()) : share(day, pupil.driver, table, due, fresh);
        int asked = 0;
        for (int i = 0; i < share && asked < most; i++) {
            int item = PassShare.place(queue[i]);
            if (!isAsked(item, day)) {
                table.answeredEarly(item, day, pupil.answer(item, day), pupil.driver);
                asked++;
            }
        }
        return asked;
    }

    private int today(Driver morning) {
        int due = 0;
        int unseen = 0;
        for (int i = 0; i < bank.size(); i++) {
            if (bank.isStudied[i]) {
                due += morning.table().isDue(i, 0) ? 1 : 0;
                unseen += morning.table().isBegun[i] ? 0 : 1;
            }
        }
        int fresh = Math.min(unseen, pace.newItems());
        return share(0, morning.mind(), morning.table(), due, fresh);
    }

    /// Puts the day's share into the queue. What was asked today by the table is no part of it:
    /// that was due or new.
    private int share(int day, Mind mind, Timetable by, int due, int fresh) {
        int count = 0;
        for (int i = 0; i < bank.size(); i++) {
            if (bank.isStudied[i]
                    && by.isBegun[i]
                    && !by.isThrough[i]
                    && !by.isDue(i, day)
                    && by.due[i] >= days
                    && mind.last[i] < day) {
                double recall = mind.recall(i, days);
                queue[count++] = PassShare.candidate(bank.items.get(i).critical(), recall, i);
            }
        }
        double all = isTimed ? seconds : habits.minutes() * 60.0;
        int room = FinalPass.room(habits.usual(), all, limit, due, fresh);
        return PassShare.pick(queue, count, room, days - day);
    }

    private void ask(int item, int day) {
        table.answered(item, day, pupil.answer(item, day), pupil.driver);
    }
}
