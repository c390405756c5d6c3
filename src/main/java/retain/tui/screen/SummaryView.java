package retain.tui.screen;

import retain.deck.Item;
import retain.session.Mode;
import retain.session.Recap;
import retain.session.Recap.Tally;
import retain.session.Session;
import retain.tui.page.Bar;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.words.BacklogText;
import retain.tui.words.DayLimitText;
import retain.tui.words.DayText;
import retain.tui.words.KeyText;
import retain.tui.words.NothingDue;
import retain.tui.words.RecapText;

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
            nothing(body, screen);
        } else {
            figures(body, recap);
        }
        day(body, screen);
        week(body, session, recap.week());
        missed(body, recap.missed());
        List<Line> foot = new ArrayList<>();
        Wrap.lines(screen.said(), Role.ACCENT, body.layout().text())
                .forEach(line -> foot.add(line.indented(body.layout().left())));
        List<Line> head = Head.of(session, state(screen), clock, size);
        Page page = body.page(head, foot, hints(session, false));
        // Nobody leaves by a second Enter before all is read.
        return page.goesOn(screen.top(), size) ? body.page(head, foot, hints(session, true)) : page;
    }

    private static String state(Summary screen) {
        Session session = screen.session();
        if (session.left() > 0) {
            return (screen.timeUp() ? "time is up · " : "") + session.left() + " left";
        }
        if (session.beyondLimit() > 0) {
            return (session.backlog().isPresent() ? "done for today · " : "limit reached · ")
                    + session.beyondLimit()
                    + " left";
        }
        return session.desk().mode() == Mode.CRAM ? "cram is through" : "done for today";
    }

    /// How far a backlog is, and how much of the day's limit is done.
    private static void day(Body body, Summary screen) {
        Session session = screen.session();
        if (session.isBacklogCleared()) {
            body.text(BacklogText.CLEARED, Role.GOOD);
        }
        session.backlogNow().ifPresent(now -> body.text(BacklogText.progress(now), Role.PLAIN));
        String limit = screen.timeUp() ? "" : DayLimitText.of(session);
        if (!limit.isEmpty() && !session.answered().isEmpty()) {
            body.text(limit + ".", Role.PLAIN);
        }
        body.gap();
    }

    private static void nothing(Body body, Summary screen) {
        Session session = screen.session();
        NothingDue nothing = NothingDue.of(session);
        body.text(NothingDue.headline(session, screen.timeUp()), Role.PRIMARY);
        body.gap();
        body.text(nothing.outlook(), Role.PLAIN);
        body.text(nothing.setAside(), Role.PLAIN);
        if (nothing.unseen() > 0) {
            body.text(
                    DayText.count(nothing.unseen(), "new item")
                            + (nothing.unseen() == 1 ? " is" : " are")
                            + " left for the days to come.",
                    Role.PLAIN);
        }
        body.gap();
    }

    private static void figures(Body body, Recap recap) {
        body.text(
                RecapText.answers(recap)
                        + " · "
                        + RecapText.share(recap.all())
                        + " right at the first try",
                Role.PRIMARY);
        body.gap();
        int widest = 0;
        for (Tally tally : recap.domains()) {
            widest = Math.max(widest, Line.of(tally.title()).width());
        }
        int titles = Math.min(widest, Math.max(8, body.layout().text() - BAR - 14));
        for (Tally tally : recap.domains()) {
            body.add(
                    Line.of(tally.title())
                            .cut(titles)
                            .padded(titles + 2)
                            .and(Bar.of(tally.right(), tally.items(), BAR))
                            .and("  " + RecapText.share(tally), Role.PLAIN));
        }
        body.gap();
    }

    private static void week(Body body, Session session, List<Integer> week) {
        int most = Collections.max(week);
        if (most == 0) {
            return;
        }
        String tomorrow =
                session.answered().isEmpty() ? "" : RecapText.tomorrow(week.getFirst()) + " ";
        body.text(tomorrow + "The week ahead:", Role.PLAIN);
        int longest = Math.min(LONGEST_BAR, Math.max(1, body.layout().text() - 20));
        for (int i = 0; i < week.size(); i++) {
            int due = week.get(i);
            int cells = most <= longest ? due : Math.ceilDiv(due * longest, most);
            body.add(
                    Line.of(DayText.date(session.day().plusDays(i + 1)) + "  ", Role.DIM)
                            .and("█".repeat(cells), Role.ACCENT)
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

    private static List<Hint> hints(Session session, boolean goesOn) {
        List<Hint> hints = new ArrayList<>();
        if (GoingOn.leftToday(session) > 0) {
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
        if (goesOn) {
            hints.add(new Hint("⏎", "read on"));
            hints.add(Hints.QUIT);
        } else {
            hints.add(new Hint("⏎", "quit"));
        }
        return hints;
    }
}
