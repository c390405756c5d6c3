package retain.tui.terminal;

import java.lang.reflect.InvocationTargetException;

/// What a shell can do with a program that it has started.
final class JobControl {
    private static final String STOP = "TSTP";

    private JobControl() {}

    /// Stops the whole program as Ctrl-Z does, and returns once it goes on. Does nothing where the
    /// system has no such signal, or no shell that could let the program go on.
    static void stop() {
        try {
            // By reflection, as JLine does: the compiler warns of this class whatever one says.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Object stop = signal.getConstructor(String.class).newInstance(STOP);
            signal.getMethod("raise", signal).invoke(null, stop);
        } catch (InvocationTargetException unknownHere) {
            if (!(unknownHere.getCause() instanceof IllegalArgumentException)) {
                throw new IllegalStateException("cannot stop", unknownHere);
            }
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("every Java knows sun.misc.Signal", missing);
        }
    }
}
