package retain.json;

import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Response.Chosen;
import retain.deck.Response.Entered;
import retain.deck.Response.Filled;
import retain.deck.Response.Matched;
import retain.deck.Response.Omitted;
import retain.deck.Response.Ordered;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the candidate did, as compact JSON: `{"chosen":["Puborectalis"]}`.
public final class ResponseText {
    private static final String ONE_OF =
            "an object of one member: chosen, ordered, entered, filled, matched or omitted";

    private ResponseText() {}

    public static String write(Response response) {
        return value(response).write();
    }

    /// The same, as a part of what `JsonText` writes.
    public static Object part(Response response) {
        return value(response);
    }

    /// Reads what `write` wrote.
    ///
    /// @throws BadEntry if the text is no response
    public static Response read(String text) {
        return response(JsonValue.read(text));
    }

    /// The options in the order drawn, as a list of texts.
    public static String writeShown(List<OptionId> shown) {
        return options(shown).write();
    }

    /// Reads what `writeShown` wrote.
    ///
    /// @throws BadEntry if the text is no list of texts
    public static List<OptionId> readShown(String text) {
        return options("shown", JsonValue.read(text));
    }

    static JsonValue value(Response response) {
        return switch (response) {
            // To choose none of several is to omit the item: one act, one spelling.
            case Chosen(Set<OptionId> options) when options.isEmpty() -> value(new Omitted());
            case Chosen(Set<OptionId> options) -> member("chosen", options(options));
            case Ordered(List<OptionId> steps) -> member("ordered", options(steps));
            case Entered(String text) -> member("entered", new JsonValue.Text(text));
            case Filled(List<String> texts) -> member("filled", texts(texts));
            case Matched(Map<OptionId, OptionId> pairs) -> member("matched", pairs(pairs));
            case Omitted _ -> member("omitted", new JsonValue.Truth(true));
        };
    }

    private static JsonValue member(String name, JsonValue value) {
        return new JsonValue.Members(Map.of(name, value));
    }

    static JsonValue options(Collection<OptionId> options) {
        return texts(options.stream().map(OptionId::value).toList());
    }

    private static JsonValue texts(Collection<String> texts) {
        List<JsonValue> values = new ArrayList<>(texts.size());
        texts.forEach(text -> values.add(new JsonValue.Text(text)));
        return new JsonValue.Array(values);
    }

    static JsonValue pairs(Map<OptionId, OptionId> pairs) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        pairs.forEach((source, target) ->
                members.put(source.value(), new JsonValue.Text(target.value())));
        return new JsonValue.Members(members);
    }

    static Response response(JsonValue value) {
        if (!(value instanceof JsonValue.Members(Map<String, JsonValue> members))) {
            throw Fields.wrong("response", ONE_OF, value.kind());
        }
        if (members.size() != 1) {
            throw Fields.wrong("response", ONE_OF, "an object of " + members.size());
        }
        String name = members.keySet().iterator().next();
        JsonValue only = members.values().iterator().next();
        return switch (name) {
            case "chosen" -> chosen(options(name, only));
            case "ordered" -> new Ordered(options(name, only));
            case "entered" -> new Entered(Fields.text(name, only));
            case "filled" -> new Filled(texts(name, only));
            case "matched" -> new Matched(pairs(name, only));
            case "omitted" -> omitted(only);
            default ->
                    throw Fields.wrong("response", ONE_OF, "an object of " + Fields.quoted(name));
        };
    }

    private static Response chosen(List<OptionId> options) {
        Set<OptionId> chosen = new LinkedHashSet<>();
        for (OptionId option : options) {
            if (!chosen.add(option)) {
                throw new BadEntry("\"chosen\" names " + Fields.quoted(option.value()) + " twice");
            }
        }
        return chosen.isEmpty() ? new Omitted() : new Chosen(chosen);
    }

    /// Pairs by the names of what is paired.
    static Map<OptionId, OptionId> pairs(String name, JsonValue value) {
        if (!(value instanceof JsonValue.Members(Map<String, JsonValue> members))) {
            throw Fields.wrong(name, "an object of texts", value.kind());
        }
        Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
        members.forEach((source, target) -> pairs.put(new OptionId(source), target(name, target)));
        return pairs;
    }

    private static OptionId target(String name, JsonValue value) {
        if (value instanceof JsonValue.Text(String text)) {
            return new OptionId(text);
        }
        throw Fields.wrong(name, "an object of texts", "an object with " + value.kind());
    }

    private static Response omitted(JsonValue value) {
        if (value instanceof JsonValue.Truth(boolean truth) && truth) {
            return new Omitted();
        }
        throw Fields.wrong("omitted", "true", value.kind());
    }

    static List<OptionId> options(String name, JsonValue value) {
        return texts(name, value).stream().map(OptionId::new).toList();
    }

    static List<String> texts(String name, JsonValue value) {
        if (!(value instanceof JsonValue.Array(List<JsonValue> values))) {
            throw Fields.wrong(name, "a list of texts", value.kind());
        }
        List<String> texts = new ArrayList<>(values.size());
        for (JsonValue each : values) {
            if (!(each instanceof JsonValue.Text(String text))) {
                throw Fields.wrong(name, "a list of texts", "a list with " + each.kind());
            }
            texts.add(text);
        }
        return texts;
    }
}
