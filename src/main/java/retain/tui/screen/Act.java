package retain.tui.screen;

import retain.tui.key.Key;
import retain.tui.key.Key.Named;

import java.util.Optional;

/// What a learner can ask for beside an answer.
enum Act {
    UNDO('u'),
    SUSPEND('s'),
    BURY('b'),
    FLAG('f'),
    NOTE('n'),
    HISTORY('i'),
    HELP('?'),
    QUIT('q');

    private final char letter;

    Act(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /// The act of a key: its letter where letters are commands, else its letter with Ctrl.
    static Optional<Act> of(Key key, boolean letters) {
        if (key == Named.HELP) {
            return Optional.of(HELP);
        }
        for (Act act : values()) {
            boolean byLetter = letters && key.is(act.letter);
            boolean byControl = act.hasControl() && key.isControl(act.letter);
            if (byLetter || byControl) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /// Ctrl-I is Tab, Ctrl-Q is the terminal's own, and Ctrl-? is Backspace.
    private boolean hasControl() {
        return switch (this) {
            case UNDO, SUSPEND, BURY, FLAG, NOTE -> true;
            case HISTORY, HELP, QUIT -> false;
        };
    }
}
