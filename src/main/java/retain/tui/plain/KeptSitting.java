package retain.tui.plain;

import retain.exam.Running;
import retain.exam.Running.Act;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.ExamEntry;
import retain.tui.sitting.Turnstile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// A sitting whose every act is durable before anyone sees it. A signal ends it between two acts,
/// and leaves it in order: the time that is left is kept.
final class KeptSitting implements AutoCloseable {
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;
    private final Turnstile turnstile;
    private final Act entered;
    private Running running;
    private boolean begun;

    /// Takes a sitting that the candidate is about to enter.
    ///
    /// @param enter the first act
    KeptSitting(Function<Instant, Act> enter, InstantSource clock, Consumer<List<Entry>> keep) {
        this.clock = clock;
        this.keep = keep;
        this.entered = enter.apply(clock.instant());
        this.running = entered.running();
        this.turnstile = new Turnstile(this::left);
    }

    /// Lets the time run.
    void begin() {
        turnstile.pass(() -> {
            keep.accept(List.copyOf(entered.entries()));
            begun = true;
            return begun;
        });
    }

    Sitting sitting() {
        return running.sitting();
    }

    boolean isOpen() {
        return sitting().isOpen();
    }

    Duration timeLeft() {
        return running.left(clock.instant());
    }

    /// Does an act of the candidate, or of the clock, and keeps what it adds to the log.
    List<ExamEntry> act(BiFunction<Running, Instant, Act> act) {
        return turnstile.pass(() -> kept(act));
    }

    private List<ExamEntry> kept(BiFunction<Running, Instant, Act> act) {
        Act done = act.apply(running, clock.instant());
        if (!done.entries().isEmpty()) {
            keep.accept(List.copyOf(done.entries()));
        }
        running = done.running();
        return done.entries();
    }

    private void left() {
        if (begun && isOpen()) {
            kept(Running::leave);
        }
    }

    @Override
    public void close() {
        turnstile.close();
    }
}
