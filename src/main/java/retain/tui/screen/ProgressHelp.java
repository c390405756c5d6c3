package retain.tui.screen;

import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;

import java.util.List;

/// The keys of progress, and what its figures mean.
final class ProgressHelp {
    private ProgressHelp() {}

    static Page page(Size size, String clock) {
        Body body = new Body(Layout.of(size));
        TextView.heading(body, "Keys");
        TextView.key(body, "↑↓", "from row to row, and on through the page; j and k too");
        TextView.key(body, "⏎  →", "open a domain, a topic, an item");
        TextView.key(body, "Esc  ←", "a step back");
        TextView.key(body, "n  p", "at an item, the next and the one before");
        TextView.key(body, "PgUp PgDn", "a page up and down; Home and End");
        TextView.key(body, "w", "your week: what was done, learnt, lost, what comes");
        TextView.key(body, "q", "out; Ctrl-C too");
        TextView.heading(body, "Figures");
        TextView.key(body, "seen", "items answered at least once");
        TextView.key(body, "mature", "items that come back after three weeks or later");
        TextView.key(
                body,
                "right",
                "in 30 days, how much of what you had seen on an earlier day was right when it"
                        + " came back; the curve is week by week, from 50 % and less to all");
        TextView.key(
                body,
                "exam day",
                "the share that you are expected to get right then, without another answer until"
                        + " then; today, where no exam lies ahead");
        TextView.key(body, "pass", "the pass mark in percent; ✓ reached, ✗ not yet");
        TextView.key(
                body,
                "pass now",
                "the chance to pass if the exam were today, as a range, since nobody's memory is"
                        + " known for sure; no promise");
        TextView.key(
                body,
                "not safe",
                "a safety-critical item that is not seen, was missed the last time, or is fading:"
                        + " the chance that it is recalled today is below 90 %");
        TextView.key(body, "leech", "an item that was missed again and again");
        return body.page(
                Head.of("Progress", Line.of("help", Role.DIM), clock, size),
                List.of(),
                List.of(new Hint("↑↓", "read"), new Hint("⏎", "back")));
    }
}
