package retain.tui.page;

/// Where text stands on a terminal of some width.
///
/// @param margin columns left of the page, so that it stands in the middle of a wide terminal
/// @param width columns of the page
/// @param left columns left of the text, the margin included
/// @param text columns of the text at most
public record Layout(int margin, int width, int left, int text) {
    /// Lines of text longer than this are hard to read.
    private static final int WIDEST_TEXT = 88;

    private static final int INDENT = 3;
    private static final int NARROW = 60;
    private static final int LOW = 16;

    public static Layout of(Size size) {
        int indent = isNarrow(size) ? 1 : INDENT;
        int width = Math.min(size.columns(), WIDEST_TEXT + 2 * INDENT);
        int margin = (size.columns() - width) / 2;
        return new Layout(margin, width, margin + indent, Math.max(8, width - 2 * indent));
    }

    /// Whether lines are too few for what one can do without.
    public static boolean isLow(Size size) {
        return size.rows() < LOW;
    }

    public static boolean isNarrow(Size size) {
        return size.columns() < NARROW;
    }
}
