package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sitting;
import retain.lint.ShortageText;
import retain.seating.Shortage;
import retain.tui.words.DayText;
import retain.tui.words.ResultText;
import retain.tui.words.SittingText;
import retain.tui.words.SpanText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An exam as a course offers it, and what a learner made of it so far.
///
/// @param drawn what comes of drawing a form now
/// @param sittings of this exam, oldest first
record ExamOffer(Course course, Exam exam, Drawn drawn, List<Sitting> sittings) {
    ExamOffer {
        sittings = List.copyOf(sittings);
    }

    /// Why it cannot be held; empty where it can.
    private List<Shortage> shortages() {
        return switch (drawn) {
            case Drawn.Held _ -> List.of();
            case Drawn.Thin(var shortages) -> shortages;
        };
    }

    /// The seats of each domain: those of a form, in which ranges may have moved some; where none
    /// can be drawn, those of the blueprint.
    private List<DomainSeats> seats() {
        List<DomainSeats> middle = Blueprint.of(course, exam).domains();
        return switch (drawn) {
            case Drawn.Held(var form) ->
                    middle.stream().map(domain -> counted(domain, form)).toList();
            case Drawn.Thin _ -> middle;
        };
    }

    private static DomainSeats counted(DomainSeats middle, Form form) {
        Domain domain = middle.domain();
        List<Item> items =
                form.seats().stream()
                        .map(Seat::item)
                        .filter(item -> item.id().deck().equals(domain.slug()))
                        .toList();
        return new DomainSeats(
                domain,
                items.size(),
                middle.topics().stream()
                        .map(topic ->
                                new TopicSeats(
                                        topic.topic(),
                                        (int)
                                                items.stream()
                                                        .filter(item ->
                                                                item.topic()
                                                                        .equals(
                                                                                topic.topic()
                                                                                        .slug()))
                                                        .count()))
                        .toList());
    }

    /// What the exam asks, and what came of it.
    ///
    /// @param isByTopic whether the seats of topics are told, too
    List<String> lines(boolean isByTopic) {
        List<String> lines = new ArrayList<>();
        lines.add(exam.name() + "  " + exam.title());
        lines.add(
                "  "
                        + DayText.count(exam.questions(), "question")
                        + " in "
                        + DayText.count(exam.minutes(), "minute")
                        + "; pass mark "
                        + exam.passPercent()
                        + " %");
        exam.gate().ifPresent(gate -> lines.add("  " + gate(gate)));
        lines.add("  Questions by domain:");
        Table table = new Table();
        for (DomainSeats seats : seats()) {
            if (seats.seats() > 0) {
                int pass = seats.domain().passPercent();
                table.row(
                        "    " + seats.domain().title(),
                        String.valueOf(seats.seats()),
                        pass == 0 ? "" : "pass mark " + pass + " %");
                if (isByTopic) {
                    for (TopicSeats topic : seats.topics()) {
                        table.row("      " + topic.topic().title(), "  " + topic.seats());
                    }
                }
            }
        }
        table.text().lines().forEach(lines::add);
        shortages().forEach(shortage -> lines.add("  " + sentence(shortage)));
        lines.add("  " + sat());
        open().ifPresent(sitting -> lines.add("  " + open(sitting)));
        return lines;
    }

    private static String gate(Gate gate) {
        int never = gate.neverMiss().size();
        return "Safety gate: "
                + DayText.count(gate.questions(), "critical question")
                + ", of which "
                + (gate.missedAtMost() == 0 ? "none" : gate.missedAtMost())
                + " may be missed"
                + switch (never) {
                    case 0 -> "";
                    case 1 -> ", and not the never-miss item";
                    default -> ", and none of the " + never + " never-miss items";
                };
    }

    private String sentence(Shortage shortage) {
        String sentence = ShortageText.of(exam, shortage);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private Optional<ExamResult> last() {
        return sittings.reversed().stream()
                .flatMap(sitting -> ExamResult.of(sitting).stream())
                .findFirst();
    }

    private Optional<Sitting> open() {
        return sittings.reversed().stream().filter(Sitting::isOpen).findFirst();
    }

    private long ended() {
        return sittings.stream().filter(sitting -> !sitting.isOpen()).count();
    }

    private String sat() {
        return last().map(result ->
                        "Sat "
                                + DayText.count(ended(), "time")
                                + "; last on "
                                + day(result.sitting())
                                + ": "
                                + ResultText.points(result.total())
                                + ", "
                                + (result.isPassed() ? "passed." : "not yet passed."))
                .orElse(sittings.isEmpty() ? "Not sat yet." : "Not sat to its end yet.");
    }

    private static String open(Sitting sitting) {
        return "Open since "
                + day(sitting)
                + ": "
                + sitting.answered()
                + " of "
                + DayText.count(sitting.given().size(), "question")
                + " answered, "
                + SpanText.ofSitting(SittingText.left(sitting))
                + " left; \"retain exam "
                + sitting.form().exam().name()
                + "\" goes on with it.";
    }

    private static String day(Sitting sitting) {
        return DayText.date(sitting.started().at().atZone(sitting.started().zone()).toLocalDate());
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("exam", exam.name());
        json.put("title", exam.title());
        json.put("course", course.slug());
        json.put("version", course.version().isEmpty() ? null : course.version());
        json.put("questions", exam.questions());
        json.put("minutes", exam.minutes());
        json.put("pass", exam.passPercent());
        json.put("gate", exam.gate().map(ExamOffer::json).orElse(null));
        json.put("domains", seats().stream().map(ExamOffer::json).toList());
        json.put("can_be_held", shortages().isEmpty());
        json.put("lacking", shortages().stream().map(each -> ShortageText.of(exam, each)).toList());
        json.put("sat", ended());
        json.put("last", last().map(ExamResult::sitting).map(ExamJson::summary).orElse(null));
        json.put("open", open().map(ExamJson::summary).orElse(null));
        return json;
    }

    private static Map<String, Object> json(Gate gate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("questions", gate.questions());
        json.put("missed_at_most", gate.missedAtMost());
        json.put("never_miss", gate.neverMiss().stream().map(ItemId::toString).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(DomainSeats seats) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        int pass = seats.domain().passPercent();
        json.put("domain", seats.domain().slug());
        json.put("title", seats.domain().title());
        json.put("questions", seats.seats());
        json.put("pass", pass == 0 ? null : pass);
        Map<String, Object> topics = new LinkedHashMap<>();
        seats.topics().forEach(topic -> topics.put(topic.topic().slug(), topic.seats()));
        json.put("topics", topics);
        return json;
    }
}
