package retain.json;

import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Form;
import retain.deck.ItemId;
import retain.deck.Source;
import retain.deck.Topic;
import retain.deck.Weight;

/// Writes a form whole: what is not in here, a sitting knows nothing of.
final class FormText {
    private FormText() {}

    static void members(JsonOut out, Form form) {
        out.text("course", form.course());
        out.text("title", form.courseTitle());
        out.textIfAny("version", form.courseVersion());
        out.object("exam", () -> exam(out, form.exam()));
        out.array(
                "domains",
                () -> {
                    for (Domain domain : form.domains()) {
                        out.object(() -> domain(out, domain));
                    }
                });
        if (!form.sources().isEmpty()) {
            out.array(
                    "sources",
                    () -> {
                        for (Source source : form.sources()) {
                            out.object(() -> source(out, source));
                        }
                    });
        }
        out.array(
                "seats",
                () -> {
                    for (Form.Seat seat : form.seats()) {
                        out.object(() -> SeatText.members(out, seat));
                    }
                });
    }

    private static void exam(JsonOut out, Exam exam) {
        out.text("name", exam.name());
        out.text("title", exam.title());
        out.number("questions", exam.questions());
        out.number("minutes", exam.minutes());
        out.number("pass_percent", exam.passPercent());
        exam.gate().ifPresent(gate -> out.object("gate", () -> gate(out, gate)));
    }

    private static void gate(JsonOut out, Gate gate) {
        out.number("questions", gate.questions());
        out.number("missed_at_most", gate.missedAtMost());
        out.textsIfAny("never_miss", gate.neverMiss().stream().map(ItemId::toString).toList());
    }

    private static void domain(JsonOut out, Domain domain) {
        out.text("domain", domain.slug());
        out.text("title", domain.title());
        weight(out, domain.weight());
        if (domain.passPercent() > 0) {
            out.number("pass_percent", domain.passPercent());
        }
        if (!domain.topics().isEmpty()) {
            out.array(
                    "topics",
                    () -> {
                        for (Topic topic : domain.topics()) {
                            out.object(() -> topic(out, topic));
                        }
                    });
        }
    }

    private static void topic(JsonOut out, Topic topic) {
        out.text("topic", topic.slug());
        out.text("title", topic.title());
        weight(out, topic.weight());
    }

    private static void weight(JsonOut out, Weight weight) {
        out.object(
                "weight",
                () -> {
                    out.number("low", weight.low());
                    out.number("high", weight.high());
                });
    }

    private static void source(JsonOut out, Source source) {
        out.text("key", source.key());
        out.text("title", source.title());
        out.textIfAny("url", source.url());
    }
}
