package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.Main;
import retain.Signals;
import retain.cli.Cli;
import retain.cli.Surroundings;
import retain.log.EntryIds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Signals to a real process that sits at plain lines.
@Timeout(60)
class SignalTest {
    /// The program as if a person sat at its pipes.
    static final class AtATerminal {
        public static void main(String[] args) {
            System.exit(
                    Cli.run(
                            new Surroundings(
                                    System.out,
                                    System.err,
                                    System.in,
                                    Map.of(),
                                    "Linux",
                                    "",
                                    "ada",
                                    InstantSource.system(),
                                    System::nanoTime,
                                    ZoneOffset.UTC,
                                    new EntryIds(new Random(1)),
                                    new Random(1),
                                    "1.2.3",
                                    Optional.empty(),
                                    true),
                            args));
        }
    }

    @TempDir Path folder;

    private final StringBuilder told = new StringBuilder();
    private PlainBench bench;

    @BeforeEach
    void sitDown() throws IOException {
        bench = new PlainBench(folder);
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129", "INT,130"})
    void atTheFeedbackTheOfferedGradeIsKept(String signal, int code) throws Exception {
        assertEquals(code, end(signal, "albumen\n", "grade [4]> "));
        assertEquals(1, bench.reviews().size());
        assertTrue(bench.reviews().getFirst().contains("\"quality\":4"), bench.out());
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129", "INT,130"})
    void atTheQuestionNothingIsKept(String signal, int code) throws Exception {
        assertEquals(code, end(signal, "", "\n> "));
        assertEquals(List.of(), bench.reviews());
    }

    @Test
    void controlCAtATerminalIsTheEndOfInput() throws Exception {
        assertEquals(0, end(AtATerminal.class, "INT", "albumen\n", "grade [4]> "));
        assertEquals(1, bench.reviews().size());
        assertTrue(bench.reviews().getFirst().contains("\"quality\":4"), bench.out());
        assertTrue(told.toString().contains("\nGraded 4: "), told.toString());
        assertTrue(told.toString().contains("\n6 questions left today."), told.toString());
    }

    /// Types, waits for a prompt, sends a signal, and hears what is told to the end.
    ///
    /// @return the exit code
    private int end(String signal, String typed, String prompt) throws Exception {
        return end(Main.class, signal, typed, prompt);
    }

    private int end(Class<?> program, String signal, String typed, String prompt) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.name=ada",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                "study",
                                "--plain",
                                "--course",
                                folder.resolve("course").toString(),
                                "--data",
                                folder.resolve("progress.db").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (Writer keys = process.outputWriter(StandardCharsets.UTF_8);
                Reader screen =
                        new BufferedReader(
                                new InputStreamReader(
                                        process.getInputStream(), StandardCharsets.UTF_8))) {
            keys.write(typed);
            keys.flush();
            while (told.indexOf(prompt) < 0) {
                int c = screen.read();
                assertTrue(c >= 0, () -> "ended early: " + told);
                told.append((char) c);
            }
            Signals.send(signal, process.pid());
            for (int c = screen.read(); c >= 0; c = screen.read()) {
                told.append((char) c);
            }
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
