package retain.tui;

/// A line to type in, moved left where the text is longer than the room for it.
///
/// @param column where the cursor stands in the line
record FieldView(Line line, int column) {
    /// Draws a field behind its lead, in `width` columns at most.
    static FieldView of(Line lead, TextField field, int width) {
        int room = Math.max(1, width - lead.width() - 1);
        int from = 0;
        while (Line.of(field.text().substring(from, field.cursor())).width() > room) {
            from = field.text().offsetByCodePoints(from, 1);
        }
        int column = lead.width() + Line.of(field.text().substring(from, field.cursor())).width();
        return new FieldView(
                lead.and(field.text().substring(from), Role.PLAIN).cut(lead.width() + room + 1),
                column);
    }
}
