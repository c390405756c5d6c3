package retain.tui;

import retain.tui.Key.Named;

import java.util.Optional;

/// What a learner can ask for beside an answer.
enum Command {
    UNDO('u'),
    SUSPEND('s'),
    BURY('b'),
    FLAG('f'),
    NOTE('n'),
    HISTORY('i'),
    HELP('?'),
    QUIT('q');

    private final char letter;

    Command(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /// The command of a key: its letter where letters are commands, else its letter with Ctrl.
    static Optional<Command> of(Key key, boolean letters) {
        if (key == Named.HELP) {
            return Optional.of(HELP);
        }
        for (Command command : values()) {
            boolean byLetter = letters && key.is(command.letter);
            boolean byControl = command.hasControl() && key.isControl(command.letter);
            if (byLetter || byControl) {
                return Optional.of(command);
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
