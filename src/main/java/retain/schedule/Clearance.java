package retain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a backlog will be clear, by living the days ahead: what is cleared comes back, missed items
/// tomorrow, so that a division would promise too much.
///
/// @param day the last one that has more to ask than is due afresh
/// @param days up to that one, today included
public record Clearance(LocalDate day, int days) {
    /// Days that are looked ahead.
    public static final int LONGEST = 90;

    /// The end of a backlog if the learner comes every day; empty where it is not in sight.
    ///
    /// Of the answers as many are right as the memory model expects, one by one as that expectation
    /// adds up: nothing is left to chance, so that the same log gives the same day.
    ///
    /// @param stock all items in repetition
    /// @param aDay due items
    /// @param room of today: due items still to come
    static Optional<Clearance> of(
            List<Stock> stock, Scheduler scheduler, LocalDate today, int aDay, int room) {
        List<Stock> now = stock;
        double expected = 0;
        for (int days = 1; days <= LONGEST; days++) {
            LocalDate day = today.plusDays(days - 1L);
            List<Stock> due = new ArrayList<>();
            List<Stock> later = new ArrayList<>();
            now.forEach(each -> (each.isDue(day) ? due : later).add(each));
            int asked = days == 1 ? room : aDay;
            if (due.size() <= asked) {
                return Optional.of(new Clearance(day, days));
            }
            List<Stock> order = Stock.mostAtRiskFirst(due, day);
            for (int i = 0; i < order.size(); i++) {
                Stock each = order.get(i);
                if (i >= asked) {
                    later.add(each);
                    continue;
                }
                expected += each.recall(day);
                boolean isRecalled = expected >= 1;
                expected -= isRecalled ? 1 : 0;
                later.add(each.after(scheduler, day, isRecalled));
            }
            now = later;
        }
        return Optional.empty();
    }
}
