package retain.tui.plain;

import retain.check.FindingText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Talks in whole lines, one paragraph a line and never wrapped: a screen reader and a pipe both
/// take them as they are.
final class PlainLines {
    private final BufferedReader in;
    private final PrintStream out;
    private final boolean terminal;
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
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
        out.print(prompt);
        if (out.checkError()) {
            return Optional.empty();
        }
        Optional<String> line = read();
        if (!terminal || line.isEmpty()) {
            out.print(FindingText.safe(line.orElse("")) + "\n");
        }
        return line;
    }

    /// Ends the input from any thread: what waits for a line goes on without one.
    ///
    /// @return whether it had not ended before
    boolean end() {
        return end.complete(Optional.empty());
    }

    /// A thread of its own waits for the line, since nothing wakes a read of the standard input.
    private Optional<String> read() {
        if (end.isDone()) {
            return Optional.empty();
        }
        CompletableFuture<Optional<String>> line =
                CompletableFuture.supplyAsync(
                        this::line, task -> Thread.ofPlatform().daemon().name("line").start(task));
        try {
            return line.applyToEither(end, either -> either).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException broken) {
                // A terminal breaks when its window is closed: that is the end of input.
                failure = Optional.ofNullable(broken.getCause()).filter(_ -> !terminal);
                return Optional.empty();
            }
            throw failed;
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
