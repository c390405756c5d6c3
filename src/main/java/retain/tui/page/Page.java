package retain.tui.page;

import java.util.ArrayList;
import java.util.List;

/// What a screen shows, before it is fitted to the terminal's height: a head and a foot that stay,
/// and a body that scrolls between them.
///
/// @param focusFrom the first line of the body that must be seen, from 0
/// @param focusTo the last such line
/// @param foot follows the body where all fits, else stands at the bottom
/// @param hints the keys, most needed first; the last two are kept longest
/// @param cursor where in the body or the foot one types
public record Page(
        List<Line> head,
        List<Line> body,
        int focusFrom,
        int focusTo,
        List<Line> foot,
        List<Hint> hints,
        Cursor cursor) {
    /// Where one types.
    ///
    /// @param row line of the body, or past its end of the foot; -1 for no cursor
    public record Cursor(int row, int column) {
        static final Cursor NONE = new Cursor(-1, 0);
    }

    /// A line of the body, the one below it and the keys.
    private static final int LEAST = 3;

    public Page {
        head = List.copyOf(head);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
        hints = List.copyOf(hints);
    }

    /// How many lines of the body can be seen at a time.
    public int visible(Size size) {
        return Math.max(1, size.rows() - headOn(size).size() - foot.size() - 2);
    }

    /// The head, unless it leaves too little room for what is read or typed.
    private List<Line> headOn(Size size) {
        return head.size() + foot.size() + LEAST > size.rows() ? List.of() : head;
    }

    /// The nearest first line that shows no empty space past the end.
    public int clamped(int top, Size size) {
        return Math.clamp(top, 0, Math.max(0, body.size() - visible(size)));
    }

    /// Whether the body goes on below what is seen from a first line.
    public boolean goesOn(int top, Size size) {
        return clamped(top, size) + visible(size) < body.size();
    }

    /// The first line nearest to `top` from which the focus is seen.
    public int revealing(int top, Size size) {
        int first = clamped(top, size);
        if (focusTo >= first + visible(size)) {
            first = focusTo - visible(size) + 1;
        }
        return clamped(Math.min(first, focusFrom), size);
    }

    /// The page on a terminal of that size.
    public Frame frame(int top, Size size) {
        int first = clamped(top, size);
        int last = Math.min(body.size(), first + visible(size));
        List<Line> shown = headOn(size);
        List<Line> lines = new ArrayList<>(shown);
        lines.addAll(body.subList(first, last));
        int room = size.rows() - lines.size() - foot.size() - 2;
        boolean cut = first > 0 || last < body.size();
        lines.add(cut ? more(first > 0, last < body.size(), size) : Line.BLANK);
        int footFrom = lines.size();
        lines.addAll(foot);
        for (int i = 0; i < room; i++) {
            lines.add(Line.BLANK);
        }
        lines.add(keys(size));
        int row =
                cursor.row() < 0
                        ? -1
                        : cursor.row() >= body.size()
                                ? footFrom + cursor.row() - body.size()
                                : cursor.row() >= first && cursor.row() < last
                                        ? shown.size() + cursor.row() - first
                                        : -1;
        // Where not even that much fits, the line that is typed in is kept.
        int from = Math.max(0, row - size.rows() + 1);
        int to = Math.min(lines.size(), from + size.rows());
        List<Line> fitted =
                lines.subList(from, to).stream().map(line -> line.cut(size.columns())).toList();
        return new Frame(
                fitted,
                row < 0 ? -1 : row - from,
                row < 0 ? 0 : Math.min(cursor.column(), size.columns() - 1));
    }

    private static Line more(boolean above, boolean below, Size size) {
        String text = above && below ? "▲▼ more" : above ? "▲ more above" : "▼ more below";
        return Line.of(text, Role.ACCENT).indented(Layout.of(size).left());
    }

    private Line keys(Size size) {
        List<Hint> shown = new ArrayList<>(hints);
        Line line = keys(shown, size);
        while (line.width() > size.columns() && shown.size() > 2) {
            shown.remove(shown.size() - 3);
            line = keys(shown, size);
        }
        return line;
    }

    private static Line keys(List<Hint> hints, Size size) {
        Line line = Line.of(" ".repeat(Layout.of(size).margin() + 1));
        for (int i = 0; i < hints.size(); i++) {
            line =
                    line.and(i == 0 ? "" : "   ", Role.PLAIN)
                            .and(hints.get(i).key(), Role.ACCENT)
                            .and(" " + hints.get(i).does(), Role.DIM);
        }
        return line;
    }
}
