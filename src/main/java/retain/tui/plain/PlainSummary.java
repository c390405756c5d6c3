package retain.tui.plain;

import retain.deck.Item;
import retain.session.Mode;
import retain.session.Recap;
import retain.session.Recap.Tally;
import retain.session.Session;
import retain.tui.words.BacklogText;
import retain.tui.words.DayLimitText;
import retain.tui.words.DayText;
import retain.tui.words.KeyText;
import retain.tui.words.NothingDue;
import retain.tui.words.RecapText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a sitting adds up to, as lines.
final class PlainSummary {
    /// Items at a time, beyond the day.
    private static final int MORE = 10;

    private PlainSummary() {}

    /// @param timeUp whether the sitting ended because of its limit of time
    static List<String> lines(Session session, boolean timeUp, Instant now) {
        List<String> lines = new ArrayList<>();
        if (timeUp) {
            session.desk()
                    .limits()
                    .time()
                    .ifPresent(time ->
                            lines.add(
                                    "Time is up: "
                                            + DayText.count(time.toMinutes(), "minute")
                                            + "."));
        }
        Recap recap = Recap.of(session);
        if (recap.answers() == 0 && session.left() == 0) {
            lines.addAll(nothingDue(session));
            session.backlogNow().map(BacklogText::progress).ifPresent(lines::add);
            return lines;
        }
        if (session.left() == 0) {
            lines.add(done(session, now));
        }
        if (recap.answers() > 0) {
            Tally all = recap.all();
            lines.add(
                    RecapText.answers(recap)
                            + "; right at first try: "
                            + RecapText.share(all)
                            + ".");
            for (Tally tally : recap.domains()) {
                lines.add("  " + tally.title() + ": " + RecapText.share(tally));
            }
        }
        if (session.left() > 0) {
            String left = DayText.count(session.left(), "question");
            lines.add((recap.answers() == 0 ? "Nothing answered; " : "") + left + " left today.");
        }
        String limit = timeUp ? "" : DayLimitText.of(session);
        if (!limit.isEmpty() && recap.answers() > 0) {
            lines.add(limit + ".");
        }
        if (session.isBacklogCleared()) {
            lines.add(BacklogText.CLEARED);
        }
        session.backlogNow().map(BacklogText::progress).ifPresent(lines::add);
        lines.add(RecapText.comingBack(recap, session.day()));
        missed(lines, recap.missed());
        return lines;
    }

    /// A limit of number can end a sitting before the day is through.
    private static String done(Session session, Instant now) {
        if (session.desk().mode() == Mode.CRAM) {
            return "The cram is done.";
        }
        int beyond = session.unlimited(now).left();
        return beyond == 0
                ? "Done for today."
                : (session.desk().limits().limit().isPresent()
                                ? "The limit is reached; "
                                : "Today's share of the backlog is done; ")
                        + DayText.count(beyond, "question")
                        + " left today.";
    }

    private static void missed(List<String> lines, List<Item> missed) {
        if (missed.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("To read again, " + DayText.count(missed.size(), "item") + ":");
        for (Item item : missed) {
            lines.add("");
            if (!item.question().isEmpty()) {
                lines.add(item.question());
            }
            lines.add("Right: " + KeyText.of(item.interaction()));
            if (!item.rationale().explanation().isEmpty()) {
                lines.add(item.rationale().explanation());
            }
        }
    }

    private static List<String> nothingDue(Session session) {
        NothingDue nothing = NothingDue.of(session);
        List<String> lines = new ArrayList<>();
        lines.add(NothingDue.headline(session, false));
        lines.add(nothing.outlook());
        if (!nothing.setAside().isEmpty()) {
            lines.add(nothing.setAside());
        }
        if (session.beyondLimit() > 0) {
            lines.add(
                    "To go on all the same: retain study "
                            + (session.backlog().isPresent()
                                    ? "--backlog " + (session.backlog().get().aDay() + MORE)
                                    : "--limit 0"));
        } else if (nothing.unseen() > 0 && session.backlog().isEmpty()) {
            int more = Math.min(MORE, nothing.unseen());
            lines.add(
                    "For up to "
                            + DayText.count(more, "more new item")
                            + " today, of "
                            + nothing.unseen()
                            + ": retain study --new "
                            + (session.desk().limits().newItems() + more));
        }
        lines.add(
                (session.desk().scheduler().heedsCrams()
                                ? "For practice beyond what is due"
                                : "For practice that moves no schedule")
                        + ": retain study --cram");
        return lines;
    }
}
