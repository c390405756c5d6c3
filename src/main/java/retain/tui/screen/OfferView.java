package retain.tui.screen;

import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.words.BacklogText;

import java.util.ArrayList;
import java.util.List;

/// A backlog, and what it takes to clear it.
final class OfferView {
    private OfferView() {}

    static Page of(Offering screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        body.text(BacklogText.reason(screen.offer()), Role.PRIMARY);
        body.gap();
        int from = body.next();
        body.add(
                Line.of("Clear it at  ")
                        .and("◂ ", Role.DIM)
                        .and(String.valueOf(screen.aDay()), Role.ACCENT)
                        .and(" ▸", Role.DIM)
                        .and("  a day:", Role.PLAIN));
        body.text(BacklogText.end(screen.offer(), screen.clear()) + ".", Role.PLAIN);
        body.focus(from, body.next() - 1);
        body.gap();
        body.text(BacklogText.FIRST + " " + BacklogText.PAUSED, Role.PLAIN);
        body.gap();
        body.text(
                "Counted in: you come every day, some items are missed, and all come back.",
                Role.DIM);
        List<Line> foot = new ArrayList<>();
        Wrap.lines(screen.said(), Role.ACCENT, body.layout().text())
                .forEach(line -> foot.add(line.indented(body.layout().left())));
        return body.page(
                Head.of(screen.session(), "backlog", clock, size),
                foot,
                List.of(
                        new Hint("⏎", "clear it so"),
                        new Hint("↑↓", "more, fewer"),
                        new Hint("0-9", "a number"),
                        new Hint("n", "not today"),
                        Hints.QUIT));
    }
}
