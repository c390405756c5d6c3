package retain.tui.screen;

import retain.tui.page.Body;
import retain.tui.page.Line;
import retain.tui.page.Role;

import java.util.ArrayList;
import java.util.List;

/// Adds rows that lead somewhere to a body, and remembers in which lines they stand.
final class DoorRows {
    /// Columns of the mark before such a row.
    static final int LEAD = 2;

    private final Body body;
    private final int cursor;
    private final List<Integer> lines = new ArrayList<>();

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
        boolean here = lines.size() == cursor;
        lines.add(body.next());
        body.add(Line.of(here ? "❯ " : "  ", Role.SELECTION).and(row).cut(body.layout().text()));
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
