package retain.tui.screen;

import retain.deck.Item;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.proof.Leaf;
import retain.tui.words.DayText;
import retain.tui.words.KeyText;

import java.util.List;

/// The items that a search has found, and the line that is searched for.
final class SearchView {
    private static final int GAP = 2;

    private SearchView() {}

    static Page of(PreviewSearch screen, Size size) {
        Layout layout = Layout.of(size);
        Body body = new Body(layout);
        List<Leaf> leaves = screen.below().sheet().proof().leaves();
        List<Leaf> shown =
                screen.found().stream().limit(PreviewSearch.MOST).map(leaves::get).toList();
        int widest = 0;
        for (Leaf leaf : shown) {
            widest = Math.max(widest, leaf.item().id().inCourse().length());
        }
        int names = Math.min(widest, layout.text() * 2 / 5);
        for (int i = 0; i < shown.size(); i++) {
            boolean here = i == screen.cursor();
            if (here) {
                body.focus(body.next(), body.next());
            }
            body.add(row(shown.get(i).item(), here, names).cut(layout.text()));
        }
        int more = screen.found().size() - shown.size();
        if (more > 0) {
            body.add(Line.of("and " + more + " more: type to see fewer", Role.DIM));
        }
        if (shown.isEmpty()) {
            body.text("No item holds these words.", Role.PLAIN);
        }
        FieldView field =
                FieldView.of(Line.of("❯ ", Role.SELECTION), screen.field(), layout.text());
        List<Line> foot =
                List.of(
                        Line.of("Find by name, or by words in an item:", Role.ACCENT)
                                .indented(layout.left()),
                        field.line().indented(layout.left()));
        Line count = Line.of(DayText.count(screen.found().size(), "item"), Role.DIM);
        return body.page(
                Head.of(screen.below().sheet().leaf().course().title(), count, "", size),
                foot,
                List.of(new Hint("⏎", "look at it"), new Hint("↑↓", "go"), new Hint("Esc", "back")),
                1,
                layout.left() + field.column());
    }

    private static Line row(Item item, boolean here, int names) {
        Line name =
                Line.of(here ? "❯ " : "  ", Role.SELECTION)
                        .and(
                                Line.of(item.id().inCourse(), here ? Role.SELECTION : Role.ACCENT)
                                        .cut(names)
                                        .padded(names + GAP));
        String words = item.question().isEmpty() ? KeyText.of(item.interaction()) : item.question();
        return name.and(words.strip().replaceAll("\\s+", " "), here ? Role.PLAIN : Role.DIM);
    }
}
