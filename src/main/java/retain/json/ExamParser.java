package retain.json;

import retain.deck.Form;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.log.ExamEntry.Resumed;
import retain.log.ExamEntry.Started;
import retain.log.Stamp;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads what `ExamText` wrote.
final class ExamParser {
    /// No examination takes longer than a day.
    private static final long LONGEST_SITTING = Duration.ofDays(1).toMillis();

    private ExamParser() {}

    static boolean isKnown(String type) {
        return switch (type) {
            case "exam_started", "exam_resumed", "exam_answered" -> true;
            case "exam_paused", "exam_finished" -> true;
            default -> false;
        };
    }

    /// Takes the members of an entry, which is made when its stamp is complete.
    static Function<Stamp, Entry> entry(String type, Fields fields) {
        if (type.equals("exam_started")) {
            return started(fields);
        }
        EntryId sitting = fields.read("sitting", EntryId::parse, LogParser.UUID_RULE);
        EntryId after = fields.read("after", EntryId::parse, LogParser.UUID_RULE);
        Duration used = Duration.ofMillis(fields.whole("used_ms", LONGEST_SITTING));
        return switch (type) {
            case "exam_resumed" -> with -> new Resumed(with, sitting, after, used);
            case "exam_answered" -> {
                ItemId item = LogParser.item(fields);
                Response response = ResponseText.response(fields.value("response"));
                boolean marked = fields.has("marked") && fields.truth("marked");
                yield with -> new Answered(with, sitting, after, used, item, response, marked);
            }
            case "exam_paused" -> {
                Pause why = fields.read("why", Pause::of, "tick, left or stood-still");
                yield with -> new Paused(with, sitting, after, used, why);
            }
            case "exam_finished" -> {
                Ending how = fields.read("how", Ending::of, "submitted or time-up");
                List<ItemId> right = items("right", fields.value("right"));
                yield with -> new Finished(with, sitting, after, used, how, right);
            }
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Function<Stamp, Entry> started(Fields fields) {
        ZoneId zone = LogParser.zone(fields);
        long seed = fields.read("seed", ExamParser::seed, "a whole number of 64 bits as a text");
        JsonValue value = fields.value("form");
        Form form = Fields.in("\"form\"", () -> FormParser.form(value));
        return with -> new Started(with, zone, seed, form);
    }

    private static Optional<Long> seed(String text) {
        try {
            return Optional.of(Long.parseLong(text))
                    .filter(seed -> Long.toString(seed).equals(text));
        } catch (NumberFormatException noSeed) {
            return Optional.empty();
        }
    }

    /// Items by name, each once.
    static List<ItemId> items(String name, JsonValue value) {
        Set<ItemId> items = new LinkedHashSet<>();
        for (String text : ResponseText.texts(name, value)) {
            ItemId item =
                    ItemId.parse(text)
                            .orElseThrow(() ->
                                    Fields.wrong(
                                            name,
                                            "a list of " + LogParser.ITEM_RULE,
                                            "a list with " + Fields.quoted(text)));
            if (!items.add(item)) {
                throw new BadEntry(Fields.quoted(name) + " names " + item + " twice");
            }
        }
        return List.copyOf(items);
    }
}
