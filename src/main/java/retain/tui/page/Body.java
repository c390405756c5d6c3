package retain.tui.page;

import java.util.ArrayList;
import java.util.List;

/// The lines of a page in the making, indented as the layout says.
public final class Body {
    private final Layout layout;
    private final List<Line> lines = new ArrayList<>();
    private int focusFrom;
    private int focusTo;
    private Page.Cursor cursor = Page.Cursor.NONE;

    public Body(Layout layout) {
        this.layout = layout;
    }

    public Layout layout() {
        return layout;
    }

    /// A line as it is, indented.
    public void add(Line line) {
        lines.add(line.width() == 0 ? Line.BLANK : line.indented(layout.left()));
    }

    /// A blank line, unless the last one is.
    public void gap() {
        if (!lines.isEmpty() && lines.getLast().width() > 0) {
            lines.add(Line.BLANK);
        }
    }

    /// Takes back a blank line at the end.
    public void endsWithoutGap() {
        if (!lines.isEmpty() && lines.getLast().width() == 0) {
            lines.removeLast();
        }
    }

    /// Paragraphs, wrapped.
    public void text(String text, Role role) {
        Wrap.lines(text, role, layout.text()).forEach(this::add);
    }

    /// One paragraph with a label before it, wrapped.
    public void labelled(String label, Role labelRole, String text, Role role) {
        Wrap.glued(
                        List.of(
                                new Wrap.Piece(label, labelRole, false),
                                new Wrap.Piece(" " + text.replace('\n', ' '), role, true)),
                        layout.text())
                .forEach(this::add);
    }

    /// The number of the next line.
    public int next() {
        return lines.size();
    }

    public void focus(int from, int to) {
        focusFrom = from;
        focusTo = to;
    }

    /// What was added since the focus was set belongs to it.
    public void focusUntilHere() {
        focusTo = next() - 1;
    }

    /// Puts the cursor into a line, at a column of its text.
    public void cursor(int line, int column) {
        cursor = new Page.Cursor(line, layout.left() + column);
    }

    public Page page(List<Line> head, List<Line> foot, List<Hint> hints) {
        return new Page(head, lines, focusFrom, focusTo, foot, hints, cursor);
    }

    /// The page with the cursor in the foot.
    public Page page(List<Line> head, List<Line> foot, List<Hint> hints, int row, int column) {
        return new Page(
                head,
                lines,
                focusFrom,
                focusTo,
                foot,
                hints,
                new Page.Cursor(lines.size() + row, column));
    }
}
