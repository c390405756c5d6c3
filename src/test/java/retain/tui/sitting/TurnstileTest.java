package retain.tui.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import retain.finding.Circumstance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The end of a program of its own, whose last act fails.
@Timeout(60)
class TurnstileTest {
    private static final int CODE = 3;

    static final class FullDisk {
        @SuppressWarnings("resource") // The program ends first.
        public static void main(String[] args) {
            new Turnstile(() -> {
                throw new Circumstance("the disk \u001b is full");
            });
            System.exit(CODE);
        }
    }

    static final class Bug {
        @SuppressWarnings("resource") // The program ends first.
        public static void main(String[] args) {
            new Turnstile(() -> {
                throw new IllegalStateException("no such question");
            });
            System.exit(CODE);
        }
    }

    @Test
    void whatKeptTheLastAnswerFromBeingKeptIsOneSentence() throws Exception {
        assertEquals(
                "retain: the last answer could not be kept: the disk <U+001B> is full\n",
                errors(FullDisk.class));
    }

    @Test
    void aBugOfTheLastActKeepsItsTrace() throws Exception {
        String errors = errors(Bug.class);
        assertTrue(errors.contains("IllegalStateException: no such question\n\tat "), errors);
    }

    private static String errors(Class<?> program) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName())
                        .start();
        try {
            String errors =
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(CODE, process.waitFor());
            return errors;
        } finally {
            process.destroyForcibly();
        }
    }
}
