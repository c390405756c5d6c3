package retain.tui.words;

import retain.deck.Form;
import retain.deck.Item;
import retain.exam.ExamResult;
import retain.exam.ExamResult.GateMark;
import retain.exam.ExamResult.Mark;
import retain.exam.ExamResult.Reason;
import retain.exam.ScoreInterval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an examination adds up to, in words. Questions are numbered from 1, as they were asked.
public final class ResultText {
    private ResultText() {}

    /// `Passed.` or `Not yet passed.`
    public static String verdict(ExamResult result) {
        return result.isPassed() ? "Passed." : "Not yet passed.";
    }

    /// `80 %`.
    static String percent(int percent) {
        return percent + " %";
    }

    /// `48 of 60 points, 80 %`.
    public static String points(Mark mark) {
        return mark.points()
                + " of "
                + DayText.count(mark.of(), "point")
                + ", "
                + percent(mark.percent());
    }

    /// The points and what was needed, as a sentence.
    public static String total(ExamResult result) {
        Mark mark = result.total();
        return points(mark)
                + (mark.passPercent() == 0
                        ? "."
                        : "; needed: " + mark.needed() + ", " + percent(mark.passPercent()) + ".");
    }

    /// Why it is not passed yet, the weightiest first, a sentence each; empty where it is.
    public static List<String> reasons(ExamResult result) {
        Form form = result.sitting().form();
        return result.reasons().stream().map(reason -> reason(form, reason)).toList();
    }

    private static String reason(Form form, Reason reason) {
        return switch (reason) {
            case Reason.NeverMissed(var items) ->
                    (items.size() == 1
                                    ? "Missed a question that must never be missed: "
                                    : "Missed "
                                            + items.size()
                                            + " questions that must never be missed: ")
                            + named(form, items)
                            + ".";
            case Reason.GateMissed(var gate) ->
                    "Missed "
                            + gate.missed().size()
                            + " of "
                            + DayText.count(gate.of(), "safety-critical question")
                            + ", where "
                            + allowed(gate)
                            + " may be: "
                            + named(form, gate.missed())
                            + ".";
            case Reason.TotalMissed(var mark) -> points(mark) + belowMark(mark, "the pass mark");
            case Reason.DomainMissed(var domain) ->
                    domain.domain().title()
                            + ": "
                            + points(domain.mark())
                            + belowMark(domain.mark(), "the pass mark of this domain");
        };
    }

    private static String belowMark(Mark mark, String name) {
        return ", below "
                + name
                + ", "
                + percent(mark.passPercent())
                + " ("
                + DayText.count(mark.needed(), "point")
                + ").";
    }

    /// `17 (contraindications/client-under-18), 23 (materials/check-before-contact)`.
    private static String named(Form form, List<Item> items) {
        List<String> names = new ArrayList<>();
        for (Item item : items) {
            int seat = form.seatOf(item.id()).orElseThrow();
            names.add(seat + 1 + " (" + item.id().inCourse() + ")");
        }
        return String.join(", ", names);
    }

    /// How the safety gate was met or not, as a sentence; empty where there is none.
    public static Optional<String> gate(ExamResult result) {
        return result.gate().map(ResultText::gate);
    }

    private static String gate(GateMark gate) {
        String questions = DayText.count(gate.of(), "critical question");
        if (gate.isMet() && gate.missed().isEmpty()) {
            return "Safety gate met: "
                    + (gate.of() == 1 ? "the only critical question" : "all " + questions)
                    + " right.";
        }
        int never = gate.neverMissed().size();
        return "Safety gate "
                + (gate.isMet() ? "met" : "not met")
                + ": missed "
                + gate.missed().size()
                + " of "
                + questions
                + " ("
                + allowed(gate)
                + " allowed)"
                + (never == 0 ? "" : ", with " + never + " that must never be missed")
                + ".";
    }

    private static String allowed(GateMark gate) {
        return gate.missedAtMost() == 0 ? "none" : String.valueOf(gate.missedAtMost());
    }

    /// Each domain that was asked, against its pass mark.
    public static List<MarkRow> domains(ExamResult result) {
        return result.domains().stream().map(MarkRow::of).toList();
    }

    /// How far the luck of the draw could have carried the points, as a sentence; empty where
    /// nothing was asked.
    public static Optional<String> interval(ExamResult result) {
        return result.total()
                .interval()
                .map(interval ->
                        "As far as "
                                + DayText.count(result.total().of(), "question")
                                + " can tell, you would answer from "
                                + interval.lowPercent()
                                + " to "
                                + percent(interval.highPercent())
                                + " of all such questions right (Wilson interval, 95 %).");
    }

    /// What the interval says of the pass mark, and what it leaves out; empty where nothing was
    /// asked.
    public static List<String> intervalMeans(ExamResult result) {
        List<String> lines = new ArrayList<>();
        Mark mark = result.total();
        mark.interval()
                .ifPresent(interval -> {
                    if (mark.passPercent() > 0) {
                        lines.add(atPassMark(mark, interval));
                    }
                    lines.add(
                            "The range allows for the luck of the draw alone, and 19 of 20 such"
                                    + " ranges hold the true share; a bad day, and what is"
                                    + " forgotten later, come on top.");
                });
        return lines;
    }

    private static String atPassMark(Mark mark, ScoreInterval interval) {
        double pass = mark.passPercent() / 100.0;
        String name = "The pass mark, " + percent(mark.passPercent()) + ", lies ";
        if (pass < interval.low()) {
            return name
                    + "below this range: with other questions the points would hardly cross it.";
        }
        if (pass > interval.high()) {
            return name
                    + "above this range: with other questions the points would hardly cross it.";
        }
        return name + "within this range: with other questions the points might cross it.";
    }

    /// The whole result, a paragraph a line: the verdict and why, then how it came about.
    public static List<String> lines(ExamResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(result));
        reasons(result).forEach(reason -> lines.add("  " + reason));
        lines.add(total(result));
        interval(result).ifPresent(lines::add);
        lines.addAll(intervalMeans(result));
        lines.add("By domain:");
        domains(result).forEach(row -> lines.add("  " + row.line()));
        gate(result).ifPresent(lines::add);
        lines.addAll(SittingText.lines(result.sitting()));
        return lines;
    }
}
