package retain.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where an item and the values of its keys begin and end in the text of a deck, in characters, so
/// that a value can be replaced and the rest of the file stays as it is.
///
/// @param line of the item's first key, from 1
/// @param column of its keys, from 1
/// @param inBraces written `{…}` rather than one key a line
/// @param end after the last character that belongs to the item
/// @param values by key, and for keys of `reviewed` by `reviewed/key`
record ItemSpan(int line, int column, boolean inBraces, int end, Map<String, Span> values) {
    /// Characters from `start` up to `end`.
    ///
    /// @param inBraces whether it is a mapping written `{…}`
    record Span(int start, int end, boolean inBraces) {}

    /// The items of some ids.
    ///
    /// @param source a deck without an error
    static Map<String, ItemSpan> of(SourceText source, String text, Set<String> ids) {
        Map<String, ItemSpan> spans = new HashMap<>();
        new Walk(source, new Events(text), ids, spans).deck();
        return spans;
    }

    private static final class Walk {
        private final SourceText source;
        private final Events events;
        private final Set<String> ids;
        private final Map<String, ItemSpan> spans;
        private Event event;
        private int end;

        Walk(SourceText source, Events events, Set<String> ids, Map<String, ItemSpan> spans) {
            this.source = source;
            this.events = events;
            this.ids = ids;
            this.spans = spans;
            this.event = events.next();
        }

        void deck() {
            // The stream, the document, and the deck's own braces.
            next();
            next();
            next();
            while (event instanceof ScalarEvent key) {
                next();
                if (!key.getValue().equals("items")) {
                    value("", null);
                    continue;
                }
                next();
                while (event instanceof MappingStartEvent) {
                    item();
                }
                next();
            }
        }

        private void item() {
            int line = events.line();
            int column = events.column();
            boolean inBraces = Events.at(event.getStartMark()) == '{';
            Map<String, Span> values = new HashMap<>();
            String id = "";
            next();
            while (event instanceof ScalarEvent key) {
                next();
                if (key.getValue().equals("id") && event instanceof ScalarEvent scalar) {
                    id = scalar.getValue();
                }
                value(key.getValue(), values);
            }
            if (inBraces) {
                end = offset(event.getEndMark());
            }
            if (ids.contains(id)) {
                spans.put(id, new ItemSpan(line, column, inBraces, end, values));
            }
            next();
        }

        /// Reads over one value, and notes where it stands.
        private void value(String key, @Nullable Map<String, Span> values) {
            int start = offset(event.getStartMark());
            boolean inBraces = Events.at(event.getStartMark()) == '{';
            boolean isReviewed = key.equals("reviewed") && event instanceof MappingStartEvent;
            if (event.getEventId() == Event.ID.Scalar) {
                end = offset(event.getEndMark());
                next();
            } else {
                Event.ID opening = event.getEventId();
                boolean isList = opening == Event.ID.SequenceStart;
                boolean isFlow = inBraces || Events.at(event.getStartMark()) == '[';
                next();
                while (event.getEventId() != Event.ID.MappingEnd
                        && event.getEventId() != Event.ID.SequenceEnd) {
                    if (!isList && event instanceof ScalarEvent name) {
                        next();
                        value(
                                isReviewed ? "reviewed/" + name.getValue() : "",
                                isReviewed ? values : null);
                    } else {
                        value("", null);
                    }
                }
                if (isFlow) {
                    end = offset(event.getEndMark());
                }
                next();
            }
            if (values != null && !key.isEmpty()) {
                values.put(key, new Span(start, end, inBraces));
            }
        }

        private void next() {
            event = events.next();
        }

        private int offset(Optional<Mark> mark) {
            int line = mark.map(Mark::getLine).orElse(0) + 1;
            int column = mark.map(Mark::getColumn).orElse(0) + 1;
            return line > source.lineCount()
                    ? source.text().length()
                    : source.start(line) + source.offset(line, column);
        }
    }
}
