package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sends signals that Java has no word for.
public final class Signals {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Signals() {}

    /// @param name without `SIG`, as in `HUP`
    public static void send(String name, long pid) throws IOException, InterruptedException {
        assumeHeard(name);
        Process kill =
                new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).inheritIO().start();
        assertEquals(0, kill.waitFor());
    }

    /// Skips a test where a signal is ignored, as under `nohup` or in the background of a script:
    /// programs started there ignore it from birth.
    public static void assumeHeard(String name) throws IOException {
        int number =
                switch (name) {
                    case "HUP" -> 1;
                    case "INT" -> 2;
                    default -> 0;
                };
        if (number > 0 && Files.exists(STATUS)) {
            String ignored =
                    Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith("SigIgn:"))
                            .findFirst()
                            .orElseThrow();
            long bits = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
            assumeTrue((bits >> (number - 1) & 1) == 0, "SIG" + name + " is ignored here");
        }
    }
}
