package retain.tui.terminal;

import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;

import retain.log.Entry;
import retain.session.Session;
import retain.tui.screen.Screen;
import retain.tui.screen.Step;
import retain.tui.sitting.Opening;
import retain.tui.words.DayText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A session on the full screen of a terminal.
public final class FullStudy {
    private final String type;
    private final boolean colour;
    private final InstantSource clock;
    private final Consumer<List<Entry>> keep;

    /// Takes what the screens need of the world.
    ///
    /// @param type of the terminal, as in `TERM`
    /// @param keep makes entries durable before anything goes on
    public FullStudy(String type, boolean colour, InstantSource clock, Consumer<List<Entry>> keep) {
        this.type = type;
        this.colour = colour;
        this.clock = clock;
        this.keep = keep;
    }

    /// Whether a terminal of that type can show screens.
    public static boolean isPossible(String type) {
        return !type.isEmpty() && !type.equals("dumb");
    }

    /// Asks until the learner leaves, and returns the session as it then stands.
    public Session run(Session opened, Opening opening) {
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
            Step first = Screen.opening(opened, opening.notice(), clock.instant());
            if (!first.entries().isEmpty()) {
                keep.accept(first.entries());
            }
            ZoneId zone = opened.desk().zone();
            Function<Instant, String> clockText =
                    opening.pretended() ? now -> DayText.moment(now, zone) : _ -> "";
            return new TerminalLoop(
                            terminal, new Theme(colour), clock, clockText, keep, first.screen())
                    .run()
                    .session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
