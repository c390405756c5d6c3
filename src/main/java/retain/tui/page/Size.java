package retain.tui.page;

/// A terminal's columns and rows.
public record Size(int columns, int rows) {
    /// What a terminal is taken for that does not know its size.
    public static final Size USUAL = new Size(80, 24);
}
