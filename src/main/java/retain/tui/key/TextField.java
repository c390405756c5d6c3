package retain.tui.key;

import retain.tui.key.Key.Control;
import retain.tui.key.Key.Named;
import retain.tui.key.Key.Pasted;
import retain.tui.key.Key.Typed;

import java.util.Optional;
import java.util.regex.Pattern;

/// One line of text being typed.
///
/// @param cursor index into `text`, between whole code points
public record TextField(String text, int cursor) {
    public static final TextField EMPTY = new TextField("", 0);

    /// Far more than any answer, and little enough to draw.
    private static final int LONGEST = 2000;

    /// Line ends, controls and halves of characters.
    private static final Pattern NO_TEXT = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

    /// A field that holds a text, with the cursor at its end.
    public static TextField holding(String text) {
        return new TextField(text, text.length());
    }

    /// The field after a key; empty where the key is none of its own.
    public Optional<TextField> on(Key key) {
        return Optional.ofNullable(
                switch (key) {
                    case Typed(String typed) -> with(typed);
                    case Pasted(String pasted) -> with(NO_TEXT.matcher(pasted).replaceAll(" "));
                    case Control(char letter) ->
                            switch (letter) {
                                case 'a' -> new TextField(text, 0);
                                case 'e' -> new TextField(text, text.length());
                                case 'w' -> withoutWord();
                                case 'k' -> new TextField(text.substring(0, cursor), cursor);
                                default -> null;
                            };
                    case Named named ->
                            switch (named) {
                                case LEFT -> new TextField(text, before());
                                case RIGHT -> new TextField(text, after());
                                case HOME -> new TextField(text, 0);
                                case END -> new TextField(text, text.length());
                                case BACKSPACE -> without(before(), cursor);
                                case DELETE -> without(cursor, after());
                                default -> null;
                            };
                });
    }

    /// As much of it as there is room for.
    private TextField with(String more) {
        int end = Math.min(more.length(), LONGEST - text.length());
        if (end > 0 && end < more.length() && Character.isHighSurrogate(more.charAt(end - 1))) {
            end--;
        }
        String fits = more.substring(0, end);
        return new TextField(
                text.substring(0, cursor) + fits + text.substring(cursor), cursor + end);
    }

    private TextField without(int from, int to) {
        return new TextField(text.substring(0, from) + text.substring(to), from);
    }

    private TextField withoutWord() {
        int from = cursor;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return without(from, cursor);
    }

    private int before() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int after() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }
}
