package retain.tui.terminal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// News from another thread. The newest takes the place of what was not fetched yet.
public final class Letterbox<S> implements News<S> {
    /// Soon enough for who looks up from their editor, and seldom enough to cost nothing.
    private static final int PATIENCE = 200;

    private final AtomicReference<Optional<UnaryOperator<S>>> newest =
            new AtomicReference<>(Optional.empty());

    /// Puts in how the screen changes.
    public void put(UnaryOperator<S> change) {
        newest.set(Optional.of(change));
    }

    @Override
    public Optional<UnaryOperator<S>> next() {
        return newest.getAndSet(Optional.empty());
    }

    @Override
    public int patience() {
        return PATIENCE;
    }
}
