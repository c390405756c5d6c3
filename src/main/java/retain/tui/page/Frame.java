package retain.tui.page;

import java.util.List;

/// A whole screen: as many lines as the terminal has rows, none wider than its columns.
///
/// @param cursorRow where the terminal's cursor stands, from 0; -1 where it is hidden
public record Frame(List<Line> lines, int cursorRow, int cursorColumn) {
    public Frame {
        lines = List.copyOf(lines);
    }
}
