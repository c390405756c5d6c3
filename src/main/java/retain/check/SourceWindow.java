package retain.check;

import retain.finding.TextWidth;

import java.util.List;

/// The part of a source line around a place, and a caret under the place. Places in the same line
/// are found from the last one on: a line of a megabyte with thousands of findings stays quick.
final class SourceWindow {
    /// How many columns are shown, and how many of them before the place: on a terminal of the
    /// usual width the line stays one, and the caret below its place.
    private static final int COLUMNS = 80;

    private static final int BEFORE = 50;

    private String line = "";
    private int column = 1;
    private int offset;

    /// Adds the line, and below it the caret.
    ///
    /// @param place in code points from 1; 0 for no caret
    void show(String source, int place, List<String> lines) {
        moveTo(source, Math.max(1, place));
        boolean fits = fits();
        int from = offset;
        int before = 0;
        for (int left = COLUMNS; from > 0 && left > 0; left--) {
            int c = line.codePointBefore(from);
            int width = TextWidth.of(FindingText.shown(c));
            if (!fits && before + width > BEFORE) {
                break;
            }
            before += width;
            from -= Character.charCount(c);
        }
        StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
        int caret = out.length() + before;
        int width = out.length();
        int left = 2 * COLUMNS;
        for (int i = from, c; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            String shown = FindingText.shown(c);
            width += TextWidth.of(shown);
            if ((!fits && width >= COLUMNS) || left-- == 0) {
                out.append('…');
                break;
            }
            out.append(shown);
        }
        lines.add(out.toString());
        if (place > 0) {
            lines.add(" ".repeat(caret) + "^");
        }
    }

    private void moveTo(String source, int place) {
        if (!source.equals(line)) {
            line = source;
            column = 1;
            offset = 0;
        }
        while (column < place && offset < line.length()) {
            offset += Character.charCount(line.codePointAt(offset));
            column++;
        }
        while (column > place) {
            offset -= Character.charCount(line.codePointBefore(offset));
            column--;
        }
    }

    private boolean fits() {
        int width = 0;
        for (int i = 0, c; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            width += TextWidth.of(FindingText.shown(c));
            if (width > COLUMNS || i > 2 * COLUMNS) {
                return false;
            }
        }
        return true;
    }
}
