package retain.tui.terminal;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What happens beside the keyboard.
public interface News<S> {
    /// How the screen changes by what has happened since this was last asked; empty where nothing
    /// has.
    Optional<UnaryOperator<S>> next();

    /// How long the keyboard may be listened to before this is asked again, in milliseconds.
    int patience();

    /// Nothing ever happens: only keys change the screen.
    static <S> News<S> none() {
        return new News<>() {
            @Override
            public Optional<UnaryOperator<S>> next() {
                return Optional.empty();
            }

            @Override
            public int patience() {
                return TerminalLoop.LONGEST_WAIT;
            }
        };
    }
}
