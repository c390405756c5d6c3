package retain.tui.words;

import retain.report.Retention;

import java.util.List;

/// Figures drawn with block characters. Each stands beside its figure and never for it.
public final class Bars {
    private static final String LEVELS = "▁▂▃▄▅▆▇█";
    private static final String SHADES = "·░▒▓█";

    /// Retention is seldom lower, and the differences above it are those that count.
    private static final double LOWEST = 0.5;

    private Bars() {}

    /// `██████░░░░`: a share of a width, never full before the whole is.
    public static String share(int part, int whole, int width) {
        int full = whole == 0 ? 0 : part * width / whole;
        int shown = part > 0 ? Math.max(1, full) : 0;
        return "█".repeat(shown) + "░".repeat(width - shown);
    }

    /// `▂▅·▇█`: true retention of the last weeks, from 50 % and less to 100 %; `·` where nothing
    /// was asked.
    ///
    /// @param count how many weeks, at most as many as there are
    public static String weeks(List<Retention> weeks, int count) {
        StringBuilder line = new StringBuilder();
        for (Retention week : weeks.subList(weeks.size() - count, weeks.size())) {
            if (week.share().isEmpty()) {
                line.append('·');
            } else {
                double above = (week.share().getAsDouble() - LOWEST) / (1 - LOWEST);
                line.append(level(above));
            }
        }
        return line.toString();
    }

    /// One of eight heights; a space for none.
    public static String height(int number, int most) {
        return number == 0 ? " " : String.valueOf(level((double) number / most));
    }

    private static char level(double share) {
        int last = LEVELS.length() - 1;
        return LEVELS.charAt(Math.clamp(Math.round(share * last), 0, last));
    }

    /// One of five shades, the lightest for nothing at all.
    public static String shade(int number, int most) {
        int last = SHADES.length() - 1;
        int shade = number == 0 ? 0 : Math.clamp(Math.ceilDiv((long) number * last, most), 1, last);
        return SHADES.substring(shade, shade + 1);
    }
}
