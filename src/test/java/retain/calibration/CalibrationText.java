package retain.calibration;

import retain.calibration.Calibration.Bin;
import retain.calibration.Calibration.Told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A calibration as a table for people, and as JSON. Chances are in percent for people, from 0 to 1
/// in JSON.
final class CalibrationText {
    private CalibrationText() {}

    static List<String> lines(Population people, Calibration of) {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "%d trainees (seed %d) who forget by %s, six weeks, %s",
                        people.trainees(),
                        people.seed(),
                        people.curve().described(),
                        people.exam().title()));
        lines.add(
                text(
                        "%d were told a chance, %.0f %% of all one between 20 and 80;"
                                + " %d that too little was seen",
                        of.told().size(), 100 * of.undecided(), of.untold()));
        lines.add("");
        lines.add(
                text(
                        "%-6s %11s   %5s   %14s   %9s   %s",
                        "told",
                        "trainees",
                        "told",
                        "passed of " + people.sittings(),
                        "off",
                        "passed of one"));
        for (Bin bin : of.bins()) {
            lines.add(line(bin));
        }
        lines.add("");
        lines.add(
                text(
                        "Brier score %.4f, skill %+.3f over the base rate of %.3f;"
                                + " who knew each true chance: %+.3f",
                        of.brierOften(), of.skillOften(), of.mean(Told::often), of.bestSkill()));
        lines.add(
                text(
                        "of the one sitting: %.4f, skill %+.3f over the base rate of %.3f",
                        of.brierOnce(), of.skillOnce(), of.mean(Told::once)));
        lines.add(
                text(
                        "score foretold %.1f %%, reached %.1f %%;"
                                + " %.0f %% of the true chances lie in the range that was told",
                        100 * of.mean(each -> each.foretold().score()),
                        100 * of.mean(each -> each.trainee().often().score()),
                        100 * of.inRange()));
        lines.add(
                of.isGood()
                        ? "good: skill above 0, and each bin of 30 or more within 5 points"
                        : "NOT GOOD: there is no skill, or a bin of 30 or more is off by over 5");
        return lines;
    }

    private static String line(Bin bin) {
        String range = text("%2.0f-%-3.0f", 100 * bin.from(), 100 * bin.to());
        if (bin.size() == 0) {
            return text("%s %11d", range, 0);
        }
        return text(
                "%s %11d   %5.1f   %14.1f   %+4.1f ±%s   %5.1f ±%4.1f",
                range,
                bin.size(),
                100 * bin.mean(Told::chance),
                100 * bin.mean(Told::often),
                100 * bin.bias(),
                bin.size() < 2 ? "  –" : text("%3.1f", 100 * bin.biasError()),
                100 * bin.mean(Told::once),
                100 * bin.luckError());
    }

    static String json(Population people, Calibration of) {
        List<String> bins =
                of.bins().stream()
                        .filter(bin -> bin.size() > 0)
                        .map(CalibrationText::json)
                        .toList();
        return text(
                """
                {
                  "curve": "%s", "seed": %d, "trainees": %d, "sittings": %d,
                  "told": %d, "undecided": %s, "in_range": %s, "good": %s,
                  "brier": %s, "skill": %s, "best_skill": %s, "base_rate": %s,
                  "brier_once": %s, "skill_once": %s, "base_rate_once": %s,
                  "bins": [
                    %s
                  ]
                }\
                """,
                people.curve().word(),
                people.seed(),
                people.trainees(),
                people.sittings(),
                of.told().size(),
                number(of.undecided()),
                number(of.inRange()),
                of.isGood(),
                number(of.brierOften()),
                number(of.skillOften()),
                number(of.bestSkill()),
                number(of.mean(Told::often)),
                number(of.brierOnce()),
                number(of.skillOnce()),
                number(of.mean(Told::once)),
                String.join(",\n    ", bins));
    }

    private static String json(Bin bin) {
        return text(
                "{\"from\": %.1f, \"to\": %.1f, \"trainees\": %d, \"told\": %s, \"passed\": %s,"
                        + " \"off\": %s, \"error\": %s, \"passed_once\": %s, \"error_once\": %s}",
                bin.from(),
                bin.to(),
                bin.size(),
                number(bin.mean(Told::chance)),
                number(bin.mean(Told::often)),
                number(bin.bias()),
                number(bin.biasError()),
                number(bin.mean(Told::once)),
                number(bin.luckError()));
    }

    /// JSON has no word for what is not a number.
    private static String number(double value) {
        return Double.isFinite(value) ? text("%.4f", value) : "null";
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
