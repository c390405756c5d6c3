package retain.tui;

import retain.finding.TextWidth;
import retain.tui.Key.Control;
import retain.tui.Key.Named;
import retain.tui.Key.Pasted;
import retain.tui.Key.Typed;

import java.util.Optional;

/// One line of text being typed.
///
/// @param cursor index into `text`, between whole code points
record TextField(String text, int cursor) {
    static final TextField EMPTY = new TextField("", 0);

    /// Far more than any answer, and little enough to draw.
    private static final int LONGEST = 2000;

    /// The field after a key; empty where the key is none of its own.
    Optional<TextField> on(Key key) {
        return Optional.ofNullable(
                switch (key) {
                    case Typed(String typed) -> with(typed);
                    case Pasted(String pasted) -> with(pasted.replaceAll("[\\s\\p{Cntrl}]+", " "));
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

    /// Columns left of the cursor.
    int column() {
        return TextWidth.of(text.substring(0, cursor));
    }

    private TextField with(String more) {
        if (text.length() + more.length() > LONGEST) {
            return this;
        }
        return new TextField(
                text.substring(0, cursor) + more + text.substring(cursor), cursor + more.length());
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
