package retain.tui.page;

import retain.finding.TextWidth;

import java.util.ArrayList;
import java.util.List;

/// One line of a screen.
public record Line(List<Span> spans) {
    public static final Line BLANK = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Role.PLAIN);
    }

    public static Line of(String text, Role role) {
        return new Line(List.of(new Span(text, role)));
    }

    /// Columns.
    public int width() {
        int width = 0;
        for (Span span : spans) {
            width += TextWidth.of(span.text());
        }
        return width;
    }

    public Line and(String text, Role role) {
        return and(of(text, role));
    }

    public Line and(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    public Line indented(int columns) {
        return of(" ".repeat(Math.max(0, columns))).and(this);
    }

    /// This line with spaces up to a column; as it is where it reaches further.
    public Line padded(int column) {
        int missing = column - width();
        return missing > 0 ? and(" ".repeat(missing), Role.PLAIN) : this;
    }

    /// As much as fits, with `…` in the last column where something is cut.
    public Line cut(int columns) {
        if (width() <= columns) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = columns - 1;
        for (Span span : spans) {
            int end = 0;
            while (end < span.text().length()) {
                int c = span.text().codePointAt(end);
                if (TextWidth.of(c) > left) {
                    break;
                }
                left -= TextWidth.of(c);
                end += Character.charCount(c);
            }
            kept.add(new Span(span.text().substring(0, end), span.role()));
            if (end < span.text().length()) {
                break;
            }
        }
        if (columns > 0) {
            kept.add(new Span("…", Role.DIM));
        }
        return new Line(kept);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
