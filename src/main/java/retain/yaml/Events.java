package retain.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.Optional;

/// The event stream of the YAML engine, which alone tells anchors, aliases and tags apart from
/// texts. Places count from 1.
final class Events {
    /// The engine copies what it holds of a long word each time it reads on: with its own 1024
    /// characters, a word of 20 MB takes minutes.
    private static final int MAX_BUFFER = 1 << 18;

    private final ParserImpl parser;
    private int line = 1;
    private int column = 1;

    Events(String text) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(Math.clamp(text.length(), 1 << 10, MAX_BUFFER))
                        .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /// Where the last event began.
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /// The next event.
    ///
    /// @throws BrokenYaml if there is none, because the text is no YAML
    Event next() {
        Event event;
        try {
            event = parser.next();
        } catch (MarkedYamlEngineException e) {
            Mark here = new Mark("", 0, line - 1, column - 1, new int[0], 0);
            Mark at = e.getProblemMark().orElse(here);
            Mark context = e.getContextMark().orElse(at);
            throw new BrokenYaml(
                    String.valueOf(e.getProblem()),
                    at.getLine() + 1,
                    at.getColumn() + 1,
                    String.valueOf(e.getContext()),
                    context.getLine() + 1,
                    context.getColumn() + 1);
        } catch (YamlVersionException _) {
            String problem = "the line %YAML asks for another version than 1.2; delete it";
            throw new BrokenYaml(problem, line, column, "", line, column);
        } catch (RuntimeException _) {
            // The engine lets its number formats and the like escape: whatever it is, it is the
            // text.
            throw new BrokenYaml("a number or escape out of range", line, column, "", line, column);
        }
        Optional<Mark> start = event.getStartMark();
        if (start.isPresent()) {
            line = start.get().getLine() + 1;
            column = start.get().getColumn() + 1;
        }
        return event;
    }

    /// The character at which an event begins, or ends; 0 where that is not known.
    static int at(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return 0;
        }
        int[] buffer = mark.get().getBuffer();
        int pointer = mark.get().getPointer();
        return pointer < buffer.length ? buffer[pointer] : 0;
    }
}
