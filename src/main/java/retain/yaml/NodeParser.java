package retain.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

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

/// One document of YAML as a tree. What a deck may not use is reported and read over.
final class NodeParser {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 2_000_000;
    private static final int SMALL = 8;

    private final Findings findings;
    private final Events events;
    private final boolean mayHoldComments;
    private int nodes;
    private Optional<QuotedSpan> lastQuoted = Optional.empty();

    /// A quoted text that runs over several lines.
    record QuotedSpan(int line, int column, int lastLine) {}

    /// Reading ends here; why has been reported.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stopped() {
            super(null, null, false, false);
        }
    }

    NodeParser(String text, Findings findings) {
        this.findings = findings;
        this.events = new Events(text);
        this.mayHoldComments = text.contains(" #");
    }

    /// The last quoted text that ran over several lines.
    Optional<QuotedSpan> lastQuoted() {
        return lastQuoted;
    }

    /// The one document of the text; empty where there is none, which is reported.
    Optional<Node> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            String message = "the file is empty; begin it with \"format: 1\"";
            findings.error(1, 1, "empty-file", message);
            return Optional.empty();
        }
        Node root = node(events.next(), 1);
        events.next();
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            String message =
                    "a second document begins here; a file holds one, so delete the line \"---\"";
            findings.error(events.line(), events.column(), "second-document", message);
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        int line = events.line();
        int column = events.column();
        if (++nodes > MAX_NODES) {
            stop(
                    line,
                    column,
                    "too-large",
                    "the file holds too many entries; split it into several decks");
        }
        if (depth > MAX_DEPTH) {
            stop(
                    line,
                    column,
                    "too-deep",
                    "this is nested more than "
                            + MAX_DEPTH
                            + " levels deep; a deck needs five, so look for brackets too many");
        }
        if (event instanceof AliasEvent alias) {
            doubtful(line, column, '*', "alias", "aliases such as *" + alias.getAlias());
            return new Unread(line, column);
        }
        refuseAnchorAndTag(event, line, column);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line, column);
            case MappingStartEvent start ->
                    mapping(line, column, Events.at(start.getStartMark()) == '{', depth);
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
        int last = event.getEndMark().map(Mark::getLine).orElse(line - 1) + 1;
        if (style == Style.QUOTED && last > line) {
            lastQuoted = Optional.of(new QuotedSpan(line, column, last));
        }
        String text = event.getValue();
        if (style == Style.PLAIN && mayHoldComments && !text.isEmpty()) {
            warnOfComment(last, event.getEndMark().map(Mark::getColumn).orElse(0) + 1);
        }
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

    /// `Is it #2?` ends at the number sign, and nothing else tells the author so.
    private void warnOfComment(int line, int column) {
        String text = findings.source().line(line);
        int end = findings.source().offset(line, column);
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i + 1 < text.length()
                && text.charAt(i) == '#'
                && Character.isLetterOrDigit(text.charAt(i + 1))) {
            String message =
                    "the text ends before the #, which begins a comment;"
                            + " put quotation marks around the whole text, or a space after the #";
            findings.warning(line, column + i - end, "comment-in-text", message);
        }
    }

    private Sequence sequence(int line, int column, int depth) {
        List<Node> elements = new ArrayList<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.SequenceEnd;
                event = events.next()) {
            Node element = node(event, depth + 1);
            if (!elements.isEmpty() && element instanceof Scalar after) {
                warnOfDecimalComma(elements.getLast(), after);
            }
            elements.add(element);
        }
        return new Sequence(line, column, elements);
    }

    /// `[1,5 ml]` are two entries, and nothing else tells the author so.
    private void warnOfDecimalComma(Node before, Scalar after) {
        if (!(before instanceof Scalar number)
                || number.style() != Style.PLAIN
                || after.style() != Style.PLAIN
                || number.line() != after.line()
                || number.text().isEmpty()
                || after.text().isEmpty()) {
            return;
        }
        int end = number.column() + number.text().codePointCount(0, number.text().length());
        if (after.column() == end + 1
                && isDigit(number.text().charAt(number.text().length() - 1))
                && isDigit(after.text().charAt(0))) {
            String whole = Findings.quote(number.text() + "," + after.text());
            findings.warning(
                    number.line(),
                    end,
                    "decimal-comma",
                    "the comma makes two entries here; if it is a decimal one, write "
                            + whole
                            + ", with the quotation marks, else a space after it");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Node mapping(int line, int column, boolean inBraces, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        boolean isDoubleBrace = false;
        for (Event event = events.next();
                event.getEventId() != Event.ID.MappingEnd;
                event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Scalar name)) {
                isDoubleBrace |= inBraces && key instanceof Mapping inner && inner.inBraces();
                refuseKey(key);
                continue;
            }
            if (name.style() == Style.PLAIN && name.text().equals("<<")) {
                String message = "decks use no YAML merges; write the keys out in place of \"<<\"";
                findings.error(key, "merge-key", message);
                continue;
            }
            @Nullable Integer first = firstLine(entries, lines, name.text());
            if (first != null) {
                String text = "key " + Findings.quote(name.text()) + " stands here a second time";
                String advice =
                        name.text().equals("id") && !inBraces
                                ? "; if a new item begins here, put a hyphen and a space before it"
                                : "; keep one of them";
                findings.error(key, "duplicate-key", text + ", after line " + first + advice);
                continue;
            }
            entries.add(new Entry(name, value));
            if (entries.size() > SMALL) {
                lines.put(name.text(), name.line());
            } else if (entries.size() == SMALL) {
                entries.forEach(entry -> lines.put(entry.key().text(), entry.key().line()));
            }
        }
        return isDoubleBrace
                ? new Unread(line, column)
                : new Mapping(line, column, inBraces, entries);
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
        if (key instanceof Mapping mapping && mapping.inBraces()) {
            int column = Math.max(1, mapping.column() - 1);
            String message =
                    "a text that begins with {{ needs quotation marks around the whole of it";
            findings.error(mapping.line(), column, "quote-text", message);
        } else if (!(key instanceof Unread)) {
            findings.error(
                    key,
                    "key-not-text",
                    "a key is a plain word, without brackets; a text that begins with a bracket"
                            + " needs quotation marks");
        }
    }

    private void refuseAnchorAndTag(Event event, int line, int column) {
        Optional<Anchor> anchor =
                event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            doubtful(line, column, '&', "anchor", "anchors such as &" + anchor.get());
        }
        Optional<String> tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent start -> start.getTag();
                    default -> Optional.empty();
                };
        if (tag.isPresent()) {
            doubtful(line, column, '!', "tag", "tags such as " + tag.get());
        }
    }

    /// A mark of YAML that decks do not use: most likely a text begins with it.
    private void doubtful(int line, int column, char first, String rule, String what) {
        String shown = Findings.quote(what);
        findings.error(
                line,
                column,
                rule,
                Quotation.needed(String.valueOf(first), findings.source(), line, column)
                        + " (decks use no YAML "
                        + shown.substring(1, shown.length() - 1)
                        + ")");
    }

    private void stop(int line, int column, String rule, String message) {
        findings.error(line, column, rule, message);
        throw new Stopped();
    }
}
