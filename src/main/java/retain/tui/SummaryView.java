package retain.tui;

import retain.deck.Item;
import retain.session.Mode;
import retain.session.Recap;
import retain.session.Session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a sitting came to, and what comes next.
final class SummaryView {
    private static final int BAR = 12;
    private static final int LONGEST_BAR = 30;

    private SummaryView() {}

    static Page of(Summary screen, Size size, String clock) {
        Session session = screen.session();
        Recap recap = Recap.of(session);
        Body body = new Body(Layout.of(size));
        if (session.answered().isEmpty()) {
            nothing(body, session);
        } else {
            figures(body, recap);
        }
        week(body, session, recap.week());
        missed(body, recap.missed());
        List<Line> foot = new ArrayList<>();
        Wrap.lines(screen.said(), Role.ACCENT, body.layout().text())
                .forEach(line -> foot.add(line.indented(body.layout().left())));
        return body.page(Head.of(session, state(session), clock, size), foot, hints(session));
    }

    private static String state(Session session) {
        if (session.left() > 0) {
            return session.left() + " left";
        }
        return session.desk().mode() == Mode.CRAM ? "cram is through" : "done for today";
    }

    private static void nothing(Body body, Session session) {
        body.text("Nothing is due now.", Role.PRIMARY);
        body.gap();
        session.queueNow()
                .nextDue()
                .ifPresent(
                        day -> body.text("The next item is due on " + day(day) + ".", Role.PLAIN));
        int unseen = GoingOn.unseen(session);
        if (unseen > 0) {
            body.text(
                    unseen
                            + (unseen == 1 ? " item is" : " items are")
                            + " new to you; today's limit for new items is reached.",
                    Role.PLAIN);
        }
        body.gap();
    }

    private static String day(LocalDate day) {
        return Dates.day(day).replace("  ", " ");
    }

    private static void figures(Body body, Recap recap) {
        Recap.Tally all = recap.all();
        body.text(
                recap.answers()
                        + (recap.answers() == 1 ? " answer in " : " answers in ")
                        + Dates.time(recap.time())
                        + " · "
                        + all.right()
                        + " of "
                        + all.items()
                        + " right at the first try",
                Role.PRIMARY);
        body.gap();
        int widest = 0;
        for (Recap.Tally tally : recap.domains()) {
            widest = Math.max(widest, Line.of(tally.title()).width());
        }
        for (Recap.Tally tally : recap.domains()) {
            body.add(
                    Line.of(tally.title())
                            .cut(Math.max(8, body.layout().text() - BAR - 14))
                            .padded(Math.min(widest, body.layout().text() - BAR - 14) + 2)
                            .and(Bar.of(tally.right(), tally.items(), BAR))
                            .and("  " + tally.right() + " of " + tally.items(), Role.PLAIN));
        }
        body.gap();
    }

    private static void week(Body body, Session session, List<Integer> week) {
        int most = Collections.max(week);
        if (most == 0) {
            return;
        }
        int tomorrow = week.getFirst();
        body.text(
                tomorrow == 0
                        ? "Nothing comes back tomorrow. The week ahead:"
                        : "Tomorrow "
                                + tomorrow
                                + (tomorrow == 1 ? " item comes" : " items come")
                                + " back. The week ahead:",
                Role.PLAIN);
        int longest = Math.min(LONGEST_BAR, Math.max(1, body.layout().text() - 16));
        for (int i = 0; i < week.size(); i++) {
            int due = week.get(i);
            int cells = due == 0 ? 0 : Math.max(1, Math.min(due, due * longest / most));
            body.add(
                    Line.of(Dates.day(session.day().plusDays(i + 1)) + "  ", Role.DIM)
                            .and("█".repeat(most <= longest ? due : cells), Role.ACCENT)
                            .and((due == 0 ? "" : " ") + due, Role.PLAIN));
        }
        body.gap();
    }

    private static void missed(Body body, List<Item> missed) {
        if (missed.isEmpty()) {
            return;
        }
        body.text("To read again", Role.PRIMARY);
        for (Item item : missed) {
            body.gap();
            if (!item.question().isEmpty()) {
                body.text(item.question(), Role.PLAIN);
            }
            Rows key = new Rows();
            key.add(Line.of("✓ ", Role.GOOD), KeyText.of(item.interaction()), Role.GOOD, "");
            key.into(body);
            if (!item.rationale().explanation().isBlank()) {
                body.text(item.rationale().explanation(), Role.DIM);
            }
        }
    }

    private static List<Hint> hints(Session session) {
        List<Hint> hints = new ArrayList<>();
        if (session.left() > 0) {
            hints.add(new Hint("g", "go on"));
        }
        if (GoingOn.unseen(session) > 0) {
            hints.add(new Hint("m", "more new items"));
        }
        if (GoingOn.canCram(session)) {
            hints.add(new Hint("c", "cram"));
        }
        hints.add(new Hint("u", "undo"));
        hints.add(new Hint("↑↓", "read"));
        hints.add(Hints.QUIT);
        return hints;
    }
}
