package retain.tui.words;

import retain.deck.Form;
import retain.deck.Form.Seat;
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

    /// `48 of 60 points (80 %)`.
    public static String points(Mark mark) {
        return mark.points()
                + " of "
                + DayText.count(mark.of(), "point")
                + " ("
                + percent(mark.percent())
                + ")";
    }

    /// The points and what was needed, as a sentence.
    public static String total(ExamResult result) {
        Mark mark = result.total();
        return points(mark) + (mark.passPercent() == 0 ? "." : ", " + mark.needed() + " needed.");
    }

    /// `Not yet passed: 41 of 60 points (68 %), 42 needed.`
    public static String headline(ExamResult result) {
        return (result.isPassed() ? "Passed: " : "Not yet passed: ") + total(result);
    }

    /// Why it is not passed yet, the weightiest first, a sentence each; empty where it is. The
    /// points of a domain and the items of the gate are told where those are.
    public static List<String> reasons(ExamResult result) {
        Form form = result.sitting().form();
        List<String> sentences = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (Reason reason : result.reasons()) {
            switch (reason) {
                case Reason.NeverMissed(var items) -> sentences.add(never(form, items));
                case Reason.GateMissed(var gate) -> sentences.add(gateMissed(gate));
                case Reason.TotalMissed(var mark) -> sentences.add(tooFew(mark));
                case Reason.DomainMissed(var domain) -> domains.add(domain.domain().title());
            }
        }
        if (!domains.isEmpty()) {
            sentences.add(below(domains));
        }
        return sentences;
    }

    /// A reason by itself, for who does not see the rest of the result.
    public static String sentence(ExamResult result, Reason reason) {
        Form form = result.sitting().form();
        return switch (reason) {
            case Reason.NeverMissed(var items) -> never(form, items);
            case Reason.GateMissed(var gate) -> gateMissed(gate);
            case Reason.TotalMissed(var mark) -> tooFew(mark);
            case Reason.DomainMissed(var domain) ->
                    domain.domain().title()
                            + ": "
                            + points(domain.mark())
                            + ", "
                            + domain.mark().needed()
                            + " needed.";
        };
    }

    private static String never(Form form, List<Item> items) {
        return "Missed "
                + (items.size() == 1 ? "a question" : items.size() + " questions")
                + " that must never be missed: "
                + SeatText.runs(
                        items.stream().map(item -> form.seatOf(item.id()).orElseThrow()).toList())
                + ".";
    }

    private static String gateMissed(GateMark gate) {
        return "Missed "
                + gate.missed().size()
                + " of "
                + DayText.count(gate.of(), "safety-critical question")
                + ", where "
                + allowed(gate)
                + " may be.";
    }

    private static String tooFew(Mark mark) {
        return DayText.count(mark.needed() - mark.points(), "point")
                + " short of the pass mark, "
                + percent(mark.passPercent())
                + ".";
    }

    private static String below(List<String> domains) {
        return domains.size() == 1
                ? "Below the pass mark of a domain: " + domains.getFirst() + "."
                : "Below the pass marks of "
                        + domains.size()
                        + " domains: "
                        + String.join("; ", domains)
                        + ".";
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

    /// The questions that the gate missed, in the order asked: `8 (nests/eggs-in-it), must never be
    /// missed`.
    public static List<String> gateMissed(ExamResult result) {
        Form form = result.sitting().form();
        return result.gate().stream()
                .flatMap(gate ->
                        form.seats().stream()
                                .map(Seat::item)
                                .filter(item ->
                                        gate.missed().contains(item)
                                                || gate.neverMissed().contains(item))
                                .map(item ->
                                        named(form, item)
                                                + (gate.neverMissed().contains(item)
                                                        ? ", must never be missed"
                                                        : "")))
                .toList();
    }

    private static String named(Form form, Item item) {
        return form.seatOf(item.id()).orElseThrow() + 1 + " (" + item.id().inCourse() + ")";
    }

    /// Each domain that was asked, against its pass mark.
    public static List<MarkRow> domains(ExamResult result) {
        return result.domains().stream().map(MarkRow::of).toList();
    }

    /// How far chance may have moved the points, and where the pass mark lies beside that, as a
    /// sentence; empty where nothing was asked.
    public static Optional<String> interval(ExamResult result) {
        Mark mark = result.total();
        return mark.interval()
                .map(interval ->
                        "As far as "
                                + DayText.count(mark.of(), "question")
                                + " can tell, you would answer from "
                                + interval.lowPercent()
                                + " to "
                                + percent(interval.highPercent())
                                + " of all such questions right (Wilson interval, 95 %)"
                                + (mark.passPercent() == 0 ? "." : atPassMark(mark, interval)));
    }

    private static String atPassMark(Mark mark, ScoreInterval interval) {
        double pass = mark.passPercent() / 100.0;
        String lies = pass < interval.low() ? "below" : pass > interval.high() ? "above" : "within";
        return "; the pass mark, "
                + percent(mark.passPercent())
                + ", lies "
                + lies
                + " this range.";
    }

    /// The whole result, a paragraph a line: the verdict and why, then how it came about.
    public static List<String> lines(ExamResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(result));
        reasons(result).forEach(reason -> lines.add("  " + reason));
        lines.add("By domain:");
        domains(result).forEach(row -> lines.add("  " + row.line()));
        gate(result).ifPresent(lines::add);
        gateMissed(result).forEach(missed -> lines.add("  " + missed));
        lines.addAll(SittingText.lines(result.sitting()));
        interval(result).ifPresent(lines::add);
        return lines;
    }
}
