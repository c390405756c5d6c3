package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A program on a terminal of the kernel's, typed at and seen through an emulator.
///
/// A shell in between sets the size, and writes down the name of the terminal, the process, how it
/// ended and the settings before and after. Linux only: the `script` of others knows no `-c`.
final class RealTerminal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STILL = Duration.ofMillis(300);

    /// Signals to the whole group of processes (a typed Ctrl-C, a hang-up) are not the shell's: `:`
    /// rather than nothing, since what a shell ignores its program ignores too. When a terminal
    /// goes away the kernel tells its first process alone, and the others once that has died: so
    /// another shell stands before this one.
    private static final String SHELL =
            """
            trap : HUP INT QUIT TERM
            cd %1$s
            stty cols %2$d rows %3$d
            tty > tty
            stty -g > before
            sh -c 'echo $$ > pid; cd ..; exec "$@"' sh %4$s
            status=$?
            stty -g > after
            echo $status > status.part
            mv status.part status
            """;

    private final Path notes;
    private final Process script;
    private final ScreenTerminal screen;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final FutureTask<Void> listener;

    private RealTerminal(Path notes, Process script, ScreenTerminal screen) {
        this.notes = notes;
        this.script = script;
        this.screen = screen;
        listener = new FutureTask<>(this::listen);
    }

    /// The built program on a terminal.
    static RealTerminal start(Image image, int columns, int rows, String... arguments)
            throws IOException {
        return startAny(image, columns, rows, image.builder(arguments).command());
    }

    /// A small program of the shell's on a terminal.
    static RealTerminal startShell(Image image, int columns, int rows, String program)
            throws IOException {
        return startAny(image, columns, rows, List.of("sh", "-c", program));
    }

    private static RealTerminal startAny(Image image, int columns, int rows, List<String> command)
            throws IOException {
        Path notes = Files.createTempDirectory(image.folder(), "terminal");
        String words = String.join(" ", command.stream().map(RealTerminal::quoted).toList());
        Path shell = notes.resolve("start.sh");
        Files.writeString(shell, SHELL.formatted(quoted(notes.toString()), columns, rows, words));
        Process script =
                image.builder(
                                List.of(
                                        "script",
                                        "-qfec",
                                        "trap : INT QUIT; sh " + quoted(shell.toString()),
                                        "/dev/null"))
                        .redirectErrorStream(true)
                        .start();
        RealTerminal terminal =
                new RealTerminal(notes, script, new ScreenTerminal(columns, rows, true));
        Thread.ofPlatform().daemon().start(terminal.listener);
        return terminal;
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private Void listen() throws IOException {
        OutputStream keys = script.getOutputStream();
        // Questions of the program, such as where the cursor stands, are answered as if typed.
        OutputStream answers =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        keys.write(b);
                        keys.flush();
                    }
                };
        try (OutputStream emulator = new ScreenTerminalOutputStream(screen, UTF_8, answers)) {
            InputStream from = script.getInputStream();
            byte[] buffer = new byte[8192];
            for (int n = from.read(buffer); n > 0; n = from.read(buffer)) {
                written.write(buffer, 0, n);
                emulator.write(buffer, 0, n);
                emulator.flush();
            }
        }
        return null;
    }

    /// Presses keys, given as the characters that a terminal sends for them.
    RealTerminal type(String keys) throws IOException {
        script.getOutputStream().write(keys.getBytes(UTF_8));
        script.getOutputStream().flush();
        return this;
    }

    /// Waits until the screen shows a text within one of its lines.
    RealTerminal await(String text) throws InterruptedException {
        await(
                () -> screenLines().stream().anyMatch(line -> line.contains(text)),
                "the text \"" + text + "\"");
        return this;
    }

    /// Waits until the screen no longer shows a text.
    RealTerminal awaitGone(String text) throws InterruptedException {
        await(
                () -> screenLines().stream().noneMatch(line -> line.contains(text)),
                "a screen without \"" + text + "\"");
        return this;
    }

    /// Waits until nothing has been written for a while.
    RealTerminal awaitStill() throws InterruptedException {
        int[] size = {written.size()};
        long[] since = {System.nanoTime()};
        await(
                () -> {
                    if (written.size() != size[0]) {
                        size[0] = written.size();
                        since[0] = System.nanoTime();
                    }
                    return System.nanoTime() - since[0] > STILL.toNanos();
                },
                "a quiet screen");
        return this;
    }

    private void await(BooleanSupplier condition, String what) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            boolean ended = listener.isDone();
            if (condition.getAsBoolean()) {
                return;
            }
            // Once the program has ended nothing more comes.
            if (ended || System.nanoTime() - start > PATIENCE.toNanos()) {
                fail("never came: " + what + "\nbut:\n" + picture());
            }
            screen.waitDirty(20);
        }
    }

    /// Waits until the whole screen is as the picture in a file of this name, and fails with both
    /// where it never is.
    RealTerminal assertShows(String name) throws IOException, InterruptedException {
        if (Pictures.UPDATES) {
            awaitStill();
            Pictures.update(name, picture());
        }
        String expected = Pictures.read(name);
        long start = System.nanoTime();
        while (!picture().equals(expected) && System.nanoTime() - start < PATIENCE.toNanos()) {
            screen.waitDirty(20);
        }
        assertEquals(expected, picture(), name);
        return this;
    }

    /// The screen as text: a line for each row, without the blanks at its end.
    String picture() {
        return String.join("\n", screenLines()) + "\n";
    }

    List<String> screenLines() {
        long[] cells;
        int columns;
        synchronized (screen) {
            columns = screen.getColumns();
            cells = new long[columns * screen.getRows()];
            screen.dump(cells, new int[2]);
        }
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < cells.length; from += columns) {
            StringBuilder line = new StringBuilder();
            for (long cell : Arrays.copyOfRange(cells, from, from + columns)) {
                int codePoint = ScreenTerminal.cellCodePoint(cell);
                // The right half of a wide character holds none.
                if (codePoint != 0) {
                    line.appendCodePoint(codePoint);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// Whether anything on the screen has a colour.
    boolean showsColour() {
        long[] cells;
        synchronized (screen) {
            cells = new long[screen.getColumns() * screen.getRows()];
            screen.dump(cells, new int[2]);
        }
        return Arrays.stream(cells)
                .anyMatch(cell ->
                        ScreenTerminal.cellHasForeground(cell)
                                || ScreenTerminal.cellHasBackground(cell));
    }

    /// All that was ever written to the terminal, steering included.
    String written() {
        return written.toString(UTF_8);
    }

    /// Makes the terminal another size while the program runs, which is told as by a window.
    RealTerminal resize(int columns, int rows) throws IOException, InterruptedException {
        screen.setSize(Size.of(columns, rows));
        return settings("cols", String.valueOf(columns), "rows", String.valueOf(rows));
    }

    /// Changes the settings of the terminal behind the program's back.
    RealTerminal settings(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("stty", "-F", note("tty")));
        command.addAll(List.of(settings));
        Process stty = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, stty.waitFor());
        return this;
    }

    /// Sends a signal to the program alone.
    RealTerminal signal(String name) throws IOException, InterruptedException {
        Signals.send(name, pid());
        return this;
    }

    long pid() throws IOException, InterruptedException {
        return Long.parseLong(note("pid"));
    }

    /// Takes the terminal away, as when its window is closed.
    RealTerminal hangUp() throws IOException, InterruptedException {
        Signals.assumeHeard("HUP");
        pid();
        script.toHandle().destroyForcibly();
        return this;
    }

    /// Waits for the end of the program, after which all of its screen is known.
    ///
    /// @return as a shell tells it: 128 and the signal's number where one ended it
    int exit() throws IOException, InterruptedException, ExecutionException {
        int status = Integer.parseInt(note("status"));
        assertTrue(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        listener.get();
        return status;
    }

    /// Fails unless the settings of the terminal are as they were before the program ran.
    void assertSettingsRestored() throws IOException, InterruptedException {
        String before = note("before");
        assertTrue(before.contains(":"), before);
        assertEquals(before, note("after"));
    }

    private String note(String name) throws IOException, InterruptedException {
        Path file = notes.resolve(name);
        long start = System.nanoTime();
        while (!Files.exists(file) || !Files.readString(file).endsWith("\n")) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                fail("no note of its " + name + "; the screen:\n" + picture());
            }
            Thread.sleep(5);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        Path pid = notes.resolve("pid");
        if (!Files.exists(notes.resolve("status")) && Files.exists(pid)) {
            Optional<ProcessHandle> program =
                    ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
            program.ifPresent(ProcessHandle::destroyForcibly);
            // It may be writing still, into a folder that the test is about to delete; so may the
            // shell around it, which ends next.
            program.ifPresent(gone -> gone.onExit().orTimeout(10, TimeUnit.SECONDS).join());
            try {
                script.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        script.destroyForcibly();
    }
}
