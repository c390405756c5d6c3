package retain.tui.key;

import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;

import java.util.Optional;

/// Puts the characters that a terminal sends together to keys.
///
/// A bare Esc and the beginning of a sequence look alike; what comes within a short time after an
/// Esc belongs to it. So does a key held with Alt, which must never act as the key alone.
public final class KeyReader {
    /// How long a sequence may take to go on, in milliseconds.
    private static final int SEQUENCE = 50;

    /// How long a paste may pause, in milliseconds.
    private static final int PASTE = 1000;

    private static final String PASTE_END = "\033[201~";

    /// More than any field takes; the rest of a paste is read and dropped.
    private static final int LONGEST_PASTE = 10_000;

    private static final int LONGEST_PARAMETERS = 32;
    private static final char ESCAPE = 27;
    private static final char BELL = 7;

    /// Where characters come from.
    public interface Source {
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

    public KeyReader(Source source) {
        this.source = source;
    }

    /// The next key; empty when none comes in time, or none can come any more.
    ///
    /// @param millis how long to wait for it
    public Optional<Key> next(int millis) {
        int c = take(millis);
        ended = c == Source.END;
        return c < 0 ? Optional.empty() : Optional.of(key(c));
    }

    /// Whether the last key did not come because there are no more.
    public boolean hasEnded() {
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
            case ESCAPE -> escaped();
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
                yield Character.isISOControl(c) || Character.isSurrogate((char) c)
                        ? Named.OTHER
                        : new Typed(String.valueOf((char) c));
            }
        };
    }

    private Key escaped() {
        int c = take(SEQUENCE);
        return switch (c) {
            case '[' -> sequence(true);
            case 'O' -> sequence(false);
            // What a terminal tells of itself, asked for by a program before us.
            case ']', 'P', '_', '^' -> told();
            case 8, 127 -> new Control('w');
            default -> {
                if (c == Source.NOTHING || c == Source.END) {
                    yield Named.ESCAPE;
                }
                if (c == ESCAPE) {
                    ahead = c;
                    yield Named.ESCAPE;
                }
                // Held with Alt.
                yield Named.OTHER;
            }
        };
    }

    /// A sequence to its end.
    ///
    /// @param control it began with `Esc [` rather than `Esc O`
    private Key sequence(boolean control) {
        StringBuilder parameters = new StringBuilder();
        while (true) {
            int c = take(SEQUENCE);
            if (c < 0) {
                return Named.OTHER;
            }
            if (c >= 0x40 && c <= 0x7E) {
                return sequence(control, parameters.toString(), (char) c);
            }
            if (c < 0x20 || c > 0x3F) {
                ahead = c;
                return Named.OTHER;
            }
            if (parameters.length() < LONGEST_PARAMETERS) {
                parameters.append((char) c);
            }
        }
    }

    private Key sequence(boolean control, String parameters, char last) {
        if (control && parameters.isEmpty() && last == '[') {
            // The Linux console's F1 to F5.
            return switch (take(SEQUENCE)) {
                case 'A' -> Named.HELP;
                case 'B' -> Named.MARK;
                case 'C' -> Named.OVERVIEW;
                default -> Named.OTHER;
            };
        }
        if (control && last == 'M') {
            // A mouse that a program before us left on: its button and place follow.
            for (int i = 0; parameters.isEmpty() && i < 3; i++) {
                take(SEQUENCE);
            }
            return Named.OTHER;
        }
        return control && last == '~' && parameters.equals("200")
                ? pasted()
                : named(parameters, last);
    }

    /// Text up to BEL or `Esc \`, which is not for us.
    private Key told() {
        int before = Source.NOTHING;
        while (true) {
            int c = take(SEQUENCE);
            if (c < 0 || c == BELL || (before == ESCAPE && c == '\\')) {
                return Named.OTHER;
            }
            before = c;
        }
    }

    private Key pasted() {
        StringBuilder text = new StringBuilder();
        int matched = 0;
        while (true) {
            int c = take(PASTE);
            if (c < 0) {
                return new Pasted(text.toString());
            }
            if (c == PASTE_END.charAt(matched)) {
                matched++;
                if (matched == PASTE_END.length()) {
                    return new Pasted(text.toString());
                }
                continue;
            }
            // Only its first character can begin the end anew.
            String read = PASTE_END.substring(0, matched);
            matched = c == ESCAPE ? 1 : 0;
            if (text.length() < LONGEST_PASTE) {
                text.append(read).append(matched == 1 ? "" : String.valueOf((char) c));
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
            case 'Q' -> Named.MARK;
            // With parameters it tells where the cursor stands.
            case 'R' -> parameters.isEmpty() ? Named.OVERVIEW : Named.OTHER;
            case 'M' -> Named.ENTER;
            case '~' ->
                    switch (parameters) {
                        case "1", "7" -> Named.HOME;
                        case "3" -> Named.DELETE;
                        case "4", "8" -> Named.END;
                        case "5" -> Named.PAGE_UP;
                        case "6" -> Named.PAGE_DOWN;
                        case "11" -> Named.HELP;
                        case "12" -> Named.MARK;
                        case "13" -> Named.OVERVIEW;
                        default -> Named.OTHER;
                    };
            default -> Named.OTHER;
        };
    }
}
