package retain.html;

import static retain.html.Node.element;

import retain.html.Node.Element;
import retain.report.Activity;
import retain.report.Progress;
import retain.report.Retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// True retention by week.
final class RetentionChart {
    /// Answers below which a week's share is mostly luck.
    private static final int FEW = 10;

    private static final double DOT = 3.5;

    /// A week with answers.
    ///
    /// @param place on the axis
    private record Week(int place, LocalDate monday, Retention retention) {
        double share() {
            return retention.share().orElseThrow();
        }

        String said() {
            return Figures.percent(share()) + " in the week from " + Figures.date(monday);
        }
    }

    private RetentionChart() {}

    static List<Node> of(Progress progress) {
        WeekAxis axis = WeekAxis.of(progress.activity());
        List<Week> weeks = weeks(progress, axis);
        if (weeks.isEmpty()) {
            return List.of(
                    element(
                            "p",
                            "No figure yet: it counts scheduled answers to items that were"
                                    + " answered on an earlier day, and none was given so far."));
        }
        Retention recent = progress.whole().recent();
        List<Node> parts = new ArrayList<>();
        parts.add(
                recent.of() == 0
                        ? element("p", "None in the last 30 days.")
                        : element(
                                "p",
                                element("strong", Figures.percent(recent.share().orElseThrow())),
                                Node.text(
                                        " right in the last 30 days, "
                                                + Figures.of(recent)
                                                + " answers.")));
        parts.add(
                element(
                        "figure",
                        Svg.picture(
                                "retention-chart",
                                WeekAxis.HEIGHT,
                                "Share of answers right, by week",
                                sentence(weeks),
                                shapes(axis, weeks)),
                        element(
                                "figcaption",
                                "Each dot a week; hollow where it had fewer than "
                                        + FEW
                                        + " such answers, so that luck may rule it. Counted are"
                                        + " scheduled answers to items answered on an earlier"
                                        + " day.")));
        DataTable table = new DataTable("Answers right, by week", "Week from", "Right", "Share");
        for (Week week : weeks) {
            table.row(
                    Figures.date(week.monday()),
                    Figures.of(week.retention()),
                    Figures.percent(week.share()));
        }
        parts.add(table.folded());
        return parts;
    }

    private static List<Week> weeks(Progress progress, WeekAxis axis) {
        List<Retention> all = progress.whole().weeks();
        int hidden = Activity.WEEKS - axis.mondays().size();
        List<Week> weeks = new ArrayList<>();
        for (int place = 0; place < axis.mondays().size(); place++) {
            Retention retention = all.get(hidden + place);
            if (retention.of() > 0) {
                weeks.add(new Week(place, axis.mondays().get(place), retention));
            }
        }
        return weeks;
    }

    private static String sentence(List<Week> weeks) {
        Week last = weeks.getLast();
        String latest = last.said() + " (" + Figures.of(last.retention()) + ")";
        if (weeks.size() == 1) {
            return "In the one week that has such answers: " + latest + ".";
        }
        Week lowest = weeks.getFirst();
        Week highest = lowest;
        for (Week week : weeks) {
            lowest = week.share() < lowest.share() ? week : lowest;
            highest = week.share() > highest.share() ? week : highest;
        }
        String range =
                lowest.share() == highest.share()
                        ? "the same in all " + weeks.size() + " weeks"
                        : "lowest "
                                + lowest.said()
                                + ", highest "
                                + highest.said()
                                + ", of "
                                + weeks.size()
                                + " weeks";
        return "Latest " + latest + "; " + range + ".";
    }

    private static List<Element> shapes(WeekAxis axis, List<Week> weeks) {
        List<Element> shapes = new ArrayList<>(axis.shapes());
        List<double[]> run = new ArrayList<>();
        int next = -1;
        for (Week week : weeks) {
            if (week.place() != next) {
                addPath(shapes, run);
                run.clear();
            }
            run.add(new double[] {axis.x(week.place()), axis.y(week.share())});
            next = week.place() + 1;
        }
        addPath(shapes, run);
        for (Week week : weeks) {
            String role = week.retention().of() < FEW ? "hollow" : "solid";
            shapes.add(Svg.dot(role, axis.x(week.place()), axis.y(week.share()), DOT));
        }
        return shapes;
    }

    private static void addPath(List<Element> shapes, List<double[]> run) {
        if (run.size() > 1) {
            shapes.add(Svg.path("trend", run));
        }
    }
}
