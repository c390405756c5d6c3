package retain.tui;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Review;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;
import retain.session.Rating;
import retain.session.Session;

import java.util.ArrayList;
import java.util.List;

/// What happened to one item, oldest first. It does not tell the answer.
final class HistoryView {
    private HistoryView() {}

    static Page of(Aside screen, Size size, String clock) {
        Session session = screen.session();
        ItemId item = session.turn().orElseThrow().item().id();
        Body body = new Body(Layout.of(size));
        body.text(item.inCourse(), Role.PRIMARY);
        body.text(standing(session, item), Role.PLAIN);
        body.gap();
        List<Entry> entries = new ArrayList<>(session.history().reviews(item));
        entries.addAll(session.history().remarks(item));
        entries.sort(Entry.BY_MOMENT);
        Rows rows = new Rows();
        for (Entry entry : entries) {
            add(rows, entry, session);
        }
        rows.into(body);
        if (entries.isEmpty()) {
            body.text("You have not met this item before.", Role.DIM);
        }
        return body.page(
                Head.of(session, "history", clock, size),
                List.of(),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }

    private static String standing(Session session, ItemId item) {
        return switch (session.schedule(item)) {
            case Unseen _ -> "new";
            case Scheduled scheduled ->
                    "due "
                            + Dates.day(scheduled.due())
                            + " · interval "
                            + scheduled.interval()
                            + " d · repetition "
                            + scheduled.repetition()
                            + " · ease "
                            + ease(scheduled.easeFactor())
                            + " · "
                            + scheduled.lapses()
                            + (scheduled.lapses() == 1 ? " lapse" : " lapses")
                            + (scheduled.isLeech() ? ", a leech" : "");
        };
    }

    private static String ease(int hundredths) {
        int rest = hundredths % 100;
        return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }

    private static void add(Rows rows, Entry entry, Session session) {
        switch (entry) {
            case Review review ->
                    rows.add(
                            Line.of(Dates.day(review.day()), Role.DIM)
                                    .and(
                                            review.correct() ? "  ✓ " : "  ✗ ",
                                            review.correct() ? Role.GOOD : Role.BAD),
                            review.quality().value()
                                    + " "
                                    + Rating.words(review.quality())
                                    + kind(review.kind())
                                    + (review.override() ? " · claimed" : "")
                                    + " · "
                                    + Dates.time(review.latency()),
                            Role.PLAIN,
                            "");
            case Flag flag -> remark(rows, session, entry, "flag: " + flag.note());
            case Note note -> remark(rows, session, entry, "note: " + note.text());
            case Burial _ -> remark(rows, session, entry, "buried");
            default -> throw new IllegalStateException("not of an item: " + entry);
        }
    }

    private static void remark(Rows rows, Session session, Entry entry, String text) {
        rows.add(
                Line.of(Dates.day(session.desk().dayOf(entry.at())), Role.DIM)
                        .and("  · ", Role.ACCENT),
                text,
                Role.PLAIN,
                "");
    }

    private static String kind(ReviewKind kind) {
        return switch (kind) {
            case SCHEDULED -> "";
            case REDRILL -> " · again the same day";
            case CRAM -> " · cram";
            case EARLY -> " · early";
        };
    }
}
