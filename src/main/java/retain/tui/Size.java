package retain.tui;

/// A terminal's columns and rows.
record Size(int columns, int rows) {
    /// What a terminal is taken for that does not know its size.
    static final Size USUAL = new Size(80, 24);
}
