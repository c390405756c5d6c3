package retain.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/// One JSON document for another program, as a command's `--json` prints it.
public final class JsonText {
    private JsonText() {}

    /// The indented text of a value, without a line end.
    ///
    /// @param value maps with texts as keys, collections, texts, numbers, truths and null, and
    ///   parts that this package gives
    /// @throws IllegalArgumentException for any other value
    public static String pretty(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonOut json = new JsonOut(out)) {
            write(json.generator(), value);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    json.writeName(JsonValue.wellFormed(String.valueOf(member.getKey())));
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            case Collection<?> values -> {
                json.writeStartArray();
                for (Object each : values) {
                    write(json, each);
                }
                json.writeEndArray();
            }
            case String text -> json.writeString(JsonValue.wellFormed(text));
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case JsonValue part -> part.write(json);
            default -> throw new IllegalArgumentException(value + " has no JSON");
        }
    }
}
