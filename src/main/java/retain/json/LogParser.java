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

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what `LogText` wrote. What is doubtful about a line refuses it; members of unknown meaning
/// stay with the entry.
public final class LogParser {
    private static final long LONGEST_LATENCY = Duration.ofDays(10_000).toMillis();
    static final String UUID_RULE = "a UUID";
    static final String ITEM_RULE = "course/deck/item in " + Slug.RULE;
    private static final String DAY_RULE = "a date like 2026-11-23";
    private static final String KIND_RULE =
            "one of "
                    + Arrays.stream(ReviewKind.values())
                            .map(ReviewKind::word)
                            .collect(Collectors.joining(", "));

    private LogParser() {}

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
            default -> ExamParser.isKnown(type);
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
                        String revision = fields.optionalText("revision");
                        yield with -> new Flag(with, item, note, revision);
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
                    default -> ExamParser.entry(type, fields);
                };
        return made.apply(new Stamp(stamp.id(), stamp.at(), stamp.learner(), fields.rest()));
    }

    private static Function<Stamp, Entry> review(Fields fields) {
        ZoneId zone = zone(fields);
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

    static ItemId item(Fields fields) {
        return fields.read("item", ItemId::parse, ITEM_RULE);
    }

    private static String course(Fields fields) {
        return slug(fields, "course");
    }

    static String slug(Fields fields, String name) {
        return fields.read(name, text -> Optional.of(text).filter(Slug::isSlug), Slug.RULE);
    }

    private static Learner learner(Fields fields, String name) {
        return fields.read(name, Learner::named, Learner.RULE);
    }

    static ZoneId zone(Fields fields) {
        return fields.read("zone", LogParser::zone, "a time zone like Europe/Berlin");
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }
}
