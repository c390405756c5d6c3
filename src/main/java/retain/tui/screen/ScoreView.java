package retain.tui.screen;

import retain.exam.ExamResult;
import retain.exam.ExamResult.Mark;
import retain.tui.page.Body;
import retain.tui.page.Hint;
import retain.tui.page.Layout;
import retain.tui.page.Line;
import retain.tui.page.Page;
import retain.tui.page.Role;
import retain.tui.page.Rows;
import retain.tui.page.Size;
import retain.tui.words.MarkRow;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What an examination came to: the verdict and why, then how it came about, and at the end how
/// much it can be trusted.
final class ScoreView {
    private static final String LISTED = "  ";
    private static final int BAR = 15;
    private static final int SHORTEST_BAR = 8;
    private static final int EDGES = 2;
    private static final int GAP = 2;
    private static final int SIGN = 2;
    private static final int SHORT_TITLE = 16;
    private static final String NEEDS = "   needs ";

    private ScoreView() {}

    static Page of(ExamScore screen, Size size, String clock) {
        ExamResult result = screen.result();
        Layout layout = Layout.of(size);
        Body body = new Body(layout);
        verdict(body, result);
        domains(body, result);
        gate(body, result);
        SittingText.lines(result.sitting()).forEach(line -> told(body, line));
        body.gap();
        ResultText.interval(result).ifPresent(text -> body.text(text, Role.DIM));
        screen.since().forEach(line -> told(body, line));
        body.gap();
        body.text(SittingText.title(result.sitting()), Role.DIM);
        body.text(SittingText.begun(result.sitting()), Role.DIM);
        List<Line> head =
                Head.of(
                        result.sitting().form().exam().title(),
                        Line.of("result", Role.DIM),
                        clock,
                        size);
        List<Line> foot = QuestionView.said(screen.said(), layout);
        Page page = body.page(head, foot, hints(result, "review"));
        return page.goesOn(screen.top(), size)
                ? body.page(head, foot, hints(result, "read on"))
                : page;
    }

    private static void verdict(Body body, ExamResult result) {
        body.text(ResultText.headline(result), result.isPassed() ? Role.GOOD : Role.PRIMARY);
        for (String reason : ResultText.reasons(result)) {
            Rows rows = new Rows();
            rows.add(Line.of("✗ ", Role.BAD), reason, Role.PLAIN, "");
            rows.into(body);
        }
        body.gap();
    }

    /// A paragraph, or one of a list.
    private static void told(Body body, String line) {
        if (line.startsWith(LISTED)) {
            Rows rows = new Rows();
            rows.add(Line.of("· ", Role.DIM), line.strip(), Role.PLAIN, "");
            rows.into(body);
        } else {
            body.text(line, Role.PLAIN);
        }
    }

    private static void gate(Body body, ExamResult result) {
        ResultText.gate(result).ifPresent(text -> body.text(text, Role.PLAIN));
        for (String missed : ResultText.gateMissed(result)) {
            Rows rows = new Rows();
            rows.add(Line.of("✗ ", Role.BAD), missed, Role.PLAIN, "");
            rows.into(body);
        }
        body.gap();
    }

    private static void domains(Body body, ExamResult result) {
        List<MarkRow> rows = ResultText.domains(result);
        int points = widest(rows, MarkRow::points);
        int share = widest(rows, MarkRow::share);
        int needed = widest(rows, MarkRow::needed);
        int figures = SIGN + points + GAP + share + (needed == 0 ? 0 : NEEDS.length() + needed);
        int room = body.layout().text() - figures - GAP;
        int titles = Math.clamp(widest(rows, MarkRow::title), 1, Math.max(1, room));
        boolean isApart = room < Math.min(SHORT_TITLE, widest(rows, MarkRow::title));
        int bar = Math.min(BAR, room - titles - EDGES - GAP);
        for (int i = 0; i < rows.size(); i++) {
            MarkRow row = rows.get(i);
            Line line = sign(row).and(Line.of(row.title()).cut(titles)).padded(SIGN + titles + GAP);
            if (isApart) {
                Rows title = new Rows();
                title.add(sign(row), row.title(), Role.PLAIN, "");
                title.into(body);
                line = Line.of(" ".repeat(SIGN));
            }
            if (bar >= SHORTEST_BAR) {
                line = line.and(bar(result.domains().get(i).mark(), bar)).and("  ", Role.PLAIN);
            }
            line =
                    line.and(" ".repeat(points - row.points().length()) + row.points(), Role.PLAIN)
                            .and(right(row.share(), share + GAP), Role.PLAIN);
            if (!row.needed().isEmpty()) {
                line = line.and(NEEDS + right(row.needed(), needed), Role.DIM);
            }
            body.add(line.cut(body.layout().text()));
        }
        body.gap();
    }

    private static int widest(List<MarkRow> rows, Function<MarkRow, String> part) {
        return rows.stream().mapToInt(row -> Line.of(part.apply(row)).width()).max().orElse(0);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static Line sign(MarkRow row) {
        if (row.needed().isEmpty()) {
            return Line.of("  ");
        }
        return row.met() ? Line.of("✓ ", Role.GOOD) : Line.of("✗ ", Role.BAD);
    }

    /// A bar with a line in it where the pass mark stands.
    private static Line bar(Mark mark, int width) {
        int full = mark.of() == 0 ? 0 : mark.points() * width / mark.of();
        int at =
                mark.passPercent() == 0
                        ? -1
                        : Math.min(width - 1, mark.passPercent() * width / 100);
        Line line = Line.of("▕", Role.DIM);
        for (int i = 0; i < width; i++) {
            line =
                    i == at
                            ? line.and("┃", Role.PRIMARY)
                            : line.and(i < full ? "█" : "░", i < full ? Role.ACCENT : Role.DIM);
        }
        return line.and("▏", Role.DIM);
    }

    private static List<Hint> hints(ExamResult result, String go) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("⏎", go));
        if (!result.missed().isEmpty()) {
            hints.add(new Hint("c", "study the missed"));
        }
        hints.add(new Hint("↑↓", "read"));
        hints.add(Hints.QUIT);
        return hints;
    }
}
