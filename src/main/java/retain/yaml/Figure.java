package retain.yaml;

import retain.finding.TextWidth;
import retain.yaml.Node.Scalar;

/// A drawing in characters, fit to be shown in any terminal.
final class Figure {
    private static final int MAX_COLUMNS = 72;

    /// Terminals swap these for their own line graphics, and some show letters instead.
    private static final String LIGHT_BOX = "┌┐└┘─│├┤┬┴┼";

    private Figure() {}

    /// The drawing without the line breaks at its end.
    static String read(Scalar scalar, Findings findings) {
        String text = scalar.text();
        boolean character = false;
        boolean width = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            for (int i = start; i < end && !character; i++) {
                char c = text.charAt(i);
                if (c == '\t' || LIGHT_BOX.indexOf(c) >= 0) {
                    character = true;
                    String message =
                            c == '\t'
                                    ? "a tab in a drawing has no fixed width; use spaces"
                                    : "terminals redraw "
                                            + c
                                            + "; use / \\ _ | -, rounded, heavy or double lines";
                    error(scalar, i, findings, "figure-character", message);
                }
            }
            int columns = TextWidth.of(text.substring(start, end));
            if (columns > MAX_COLUMNS && !width) {
                width = true;
                String message =
                        "the drawing is " + columns + " columns wide; " + MAX_COLUMNS + " at most";
                error(scalar, start, findings, "figure-width", message);
            }
            start = end + 1;
        }
        return text.stripTrailing();
    }

    private static void error(
            Scalar scalar, int offset, Findings findings, String rule, String message) {
        ScalarPlace place = ScalarPlace.of(scalar, offset, findings.source());
        findings.error(place.line(), place.column(), rule, message);
    }
}
