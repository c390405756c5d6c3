package retain.tui.screen;

import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Size;

import java.util.List;

/// The screen below with a line to write in at its foot.
final class RemarkView {
    private RemarkView() {}

    static Page of(Remarking screen, Size size) {
        Page below = View.page(screen.below(), size);
        Layout layout = Layout.of(size);
        String asks =
                screen.isFlag()
                        ? "What is wrong with this question? Kept in your log for the instructor."
                        : "A note for yourself, shown with the answer:";
        FieldView drawn =
                FieldView.of(Line.of("❯ ", Role.SELECTION), screen.field(), layout.text());
        List<Line> foot =
                List.of(
                        Line.of(asks, Role.ACCENT).indented(layout.left()),
                        drawn.line().indented(layout.left()));
        return new Page(
                below.head(),
                below.body(),
                below.focusFrom(),
                below.focusTo(),
                foot,
                List.of(new Hint("⏎", "keep it"), new Hint("Esc", "go back")),
                new Page.Cursor(below.body().size() + 1, layout.left() + drawn.column()));
    }
}
