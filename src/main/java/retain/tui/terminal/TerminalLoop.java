package retain.tui.terminal;

import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.Signals;

import retain.log.Entry;
import retain.tui.key.Key;
import retain.tui.key.KeyReader;
import retain.tui.page.Frame;
import retain.tui.page.Size;
import retain.tui.screen.Screen;
import retain.tui.screen.Step;
import retain.tui.screen.View;
import retain.tui.sitting.Turnstile;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Key, step, keep, draw, until the person leaves; between the keys it hears the news. Whatever
/// ends it, the terminal is left as it was found.
final class TerminalLoop<S extends Screen<S>> {
    /// Never wait without a limit: JLine holds a lock meanwhile that its own end needs, and SIGTERM
    /// would hang for ever.
    static final int LONGEST_WAIT = 60_000;

    private static final String RESIZED = "WINCH";
    private static final String CONTINUED = "CONT";
    private static final String PASTE_ON = "\033[?2004h";
    private static final String PASTE_OFF = "\033[?2004l";

    private final Terminal terminal;
    private final PrintWriter out;
    private final Theme theme;
    private final InstantSource clock;
    private final Function<Instant, String> clockText;
    private final Consumer<List<Entry>> keep;
    private final Display display;
    private final NonBlockingReader keyboard;
    private final String goodbye;
    private final News<S> news;
    private S screen;
    private Frame drawn = new Frame(List.of(), -1, 0);
    private final Attributes before;
    private boolean over;

    /// Takes a terminal over.
    ///
    /// @param clockText what the head shows of a moment; empty where the clock is the true one
    /// @param keep makes entries durable
    TerminalLoop(
            Terminal terminal,
            Theme theme,
            InstantSource clock,
            Function<Instant, String> clockText,
            Consumer<List<Entry>> keep,
            News<S> news,
            S first) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.theme = theme;
        this.clock = clock;
        this.clockText = clockText;
        this.keep = keep;
        this.news = news;
        this.screen = first;
        this.display = new Display(terminal, true);
        this.keyboard = terminal.reader();
        this.goodbye = goodbye(terminal);
        this.before = terminal.getAttributes();
    }

    /// Shows screens until the person leaves, and returns the last.
    S run() {
        try (Turnstile turnstile = new Turnstile(this::lastAct)) {
            Object resizedBefore = Signals.register(RESIZED, () -> turnstile.pass(this::redrawn));
            Object continuedBefore =
                    Signals.register(CONTINUED, () -> turnstile.pass(this::continued));
            try {
                enter();
                KeyReader keys = new KeyReader(this::read);
                while (!over) {
                    Optional<Key> key = keys.next(Math.min(news.patience(), LONGEST_WAIT));
                    boolean ended = keys.hasEnded();
                    if (key.isPresent() || ended) {
                        turnstile.pass(() -> press(key));
                    }
                    Optional<Function<S, Step<S>>> change = news.next();
                    if (change.isPresent()) {
                        turnstile.pass(() -> changed(change.get()));
                    }
                }
            } catch (IllegalStateException closed) {
                // At the end of the program JLine closes the terminal whatever we do with it.
                if (!turnstile.isGoingDown()) {
                    throw closed;
                }
            } finally {
                turnstile.pass(this::ended);
                Signals.unregister(CONTINUED, continuedBefore);
                Signals.unregister(RESIZED, resizedBefore);
            }
        }
        return screen;
    }

    /// A terminal that went away, as when its window is closed, is the end of input.
    private int read(int millis) {
        try {
            return keyboard.read(millis);
        } catch (IOException gone) {
            return KeyReader.Source.END;
        }
    }

    /// One key, or the end of input.
    private boolean press(Optional<Key> key) {
        if (key.filter(pressed -> pressed.isControl('z')).isPresent()) {
            stopped();
            return over;
        }
        Instant now = clock.instant();
        boolean leaves =
                key.isEmpty()
                        || key.filter(pressed -> pressed.isControl('c') || pressed.isControl('d'))
                                .isPresent();
        take(leaves ? screen.leaving(now) : screen.on(key.get(), now, size()));
        if (!over) {
            draw();
        }
        return over;
    }

    private boolean changed(Function<S, Step<S>> change) {
        if (!over) {
            take(change.apply(screen));
            Frame frame = frame();
            // Time that nobody sees pass must not make a terminal flicker.
            if (!over && !frame.equals(drawn)) {
                draw(frame);
            }
        }
        return over;
    }

    private void take(Step<S> step) {
        if (!step.entries().isEmpty()) {
            // What cannot be kept is not tried again with the grade that is offered.
            over = true;
            keep.accept(step.entries());
        }
        screen = step.screen();
        over = step.over();
    }

    /// Whatever ends the program, an answer that was seen is graded, and the screen given back.
    private void lastAct() {
        try {
            if (!over) {
                over = true;
                keep.accept(screen.leaving(clock.instant()).entries());
            }
        } finally {
            leave();
        }
    }

    private boolean ended() {
        lastAct();
        return true;
    }

    private void enter() {
        takeOver();
        draw();
    }

    /// While the program was stopped, its shell had the terminal.
    private boolean continued() {
        if (!over) {
            takeOver();
            draw();
        }
        return true;
    }

    /// Gives the terminal to the shell until that lets the program go on; at once where no shell
    /// waits for it.
    private void stopped() {
        leave();
        terminal.setAttributes(before);
        boolean wasStopped = JobControl.stop();
        takeOver();
        draw();
        if (!wasStopped) {
            terminal.puts(Capability.bell);
        }
    }

    private void takeOver() {
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        out.write(PASTE_ON);
        // The other screen keeps the cursor where it was; drawing begins at the top.
        display.clear();
    }

    /// Gives the screen back. The writer works even after a signal, when JLine has closed the
    /// terminal before us; its attributes are set back as it is closed.
    private void leave() {
        out.write(goodbye);
        out.flush();
    }

    private static String goodbye(Terminal terminal) {
        StringBuilder text = new StringBuilder(PASTE_OFF);
        if (terminal.getStringCapability(Capability.exit_ca_mode) == null) {
            // There is one screen only: what comes after must not be written into ours.
            append(text, terminal, Capability.clear_screen);
        }
        for (Capability capability :
                List.of(
                        Capability.cursor_visible,
                        Capability.keypad_local,
                        Capability.exit_ca_mode)) {
            append(text, terminal, capability);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Terminal terminal, Capability capability) {
        String sequence = terminal.getStringCapability(capability);
        if (sequence != null) {
            text.append(Curses.tputs(sequence));
        }
    }

    private Size size() {
        int columns = terminal.getColumns();
        int rows = terminal.getRows();
        return columns <= 0 || rows <= 0 ? Size.USUAL : new Size(columns, rows);
    }

    private boolean redrawn() {
        if (!over) {
            // Or what the terminal moved about stays on the screen.
            display.clear();
            draw();
        }
        return true;
    }

    private Frame frame() {
        return View.draw(screen, size(), clockText.apply(clock.instant()));
    }

    private void draw() {
        draw(frame());
    }

    private void draw(Frame frame) {
        drawn = frame;
        Size size = size();
        display.resize(org.jline.terminal.Size.of(size.columns(), size.rows()));
        List<AttributedString> lines = new ArrayList<>();
        frame.lines().forEach(line -> lines.add(theme.styled(line)));
        boolean cursor = frame.cursorRow() >= 0;
        if (!cursor) {
            terminal.puts(Capability.cursor_invisible);
        }
        display.update(
                lines,
                cursor ? frame.cursorRow() * (size.columns() + 1) + frame.cursorColumn() : 0);
        if (cursor) {
            terminal.puts(Capability.cursor_visible);
        }
        out.flush();
    }
}
