package retain.html;

import static retain.html.Node.element;

import retain.html.Node.Element;
import retain.report.PastReadiness;
import retain.report.Readiness.Foretold;
import retain.report.ReadinessText;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The chance to pass by week: a range where there was one, a cross where it was too early to say.
final class ReadinessChart {
    private static final double CROSS = 3;
    private static final double TICK = 1;
    private static final double THIN = 3;
    private static final double ROOM = 8;

    private ReadinessChart() {}

    static List<Node> of(LearnerContents contents) {
        List<PastReadiness> past = contents.past();
        List<PastReadiness> told =
                past.stream().filter(each -> each.readiness() instanceof Foretold).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        WeekAxis axis = WeekAxis.of(contents.progress().activity());
        DataTable table =
                new DataTable(
                        "Chance to pass if the exam had been sat on that day",
                        "Day",
                        "Chance",
                        "Points expected");
        for (PastReadiness each : past) {
            boolean isTold = each.readiness() instanceof Foretold;
            table.row(
                    Figures.date(each.day()),
                    isTold ? text(each) : "too early to say",
                    each.readiness() instanceof Foretold foretold
                            ? Figures.percent(foretold.score())
                            : Figures.NOTHING);
        }
        return List.of(
                element("h3", "Week by week"),
                element(
                        "figure",
                        Svg.picture(
                                "readiness-chart",
                                WeekAxis.HEIGHT,
                                "Chance to pass, by week",
                                sentence(past, told),
                                shapes(axis, past)),
                        element(
                                "figcaption",
                                "Each bar reaches over the range told at the end of a week, the"
                                        + " stroke in it is the mean. A cross: too early to"
                                        + " say. By the decks of today.")),
                table.folded());
    }

    private static String text(PastReadiness each) {
        return Figures.joined(ReadinessText.of(each.readiness()));
    }

    private static String sentence(List<PastReadiness> past, List<PastReadiness> told) {
        PastReadiness first = told.getFirst();
        PastReadiness last = told.getLast();
        String latest = text(last) + " on " + Figures.date(last.day());
        return "A range on "
                + told.size()
                + " of "
                + Figures.count(past.size(), "day")
                + ", one a week: "
                + (told.size() == 1
                        ? latest
                        : "first "
                                + text(first)
                                + " on "
                                + Figures.date(first.day())
                                + ", latest "
                                + latest)
                + ".";
    }

    private static List<Element> shapes(WeekAxis axis, List<PastReadiness> past) {
        List<Element> shapes = new ArrayList<>(axis.shapes());
        for (PastReadiness each : past) {
            LocalDate monday = each.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            int week = axis.mondays().indexOf(monday);
            if (week >= 0) {
                shapes.add(
                        each.readiness() instanceof Foretold foretold
                                ? range(axis, axis.x(week), foretold)
                                : cross(axis.x(week), axis.y(0) - 2 * CROSS));
            }
        }
        return shapes;
    }

    /// Seen even where the range is narrow; a stroke has room in a wide one alone.
    private static Element range(WeekAxis axis, double x, Foretold foretold) {
        double half = axis.width() / 2;
        double middle = axis.y(foretold.chance());
        double top = Math.min(axis.y(foretold.high()), middle - THIN / 2);
        double bottom = Math.max(axis.y(foretold.low()), middle + THIN / 2);
        Element bar = Svg.rectangle("solid", x - half, top, 2 * half, bottom - top);
        return bottom - top < ROOM
                ? Svg.group(bar)
                : Svg.group(
                        bar, Svg.rectangle("tick", x - half, middle - TICK, 2 * half, 2 * TICK));
    }

    private static Element cross(double x, double y) {
        return Svg.group(
                Svg.line("cross", x - CROSS, y - CROSS, x + CROSS, y + CROSS),
                Svg.line("cross", x - CROSS, y + CROSS, x + CROSS, y - CROSS));
    }
}
