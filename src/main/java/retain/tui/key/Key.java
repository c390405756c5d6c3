package retain.tui.key;

/// What the learner pressed.
public sealed interface Key {
    /// A character that can be written, as one code point.
    record Typed(String text) implements Key {}

    /// A letter held with Ctrl, in lower case.
    record Control(char letter) implements Key {}

    /// Text pasted in one go.
    record Pasted(String text) implements Key {}

    /// A key with a name.
    enum Named implements Key {
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        SHIFT_UP,
        SHIFT_DOWN,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        /// F1.
        HELP,
        /// F2.
        MARK,
        /// F3.
        OVERVIEW,
        /// A key that means nothing here.
        OTHER
    }

    /// Whether this is that one character.
    default boolean is(char character) {
        return this instanceof Typed(String text)
                && text.length() == 1
                && text.charAt(0) == character;
    }

    /// Whether this is that letter held with Ctrl.
    default boolean isControl(char character) {
        return this instanceof Control(char letter) && letter == character;
    }

    /// The digit pressed, or -1.
    default int digit() {
        return this instanceof Typed(String text)
                        && text.length() == 1
                        && text.charAt(0) >= '0'
                        && text.charAt(0) <= '9'
                ? text.charAt(0) - '0'
                : -1;
    }
}
