package retain.tui.screen;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Kind;
import retain.deck.TypedText;
import retain.log.Entry;
import retain.log.Entry.Note;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.words.AlsoText;
import retain.tui.words.AnswerPart;
import retain.tui.words.AnswerPart.Pick;
import retain.tui.words.AnswerPart.Place;
import retain.tui.words.Feedback;

import java.util.ArrayList;
import java.util.List;

/// The answer beside what is right, the reasons, and the grades.
final class AnsweredView {
    private static final Line RIGHT = Line.of("✓ ", Role.GOOD);
    private static final Line WRONG = Line.of("✗ ", Role.BAD);
    private static final Line NEITHER = Line.of("  ");

    private AnsweredView() {}

    static Page of(Answered screen, Size size, String clock) {
        Layout layout = Layout.of(size);
        Item item = screen.turn().item();
        List<String> notes = new ArrayList<>();
        for (Entry remark : screen.session().history().remarks(item.id())) {
            if (remark instanceof Note note) {
                notes.add(note.text());
            }
        }
        List<Line> foot = new ArrayList<>();
        GradeView.lines(screen, size).forEach(line -> foot.add(line.indented(layout.left())));
        return page(
                item,
                Feedback.of(
                        screen.session().desk().course(),
                        screen.turn().question(),
                        screen.response()),
                screen.claimed(),
                notes,
                Head.of(screen.turn(), screen.session(), clock, size),
                foot,
                Hints.of(screen),
                size);
    }

    /// The page of an answer, whoever looks at it.
    ///
    /// @param claimed the learner says that the typed answer is right
    /// @param notes the learner's own
    static Page page(
            Item item,
            Feedback feedback,
            boolean claimed,
            List<String> notes,
            List<Line> head,
            List<Line> foot,
            List<Hint> hints,
            Size size) {
        Body body = new Body(Layout.of(size));
        QuestionView.stem(body, item);
        if (item.interaction() instanceof Cloze cloze) {
            filled(body, cloze);
        }
        int from = body.next();
        Rows rows = new Rows();
        boolean marked = false;
        for (AnswerPart part : feedback.parts()) {
            if (!marked && tells(part)) {
                rows.focusNext();
                marked = true;
            }
            switch (part) {
                case Pick pick -> pick(rows, pick, item.kind());
                case Place place -> place(rows, place, item, claimed);
            }
        }
        rows.into(body);
        int end = body.next();
        reasons(body, feedback, notes);
        body.focusUntilHere();
        Page page = body.page(head, foot, hints);
        if (end - from > page.visible(size)) {
            return page;
        }
        // As much of the reasons as there is room for, but never without the whole answer.
        body.focus(from, body.next() - 1);
        return body.page(head, foot, hints);
    }

    /// Whether a part must be seen first: the learner's own, or a right one.
    private static boolean tells(AnswerPart part) {
        return !(part instanceof Pick pick) || pick.chosen() || pick.inKey();
    }

    private static void filled(Body body, Cloze cloze) {
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
    }

    private static void pick(Rows rows, Pick pick, Kind kind) {
        Line lead =
                (pick.inKey() ? RIGHT : pick.chosen() ? WRONG : NEITHER)
                        .and(pick.number() + "  ", Role.ACCENT);
        if (kind == Kind.MULTIPLE) {
            lead = lead.and(pick.chosen() ? "[x] " : "[ ] ", Role.PLAIN);
        }
        rows.add(lead, pick.text(), pick.inKey() ? Role.GOOD : Role.PLAIN, pick.feedback());
    }

    private static void place(Rows rows, Place place, Item item, boolean claimed) {
        Line mark = place.right() ? RIGHT : WRONG;
        switch (item.interaction()) {
            case TextEntry _ -> typed(rows, place, claimed);
            case Cloze _ ->
                    rows.add(
                            mark.and(place.label() + "  ", Role.ACCENT),
                            place.given().isBlank() ? "left empty" : place.given(),
                            place.given().isBlank() ? Role.DIM : Role.PLAIN,
                            place.right() ? also(place) : "right: " + wanted(place));
            case Order _ ->
                    rows.add(
                            mark.and(place.label() + ". ", Role.ACCENT),
                            place.wanted(),
                            Role.PLAIN,
                            note(had(place), place.feedback()));
            case Match _ -> {
                rows.add(mark, place.label(), Role.PLAIN, "→ " + place.wanted());
                String had = note(had(place), place.feedback());
                if (!had.isEmpty()) {
                    rows.addNote(had);
                }
            }
            case Choice _ -> throw new IllegalStateException("a choice has no places");
        }
    }

    private static void typed(Rows rows, Place place, boolean claimed) {
        if (!place.right()) {
            boolean empty = place.given().isBlank();
            rows.add(
                    claimed ? RIGHT : WRONG,
                    empty ? "no answer" : place.given(),
                    empty ? Role.DIM : Role.PLAIN,
                    claimed ? "claimed as right" : place.feedback());
        }
        rows.add(RIGHT, place.wanted(), Role.GOOD, also(place));
        if (place.right() && !isSame(place.given(), place.wanted())) {
            rows.add(NEITHER, place.given(), Role.DIM, "as you typed it");
        }
    }

    private static String had(Place place) {
        return place.right() || place.given().isEmpty() ? "" : "you had: " + place.given();
    }

    private static String wanted(Place place) {
        List<String> all = new ArrayList<>(List.of(place.wanted()));
        all.addAll(place.also());
        return AlsoText.of(all, " or ");
    }

    /// What else would have been right.
    private static String also(Place place) {
        List<String> others = new ArrayList<>(List.of(place.wanted()));
        others.addAll(place.also());
        if (place.label().isEmpty()) {
            others.removeFirst();
        }
        others.removeIf(other -> isSame(other, place.given()));
        return others.isEmpty() ? "" : "also: " + AlsoText.of(others, ", ");
    }

    private static boolean isSame(String one, String other) {
        return TypedText.normalise(one).equals(TypedText.normalise(other));
    }

    private static String note(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }

    private static void reasons(Body body, Feedback feedback, List<String> notes) {
        body.gap();
        body.text(feedback.explanation(), Role.PLAIN);
        if (!feedback.disputed().isBlank()) {
            body.gap();
            body.labelled("Disputed ·", Role.ACCENT, feedback.disputed(), Role.PLAIN);
        }
        body.gap();
        body.text(String.join("; ", feedback.sources()), Role.DIM);
        for (String note : notes) {
            body.gap();
            body.labelled("Your note ·", Role.ACCENT, note, Role.PLAIN);
        }
        body.endsWithoutGap();
    }
}
