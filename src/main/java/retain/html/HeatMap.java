package retain.html;

import static retain.html.Node.element;

import retain.html.Node.Element;
import retain.report.ActiveDay;
import retain.report.Activity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Half a year of days: the more answers on a day, the larger its square.
final class HeatMap {
    private static final double LEFT = 24;
    private static final double TOP = 18;
    private static final double STEP = (Svg.WIDTH - LEFT - 1) / Activity.WEEKS;
    private static final int DAYS = 7;
    private static final int HEIGHT = (int) Math.ceil(TOP + DAYS * STEP + 2);
    private static final double FULL = STEP - 1.5;

    /// Sizes of squares, the first for a day without an answer.
    private static final double[] SIZES = {0.18, 0.42, 0.6, 0.8, 1};

    private static final List<String> ROLES = List.of("none", "soft", "soft", "solid", "solid");
    private static final int LEVELS = SIZES.length - 1;

    /// Weeks between the names of two months.
    private static final int ROOM = 3;

    private HeatMap() {}

    static List<Node> of(Activity activity) {
        List<List<ActiveDay>> weeks = activity.calendar();
        List<ActiveDay> days = weeks.stream().flatMap(List::stream).toList();
        int most = days.stream().mapToInt(ActiveDay::all).max().orElse(0);
        if (most == 0) {
            return List.of(element("p", "No answer in the last 26 weeks."));
        }
        return List.of(
                element(
                        "figure",
                        Svg.picture(
                                "days-chart",
                                HEIGHT,
                                "Answers by day in the last 26 weeks",
                                sentence(days),
                                shapes(weeks, most, activity.today())),
                        element(
                                "figcaption",
                                "A column for each week, from Monday down to Sunday. The larger"
                                        + " the square, the more answers, up to "
                                        + most
                                        + " a day; a ring stands round today.")),
                table(weeks).folded());
    }

    private static String sentence(List<ActiveDay> days) {
        ActiveDay fullest =
                days.stream().max(Comparator.comparingInt(ActiveDay::all)).orElseThrow();
        long active = days.stream().filter(day -> day.all() > 0).count();
        return Figures.count(Activity.answers(days), "answer")
                + " on "
                + active
                + " of "
                + Figures.count(days.size(), "day")
                + ", most on "
                + Figures.date(fullest.day())
                + " ("
                + fullest.all()
                + ").";
    }

    private static DataTable table(List<List<ActiveDay>> weeks) {
        DataTable table =
                new DataTable(
                        "By week; weeks without an answer are left out",
                        "Week from",
                        "Days",
                        "Answers",
                        "Time");
        for (List<ActiveDay> week : weeks) {
            long days = week.stream().filter(day -> day.all() > 0).count();
            if (days > 0) {
                table.row(
                        Figures.date(week.getFirst().day()),
                        String.valueOf(days),
                        String.valueOf(Activity.answers(week)),
                        Figures.time(Activity.time(week)));
            }
        }
        return table;
    }

    private static List<Element> shapes(List<List<ActiveDay>> weeks, int most, LocalDate today) {
        List<Element> shapes = new ArrayList<>(months(weeks));
        for (int weekday = 0; weekday < DAYS; weekday += 2) {
            shapes.add(
                    Svg.word(
                            "start",
                            0,
                            TOP + (weekday + 0.5) * STEP + 4,
                            Figures.weekday(weeks.getFirst().get(weekday).day())));
        }
        for (int week = 0; week < weeks.size(); week++) {
            List<Element> column = new ArrayList<>();
            for (int weekday = 0; weekday < weeks.get(week).size(); weekday++) {
                ActiveDay day = weeks.get(week).get(weekday);
                double x = LEFT + (week + 0.5) * STEP;
                double y = TOP + (weekday + 0.5) * STEP;
                if (day.day().equals(today)) {
                    column.add(square("ring", x, y, STEP));
                }
                int level = (LEVELS * day.all() + most - 1) / most;
                column.add(square(ROLES.get(level), x, y, FULL * SIZES[level]));
            }
            shapes.add(Svg.group(column));
        }
        return shapes;
    }

    private static Element square(String role, double x, double y, double side) {
        return Svg.rectangle(role, x - side / 2, y - side / 2, side, side);
    }

    private static List<Element> months(List<List<ActiveDay>> weeks) {
        List<Element> names = new ArrayList<>();
        Month before = weeks.getFirst().getFirst().day().minusWeeks(1).getMonth();
        int free = 0;
        for (int week = 0; week < weeks.size(); week++) {
            Month month = weeks.get(week).getFirst().day().getMonth();
            if (month != before && week >= free && week <= weeks.size() - 2) {
                names.add(Svg.word("start", LEFT + week * STEP, TOP - 7, Figures.month(month)));
                free = week + ROOM;
            }
            before = month;
        }
        return names;
    }
}
