package retain.tui.sitting;

import retain.check.FindingText;
import retain.finding.Circumstance;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets a signal end a sitting between two acts of the learner, never within one.
///
/// SIGTERM, SIGHUP and SIGINT make the JVM run shutdown hooks while the sitting still waits for a
/// key. Ours takes the place of the next act: it does the last thing there is to do, and nothing
/// passes any more.
public final class Turnstile implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread hook;

    /// Begins to listen for the end.
    ///
    /// @param last what is done when a signal ends the program; a circumstance that keeps it from
    ///   being done is told on the standard error, the only place that is left
    public Turnstile(Runnable last) {
        hook =
                new Thread(
                        () -> {
                            // Never given back: what waits for it is over.
                            lock.lock();
                            try {
                                last.run();
                            } catch (Circumstance lost) {
                                System.err.print(sentence(lost));
                            }
                        },
                        "last act");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static String sentence(Circumstance lost) {
        String why = FindingText.safe(String.valueOf(lost.getMessage()));
        return "retain: the last answer could not be kept: " + why + "\n";
    }

    /// Does one act as a whole. Does not return once a signal has ended the sitting.
    public <T> T pass(Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }

    /// Whether the program is at its end already.
    public boolean isGoingDown() {
        Runtime runtime = Runtime.getRuntime();
        try {
            runtime.removeShutdownHook(hook);
            runtime.addShutdownHook(hook);
            return false;
        } catch (IllegalStateException goingDown) {
            return true;
        }
    }

    /// Stops listening; waits for the last act if that has begun, since it needs what the caller is
    /// about to close.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            try {
                hook.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
