package retain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a person finds this program again.
final class Window {
    private static final Path INPUT = Path.of("/dev/fd/0");

    private Window() {}

    /// `process 4711 on /dev/pts/3`, or the process alone.
    ///
    /// @param terminal whether a person sits at a terminal
    static String here(boolean terminal) {
        String process = "process " + ProcessHandle.current().pid();
        if (!terminal || !Files.exists(INPUT)) {
            return process;
        }
        try {
            return process + " on " + INPUT.toRealPath();
        } catch (IOException nameless) {
            return process;
        }
    }
}
