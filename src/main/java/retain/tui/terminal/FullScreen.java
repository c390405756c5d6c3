package retain.tui.terminal;

import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;

import retain.log.Entry;
import retain.tui.screen.Screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The whole of a terminal, for screens of any kind.
public final class FullScreen {
    private final String type;
    private final boolean colour;
    private final InstantSource clock;

    /// Takes what the screens need of the world.
    ///
    /// @param type of the terminal, as in `TERM`
    public FullScreen(String type, boolean colour, InstantSource clock) {
        this.type = type;
        this.colour = colour;
        this.clock = clock;
    }

    /// Whether a terminal of that type can show screens.
    public static boolean isPossible(String type) {
        return !type.isEmpty() && !type.equals("dumb");
    }

    /// The same screen, by another clock.
    FullScreen by(InstantSource other) {
        return new FullScreen(type, colour, other);
    }

    /// Shows screens of which nothing is kept until the person leaves, and returns the last.
    public <S extends Screen<S>> S run(S first, News<S> news) {
        return run(first, news, _ -> "", FullScreen::nothing);
    }

    /// Keeps what screens without a log have to keep: nothing.
    static void nothing(List<Entry> entries) {
        if (!entries.isEmpty()) {
            throw new IllegalStateException("there is no log to keep " + entries);
        }
    }

    /// Shows screens until the person leaves, and returns the last.
    ///
    /// @param clockText what the head shows of a moment; empty where the clock is the true one
    /// @param keep makes entries durable before anything goes on
    <S extends Screen<S>> S run(
            S first,
            News<S> news,
            Function<Instant, String> clockText,
            Consumer<List<Entry>> keep) {
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
            Theme theme = new Theme(colour);
            return new TerminalLoop<>(terminal, theme, clock, clockText, keep, news, first).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
