package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Runs the built image as a stranger's shell would.
class ImageIT {
    private static final Path RETAIN = Path.of(System.getProperty("retain.image"), "bin/retain");

    @Test
    void saysItsVersionInAnEmptyEnvironment() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(RETAIN.toString(), "--version").redirectErrorStream(true);
        builder.environment().clear();
        Process process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(10, TimeUnit.SECONDS));
        assertEquals("retain 0.1.0\n", output);
        assertEquals(0, process.exitValue());
    }
}
