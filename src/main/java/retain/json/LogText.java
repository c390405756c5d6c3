package retain.json;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Slug;
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
import retain.log.EntryId;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;

import tools.jackson.core.JsonGenerator;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One entry as one line of JSON. `line` is the entry's only spelling, by which contents are
/// compared and checksums made: members in a fixed order, those of unknown meaning last and as they
/// came.
public final class LogText {
    private static final long LONGEST_LATENCY = Duration.ofDays(10_000).toMillis();
    private static final String UUID_RULE = "a UUID";
    private static final String ITEM_RULE = "course/deck/item in " + Slug.RULE;
    private static final String DAY_RULE = "a date like 2026-11-23";
    private static final String KIND_RULE =
            "one of "
                    + Arrays.stream(ReviewKind.values())
                            .map(ReviewKind::word)
                            .collect(Collectors.joining(", "));

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

    /// Reads one line.
    ///
    /// @throws BadEntry if anything about it is doubtful
    public static Entry entry(String line) {
        Fields fields = new Fields(JsonValue.read(line));
        String type = fields.text("type");
        if (!isKnown(type)) {
            throw new BadEntry(
                    "\"type\" is "
                            + Fields.quoted(type)
                            + ", which this version of retain does not know");
        }
        EntryId id = fields.read("id", EntryId::parse, UUID_RULE);
        var at = fields.read("at", Moments::moment, "a moment like 2026-11-23T07:41:05.120Z");
        return entry(type, new Stamp(id, at, learner(fields, "learner")), fields);
    }

    /// The entry of a type and a stamp, from what `details` wrote.
    ///
    /// @throws BadEntry if the details are not such an entry's
    public static Entry entry(String type, Stamp stamp, String details) {
        return entry(type, stamp, new Fields(JsonValue.read(details)));
    }

    private static boolean isKnown(String type) {
        return switch (type) {
            case "review", "retraction", "suspension", "resumption", "burial" -> true;
            case "flag", "note", "restart", "goal", "setting", "alias" -> true;
            default -> false;
        };
    }

    private static Entry entry(String type, Stamp stamp, Fields fields) {
        // Each variant takes its members first; the stamp is completed by what they leave.
        Function<Stamp, Entry> made =
                switch (type) {
                    case "review" -> review(fields);
                    case "retraction" -> {
                        EntryId target = fields.read("retracts", EntryId::parse, UUID_RULE);
                        yield with -> new Retraction(with, target);
                    }
                    case "suspension" -> {
                        ItemId item = item(fields);
                        yield with -> new Suspension(with, item);
                    }
                    case "resumption" -> {
                        ItemId item = item(fields);
                        yield with -> new Resumption(with, item);
                    }
                    case "burial" -> {
                        ItemId item = item(fields);
                        var day = fields.read("day", Moments::day, DAY_RULE);
                        yield with -> new Burial(with, item, day);
                    }
                    case "flag" -> {
                        ItemId item = item(fields);
                        String note = fields.text("note");
                        yield with -> new Flag(with, item, note);
                    }
                    case "note" -> {
                        ItemId item = item(fields);
                        String text = fields.text("text");
                        yield with -> new Note(with, item, text);
                    }
                    case "restart" -> {
                        Entry.Scope scope = scope(fields);
                        yield with -> new Restart(with, scope);
                    }
                    case "goal" -> {
                        String course = course(fields);
                        String exam = fields.text("exam");
                        var date = fields.read("exam_date", Moments::day, DAY_RULE);
                        yield with -> new Goal(with, course, exam, date);
                    }
                    case "setting" -> {
                        String course = fields.text("course");
                        String name = fields.text("name");
                        String value = fields.text("value");
                        yield with -> new Setting(with, course, name, value);
                    }
                    case "alias" -> {
                        Learner of = learner(fields, "of");
                        yield with -> new Alias(with, of);
                    }
                    default -> throw new IllegalArgumentException(type);
                };
        return made.apply(new Stamp(stamp.id(), stamp.at(), stamp.learner(), fields.rest()));
    }

    private static Function<Stamp, Entry> review(Fields fields) {
        ZoneId zone = fields.read("zone", LogText::zone, "a time zone like Europe/Berlin");
        var day = fields.read("day", Moments::day, DAY_RULE);
        ItemId item = item(fields);
        String revision = fields.optionalText("revision");
        String key = fields.optionalText("key");
        List<OptionId> shown =
                fields.has("shown")
                        ? ResponseText.options("shown", fields.value("shown"))
                        : List.of();
        ReviewKind kind = fields.read("kind", ReviewKind::of, KIND_RULE);
        Response response = ResponseText.response(fields.value("response"));
        boolean correct = fields.truth("correct");
        Quality quality = Quality.of((int) fields.whole("quality", 5)).orElseThrow();
        Duration latency = Duration.ofMillis(fields.whole("latency_ms", LONGEST_LATENCY));
        boolean override = fields.has("override") && fields.truth("override");
        if (correct == quality.isLapse()) {
            throw new BadEntry(
                    "\"quality\" is "
                            + quality.value()
                            + (correct
                                    ? ", but \"correct\" is true: a right answer has 3 to 5"
                                    : ", but \"correct\" is false: a wrong answer has 0 to 2"));
        }
        if (override && !correct) {
            throw new BadEntry("\"override\" is true, but \"correct\" is false");
        }
        return with ->
                new Review(
                        with, zone, day, item, revision, key, shown, kind, response, correct,
                        quality, latency, override);
    }

    private static Entry.Scope scope(Fields fields) {
        if (fields.has("item") == fields.has("course")) {
            throw new BadEntry("a restart names either \"item\" or \"course\"");
        }
        return fields.has("item")
                ? new Entry.Scope.OneItem(item(fields))
                : new Entry.Scope.WholeCourse(course(fields));
    }

    private static ItemId item(Fields fields) {
        return fields.read("item", ItemId::parse, ITEM_RULE);
    }

    private static String course(Fields fields) {
        return fields.read("course", text -> Optional.of(text).filter(Slug::isSlug), Slug.RULE);
    }

    private static Learner learner(Fields fields, String name) {
        return fields.read(name, Learner::named, Learner.RULE);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }
}
