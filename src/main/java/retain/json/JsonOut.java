package retain.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.Writer;

/// Writes one indented document, member by member, so that a long one is never held as a whole.
final class JsonOut implements AutoCloseable {
    private final JsonGenerator json;

    /// Begins a document. What it is written to stays open.
    JsonOut(Writer to) {
        json = JsonValue.FACTORY.createGenerator(new Indented(), to);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
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
