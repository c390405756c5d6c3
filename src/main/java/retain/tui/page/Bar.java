package retain.tui.page;

/// A share drawn as a bar.
public final class Bar {
    private Bar() {}

    /// A bar between two edges.
    ///
    /// @param cells columns between the edges
    public static Line of(int part, int whole, int cells) {
        int full = whole == 0 ? 0 : (int) ((long) part * cells / whole);
        return Line.of("▕", Role.DIM)
                .and("█".repeat(full), Role.ACCENT)
                .and("░".repeat(cells - full), Role.DIM)
                .and("▏", Role.DIM);
    }
}
