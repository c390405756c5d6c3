package retain.report;

import retain.report.Readiness.Basis;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.NoExam;
import retain.report.Readiness.NothingAnswered;
import retain.report.Readiness.TooLittleSeen;
import retain.report.Readiness.TooThin;

/// Readiness in words, the same wherever it is shown.
public final class ReadinessText {
    private ReadinessText() {}

    /// `≈ 61–74 %`; where there is no number, why, as a sentence.
    public static String of(Readiness readiness) {
        return switch (readiness) {
            case Foretold foretold -> range(foretold.low(), foretold.high());
            case NoExam _ -> "There is no such examination in this course to be ready for.";
            case TooThin _ ->
                    "The examination cannot be held: the approved items do not fill a form.";
            case NothingAnswered _ -> "Too early to say: nothing was answered yet.";
            case TooLittleSeen little -> tooEarly(little.coverage());
        };
    }

    /// The percentage is rounded down, so that it reaches the least where the share does and
    /// nowhere else.
    private static String tooEarly(Coverage coverage) {
        return "Too early to say: "
                + (int) (100 * coverage.share())
                + " % of what the examination asks was seen ("
                + coverage.seen()
                + " of "
                + grouped(coverage.items())
                + " items), and a chance takes "
                + Math.round(100 * Coverage.ENOUGH)
                + " %.";
    }

    /// `rests on 1 240 answers to 180 of 273 items and 2 mock exams`.
    public static String basis(Foretold foretold) {
        Basis basis = foretold.basis();
        String practice =
                "rests on "
                        + counted(basis.answers(), "answer")
                        + " to "
                        + grouped(foretold.coverage().seen())
                        + " of "
                        + counted(foretold.coverage().items(), "item");
        return basis.sittings() == 0
                ? practice
                : practice + " and " + counted(basis.sittings(), "mock exam");
    }

    /// `≈ 61–74 %`: the ends rounded outwards, and never to what is sure, since nothing is.
    ///
    /// @param low from 0 to 1
    /// @param high no less
    public static String range(double low, double high) {
        int from = (int) Math.floor(100 * low);
        int to = (int) Math.ceil(100 * high);
        if (to <= 1) {
            return "below 1 %";
        }
        if (from >= 99) {
            return "above 99 %";
        }
        String ends = from == to ? "" + from : Math.max(1, from) + "–" + Math.min(99, to);
        return "≈ " + ends + " %";
    }

    private static String counted(int number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /// `1 240`.
    private static String grouped(int number) {
        StringBuilder text = new StringBuilder().append(number);
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ' ');
        }
        return text.toString();
    }
}
