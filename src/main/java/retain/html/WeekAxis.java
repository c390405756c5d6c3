package retain.html;

import retain.html.Node.Element;
import retain.report.Activity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// The ground of a picture of shares by week: weeks from left to right, from 0 to 100 % upwards.
///
/// @param mondays of the weeks shown, oldest first: none before the first answer, but so many at
///   least that a single week does not fill the picture
record WeekAxis(List<LocalDate> mondays) {
    static final int HEIGHT = 170;

    private static final int LEAST_WEEKS = 8;
    private static final double LEFT = 46;
    private static final double RIGHT = Svg.WIDTH - 6;
    private static final double TOP = 10;
    private static final double BOTTOM = HEIGHT - 24;
    private static final double LETTERS = 4;
    private static final double WIDEST_MARK = 12;

    /// Between the names of two months.
    private static final double ROOM = 30;

    WeekAxis {
        mondays = List.copyOf(mondays);
    }

    static WeekAxis of(Activity activity) {
        List<LocalDate> all = Activity.mondays(activity.today());
        LocalDate first =
                activity.days().isEmpty() ? activity.today() : activity.days().getFirst().day();
        int from = 0;
        while (from < all.size() - LEAST_WEEKS
                && !all.get(from).plusDays(6).isAfter(first.minusDays(1))) {
            from++;
        }
        return new WeekAxis(all.subList(from, all.size()));
    }

    private double step() {
        return (RIGHT - LEFT) / mondays.size();
    }

    /// The middle of a week.
    double x(int week) {
        return LEFT + (week + 0.5) * step();
    }

    /// The height of a share, from 0 to 1.
    double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    /// How wide a mark of a week may be.
    double width() {
        return Math.min(WIDEST_MARK, 0.6 * step());
    }

    List<Element> shapes() {
        List<Element> shapes = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = y(percent / 100.0);
            shapes.add(Svg.line("grid", LEFT, y, RIGHT, y));
            shapes.add(Svg.word("end", LEFT - LETTERS, y + LETTERS, Figures.percent(percent)));
        }
        shapes.addAll(months());
        return shapes;
    }

    /// The name of a month stands below the first week that begins in it.
    private List<Element> months() {
        List<Element> names = new ArrayList<>();
        Month before = mondays.getFirst().minusWeeks(1).getMonth();
        double free = 0;
        for (int week = 0; week < mondays.size(); week++) {
            Month month = mondays.get(week).getMonth();
            if (month != before && x(week) >= free && x(week) <= RIGHT - ROOM / 2) {
                names.add(Svg.line("grid", x(week), BOTTOM, x(week), BOTTOM + LETTERS));
                names.add(Svg.word("middle", x(week), HEIGHT - 6, Figures.month(month)));
                free = x(week) + ROOM;
            }
            before = month;
        }
        return names;
    }
}
