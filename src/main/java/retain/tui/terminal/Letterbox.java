package retain.tui.terminal;

import retain.tui.screen.Screen;
import retain.tui.screen.Step;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// News from another thread. The newest takes the place of what was not fetched yet.
public final class Letterbox<S extends Screen<S>> implements News<S> {
    /// Soon enough for who looks up from their editor, and seldom enough to cost nothing.
    private static final int PATIENCE = 200;

    private final AtomicReference<Optional<UnaryOperator<S>>> newest =
            new AtomicReference<>(Optional.empty());

    /// Puts in how the screen changes.
    public void put(UnaryOperator<S> change) {
        newest.set(Optional.of(change));
    }

    @Override
    public Optional<Function<S, Step<S>>> next() {
        return newest.getAndSet(Optional.empty())
                .map(change -> screen -> Step.to(change.apply(screen)));
    }

    @Override
    public int patience() {
        return PATIENCE;
    }
}
