package retain.tui.screen;

import retain.tui.key.TextField;
import retain.tui.page.Line;
import retain.tui.page.Role;

/// A line to type in, moved left where the text is longer than the room for it.
///
/// @param column where the cursor stands in the line
public record FieldView(Line line, int column) {
    /// Draws a field behind its lead, in `width` columns at most.
    public static FieldView of(Line lead, TextField field, int width) {
        int room = Math.max(1, width - lead.width() - 1);
        String text = field.text();
        int from = field.cursor();
        int used = 0;
        while (from > 0) {
            int before = text.offsetByCodePoints(from, -1);
            int wide = Line.of(text.substring(before, from)).width();
            if (used + wide > room) {
                break;
            }
            used += wide;
            from = before;
        }
        return new FieldView(
                lead.and(text.substring(from), Role.PLAIN).cut(lead.width() + room + 1),
                lead.width() + used);
    }
}
