package retain.schedule;

import retain.deck.Course;
import retain.log.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// More is overdue than the learner's days can hold: what it would take to clear it.
public final class BacklogOffer {
    /// Overdue items from which on there is a backlog. Fewer are a long day, and no reason to plan.
    public static final int LEAST = 30;

    /// Days in which a proposal ends where the learner has set no limit.
    private static final int SOON = 30;

    private static final int STEP = 5;

    private final List<Stock> stock;
    private final Scheduler scheduler;
    private final LocalDate today;
    private final int overdue;
    private final int due;
    private final int done;
    private final int holds;
    private final boolean isLimited;
    private final LocalDate last;
    private final Optional<LocalDate> exam;
    private final int proposed;

    private BacklogOffer(
            List<Stock> stock,
            Scheduler scheduler,
            LocalDate today,
            int overdue,
            int done,
            int holds,
            boolean isLimited,
            LocalDate last,
            Optional<LocalDate> exam) {
        this.stock = stock;
        this.scheduler = scheduler;
        this.today = today;
        this.overdue = overdue;
        this.done = done;
        this.due = (int) stock.stream().filter(each -> each.isDue(today)).count();
        this.holds = holds;
        this.isLimited = isLimited;
        this.last = last;
        this.exam = exam;
        this.proposed = isLimited ? holds : ownPace();
    }

    /// The offer of a day; empty where what is overdue can be done as it is, where a backlog is
    /// being cleared already, and where the learner said on this day that none is wanted.
    public static Optional<BacklogOffer> of(
            Course course, History history, Scheduler scheduler, LocalDate today, Limits limits) {
        if (Backlog.isChosen(course::goesBy, history, today)) {
            return Optional.empty();
        }
        List<Stock> stock = Stock.of(course, history, scheduler, today, limits);
        LocalDate yesterday = today.minusDays(1);
        int overdue = (int) stock.stream().filter(each -> each.isDue(yesterday)).count();
        if (overdue < LEAST) {
            return Optional.empty();
        }
        UsualDay usual = UsualDay.of(course, history, today);
        int byTime =
                limits.time()
                        .map(time -> (int) (time.toSeconds() / usual.secondsReview()))
                        .orElse(Integer.MAX_VALUE);
        int byLimits = Math.min(byTime, limits.limit().orElse(Integer.MAX_VALUE));
        boolean isLimited = byLimits < Integer.MAX_VALUE;
        int holds = Math.max(1, isLimited ? byLimits : usual.items());
        // Half a day more than usual can be made good in a day or two.
        return 2 * overdue <= 3 * holds
                ? Optional.empty()
                : Optional.of(
                        new BacklogOffer(
                                stock,
                                scheduler,
                                today,
                                overdue,
                                Backlog.done(course, history, today),
                                holds,
                                isLimited,
                                usual.last(),
                                Goal.of(course::goesBy, history)
                                        .map(Goal::day)
                                        .filter(today::isBefore)));
    }

    /// The learner's own pace, in fives; more where that would take longer than a month. Up to
    /// twice that if it is clear before the exam then.
    private int ownPace() {
        int aDay = Math.max(2 * STEP, Math.ceilDiv(holds, STEP) * STEP);
        while (aDay < due && clear(aDay).filter(end -> end.days() <= SOON).isEmpty()) {
            aDay += STEP;
        }
        int own = aDay;
        return IntStream.iterate(own, more -> more <= 2 * own, more -> more + STEP)
                .filter(more -> clear(more).filter(this::isBeforeExam).isPresent())
                .findFirst()
                .orElse(own);
    }

    /// Whether it would be clear before the exam of the learner's goal, if one lies ahead.
    public boolean isBeforeExam(Clearance end) {
        return exam.stream().allMatch(end.day()::isBefore);
    }

    /// The day of the exam that lies ahead.
    public Optional<LocalDate> exam() {
        return exam;
    }

    /// Items whose day was before today.
    public int overdue() {
        return overdue;
    }

    /// Items that are due, today's included.
    public int due() {
        return due;
    }

    /// Items of a day as the limit has it; without one, of the learner's usual day.
    public int holds() {
        return holds;
    }

    /// Whether that is a limit.
    public boolean isLimited() {
        return isLimited;
    }

    /// The last day of study before today.
    public LocalDate last() {
        return last;
    }

    public LocalDate today() {
        return today;
    }

    /// Due items a day, from the learner's own pace.
    public int proposed() {
        return proposed;
    }

    /// When it would be clear at so many items a day, as far as the limit lets them be asked; empty
    /// where that is not in sight.
    public Optional<Clearance> clear(int aDay) {
        int held = isLimited ? Math.min(aDay, holds) : aDay;
        return Clearance.of(stock, scheduler, today, held, Math.max(0, held - done));
    }
}
