package retain.json;

import retain.deck.Form.Seat;
import retain.deck.Interaction;
import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Notes;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.deck.Rationale;
import retain.deck.Revision;
import retain.deck.Status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what `SeatText` wrote.
final class SeatParser {
    private static final int MOST_TYPOS = 3;
    private static final String KIND_RULE = oneOf(Kind.values(), Kind::word);
    private static final String LEVEL_RULE = oneOf(Level.values(), Level::word);

    private SeatParser() {}

    static Seat seat(Fields fields) {
        ItemId id = LogParser.item(fields);
        String topic = fields.has("topic") ? LogParser.slug(fields, "topic") : "";
        boolean critical = fields.has("critical") && fields.truth("critical");
        Level level = fields.read("level", word(Level.values(), Level::word), LEVEL_RULE);
        Kind kind = fields.read("kind", word(Kind.values(), Kind::word), KIND_RULE);
        String question = fields.optionalText("question");
        String figure = fields.optionalText("figure");
        Interaction interaction = interaction(kind, fields);
        List<OptionId> shown = fields.has("shown") ? names(fields, "shown") : List.of();
        Rationale rationale =
                new Rationale(
                        fields.optionalText("explanation"),
                        fields.optionalText("disputed"),
                        fields.has("cited") ? texts(fields, "cited") : List.of());
        Revision revision = new Revision(fields.text("revision"), fields.text("key"));
        Item item =
                new Item(
                        id,
                        List.of(),
                        topic,
                        critical,
                        level,
                        Status.APPROVED,
                        question,
                        figure,
                        interaction,
                        rationale,
                        List.of(),
                        Set.of(),
                        Notes.NONE);
        return new Seat(new Question(item, shown), revision);
    }

    private static Interaction interaction(Kind kind, Fields fields) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(kind, fields);
            case TYPED -> {
                List<String> accepted = filled("accepted", fields.value("accepted"));
                List<Rejected> rejected =
                        FormParser.parts(
                                "rejected", fields.optionalList("rejected"), SeatParser::rejected);
                yield new TextEntry(accepted, rejected, typos(fields));
            }
            case CLOZE -> {
                List<Segment> segments = new ArrayList<>();
                for (JsonValue value : Fields.list("segments", fields.value("segments"))) {
                    segments.add(
                            value instanceof JsonValue.Text(String words)
                                    ? new Words(words)
                                    : new Blank(filled("segments", value)));
                }
                yield new Cloze(segments, typos(fields));
            }
            case ORDER -> new Order(options(fields, "steps"));
            case MATCH -> match(fields);
        };
    }

    private static Choice choice(Kind kind, Fields fields) {
        List<Option> options = options(fields, "options");
        Set<OptionId> right = new LinkedHashSet<>(names(fields, "right"));
        boolean isOne = kind != Kind.MULTIPLE;
        if (isOne ? right.size() != 1 : right.isEmpty()) {
            throw Fields.wrong(
                    "right",
                    isOne ? "one option" : "one option or more",
                    right.size() + " of them");
        }
        refuseOthers("right", right, options);
        return new Choice(kind, options, right);
    }

    private static Match match(Fields fields) {
        List<Option> sources = options(fields, "sources");
        List<Option> targets = options(fields, "targets");
        Map<OptionId, OptionId> right = ResponseText.pairs("right", fields.value("right"));
        refuseOthers("right", right.keySet(), sources);
        refuseOthers("right", right.values(), targets);
        if (right.size() < sources.size()) {
            throw new BadEntry("\"right\" leaves one of the sources without a target");
        }
        return new Match(sources, targets, right);
    }

    private static void refuseOthers(String name, Iterable<OptionId> named, List<Option> offered) {
        Set<OptionId> known = offered.stream().map(Option::id).collect(Collectors.toSet());
        for (OptionId each : named) {
            if (!known.contains(each)) {
                throw new BadEntry(
                        Fields.quoted(name)
                                + " names "
                                + Fields.quoted(each.value())
                                + ", which is not there to be picked");
            }
        }
    }

    private static List<Option> options(Fields fields, String name) {
        List<JsonValue> values = Fields.list(name, fields.value(name));
        List<Option> options = FormParser.parts(Fields.quoted(name), values, SeatParser::option);
        Set<OptionId> ids = new HashSet<>();
        for (Option option : options) {
            if (!ids.add(option.id())) {
                throw new BadEntry(
                        Fields.quoted(name)
                                + " holds "
                                + Fields.quoted(option.id().value())
                                + " twice");
            }
        }
        if (options.isEmpty()) {
            throw Fields.wrong(name, "a list of one or more", "empty");
        }
        return options;
    }

    private static Option option(Fields fields) {
        String text = fields.text("text");
        String id = fields.has("id") ? fields.text("id") : text;
        String feedback = fields.optionalText("feedback");
        boolean pinned = fields.has("pinned") && fields.truth("pinned");
        return new Option(new OptionId(id), text, feedback, pinned);
    }

    private static Rejected rejected(Fields fields) {
        return new Rejected(fields.text("text"), fields.optionalText("feedback"));
    }

    private static int typos(Fields fields) {
        return fields.has("typos") ? FormParser.whole(fields, "typos", 0, MOST_TYPOS) : 0;
    }

    private static List<String> filled(String name, JsonValue value) {
        List<String> texts = ResponseText.texts(name, value);
        if (texts.isEmpty()) {
            throw new BadEntry(Fields.quoted(name) + " has nothing that is right");
        }
        return texts;
    }

    private static List<String> texts(Fields fields, String name) {
        return ResponseText.texts(name, fields.value(name));
    }

    private static List<OptionId> names(Fields fields, String name) {
        return ResponseText.options(name, fields.value(name));
    }

    private static <T> String oneOf(T[] values, Function<T, String> word) {
        return "one of " + Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    private static <T> Function<String, Optional<T>> word(T[] values, Function<T, String> word) {
        return text ->
                Arrays.stream(values).filter(each -> word.apply(each).equals(text)).findFirst();
    }
}
