package retain.tui.screen;

import retain.tui.page.Body;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Size;

import java.util.ArrayList;
import java.util.List;

/// Adds rows that lead somewhere to a body, and remembers in which lines they stand.
final class DoorRows {
    /// Columns of the mark before such a row.
    static final int LEAD = 2;

    private final Body body;
    private final int cursor;
    private final List<Integer> lines = new ArrayList<>();
    private boolean hasNotes;
    private String note = "";

    /// @param cursor where the learner is, among the rows
    DoorRows(Body body, int cursor) {
        this.body = body;
        this.cursor = cursor;
    }

    Body body() {
        return body;
    }

    /// Columns for a row beside its mark.
    int room() {
        return body.layout().text() - LEAD;
    }

    void add(Line row) {
        add(row, "");
    }

    /// A row, and what is told of it while the learner is there; empty for nothing.
    void add(Line row, String told) {
        boolean here = lines.size() == cursor;
        hasNotes = hasNotes || !told.isEmpty();
        note = here ? told : note;
        lines.add(body.next());
        body.add(Line.of(here ? "❯ " : "  ", Role.SELECTION).and(row).cut(body.layout().text()));
    }

    /// What is told of the row where the learner is: one line where any row has something, so that
    /// the page keeps its length, and none on a low terminal.
    List<Line> foot(Size size) {
        return hasNotes && !Layout.isLow(size)
                ? List.of(
                        Line.of(note.strip().replaceAll("\\s+", " "), Role.DIM)
                                .cut(body.layout().text())
                                .indented(body.layout().left()))
                : List.of();
    }

    /// The role of what a row is called.
    Role role() {
        return lines.size() == cursor ? Role.SELECTION : Role.PLAIN;
    }

    /// A row that leads nowhere, in line with the others.
    void addPlain(Line row) {
        body.add(row.indented(LEAD).cut(body.layout().text()));
    }

    List<Integer> lines() {
        return lines;
    }
}
