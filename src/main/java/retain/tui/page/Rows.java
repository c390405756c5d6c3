package retain.tui.page;

import java.util.ArrayList;
import java.util.List;

/// A list whose lines begin alike: marks, numbers and boxes, then a text, and perhaps a note on it.
public final class Rows {
    /// Notes stand beside texts this short.
    private static final int SHORT_TEXT = 30;

    private static final int NARROWEST_NOTE = 28;
    private static final int GUTTER = 3;

    private final List<Row> rows = new ArrayList<>();
    private int focus = -1;

    /// A line of the list.
    ///
    /// @param lead marks and numbers
    /// @param note what is said of the text; empty for nothing
    private record Row(Line lead, String text, Role role, String note) {}

    public void add(Line lead, String text, Role role, String note) {
        rows.add(new Row(lead, text, role, note));
    }

    /// Another note on the row last added, on lines of its own.
    public void addNote(String note) {
        rows.add(new Row(Line.BLANK, "", Role.PLAIN, note));
    }

    /// The row added next is where the learner is.
    public void focusNext() {
        focus = rows.size();
    }

    /// The row last added is where the learner is.
    public void focusLast() {
        focus = rows.size() - 1;
    }

    /// Writes all rows into a body.
    public void into(Body body) {
        int lead = 0;
        int text = 0;
        int note = 0;
        for (Row row : rows) {
            lead = Math.max(lead, row.lead().width());
            text = Math.max(text, Line.of(row.text()).width());
            note = Math.max(note, Line.of(row.note()).width());
        }
        int noteAt = lead + text + GUTTER;
        boolean beside =
                noteAt + note <= body.layout().text()
                        || (text <= SHORT_TEXT && noteAt + NARROWEST_NOTE <= body.layout().text());
        for (int i = 0; i < rows.size(); i++) {
            int from = body.next();
            if (beside) {
                besides(body, rows.get(i), lead, noteAt);
            } else {
                beneath(body, rows.get(i), lead);
            }
            if (i == focus) {
                body.focus(from, body.next() - 1);
            }
        }
    }

    private static void besides(Body body, Row row, int lead, int noteAt) {
        List<Line> notes = Wrap.lines(row.note(), Role.DIM, body.layout().text() - noteAt);
        Line line = row.lead().padded(lead).and(row.text(), row.role());
        if (notes.isEmpty()) {
            body.add(line);
        }
        for (int i = 0; i < notes.size(); i++) {
            body.add((i == 0 ? line : Line.BLANK).padded(noteAt).and(notes.get(i)));
        }
    }

    private static void beneath(Body body, Row row, int lead) {
        int width = body.layout().text() - lead;
        List<Line> lines = new ArrayList<>(Wrap.lines(row.text(), row.role(), width));
        lines.addAll(Wrap.lines(row.note(), Role.DIM, width));
        if (lines.isEmpty()) {
            lines.add(Line.BLANK);
        }
        for (int i = 0; i < lines.size(); i++) {
            body.add((i == 0 ? row.lead() : Line.BLANK).padded(lead).and(lines.get(i)));
        }
    }
}
