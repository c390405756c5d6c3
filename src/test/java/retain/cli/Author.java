package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import retain.log.EntryIds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// An author at the command line, with nothing more to type, and what the last command printed.
final class Author {
    private final Path folder;
    String out = "";
    String err = "";

    /// @param folder where progress is kept
    Author(Path folder) {
        this.folder = folder;
    }

    int run(String... args) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        new Surroundings(
                                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                                new ByteArrayInputStream(new byte[0]),
                                Map.of("RETAIN_DATA", folder.resolve("progress.db").toString()),
                                "Linux",
                                folder.toString(),
                                "ada",
                                () -> Instant.parse("2026-11-23T08:00:00Z"),
                                ZoneId.of("Europe/Berlin"),
                                new EntryIds(new Random(1)),
                                "1.2.3",
                                Optional.empty(),
                                false),
                        args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    /// Runs what must succeed without a word on the standard error.
    String does(String... args) {
        int code = run(args);
        assertEquals("", err);
        assertEquals(0, code);
        return out;
    }

    /// The one sentence that a command line is refused with.
    String isTold(int code, String... args) {
        assertEquals(code, run(args), () -> out + err);
        assertEquals("", out);
        assertEquals(1, err.lines().count(), err);
        return err.strip().substring("retain: ".length());
    }
}
