package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

/// Sends signals that Java has no word for.
final class Signals {
    private Signals() {}

    /// @param name without `SIG`, as in `HUP`
    static void send(String name, long pid) throws IOException, InterruptedException {
        Process kill =
                new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).inheritIO().start();
        assertEquals(0, kill.waitFor());
    }
}
