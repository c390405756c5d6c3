package retain.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value as it stands in a text. Numbers are kept letter for letter: what this version does not
/// know must not come out changed.
sealed interface JsonValue {
    /// A form of 1000 questions takes a tenth of it; a line that holds more would take more memory
    /// than a program has.
    int MOST_TOKENS = 2_000_000;

    JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .characterEscapes(new Escapes())
                    .build();

    record Text(String value) implements JsonValue {}

    record Num(String digits) implements JsonValue {}

    record Truth(boolean value) implements JsonValue {}

    record Nothing() implements JsonValue {}

    record Array(List<JsonValue> values) implements JsonValue {}

    record Members(Map<String, JsonValue> values) implements JsonValue {}

    /// What to call the value when another was wanted.
    default String kind() {
        return switch (this) {
            case Text _ -> "a text";
            case Num _ -> "a number";
            case Truth(boolean value) -> value ? "true" : "false";
            case Nothing _ -> "null";
            case Array _ -> "a list";
            case Members _ -> "an object";
        };
    }

    /// Reads one whole text.
    ///
    /// @throws BadEntry with the column if the text is not JSON
    static JsonValue read(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                throw new BadEntry("there is no JSON value");
            }
            JsonValue value = value(json);
            if (json.nextToken() != null) {
                throw new BadEntry(
                        "more text follows the value at column "
                                + json.currentTokenLocation().getColumnNr());
            }
            return value;
        } catch (StreamConstraintsException beyondMeasure) {
            throw new BadEntry(
                    "nested too deeply, or of too many values, or a name or number is too long");
        } catch (JacksonException notJson) {
            String what =
                    String.valueOf(notJson.getOriginalMessage()).startsWith("Duplicate")
                            ? "a member is named twice"
                            : "not valid JSON";
            throw new BadEntry(what + " at column " + notJson.getLocation().getColumnNr());
        }
    }

    private static JsonValue value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> new Text(text(json.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(json.getString());
            case VALUE_TRUE -> new Truth(true);
            case VALUE_FALSE -> new Truth(false);
            case VALUE_NULL -> new Nothing();
            case START_ARRAY -> {
                List<JsonValue> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield new Array(values);
            }
            case START_OBJECT -> {
                Map<String, JsonValue> values = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = text(json.currentName());
                    json.nextToken();
                    values.put(name, value(json));
                }
                yield new Members(values);
            }
            case NOT_AVAILABLE, END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins here");
        };
    }

    /// NUL and half characters have no place in a text: a database or a file would give back
    /// others.
    private static String text(String text) {
        if (!text.equals(wellFormed(text))) {
            throw new BadEntry("a text holds a NUL or half a character (an unpaired surrogate)");
        }
        return text;
    }

    /// The text with U+FFFD where it holds NUL or half a character.
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The compact text.
    default String write() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = generator(out)) {
            write(json);
        }
        return out.toString();
    }

    static JsonGenerator generator(StringWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    default void write(JsonGenerator json) {
        switch (this) {
            case Text(String value) -> json.writeString(wellFormed(value));
            case Num(String digits) -> json.writeNumber(digits);
            case Truth(boolean value) -> json.writeBoolean(value);
            case Nothing _ -> json.writeNull();
            case Array(List<JsonValue> values) -> {
                json.writeStartArray();
                values.forEach(value -> value.write(json));
                json.writeEndArray();
            }
            case Members(Map<String, JsonValue> values) -> {
                json.writeStartObject();
                values.forEach((name, value) -> {
                    json.writeName(wellFormed(name));
                    value.write(json);
                });
                json.writeEndObject();
            }
        }
    }
}
