package retain.tui.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/// What a shell can do with a program that it has started.
final class JobControl {
    private JobControl() {}

    /// Stops the whole program as Ctrl-Z does, and returns once it goes on: at once where no shell
    /// is there to let it go on, since the system then passes over the signal. No Java sends one
    /// that it does not handle itself, so another program does.
    ///
    /// @return false where nothing here can stop a program
    static boolean stop() {
        String self = String.valueOf(ProcessHandle.current().pid());
        try {
            return new ProcessBuilder("sh", "-c", "kill -s TSTP \"$0\"", self)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException called) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
