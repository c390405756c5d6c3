package retain.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;
import retain.yaml.Node.Sequence;
import retain.yaml.Node.Style;
import retain.yaml.Node.Unread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One document of YAML from the event stream of the engine, which alone tells anchors, aliases and
/// tags apart from texts. What a deck may not use is reported and read over.
final class NodeParser {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 3_000_000;
    private static final int SMALL = 8;

    private final Findings findings;
    private final ParserImpl events;
    private int nodes;
    private int lastLine = 1;
    private int lastColumn = 1;
    private Optional<QuotedSpan> lastQuoted = Optional.empty();

    /// A quoted text that runs over several lines.
    record QuotedSpan(int line, int column, int lastLine) {}

    /// The text is no YAML from here on.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final int line;
        final int column;
        final String context;
        final int contextLine;
        final int contextColumn;

        private Broken(
                String problem,
                int line,
                int column,
                String context,
                int contextLine,
                int contextColumn) {
            super(problem, null, false, false);
            this.line = line;
            this.column = column;
            this.context = context;
            this.contextLine = contextLine;
            this.contextColumn = contextColumn;
        }

        String problem() {
            return String.valueOf(getMessage());
        }
    }

    /// Reading ends here; why has been reported.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    NodeParser(String text, Findings findings) {
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    Optional<QuotedSpan> lastQuoted() {
        return lastQuoted;
    }

    /// The one document of the text; empty where there is none, which is reported.
    Optional<Node> document() {
        next();
        if (next().getEventId() == Event.ID.StreamEnd) {
            String file = "the file is empty; begin it with \"format: 1\"";
            findings.error(1, 1, "empty-file", file);
            return Optional.empty();
        }
        Node root = node(next(), 1);
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            String message =
                    "a second document begins here; a deck file holds one, so delete the line"
                            + " \"---\"";
            findings.error(lastLine, lastColumn, "second-document", message);
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        int line = lastLine;
        int column = lastColumn;
        if (++nodes > MAX_NODES) {
            findings.error(
                    line,
                    column,
                    "too-large",
                    "the file holds too many entries; split it into several decks");
            throw new Stopped();
        }
        if (depth > MAX_DEPTH) {
            findings.error(
                    line, column, "too-deep", "lists and keys are nested deeper than " + MAX_DEPTH);
            throw new Stopped();
        }
        if (event instanceof AliasEvent alias) {
            String name = Findings.quote("*" + alias.getAlias());
            String message =
                    name
                            + " is a YAML alias, which decks do not use; write the text out, or"
                            + " quote it";
            findings.error(line, column, "alias", message);
            return new Unread(line, column);
        }
        refuseAnchorAndTag(event, line, column);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line, column);
            case MappingStartEvent start ->
                    mapping(line, column, start.getFlowStyle() == FlowStyle.FLOW, depth);
            case SequenceStartEvent _ -> sequence(line, column, depth);
            default -> throw new IllegalStateException("no node begins with " + event);
        };
    }

    private Scalar scalar(ScalarEvent event, int line, int column) {
        Style style =
                switch (event.getScalarStyle()) {
                    case LITERAL -> Style.LITERAL;
                    case FOLDED -> Style.FOLDED;
                    case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.QUOTED;
                    case PLAIN -> Style.PLAIN;
                };
        if (style == Style.QUOTED) {
            int last = event.getEndMark().map(Mark::getLine).orElse(line - 1) + 1;
            if (last > line) {
                lastQuoted = Optional.of(new QuotedSpan(line, column, last));
            }
        }
        String text = event.getValue();
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Utf8.isPlain(c) && c != '\n' && c != '\t' && c != '\r') {
                String message = "this text holds the invisible " + Utf8.name(c) + "; delete it";
                findings.warning(line, column, "control-character", message);
                break;
            }
        }
        return new Scalar(line, column, text, style);
    }

    private Sequence sequence(int line, int column, int depth) {
        List<Node> elements = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            elements.add(node(event, depth + 1));
        }
        return new Sequence(line, column, elements);
    }

    private Mapping mapping(int line, int column, boolean inBraces, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            if (!(key instanceof Scalar name)) {
                refuseKey(key);
                continue;
            }
            if (name.style() == Style.PLAIN && name.text().equals("<<")) {
                String message =
                        "\"<<\" merges keys in YAML, which decks do not use; write the keys out";
                findings.error(key, "merge-key", message);
                continue;
            }
            @Nullable Integer first = firstLine(entries, lines, name.text());
            if (first != null) {
                String text = "key " + Findings.quote(name.text()) + " stands here a second time";
                findings.error(key, "duplicate-key", text + "; the first is in line " + first);
                continue;
            }
            entries.add(new Entry(name, value));
            if (entries.size() > SMALL) {
                lines.put(name.text(), name.line());
            } else if (entries.size() == SMALL) {
                entries.forEach(entry -> lines.put(entry.key().text(), entry.key().line()));
            }
        }
        return new Mapping(line, column, inBraces, entries);
    }

    private static @Nullable Integer firstLine(
            List<Entry> entries, Map<String, Integer> lines, String key) {
        if (entries.size() >= SMALL) {
            return lines.get(key);
        }
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry.key().line();
            }
        }
        return null;
    }

    private void refuseKey(Node key) {
        if (key instanceof Unread) {
            return;
        }
        if (key instanceof Mapping mapping && mapping.inBraces()) {
            int column = Math.max(1, mapping.column() - 1);
            String message =
                    "a text that begins with {{ needs quotation marks around the whole of it";
            findings.error(mapping.line(), column, "quote-text", message);
            return;
        }
        findings.error(
                key, "key-not-text", "a key must be a plain word, not a list or further keys");
    }

    private void refuseAnchorAndTag(Event event, int line, int column) {
        Optional<Anchor> anchor =
                event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            String name = Findings.quote("&" + anchor.get());
            String message =
                    name
                            + " is a YAML anchor, which decks do not use; delete it, or quote the"
                            + " text";
            findings.error(line, column, "anchor", message);
        }
        Optional<String> tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent start -> start.getTag();
                    default -> Optional.empty();
                };
        if (tag.isPresent()) {
            String message =
                    "\"!\" begins a YAML tag, which decks do not use; delete it, or quote the text";
            findings.error(line, column, "tag", message);
        }
    }

    private Event next() {
        Event event;
        try {
            event = events.next();
        } catch (MarkedYamlEngineException e) {
            Mark none = new Mark("", 0, lastLine - 1, lastColumn - 1, new int[0], 0);
            Mark at = e.getProblemMark().orElse(none);
            Mark context = e.getContextMark().orElse(at);
            throw new Broken(
                    String.valueOf(e.getProblem()),
                    at.getLine() + 1,
                    at.getColumn() + 1,
                    String.valueOf(e.getContext()),
                    context.getLine() + 1,
                    context.getColumn() + 1);
        } catch (RuntimeException e) {
            // The engine also lets numbers out of range and the like escape: whatever it is, it is
            // the text.
            throw new Broken(
                    String.valueOf(e.getMessage()), lastLine, lastColumn, "", lastLine, lastColumn);
        }
        Optional<Mark> start = event.getStartMark();
        if (start.isPresent()) {
            lastLine = start.get().getLine() + 1;
            lastColumn = start.get().getColumn() + 1;
        }
        return event;
    }
}
