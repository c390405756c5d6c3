package retain.cli;

import retain.log.EntryIds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Ada's command line in Berlin: what she types, what the program knows of her surroundings, and
/// what the last command printed.
public final class Prompt {
    /// The morning on which tests begin.
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    public final Map<String, String> environment = new TreeMap<>();
    public InstantSource clock = () -> MORNING;
    public String typed = "";
    public String login = "ada";
    public boolean terminal;

    /// What the standard output is written in.
    public Charset letters = StandardCharsets.UTF_8;

    public String out = "";
    public String err = "";

    /// The largest piece that was written at once, in bytes.
    public int largestWrite;

    private final EntryIds ids = new EntryIds(new Random(1));

    /// Runs a command line to its end.
    ///
    /// @param home her own folder
    /// @return its exit code
    public int run(Path home, String... args) {
        largestWrite = 0;
        environment.putIfAbsent("HOME", home.toString());
        ByteArrayOutputStream outBytes =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int length) {
                        largestWrite = Math.max(largestWrite, length);
                        super.write(bytes, from, length);
                    }
                };
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        new Surroundings(
                                new PrintStream(outBytes, true, letters),
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                                environment,
                                "Linux",
                                home.toString(),
                                login,
                                clock,
                                System::nanoTime,
                                ZoneId.of("Europe/Berlin"),
                                ids,
                                new Random(1),
                                "1.2.3",
                                Optional.empty(),
                                terminal),
                        args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
