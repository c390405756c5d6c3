package retain;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// A running program, talked to through pipes.
final class PipedProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STILL = Duration.ofMillis(200);

    private final Process process;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final FutureTask<Void> listener;
    private final FutureTask<Void> errorListener;

    PipedProgram(ProcessBuilder builder) throws IOException {
        process = builder.start();
        listener = listen(process.getInputStream(), said);
        errorListener = listen(process.getErrorStream(), complained);
    }

    private static FutureTask<Void> listen(InputStream from, ByteArrayOutputStream to) {
        FutureTask<Void> task =
                new FutureTask<>(() -> {
                    from.transferTo(to);
                    return null;
                });
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    long pid() {
        return process.pid();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /// Types a line, and fails if nobody reads it.
    PipedProgram type(String line) throws IOException {
        OutputStream in = process.getOutputStream();
        in.write((line + "\n").getBytes(UTF_8));
        in.flush();
        return this;
    }

    PipedProgram endInput() throws IOException {
        process.getOutputStream().close();
        return this;
    }

    PipedProgram signal(String name) throws IOException, InterruptedException {
        Signals.send(name, process.pid());
        return this;
    }

    String said() {
        return said.toString(UTF_8);
    }

    /// How many grades the program has said to be kept.
    int acknowledged() {
        return (int) said().lines().filter(line -> line.contains("Graded ")).count();
    }

    /// Waits until a text is said.
    PipedProgram await(String text) throws InterruptedException {
        long start = System.nanoTime();
        while (!said().contains(text)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                fail("never said: " + text + "\nbut:\n" + said() + complained.toString(UTF_8));
            }
            Thread.sleep(2);
        }
        return this;
    }

    /// Waits until the program has said nothing for a while: it waits too.
    PipedProgram awaitStill() throws InterruptedException {
        long start = System.nanoTime();
        long last = start;
        int size = said.size();
        while (System.nanoTime() - last < STILL.toNanos()) {
            assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), "never still");
            Thread.sleep(2);
            if (said.size() != size) {
                size = said.size();
                last = System.nanoTime();
            }
        }
        return this;
    }

    PipedProgram kill() {
        // By its handle: Process.destroyForcibly would close the pipes on what was said last.
        process.toHandle().destroyForcibly();
        return this;
    }

    /// Waits for the end; then all that was said is known.
    int exit() throws InterruptedException, ExecutionException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("still running; said:\n" + said() + complained.toString(UTF_8));
        }
        listener.get();
        errorListener.get();
        return process.exitValue();
    }

    /// What stood on the standard error. Known whole after the end.
    String errors() {
        return complained.toString(UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
