package retain.tui;

import retain.tui.Key.Control;
import retain.tui.Key.Named;
import retain.tui.Key.Pasted;
import retain.tui.Key.Typed;

import java.util.Optional;

/// Puts the characters that a terminal sends together to keys.
///
/// A bare Esc and the beginning of a sequence look alike; what comes within a short time after an
/// Esc belongs to it.
final class KeyReader {
    /// How long a sequence may take to go on, in milliseconds.
    private static final int SEQUENCE = 50;

    /// How long a paste may pause, in milliseconds.
    private static final int PASTE = 1000;

    private static final String PASTE_END = "\033[201~";

    /// Where characters come from.
    interface Source {
        int END = -1;
        int NOTHING = -2;

        /// The next UTF-16 code unit, `END`, or `NOTHING` if none came in time.
        ///
        /// @param millis how long to wait
        int read(int millis);
    }

    private final Source source;
    private int ahead = Source.NOTHING;
    private boolean ended;

    KeyReader(Source source) {
        this.source = source;
    }

    /// The next key; empty when none comes in time, or none can come any more.
    ///
    /// @param millis how long to wait for it
    Optional<Key> next(int millis) {
        int c = take(millis);
        ended = c == Source.END;
        return c < 0 ? Optional.empty() : Optional.of(key(c));
    }

    /// Whether the last key did not come because there are no more.
    boolean hasEnded() {
        return ended;
    }

    private int take(int millis) {
        if (ahead != Source.NOTHING) {
            int c = ahead;
            ahead = Source.NOTHING;
            return c;
        }
        return source.read(millis);
    }

    private Key key(int c) {
        return switch (c) {
            case '\r', '\n' -> Named.ENTER;
            case '\t' -> Named.TAB;
            case 8, 127 -> Named.BACKSPACE;
            case 27 -> escaped();
            default -> {
                if (c < 32) {
                    yield c >= 1 && c <= 26 ? new Control((char) ('a' + c - 1)) : Named.OTHER;
                }
                if (Character.isHighSurrogate((char) c)) {
                    int low = take(SEQUENCE);
                    if (low < 0 || !Character.isLowSurrogate((char) low)) {
                        ahead = low < 0 ? Source.NOTHING : low;
                        yield Named.OTHER;
                    }
                    yield new Typed(new String(new char[] {(char) c, (char) low}));
                }
                yield Character.isISOControl(c) ? Named.OTHER : new Typed(String.valueOf((char) c));
            }
        };
    }

    private Key escaped() {
        int c = take(SEQUENCE);
        if (c == '[') {
            return sequence();
        }
        if (c == 'O') {
            int last = take(SEQUENCE);
            return last < 0 ? Named.OTHER : named("", (char) last);
        }
        // A second key so soon was pressed by itself.
        ahead = c < 0 ? Source.NOTHING : c;
        return Named.ESCAPE;
    }

    private Key sequence() {
        StringBuilder parameters = new StringBuilder();
        while (true) {
            int c = take(SEQUENCE);
            if (c < 0) {
                return Named.OTHER;
            }
            if (c >= 0x40 && c <= 0x7E) {
                String text = parameters.toString();
                return c == '~' && text.equals("200") ? pasted() : named(text, (char) c);
            }
            parameters.append((char) c);
        }
    }

    private Key pasted() {
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = take(PASTE);
            if (c < 0) {
                return new Pasted(text.toString());
            }
            text.append((char) c);
            int end = text.length() - PASTE_END.length();
            if (end >= 0 && text.indexOf(PASTE_END, end) == end) {
                text.setLength(end);
                return new Pasted(text.toString());
            }
        }
    }

    private static Named named(String parameters, char last) {
        boolean shift = parameters.endsWith(";2");
        return switch (last) {
            case 'A' -> shift ? Named.SHIFT_UP : Named.UP;
            case 'B' -> shift ? Named.SHIFT_DOWN : Named.DOWN;
            case 'C' -> Named.RIGHT;
            case 'D' -> Named.LEFT;
            case 'H' -> Named.HOME;
            case 'F' -> Named.END;
            case 'Z' -> Named.BACK_TAB;
            case 'P' -> Named.HELP;
            case 'M' -> Named.ENTER;
            case '~' ->
                    switch (parameters) {
                        case "1", "7" -> Named.HOME;
                        case "3" -> Named.DELETE;
                        case "4", "8" -> Named.END;
                        case "5" -> Named.PAGE_UP;
                        case "6" -> Named.PAGE_DOWN;
                        case "11" -> Named.HELP;
                        default -> Named.OTHER;
                    };
            default -> Named.OTHER;
        };
    }
}
