package retain.tui.page;

import retain.check.FindingText;
import retain.finding.TextWidth;
import retain.tui.words.Paragraphs;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines between words. A word wider than the line is broken where it must be.
public final class Wrap {
    private Wrap() {}

    /// The lines of a text, its paragraphs kept.
    public static List<Line> lines(String text, Role role, int width) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : Paragraphs.spaced(text)) {
            if (paragraph.isEmpty()) {
                lines.add(Line.BLANK);
            } else {
                lines.addAll(glued(List.of(new Piece(paragraph, role, true)), width));
            }
        }
        return lines;
    }

    /// Some text of a paragraph. Where it does not flow, its spaces are no places to break.
    public record Piece(String text, Role role, boolean flows) {}

    /// The lines of one paragraph made of pieces. Pieces that touch without a space stay together.
    public static List<Line> glued(List<Piece> pieces, int width) {
        List<Line> words = new ArrayList<>();
        Line word = Line.BLANK;
        for (Piece piece : pieces) {
            String text = FindingText.safe(piece.text());
            if (!piece.flows()) {
                word = word.and(text, piece.role());
                continue;
            }
            int from = 0;
            while (from <= text.length()) {
                int space = text.indexOf(' ', from);
                int end = space < 0 ? text.length() : space;
                if (end > from) {
                    word = word.and(text.substring(from, end), piece.role());
                }
                if (space < 0) {
                    break;
                }
                if (!word.spans().isEmpty()) {
                    words.add(word);
                    word = Line.BLANK;
                }
                from = space + 1;
            }
        }
        if (!word.spans().isEmpty()) {
            words.add(word);
        }
        return filled(words, Math.max(1, width));
    }

    private static List<Line> filled(List<Line> words, int width) {
        List<Line> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        int used = 0;
        for (Line word : words) {
            int wide = word.width();
            if (!line.isEmpty() && used + 1 + wide > width) {
                lines.add(new Line(line));
                line = new ArrayList<>();
                used = 0;
            }
            if (!line.isEmpty()) {
                line.add(new Span(" ", word.spans().getFirst().role()));
                used++;
            }
            if (wide <= width) {
                line.addAll(word.spans());
                used += wide;
                continue;
            }
            for (Line part : broken(word, width)) {
                if (used > 0) {
                    lines.add(new Line(line));
                    line = new ArrayList<>();
                }
                line.addAll(part.spans());
                used = part.width();
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    /// A word in parts that fit; what has no width of its own stays with what it is written on.
    private static List<Line> broken(Line word, int width) {
        List<Line> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        int used = 0;
        for (Span span : word.spans()) {
            String text = span.text();
            int from = 0;
            for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                int wide = TextWidth.of(c);
                if (used > 0 && used + wide > width) {
                    part.add(new Span(text.substring(from, i), span.role()));
                    parts.add(new Line(part));
                    part = new ArrayList<>();
                    from = i;
                    used = 0;
                }
                used += wide;
            }
            part.add(new Span(text.substring(from), span.role()));
        }
        parts.add(new Line(part));
        return parts;
    }
}
