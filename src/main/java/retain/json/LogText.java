package retain.json;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Note;
import retain.log.Entry.Restart;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;
import retain.log.ExamEntry;

import tools.jackson.core.JsonGenerator;

import java.io.StringWriter;

/// Writes an entry as one line of JSON. `line` is the entry's only spelling, by which contents are
/// compared and checksums made: members in a fixed order, those of unknown meaning last and as they
/// came.
public final class LogText {
    private LogText() {}

    /// The line of an entry, without its end.
    public static String line(Entry entry) {
        return object(
                entry,
                json -> {
                    text(json, "type", type(entry));
                    text(json, "id", entry.id().toString());
                    text(json, "at", Moments.text(entry.at()));
                    zoneAndDay(json, entry);
                    text(json, "learner", entry.learner().name());
                    own(json, entry);
                });
    }

    /// What an entry says beyond its type and stamp, as one object; members of unknown meaning
    /// included.
    public static String details(Entry entry) {
        return object(
                entry,
                json -> {
                    zoneAndDay(json, entry);
                    own(json, entry);
                });
    }

    /// The word by which a line says what it is.
    public static String type(Entry entry) {
        return switch (entry) {
            case Review _ -> "review";
            case Retraction _ -> "retraction";
            case Suspension _ -> "suspension";
            case Resumption _ -> "resumption";
            case Burial _ -> "burial";
            case Flag _ -> "flag";
            case Note _ -> "note";
            case Restart _ -> "restart";
            case Goal _ -> "goal";
            case Setting _ -> "setting";
            case Alias _ -> "alias";
            case ExamEntry exam -> ExamText.type(exam);
        };
    }

    private interface Writing {
        void into(JsonGenerator json);
    }

    private static String object(Entry entry, Writing members) {
        StringWriter out = new StringWriter(400);
        try (JsonGenerator json = JsonValue.generator(out)) {
            json.writeStartObject();
            members.into(json);
            json.writeEndObject();
        }
        String known = out.toString();
        String unknown = entry.stamp().unknown();
        if (unknown.isEmpty()) {
            return known;
        }
        String comma = known.length() > 2 ? "," : "";
        return known.substring(0, known.length() - 1) + comma + unknown.substring(1);
    }

    private static void zoneAndDay(JsonGenerator json, Entry entry) {
        if (entry instanceof Review review) {
            text(json, "zone", review.zone().getId());
            text(json, "day", Moments.text(review.day()));
        }
    }

    private static void own(JsonGenerator json, Entry entry) {
        switch (entry) {
            case Review review -> review(json, review);
            case Retraction retraction -> text(json, "retracts", retraction.retracted().toString());
            case Suspension suspension -> item(json, suspension.item());
            case Resumption resumption -> item(json, resumption.item());
            case Burial burial -> {
                item(json, burial.item());
                text(json, "day", Moments.text(burial.day()));
            }
            case Flag flag -> {
                item(json, flag.item());
                text(json, "note", flag.note());
                if (!flag.revision().isEmpty()) {
                    text(json, "revision", flag.revision());
                }
            }
            case Note note -> {
                item(json, note.item());
                text(json, "text", note.text());
            }
            case Restart restart -> {
                switch (restart.scope()) {
                    case Entry.Scope.OneItem(ItemId item) -> item(json, item);
                    case Entry.Scope.WholeCourse(String course) -> text(json, "course", course);
                }
            }
            case Goal goal -> {
                text(json, "course", goal.course());
                text(json, "exam", goal.exam());
                text(json, "exam_date", Moments.text(goal.examDate()));
            }
            case Setting setting -> {
                text(json, "course", setting.course());
                text(json, "name", setting.name());
                text(json, "value", setting.value());
            }
            case Alias alias -> text(json, "of", alias.of().name());
            case ExamEntry exam -> ExamText.own(new JsonOut(json), exam);
        }
    }

    private static void review(JsonGenerator json, Review review) {
        item(json, review.item());
        if (!review.revision().isEmpty()) {
            text(json, "revision", review.revision());
        }
        if (!review.key().isEmpty()) {
            text(json, "key", review.key());
        }
        if (!review.shown().isEmpty()) {
            json.writeName("shown");
            ResponseText.options(review.shown()).write(json);
        }
        text(json, "kind", review.kind().word());
        json.writeName("response");
        ResponseText.value(review.response()).write(json);
        json.writeBooleanProperty("correct", review.correct());
        json.writeNumberProperty("quality", review.quality().value());
        json.writeNumberProperty("latency_ms", review.latency().toMillis());
        if (review.override()) {
            json.writeBooleanProperty("override", true);
        }
    }

    private static void item(JsonGenerator json, ItemId item) {
        text(json, "item", item.toString());
    }

    private static void text(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeString(JsonValue.wellFormed(value));
    }
}
