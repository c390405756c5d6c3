package retain.tui;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Ordered;
import retain.deck.Scoring;
import retain.deck.Source;
import retain.log.Entry;
import retain.log.Entry.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The answer beside what is right, the reasons, and the grades.
final class AnsweredView {
    private static final Line RIGHT = Line.of("✓ ", Role.GOOD);
    private static final Line WRONG = Line.of("✗ ", Role.BAD);
    private static final Line NEITHER = Line.of("  ");

    private AnsweredView() {}

    static Page of(Answered screen, Size size, String clock) {
        Body body = new Body(Layout.of(size));
        Item item = screen.turn().item();
        QuestionView.stem(body, item);
        Rows rows = new Rows();
        switch (item.interaction()) {
            case Choice choice ->
                    options(rows, choice, (Picking) screen.draft(), screen.response());
            case TextEntry entry -> typed(rows, entry, screen);
            case Cloze cloze -> blanks(body, rows, cloze, screen.response());
            case Order order -> steps(rows, order, screen.response());
            case Match match -> sides(rows, match, (Matching) screen.draft());
        }
        int from = body.next();
        rows.into(body);
        reasons(body, screen, item);
        // As much of the reasons as there is room for, but never without the answer.
        body.focus(from, body.next() - 1);
        List<Line> foot = new ArrayList<>();
        GradeView.lines(screen, body.layout())
                .forEach(line -> foot.add(line.indented(body.layout().left())));
        return body.page(
                Head.of(screen.turn(), screen.session(), clock, size), foot, Hints.of(screen));
    }

    private static void options(Rows rows, Choice choice, Picking picking, Response response) {
        Set<OptionId> given = response instanceof Chosen(Set<OptionId> chosen) ? chosen : Set.of();
        for (int i = 0; i < picking.shown().size(); i++) {
            Option option = KeyText.option(choice.options(), picking.shown().get(i));
            boolean key = choice.key().contains(option.id());
            boolean picked = given.contains(option.id());
            Line lead = (key ? RIGHT : picked ? WRONG : NEITHER).and(i + 1 + "  ", Role.ACCENT);
            if (picking.takesSeveral()) {
                lead = lead.and(picked ? "[x] " : "[ ] ", Role.PLAIN);
            }
            rows.add(lead, option.text(), key ? Role.GOOD : Role.PLAIN, option.feedback());
        }
    }

    private static void typed(Rows rows, TextEntry entry, Answered screen) {
        String text = screen.response() instanceof Entered(String entered) ? entered : "";
        String best = entry.accepted().getFirst();
        List<String> others = entry.accepted().subList(1, entry.accepted().size());
        String also = others.isEmpty() ? "" : "also: " + String.join(", ", others);
        if (Scoring.isRight(entry, screen.response())) {
            boolean same = text.equals(best);
            rows.add(RIGHT, best, Role.GOOD, also);
            if (!same) {
                rows.add(NEITHER, text, Role.DIM, "as you typed it");
            }
            return;
        }
        String said =
                screen.claimed()
                        ? "claimed as right"
                        : Scoring.rejectedAs(entry, text).map(near -> near.feedback()).orElse("");
        rows.add(
                screen.claimed() ? RIGHT : WRONG,
                text.isBlank() ? "no answer" : text,
                text.isBlank() ? Role.DIM : Role.PLAIN,
                said);
        rows.add(RIGHT, best, Role.GOOD, also);
    }

    private static void blanks(Body body, Rows rows, Cloze cloze, Response response) {
        List<Wrap.Piece> pieces = new ArrayList<>();
        for (Segment segment : cloze.segments()) {
            pieces.add(
                    switch (segment) {
                        case Words words ->
                                new Wrap.Piece(words.text().replace('\n', ' '), Role.PRIMARY, true);
                        case Blank blank ->
                                new Wrap.Piece(blank.accepted().getFirst(), Role.GOOD, false);
                    });
        }
        Wrap.glued(pieces, body.layout().text()).forEach(body::add);
        body.gap();
        for (int i = 0; i < cloze.blanks().size(); i++) {
            Blank blank = cloze.blanks().get(i);
            String text = response instanceof Filled(List<String> texts) ? texts.get(i) : "";
            boolean right = Scoring.fills(blank, text, cloze.typosForgiven());
            rows.add(
                    (right ? RIGHT : WRONG).and(i + 1 + "  ", Role.ACCENT),
                    text.isBlank() ? "left empty" : text,
                    text.isBlank() ? Role.DIM : Role.PLAIN,
                    right ? also(blank, text) : "right: " + String.join(" or ", blank.accepted()));
        }
    }

    private static String also(Blank blank, String text) {
        List<String> others = new ArrayList<>(blank.accepted());
        others.remove(text);
        return others.isEmpty() ? "" : "also: " + String.join(", ", others);
    }

    private static void steps(Rows rows, Order order, Response response) {
        List<OptionId> given =
                response instanceof Ordered(List<OptionId> steps) ? steps : List.of();
        for (int i = 0; i < order.steps().size(); i++) {
            Option step = order.steps().get(i);
            int put = given.indexOf(step.id());
            String place = put < 0 || put == i ? "" : "you had it at place " + (put + 1);
            String note =
                    place.isEmpty() || step.feedback().isEmpty()
                            ? place + step.feedback()
                            : place + ". " + step.feedback();
            rows.add(
                    (put == i ? RIGHT : WRONG).and(i + 1 + ". ", Role.ACCENT),
                    step.text(),
                    Role.PLAIN,
                    note);
        }
    }

    private static void sides(Rows rows, Match match, Matching matching) {
        for (int i = 0; i < matching.sources().size(); i++) {
            OptionId source = matching.sources().get(i);
            OptionId key = Objects.requireNonNull(match.key().get(source));
            boolean right = key.equals(matching.pairs().get(source));
            rows.add(
                    (right ? RIGHT : WRONG)
                            .and(i + 1 + "  ", Role.ACCENT)
                            .and("[" + matching.letter(source) + "] ", Role.PLAIN),
                    KeyText.text(match.sources(), source),
                    Role.PLAIN,
                    matching.letterOf(key) + "  " + KeyText.text(match.targets(), key));
        }
    }

    private static void reasons(Body body, Answered screen, Item item) {
        if (!item.rationale().explanation().isBlank()) {
            body.gap();
            body.text(item.rationale().explanation(), Role.PLAIN);
        }
        if (!item.rationale().disputed().isBlank()) {
            body.gap();
            body.labelled("Disputed ·", Role.ACCENT, item.rationale().disputed(), Role.PLAIN);
        }
        List<String> sources = new ArrayList<>();
        for (String key : item.rationale().citations()) {
            sources.add(
                    screen.session().desk().course().source(key).map(Source::title).orElse(key));
        }
        if (!sources.isEmpty()) {
            body.gap();
            body.text(String.join("; ", sources), Role.DIM);
        }
        for (Entry remark : screen.session().history().remarks(item.id())) {
            if (remark instanceof Note note) {
                body.gap();
                body.labelled("Your note ·", Role.ACCENT, note.text(), Role.PLAIN);
            }
        }
    }
}
