package retain.tui.screen;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.OptionId;
import retain.tui.draft.Draft;
import retain.tui.draft.Filling;
import retain.tui.draft.Matching;
import retain.tui.draft.Ordering;
import retain.tui.draft.Picking;
import retain.tui.draft.Typing;
import retain.tui.key.TextField;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.words.KeyText;

import java.util.ArrayList;
import java.util.List;

/// A question and the answer in the making.
final class QuestionView {
    private QuestionView() {}

    static Page of(Asking screen, Size size, String clock) {
        return page(
                screen.turn().item(),
                screen.draft(),
                false,
                Head.of(screen.turn(), screen.session(), clock, size),
                said(screen.said(), Layout.of(size)),
                Hints.of(screen),
                size);
    }

    /// The page of a question, whoever looks at it.
    ///
    /// @param stays whether an option picked stays picked, so that it has to be shown
    static Page page(
            Item item,
            Draft draft,
            boolean stays,
            List<Line> head,
            List<Line> foot,
            List<Hint> hints,
            Size size) {
        Body body = new Body(Layout.of(size));
        stem(body, item);
        switch (draft) {
            case Picking picking -> options(body, picking, stays);
            case Typing typing -> field(body, typing);
            case Filling filling -> blanks(body, (Cloze) item.interaction(), filling);
            case Ordering ordering -> steps(body, (Order) item.interaction(), ordering);
            case Matching matching -> sides(body, (Match) item.interaction(), matching);
        }
        return body.page(head, foot, hints);
    }

    /// What is told at the foot of a page; nothing for an empty text.
    static List<Line> said(String text, Layout layout) {
        List<Line> lines = new ArrayList<>();
        Wrap.lines(text, Role.ACCENT, layout.text())
                .forEach(line -> lines.add(line.indented(layout.left())));
        return lines;
    }

    /// The question and its drawing.
    static void stem(Body body, Item item) {
        if (!item.question().isEmpty()) {
            body.text(item.question(), Role.PRIMARY);
            body.gap();
        }
        if (!item.figure().isBlank()) {
            item.figure().stripTrailing().lines().forEach(line -> body.add(Line.of(line)));
            body.gap();
        }
    }

    private static void options(Body body, Picking picking, boolean stays) {
        int from = body.next();
        Rows rows = new Rows();
        for (int i = 0; i < picking.shown().size(); i++) {
            OptionId id = picking.shown().get(i);
            boolean here = i == picking.cursor();
            Line lead = lead(here, String.valueOf(i + 1));
            if (picking.takesSeveral()) {
                lead = lead.and(picking.picked().contains(id) ? "[x] " : "[ ] ", Role.PLAIN);
            } else if (stays) {
                lead = lead.and(picking.picked().contains(id) ? "(●) " : "( ) ", Role.PLAIN);
            }
            rows.add(
                    lead,
                    KeyText.text(picking.choice().options(), id),
                    here ? Role.SELECTION : Role.PLAIN,
                    "");
            if (here) {
                rows.focusLast();
            }
        }
        rows.into(body);
        if (picking.cursor() < 0) {
            body.focus(from, body.next() - 1);
        }
    }

    private static Line lead(boolean here, String label) {
        return Line.of(here ? "❯ " : "  ", Role.SELECTION)
                .and(label, here ? Role.SELECTION : Role.ACCENT)
                .and("  ", Role.PLAIN);
    }

    private static void field(Body body, Typing typing) {
        typed(body, Line.of("❯ ", Role.SELECTION), typing.field());
    }

    private static void typed(Body body, Line lead, TextField field) {
        FieldView drawn = FieldView.of(lead, field, body.layout().text());
        body.focus(body.next(), body.next());
        body.cursor(body.next(), drawn.column());
        body.add(drawn.line());
    }

    private static void blanks(Body body, Cloze cloze, Filling filling) {
        List<Wrap.Piece> pieces = new ArrayList<>();
        int blank = 0;
        for (Segment segment : cloze.segments()) {
            switch (segment) {
                case Words words ->
                        pieces.add(
                                new Wrap.Piece(
                                        words.text().replace('\n', ' '), Role.PRIMARY, true));
                case Blank _ -> {
                    String text = filling.fields().get(blank).text().strip();
                    boolean here = blank == filling.focus();
                    blank++;
                    pieces.add(
                            new Wrap.Piece(
                                    "[" + blank + (text.isEmpty() ? " ____" : " " + text) + "]",
                                    here ? Role.SELECTION : Role.ACCENT,
                                    false));
                }
            }
        }
        Wrap.glued(pieces, body.layout().text()).forEach(body::add);
        body.gap();
        for (int i = 0; i < filling.fields().size(); i++) {
            TextField field = filling.fields().get(i);
            Line lead = lead(i == filling.focus(), String.valueOf(i + 1));
            if (i == filling.focus()) {
                typed(body, lead, field);
            } else {
                body.add(lead.and(field.text(), Role.PLAIN).cut(body.layout().text()));
            }
        }
    }

    private static void steps(Body body, Order order, Ordering ordering) {
        Rows rows = new Rows();
        for (int i = 0; i < ordering.order().size(); i++) {
            OptionId id = ordering.order().get(i);
            boolean here = i == ordering.cursor();
            boolean placed = i < ordering.placed();
            rows.add(
                    lead(here, String.valueOf(ordering.number(id))),
                    KeyText.text(order.steps(), id),
                    here ? Role.SELECTION : placed ? Role.ACCENT : Role.PLAIN,
                    "");
            if (here) {
                rows.focusLast();
            }
        }
        rows.into(body);
        if (ordering.placed() > 0) {
            body.gap();
            StringBuilder typed = new StringBuilder("Placed by number:");
            for (int i = 0; i < ordering.order().size(); i++) {
                typed.append(' ')
                        .append(
                                i < ordering.placed()
                                        ? String.valueOf(ordering.number(ordering.order().get(i)))
                                        : "_");
            }
            body.add(Line.of(typed.toString(), Role.DIM));
        }
    }

    private static void sides(Body body, Match match, Matching matching) {
        Rows rows = new Rows();
        for (int i = 0; i < matching.sources().size(); i++) {
            OptionId id = matching.sources().get(i);
            boolean here = i == matching.focus();
            Line lead =
                    lead(here, String.valueOf(i + 1))
                            .and("[", Role.PLAIN)
                            .and(matching.letter(id), Role.ACCENT)
                            .and("] ", Role.PLAIN);
            rows.add(
                    lead,
                    KeyText.text(match.sources(), id),
                    here ? Role.SELECTION : Role.PLAIN,
                    "");
            if (here) {
                rows.focusLast();
            }
        }
        rows.into(body);
        body.gap();
        targets(body, match, matching);
        // Who gives a letter wants to see the letters, more than the end of a drawing.
        body.focusUntilHere();
    }

    /// The right sides with their letters.
    static void targets(Body body, Match match, Matching matching) {
        Rows rows = new Rows();
        for (OptionId id : matching.shown()) {
            boolean used = matching.pairs().containsValue(id);
            rows.add(
                    lead(false, matching.letterOf(id)),
                    KeyText.text(match.targets(), id),
                    used ? Role.DIM : Role.PLAIN,
                    "");
        }
        rows.into(body);
    }
}
