package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.OptionId;
import retain.deck.Scoring;
import retain.exam.ExamResult;
import retain.exam.ExamResult.DomainMark;
import retain.exam.ExamResult.GateMark;
import retain.exam.ExamResult.Mark;
import retain.exam.ExamResult.Reason;
import retain.exam.Interruption;
import retain.exam.SinceThen;
import retain.exam.Sitting;
import retain.json.ResponseText;
import retain.log.ExamEntry.Finished;
import retain.tui.words.ResultText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A sitting for another program. Shares are fractions, pass marks percent as the course declares
/// them; what an open sitting has not is `null`.
final class ExamJson {
    private ExamJson() {}

    /// All but the questions.
    static Map<String, @Nullable Object> summary(Sitting sitting) {
        Form form = sitting.form();
        Optional<Finished> finished = sitting.finished();
        Optional<ExamResult> result = ExamResult.of(sitting);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", sitting.id().toString());
        json.put("learner", sitting.started().learner().name());
        json.put("course", form.course());
        json.put("course_title", form.courseTitle());
        json.put("version", form.courseVersion().isEmpty() ? null : form.courseVersion());
        json.put("exam", form.exam().name());
        json.put("title", form.exam().title());
        json.put("seed", Long.toString(sitting.started().seed()));
        json.put("begun", sitting.started().at().toString());
        json.put("zone", sitting.started().zone().getId());
        json.put("ended", finished.map(end -> end.at().toString()).orElse(null));
        json.put("ended_by", finished.map(end -> end.how().word()).orElse(null));
        json.put("limit_ms", sitting.limit().toMillis());
        json.put("used_ms", sitting.used().toMillis());
        json.put("interruptions", interruptions(sitting));
        json.put("left_out", sitting.stray());
        json.put("questions", form.seats().size());
        json.put("answered", sitting.answered());
        json.put("points", result.map(each -> each.total().points()).orElse(null));
        json.put("share", result.map(each -> share(each.total())).orElse(null));
        json.put("interval", result.flatMap(ExamJson::interval).orElse(null));
        json.put("pass", form.exam().passPercent());
        json.put("needed", result.map(each -> each.total().needed()).orElse(null));
        json.put("passed", result.map(ExamResult::isPassed).orElse(null));
        json.put("reasons", result.map(ExamJson::reasons).orElse(null));
        json.put("gate", result.flatMap(ExamResult::gate).map(ExamJson::gate).orElse(null));
        json.put("domains", result.map(ExamJson::domains).orElse(null));
        return json;
    }

    /// The sitting with its questions, in the order asked. Those of an open sitting are not told.
    static Map<String, @Nullable Object> whole(Sitting sitting, CourseNow now) {
        Map<String, @Nullable Object> json = summary(sitting);
        json.put("items", ExamResult.of(sitting).map(result -> items(result, now)).orElse(null));
        return json;
    }

    private static List<Map<String, @Nullable Object>> interruptions(Sitting sitting) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Interruption interruption : sitting.interruptions()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("cause", word(interruption.cause()));
            json.put("at_ms", interruption.at().toMillis());
            json.put("lasted_ms", interruption.lasted().toMillis());
            json.put("charged_ms", interruption.charged().toMillis());
            list.add(json);
        }
        return list;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double share(Mark mark) {
        return (double) mark.points() / mark.of();
    }

    private static Optional<Map<String, Object>> interval(ExamResult result) {
        return result.total()
                .interval()
                .map(interval -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("low", interval.low());
                    json.put("high", interval.high());
                    return json;
                });
    }

    private static List<Map<String, @Nullable Object>> reasons(ExamResult result) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Reason reason : result.reasons()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put(
                    "reason",
                    switch (reason) {
                        case Reason.NeverMissed _ -> "never_missed";
                        case Reason.GateMissed _ -> "gate";
                        case Reason.TotalMissed _ -> "total";
                        case Reason.DomainMissed _ -> "domain";
                    });
            json.put(
                    "domain",
                    reason instanceof Reason.DomainMissed(var domain)
                            ? domain.domain().slug()
                            : null);
            json.put("sentence", ResultText.sentence(result, reason));
            list.add(json);
        }
        return list;
    }

    private static Map<String, Object> gate(GateMark gate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("met", gate.isMet());
        json.put("questions", gate.of());
        json.put("missed_at_most", gate.missedAtMost());
        json.put("missed", ids(gate.missed()));
        json.put("never_missed", ids(gate.neverMissed()));
        return json;
    }

    private static List<String> ids(Collection<Item> items) {
        return items.stream().map(item -> item.id().toString()).toList();
    }

    private static List<Map<String, @Nullable Object>> domains(ExamResult result) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (DomainMark domain : result.domains()) {
            Mark mark = domain.mark();
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("domain", domain.domain().slug());
            json.put("title", domain.domain().title());
            json.put("points", mark.points());
            json.put("questions", mark.of());
            json.put("share", share(mark));
            json.put("pass", mark.passPercent() == 0 ? null : mark.passPercent());
            json.put("needed", mark.needed());
            json.put("met", mark.isMet());
            list.add(json);
        }
        return list;
    }

    private static List<Map<String, @Nullable Object>> items(ExamResult result, CourseNow now) {
        Sitting sitting = result.sitting();
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Seat seat : sitting.form().seats()) {
            int number = list.size();
            Item item = seat.item();
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("seat", number + 1);
            json.put("id", item.id().toString());
            json.put("kind", item.kind().word());
            json.put("domain", item.id().deck());
            json.put("topic", item.topic().isEmpty() ? null : item.topic());
            json.put("critical", item.critical());
            json.put("question", ItemRow.question(item));
            json.put("shown", values(seat.question().shown()));
            json.put("response", ResponseText.part(sitting.given(number).response()));
            json.put("key", ResponseText.part(Scoring.key(item.interaction())));
            json.put("right", result.isRight(number));
            json.put("marked", sitting.given(number).marked());
            json.put("since", since(now, number));
            list.add(json);
        }
        return list;
    }

    private static @Nullable String since(CourseNow now, int seat) {
        return switch (now) {
            case CourseNow.Compared(SinceThen since) ->
                    since.fates().get(seat) == SinceThen.Fate.UNREAD
                            ? null
                            : word(since.fates().get(seat));
            case CourseNow.Unknown _ -> null;
        };
    }

    private static List<String> values(Collection<OptionId> options) {
        return options.stream().map(OptionId::value).toList();
    }
}
