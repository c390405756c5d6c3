package retain.tui.plain;

import retain.check.FindingText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Talks in whole lines, one paragraph a line and never wrapped: a screen reader and a pipe both
/// take them as they are.
final class PlainLines {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final BufferedReader in;
    private final PrintStream out;
    private final boolean terminal;
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
    private Optional<CompletableFuture<Optional<String>>> under = Optional.empty();
    private String asked = "";
    private Optional<IOException> failure = Optional.empty();

    /// Takes the streams to talk through.
    ///
    /// @param terminal whether a terminal shows what is typed; else it is shown here, so that what
    ///   is told after a prompt begins a line, and a transcript holds both sides
    PlainLines(BufferedReader in, PrintStream out, boolean terminal) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
    }

    /// Texts of decks are hostile to a terminal until cleaned.
    void say(String text) {
        if (text.isEmpty()) {
            out.print("\n");
        }
        text.lines().forEach(line -> out.print(FindingText.safe(line) + "\n"));
    }

    void say(List<String> texts) {
        texts.forEach(this::say);
    }

    /// The next line; empty at the end of input, where nothing can be read, and where nobody is
    /// left to read what is told.
    Optional<String> ask(String prompt) {
        return ask(prompt, A_DAY, () -> true);
    }

    /// The same, for as long as it is worth to wait: a line that comes later is the next one.
    ///
    /// @param beat how often to look whether it is
    /// @param goesOn whether to wait on
    Optional<String> ask(String prompt, Duration beat, BooleanSupplier goesOn) {
        asked = prompt;
        out.print(prompt);
        if (out.checkError()) {
            return Optional.empty();
        }
        Optional<String> line = read(beat, goesOn);
        if (!terminal || line.isEmpty()) {
            out.print(FindingText.safe(line.orElse("")) + "\n");
        }
        return line;
    }

    /// Says something while a line is waited for, and asks again.
    void interject(String text) {
        out.print("\n");
        say(text);
        out.print(asked);
        out.flush();
    }

    /// The same, where something may be half typed: that is the terminal's still, and not ours to
    /// show again.
    void interrupt(String text) {
        interject(terminal ? text + " What you were typing is kept: Ctrl-R shows it." : text);
    }

    /// Ends the input from any thread: what waits for a line goes on without one.
    ///
    /// @return whether it had not ended before
    boolean end() {
        return end.complete(Optional.empty());
    }

    /// A thread of its own waits for the line, since nothing wakes a read of the standard input.
    private Optional<String> read(Duration beat, BooleanSupplier goesOn) {
        if (end.isDone()) {
            return Optional.empty();
        }
        CompletableFuture<Optional<String>> line =
                under.orElseGet(() ->
                        CompletableFuture.supplyAsync(
                                this::line,
                                task -> Thread.ofPlatform().daemon().name("line").start(task)));
        under = Optional.of(line);
        CompletableFuture<Optional<String>> either = line.applyToEither(end, first -> first);
        while (true) {
            try {
                Optional<String> heard = either.get(beat.toMillis(), TimeUnit.MILLISECONDS);
                under = Optional.empty();
                return heard;
            } catch (TimeoutException notYet) {
                if (!goesOn.getAsBoolean()) {
                    return Optional.empty();
                }
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof UncheckedIOException broken) {
                    // A terminal breaks when its window is closed: that is the end of input.
                    failure = Optional.ofNullable(broken.getCause()).filter(_ -> !terminal);
                    return Optional.empty();
                }
                throw new IllegalStateException("no line can be read", failed);
            } catch (InterruptedException called) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Sends on what was said.
    ///
    /// @return whether it can have arrived
    boolean flush() {
        return !out.checkError();
    }

    /// Why reading ended before the end of input.
    Optional<IOException> failure() {
        return failure;
    }
}
