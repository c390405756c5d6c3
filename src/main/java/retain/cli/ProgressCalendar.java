package retain.cli;

import retain.report.ActiveDay;
import retain.report.Activity;
import retain.report.DayLoad;
import retain.tui.words.Bars;
import retain.tui.words.DayText;
import retain.tui.words.ProgressText;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Days to come and days gone by, drawn with block characters.
final class ProgressCalendar {
    private static final int DAYS = 7;

    /// Columns below which a day of the load has no seventh in its row, and a week of the calendar
    /// one column instead of two.
    private static final int WIDE = 64;

    private static final int NARROW_ROW = 4;

    private ProgressCalendar() {}

    /// `Tu 12 ▇ We 9 ▅`: what each day asks, seven in a row, or four.
    static List<String> load(List<DayLoad> load, int columns) {
        int most = load.stream().mapToInt(DayLoad::due).max().orElse(0);
        int digits = String.valueOf(most).length();
        int row = columns >= WIDE ? DAYS : NARROW_ROW;
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < load.size(); from += row) {
            StringBuilder line = new StringBuilder(" ");
            for (DayLoad day : load.subList(from, Math.min(load.size(), from + row))) {
                String number = String.valueOf(day.due());
                line.append(' ')
                        .append(ProgressText.weekday(day.day()))
                        .append(' ')
                        .repeat(' ', digits - number.length())
                        .append(number)
                        .append(' ')
                        .append(Bars.height(day.due(), most))
                        .append(' ');
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// A row for each weekday, a column for each week, the months above, and below what the shades
    /// mean.
    static List<String> days(Activity activity, int columns) {
        List<List<ActiveDay>> weeks = activity.calendar();
        int most = weeks.stream().flatMap(List::stream).mapToInt(ActiveDay::all).max().orElse(0);
        int wide = columns >= WIDE ? 2 : 1;
        List<String> lines = new ArrayList<>();
        lines.add("     " + months(weeks, wide));
        for (int weekday = 0; weekday < DAYS; weekday++) {
            StringBuilder line =
                    new StringBuilder("  ")
                            .append(ProgressText.weekday(weeks.getFirst().get(weekday).day()))
                            .append(' ');
            for (List<ActiveDay> week : weeks) {
                if (weekday < week.size()) {
                    line.append(Bars.shade(week.get(weekday).all(), most)).repeat(' ', wide - 1);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add("     · none, ░ to █ up to " + most + " a day");
        return lines;
    }

    private static String months(List<List<ActiveDay>> weeks, int wide) {
        StringBuilder line = new StringBuilder();
        Month before = weeks.getFirst().getFirst().day().minusWeeks(1).getMonth();
        for (int week = 0; week < weeks.size(); week++) {
            LocalDate monday = weeks.get(week).getFirst().day();
            boolean isRoom = line.length() <= week * wide;
            if (monday.getMonth() != before && isRoom) {
                line.repeat(' ', week * wide - line.length()).append(name(monday.getMonth()));
                line.append(' ');
            }
            before = monday.getMonth();
        }
        return line.toString().stripTrailing();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /// The same two for whoever looks at no picture.
    static List<String> sentences(List<DayLoad> load, Activity activity) {
        List<String> weeks = new ArrayList<>();
        for (List<ActiveDay> week : activity.calendar()) {
            int answers = Activity.answers(week);
            if (answers > 0) {
                weeks.add("from " + week.getFirst().day() + ": " + answers);
            }
        }
        return List.of(
                "Due today: " + load.getFirst().due() + ".",
                "Due in the 7 days after today: " + due(load.subList(1, 1 + DAYS)) + ".",
                "Due in the days after them: " + due(load.subList(1 + DAYS, load.size())) + ".",
                weeks.isEmpty()
                        ? "No answer in the last 26 weeks."
                        : "Answers by week, in the last 26 weeks: "
                                + String.join("; ", weeks)
                                + ".");
    }

    private static String due(List<DayLoad> load) {
        return String.join(
                ", ",
                load.stream().map(day -> DayText.weekday(day.day()) + " " + day.due()).toList());
    }
}
