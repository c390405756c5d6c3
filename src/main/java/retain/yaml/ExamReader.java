package retain.yaml;

import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.ItemId;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One examination of `course.yaml`.
final class ExamReader {
    private static final int MAX_QUESTIONS = 1_000;
    private static final int MAX_MINUTES = 1_440;
    private static final Map<String, String> FEEDBACK = Map.of("end", "end");

    private ExamReader() {}

    static Optional<Exam> read(
            Entry entry, String course, Findings findings, References references) {
        int errorsBefore = findings.errors();
        String what = "exam " + Findings.quote(entry.key().text());
        String name = Shapes.slug(entry.key(), findings, "the name of an exam");
        Optional<Mapping> body =
                Shapes.mapping(
                        entry.value(),
                        findings,
                        what,
                        "{title: …, questions: …, minutes: …, pass: …}");
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(body.get(), findings, what, DeckKeys.EXAM);
        String title = fields.text("title");
        int questions = fields.integer("questions", 1, MAX_QUESTIONS);
        int minutes = fields.integer("minutes", 1, MAX_MINUTES);
        fields.require("pass");
        int pass =
                fields.scalar("pass")
                        .map(text -> Shapes.percent(text, findings, "\"pass\""))
                        .orElse(1);
        fields.word("feedback", FEEDBACK, "end");
        boolean sound = findings.errors() == errorsBefore;
        Optional<Gate> gate =
                fields.mapping("critical", "{questions: …, missed-at-most: …}")
                        .map(mapping -> {
                            Fields critical =
                                    new Fields(mapping, findings, "\"critical\"", DeckKeys.GATE);
                            int most = sound ? questions : MAX_QUESTIONS;
                            return gate(critical, most, course, findings, references);
                        });
        return findings.errors() == errorsBefore
                ? Optional.of(new Exam(name, title, questions, minutes, pass, gate))
                : Optional.empty();
    }

    private static Gate gate(
            Fields fields, int most, String course, Findings findings, References references) {
        int questions = fields.integer("questions", 1, MAX_QUESTIONS);
        if (questions > most) {
            String message =
                    "the exam has "
                            + most
                            + " questions, so "
                            + questions
                            + " critical ones do not fit; write "
                            + most
                            + " at most, or give the exam more questions";
            findings.error(fields.place("questions"), "critical-questions", message);
        }
        int missed = fields.integer("missed-at-most", 0, MAX_QUESTIONS);
        List<ItemId> never = new ArrayList<>();
        for (Scalar name : fields.texts("never-miss")) {
            references
                    .item(name, course.isEmpty() ? "unnamed" : course, findings)
                    .ifPresent(never::add);
        }
        return new Gate(questions, missed, never);
    }
}
