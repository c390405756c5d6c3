package retain.tui.screen;

import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.page.Size;
import retain.tui.page.Wrap;
import retain.tui.words.Grading;

import java.util.ArrayList;
import java.util.List;

/// The line that says whether the answer was right, and what each grade would do.
final class GradeView {
    /// Columns of the verdict with its gap.
    private static final int VERDICT = 9;

    private GradeView() {}

    static List<Line> lines(Answered screen, Size size) {
        Layout layout = Layout.of(size);
        Grading grading = Grading.of(screen.session(), screen.isRight(), screen.answeredAt());
        List<Line> parts = new ArrayList<>();
        parts.add(screen.isRight() ? Line.of("Right.", Role.GOOD) : Line.of("Not yet.", Role.BAD));
        for (Grading.Choice choice : grading.choices()) {
            Line part = choice.offered() ? Line.of("⏎ ", Role.ACCENT) : Line.BLANK;
            part = part.and(choice.words(), choice.offered() ? Role.SELECTION : Role.PLAIN);
            if (!choice.outcome().isEmpty()) {
                part = part.and(" → " + choice.outcome(), Role.DIM);
            }
            parts.add(part);
        }
        if (!grading.outcome().isEmpty()) {
            parts.add(Line.of(grading.outcome(), Role.DIM));
        }
        int width = layout.width() - (layout.left() - layout.margin());
        List<Line> lines = new ArrayList<>(Wrap.lines(screen.said(), Role.ACCENT, layout.text()));
        List<Line> wide = flowing(parts, "   ", width);
        lines.addAll(wide.size() == 1 ? wide : flowing(parts, "  ", width));
        if (!grading.timeAfter().isEmpty() && !Layout.isLow(size)) {
            lines.add(Line.of(grading.timeAfter(), Role.DIM).indented(VERDICT));
        }
        return lines;
    }

    /// Parts side by side as far as they fit.
    private static List<Line> flowing(List<Line> parts, String between, int width) {
        List<Line> lines = new ArrayList<>();
        Line line = Line.BLANK;
        for (Line part : parts) {
            if (line.width() > 0 && line.width() + between.length() + part.width() > width) {
                lines.add(line);
                line = Line.BLANK;
            }
            line = line.width() == 0 ? part : line.and(between, Role.PLAIN).and(part);
        }
        lines.add(line);
        return lines;
    }
}
