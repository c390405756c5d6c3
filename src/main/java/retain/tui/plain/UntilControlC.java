package retain.tui.plain;

import org.jline.utils.Signals;

import java.util.concurrent.atomic.AtomicBoolean;

/// Work without an end of its own, which Ctrl-C ends as it ought to be ended.
public final class UntilControlC {
    private static final String CONTROL_C = "INT";

    /// What a shell expects of a program that SIGINT ended.
    private static final int ENDED_BY_CONTROL_C = 130;

    private UntilControlC() {}

    /// Does the work. The first Ctrl-C asks it to end; the second ends it at once, should it be
    /// held up by a reader who does not read.
    public static void run(Runnable work, Runnable end) {
        AtomicBoolean asked = new AtomicBoolean();
        Object before =
                Signals.register(
                        CONTROL_C,
                        () -> {
                            if (asked.getAndSet(true)) {
                                System.exit(ENDED_BY_CONTROL_C);
                            }
                            end.run();
                        });
        try {
            work.run();
        } finally {
            Signals.unregister(CONTROL_C, before);
        }
    }
}
