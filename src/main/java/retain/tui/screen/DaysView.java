package retain.tui.screen;

import retain.report.ActiveDay;
import retain.report.Activity;
import retain.report.DayLoad;
import retain.tui.page.Body;
import retain.tui.page.Line;
import retain.tui.page.Role;
import retain.tui.words.Bars;
import retain.tui.words.DayText;
import retain.tui.words.ProgressText;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/// Days to come as columns, and days gone by as a calendar.
final class DaysView {
    private static final int WEEK = 7;

    /// Columns of a day to come: three digits, and room on both sides.
    private static final int DAY = 5;

    /// Columns of the weekdays beside the calendar.
    private static final int WEEKDAYS = 3;

    private DaysView() {}

    /// A column for each day, its figure and its weekday below; in two rows where one is too long.
    static void load(Body body, List<DayLoad> load) {
        int most = load.stream().mapToInt(DayLoad::due).max().orElse(0);
        int row = body.layout().text() >= load.size() * DAY ? load.size() : WEEK;
        for (int from = 0; from < load.size(); from += row) {
            List<DayLoad> days = load.subList(from, Math.min(load.size(), from + row));
            Line heights = Line.BLANK;
            Line figures = Line.BLANK;
            Line weekdays = Line.BLANK;
            for (DayLoad day : days) {
                String due = String.valueOf(day.due());
                heights = heights.and(cell(Bars.height(day.due(), most).repeat(2)), Role.ACCENT);
                figures = figures.and(cell(due), day.due() == 0 ? Role.DIM : Role.PLAIN);
                weekdays = weekdays.and(cell(ProgressText.weekday(day.day())), Role.DIM);
            }
            body.add(heights);
            body.add(figures);
            body.add(weekdays);
        }
    }

    /// In the columns of a day, its last two under each other.
    private static String cell(String text) {
        return " ".repeat(Math.max(0, DAY - 1 - text.length())) + text + " ";
    }

    /// A row for each weekday, a column for each week, the months above, and below what the shades
    /// mean.
    static void calendar(Body body, Activity activity) {
        List<List<ActiveDay>> weeks = activity.calendar();
        int most = weeks.stream().flatMap(List::stream).mapToInt(ActiveDay::all).max().orElse(0);
        int wide = body.layout().text() >= WEEKDAYS + 2 * weeks.size() ? 2 : 1;
        body.add(Line.of(months(weeks, wide), Role.DIM).indented(WEEKDAYS));
        for (int weekday = 0; weekday < WEEK; weekday++) {
            LocalDate first = weeks.getFirst().get(weekday).day();
            Line line = Line.of(ProgressText.weekday(first) + " ", Role.DIM);
            for (List<ActiveDay> week : weeks) {
                if (weekday < week.size()) {
                    line = line.and(cell(week.get(weekday), most, wide));
                }
            }
            body.add(line);
        }
        body.add(
                Line.of("· none   ", Role.DIM)
                        .and("░▒▓█", Role.ACCENT)
                        .and(" up to " + DayText.count(most, "answer") + " a day", Role.DIM)
                        .indented(WEEKDAYS));
    }

    private static Line cell(ActiveDay day, int most, int wide) {
        return Line.of(
                Bars.shade(day.all(), most) + " ".repeat(wide - 1),
                day.all() == 0 ? Role.DIM : Role.ACCENT);
    }

    private static String months(List<List<ActiveDay>> weeks, int wide) {
        StringBuilder line = new StringBuilder();
        Month before = weeks.getFirst().getFirst().day().minusWeeks(1).getMonth();
        for (int week = 0; week < weeks.size(); week++) {
            Month month = weeks.get(week).getFirst().day().getMonth();
            if (month != before && line.length() <= week * wide) {
                line.repeat(' ', week * wide - line.length()).append(name(month)).append(' ');
            }
            before = month;
        }
        return line.toString().stripTrailing();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
