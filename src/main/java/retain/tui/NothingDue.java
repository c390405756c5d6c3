package retain.tui;

import retain.deck.Item;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.session.Session;

import java.time.LocalDate;
import java.util.Optional;

/// What is told when nothing is asked.
///
/// @param next the day on which items are next due; empty where none is in repetition
/// @param nextItems how many are due that day
/// @param unseen new items beyond the day's limit
record NothingDue(LocalDate today, Optional<LocalDate> next, int nextItems, int unseen) {
    static NothingDue of(Session session) {
        Optional<LocalDate> next = session.queueNow().nextDue();
        int nextItems = 0;
        int unseen = 0;
        for (Item item : session.desk().course().items()) {
            if (!session.desk().limits().among().test(item)
                    || session.history().isSuspended(item.id())) {
                continue;
            }
            switch (session.schedule(item.id())) {
                case Unseen _ -> unseen++;
                case Scheduled scheduled -> {
                    if (next.filter(scheduled.due()::equals).isPresent()) {
                        nextItems++;
                    }
                }
            }
        }
        return new NothingDue(session.day(), next, nextItems, unseen);
    }

    /// When something is due again.
    String outlook() {
        return next.map(day ->
                        "Next: "
                                + DayText.count(nextItems, "item")
                                + " "
                                + DayText.ahead(day, today)
                                + ".")
                .orElse("No item is in repetition yet.");
    }
}
