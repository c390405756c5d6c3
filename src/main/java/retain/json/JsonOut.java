package retain.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.Writer;
import java.util.Collection;

/// Writes JSON member by member, so that a long document is never held as a whole.
final class JsonOut implements AutoCloseable {
    private final JsonGenerator json;

    /// Begins an indented document. What it is written to stays open.
    JsonOut(Writer to) {
        json = JsonValue.FACTORY.createGenerator(new Indented(), to);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    /// Goes on with what another has begun.
    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    JsonGenerator generator() {
        return json;
    }

    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    void array(String name, Runnable elements) {
        json.writeName(name);
        json.writeStartArray();
        elements.run();
        json.writeEndArray();
    }

    void text(String name, String value) {
        json.writeName(name);
        json.writeString(JsonValue.wellFormed(value));
    }

    /// An element of a list.
    void text(String value) {
        json.writeString(JsonValue.wellFormed(value));
    }

    void value(String name, JsonValue value) {
        json.writeName(name);
        value.write(json);
    }

    /// Nothing for an empty text.
    void textIfAny(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    /// A list on one line, nothing for an empty one.
    void textsIfAny(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            texts(name, values);
        }
    }

    void texts(String name, Collection<String> values) {
        json.writeName(name);
        texts(values);
    }

    void texts(Collection<String> values) {
        json.writeStartArray();
        values.forEach(this::text);
        json.writeEndArray();
    }

    /// Nothing for what is not so.
    void trueIf(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /// A number from 1; `null` for 0.
    void numberOrNull(String name, int value) {
        if (value == 0) {
            json.writeNullProperty(name);
        } else {
            number(name, value);
        }
    }

    /// A text; `null` for an empty one.
    void textOrNull(String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            text(name, value);
        }
    }

    /// The end of the document.
    void lineEnd() {
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
