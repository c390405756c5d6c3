package retain.tui.terminal;

import retain.tui.screen.Screen;
import retain.tui.screen.Step;

import java.util.Optional;
import java.util.function.Function;

/// What happens beside the keyboard.
public interface News<S extends Screen<S>> {
    /// What has happened since this was last asked makes of the screen, and what has to be kept
    /// before it is drawn; empty where nothing has.
    Optional<Function<S, Step<S>>> next();

    /// How long the keyboard may be listened to before this is asked again, in milliseconds.
    int patience();

    /// Nothing ever happens: only keys change the screen.
    static <S extends Screen<S>> News<S> none() {
        return new News<>() {
            @Override
            public Optional<Function<S, Step<S>>> next() {
                return Optional.empty();
            }

            @Override
            public int patience() {
                return TerminalLoop.LONGEST_WAIT;
            }
        };
    }
}
