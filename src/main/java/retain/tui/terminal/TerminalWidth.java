package retain.tui.terminal;

import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;

import java.io.IOException;
import java.io.UncheckedIOException;

/// How wide the terminal is on which a command prints.
public final class TerminalWidth {
    /// What to print for where a terminal does not say.
    private static final int USUAL = 80;

    private TerminalWidth() {}

    /// Its columns.
    ///
    /// @param type of the terminal, as in `TERM`
    public static int columns(String type) {
        String known = FullStudy.isPossible(type) ? type : "dumb";
        // Else JLine starts infocmp to learn what a well-known terminal can do.
        String capabilities = InfoCmp.getDefaultInfoCmp(known);
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(known, capabilities);
        }
        try (Terminal terminal =
                TerminalBuilder.builder()
                        .provider("jni")
                        .type(known)
                        .graphemeCluster(false)
                        .nativeSignals(false)
                        .systemOutput(SystemOutput.SysOut)
                        .build()) {
            int columns = terminal.getSize().getColumns();
            return columns > 0 ? columns : USUAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
