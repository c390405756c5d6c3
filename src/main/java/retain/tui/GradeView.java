package retain.tui;

import java.util.ArrayList;
import java.util.List;

/// The line that says whether the answer was right, and what each grade would do.
final class GradeView {
    private GradeView() {}

    static List<Line> lines(Feedback screen, Layout layout) {
        Grading grading = Grading.of(screen.session(), screen.isRight(), screen.answeredAt());
        List<Line> parts = new ArrayList<>();
        parts.add(
                screen.isRight() ? Line.of("Right. ", Role.GOOD) : Line.of("Not yet. ", Role.BAD));
        for (Grading.Choice choice : grading.choices()) {
            Line part = choice.offered() ? Line.of("⏎ ", Role.ACCENT) : Line.BLANK;
            part = part.and(choice.words(), choice.offered() ? Role.SELECTION : Role.PLAIN);
            if (!choice.outcome().isEmpty()) {
                part = part.and(" → " + choice.outcome(), Role.DIM);
            }
            parts.add(part);
        }
        for (String after : List.of(grading.outcome(), grading.timeAfter())) {
            if (!after.isEmpty()) {
                parts.add(Line.of(after, Role.DIM));
            }
        }
        List<Line> lines = new ArrayList<>();
        if (!screen.said().isEmpty()) {
            lines.addAll(Wrap.lines(screen.said(), Role.ACCENT, layout.text()));
        }
        lines.addAll(flowing(parts, layout.text()));
        return lines;
    }

    /// Parts side by side as far as they fit.
    private static List<Line> flowing(List<Line> parts, int width) {
        List<Line> lines = new ArrayList<>();
        Line line = Line.BLANK;
        for (Line part : parts) {
            if (line.width() > 0 && line.width() + 2 + part.width() > width) {
                lines.add(line);
                line = Line.BLANK;
            }
            line = line.width() == 0 ? part : line.and("  ", Role.PLAIN).and(part);
        }
        lines.add(line);
        return lines;
    }
}
