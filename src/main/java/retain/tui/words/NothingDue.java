package retain.tui.words;

import retain.deck.Item;
import retain.deck.Status;
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
/// @param suspended items that are not asked until they are resumed
/// @param chosen items that the options of this sitting let it ask at all
/// @param drafts items in draft or review that they do not
public record NothingDue(
        LocalDate today,
        Optional<LocalDate> next,
        int nextItems,
        int unseen,
        int suspended,
        int chosen,
        int drafts) {
    public static NothingDue of(Session session) {
        Optional<LocalDate> next = session.queueNow().nextDue();
        int nextItems = 0;
        int unseen = 0;
        int suspended = 0;
        int chosen = 0;
        int drafts = 0;
        for (Item item : session.desk().course().items()) {
            if (!session.desk().limits().among().test(item)) {
                boolean draft = item.status() == Status.DRAFT || item.status() == Status.REVIEW;
                drafts += draft ? 1 : 0;
                continue;
            }
            chosen++;
            if (session.history().isSuspended(item.id())) {
                suspended++;
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
        return new NothingDue(session.day(), next, nextItems, unseen, suspended, chosen, drafts);
    }

    /// Why nothing is asked: `Nothing is due today.`, or that the day's limit is used up.
    ///
    /// @param timeUp whether the limit of time is
    public static String headline(Session session, boolean timeUp) {
        int left = session.left() + session.beyondLimit();
        if (left == 0) {
            return "Nothing is due today.";
        }
        String done =
                timeUp || session.desk().limits().limit().isPresent()
                        ? "Your limit for today is used up"
                        : "Today's share of the backlog is done";
        String limit = DayLimitText.of(session);
        return done
                + (limit.isEmpty() ? "; " : " (" + limit + "); ")
                + DayText.count(left, "question")
                + " left.";
    }

    /// What is asked neither today nor later; empty where there is nothing of the kind.
    public String setAside() {
        if (chosen == 0) {
            return "None of its items is approved and chosen"
                    + (drafts == 0 ? "." : ": --drafts asks the others too.");
        }
        return suspended == 0
                ? ""
                : DayText.count(suspended, "item")
                        + (suspended == 1 ? " is" : " are")
                        + " suspended: \"retain resume ITEM\" brings "
                        + (suspended == 1 ? "it" : "them")
                        + " back.";
    }

    /// When something is due again.
    public String outlook() {
        return next.map(day ->
                        "Next: "
                                + DayText.count(nextItems, "item")
                                + " "
                                + DayText.ahead(day, today)
                                + ".")
                .orElse("No item is in repetition yet.");
    }
}
