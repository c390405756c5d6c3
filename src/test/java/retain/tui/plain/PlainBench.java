package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import retain.cli.Cli;
import retain.cli.Surroundings;
import retain.log.EntryIds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Sits at the plain lines of a small course and writes down all that is said. Every line typed
/// takes a while on the bench's own clock.
final class PlainBench {
    private static final Path EXPECTED = Path.of("src/test/resources/retain/tui/plain");
    private static final Path COURSE = Path.of("src/test/resources/retain/tui/course");

    private final Path folder;
    private final EntryIds ids = new EntryIds(new Random(7));
    private final StringBuilder transcript = new StringBuilder();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Duration perLine = Duration.ofSeconds(7);
    private LongSupplier nanos = () -> 0;
    private boolean terminal;
    private String out = "";
    private String err = "";

    PlainBench(Path folder) throws IOException {
        this(folder, COURSE);
    }

    /// Sits down to another course.
    PlainBench(Path folder, Path from) throws IOException {
        this.folder = folder;
        Path course = Files.createDirectories(folder.resolve("course"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName()));
            }
        }
    }

    /// Changes a file of the course.
    void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve("course").resolve(file);
        String before = Files.readString(path);
        String after = before.replace(from, to);
        if (after.equals(before)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        Files.writeString(path, after);
    }

    void perLine(Duration time) {
        perLine = time;
    }

    /// From now on a person sits at both ends.
    void atATerminal() {
        terminal = true;
    }

    /// Another monotonic clock than one that stands.
    void nanos(LongSupplier clock) {
        nanos = clock;
    }

    void waits(Duration time) {
        now = now.plus(time);
    }

    /// Runs a command line, as in `study --new 3`, and types lines until it ends.
    PlainBench types(String command, String... lines) {
        assertEquals(0, run(command, keyboard(lines)), () -> err);
        transcript.append("$ retain ").append(command).append('\n');
        err.lines().forEach(line -> transcript.append("! ").append(line).append('\n'));
        transcript.append(out).append('\n');
        return this;
    }

    int run(String command, InputStream in) {
        var bytes = new ByteArrayOutputStream();
        int code = run(command, in, new PrintStream(bytes, false, StandardCharsets.UTF_8));
        out = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    int run(String command, InputStream in, PrintStream to) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(List.of("--course", folder.resolve("course").toString()));
        args.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        var errors = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        new Surroundings(
                                to,
                                new PrintStream(errors, true, StandardCharsets.UTF_8),
                                in,
                                Map.of(),
                                "Linux",
                                folder.toString(),
                                "ada",
                                () -> now,
                                nanos,
                                ZoneId.of("Europe/Berlin"),
                                ids,
                                new Random(7),
                                "1.2.3",
                                Optional.empty(),
                                terminal),
                        args.toArray(String[]::new));
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /// The log as lines of JSON, without what is not about answers.
    List<String> reviews() {
        run("log --json", InputStream.nullInputStream());
        return out.lines().filter(line -> line.contains("\"type\":\"review\"")).toList();
    }

    /// Compares all that was said with a file. After a change of wording: `mvn test
    /// -Dtest='Plain*Test' -Dretain.update=true`, then read the difference.
    void matches(String file) throws IOException {
        Path expected = EXPECTED.resolve(file + ".txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(expected, transcript);
        }
        assertEquals(Files.readString(expected), transcript.toString());
    }

    /// A stream that gives one line a read, as a terminal does.
    InputStream keyboard(String... lines) {
        Deque<String> left = new ArrayDeque<>(List.of(lines));
        return new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("read lines");
            }

            @Override
            public int read(byte[] to, int from, int most) {
                if (left.isEmpty()) {
                    return -1;
                }
                byte[] line = (left.remove() + "\n").getBytes(StandardCharsets.UTF_8);
                if (line.length > most) {
                    throw new IllegalArgumentException("a line too long for this keyboard");
                }
                System.arraycopy(line, 0, to, from, line.length);
                now = now.plus(perLine);
                return line.length;
            }
        };
    }
}
