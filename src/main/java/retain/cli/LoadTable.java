package retain.cli;

import retain.plan.Load;
import retain.tui.words.DayText;

import java.time.LocalDate;

/// What the days until an exam ask, day by day, week by week or in longer stretches: in about a
/// dozen rows.
///
/// @param today the study day
record LoadTable(LocalDate today, Load load) {
    private static final int ROWS = 10;
    private static final int WEEK = 7;
    private static final int CELLS = 20;

    /// The rows with bars.
    Table drawn() {
        return table(true);
    }

    /// The rows without bars, which say nothing to whoever does not look at them.
    Table plain() {
        return table(false);
    }

    private Table table(boolean isDrawn) {
        int stretch = stretch();
        double most = 0;
        for (int from = 0; from < load.days(); from += stretch) {
            most = Math.max(most, load.minutes(from, end(from, stretch)));
        }
        Table table = new Table();
        table.row(stretch == 1 ? "ON" : "FROM", "ITEMS", "NEW", "MINUTES A STUDY DAY");
        for (int from = 0; from < load.days(); from += stretch) {
            int to = end(from, stretch);
            double minutes = load.minutes(from, to);
            table.row(
                    DayText.date(today.plusDays(from)),
                    Long.toString(Math.round(load.items(from, to))),
                    Long.toString(Math.round(load.newItems(from, to))),
                    (isDrawn ? bar(minutes, most) + " " : "") + Math.round(minutes));
        }
        return table;
    }

    /// Days of a row: one, or whole weeks.
    int stretch() {
        return load.days() <= ROWS ? 1 : WEEK * Math.ceilDiv(load.days(), WEEK * ROWS);
    }

    private int end(int from, int stretch) {
        return Math.min(load.days(), from + stretch);
    }

    private static String bar(double minutes, double most) {
        int cells = most == 0 ? 0 : (int) Math.round(CELLS * minutes / most);
        return "█".repeat(cells) + "░".repeat(CELLS - cells);
    }
}
