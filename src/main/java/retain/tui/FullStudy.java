package retain.tui;

import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;

import retain.log.Entry;
import retain.session.Session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A session on the full screen of a terminal.
public final class FullStudy {
    private final String type;
    private final boolean colour;
    private final InstantSource clock;
    private final Function<Instant, String> clockText;
    private final Consumer<List<Entry>> keep;

    /// Takes what the screens need of the world.
    ///
    /// @param type of the terminal, as in `TERM`
    /// @param clockText what the head shows of a moment; empty where the clock is the true one
    /// @param keep makes entries durable before anything goes on
    public FullStudy(
            String type,
            boolean colour,
            InstantSource clock,
            Function<Instant, String> clockText,
            Consumer<List<Entry>> keep) {
        this.type = type;
        this.colour = colour;
        this.clock = clock;
        this.clockText = clockText;
        this.keep = keep;
    }

    /// Whether both ends of the program are a terminal that can show screens.
    ///
    /// @param type of the terminal, as in `TERM`
    public static boolean isPossible(String type) {
        if (type.isEmpty() || type.equals("dumb")) {
            return false;
        }
        JniTerminalProvider provider = new JniTerminalProvider();
        return provider.isSystemStream(SystemStream.Input)
                && provider.isSystemStream(SystemStream.Output);
    }

    /// Asks until the learner leaves, and returns the session as it then stands.
    ///
    /// @param noticeAgain show the notice of the course though it was read before
    public Session run(Session opened, boolean noticeAgain) {
        // Else JLine starts infocmp to learn what a well-known terminal can do.
        String capabilities = InfoCmp.getDefaultInfoCmp(type);
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
        try (Terminal terminal =
                TerminalBuilder.builder()
                        .provider("jni")
                        .type(type)
                        .graphemeCluster(false)
                        // Else JLine gives SIGINT back to the system, which ends us without a word.
                        .nativeSignals(false)
                        .systemOutput(SystemOutput.SysOut)
                        .build()) {
            Screen first = Screen.opening(opened, noticeAgain, clock.instant());
            return new TerminalLoop(terminal, new Theme(colour), clock, clockText, keep, first)
                    .run()
                    .session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
