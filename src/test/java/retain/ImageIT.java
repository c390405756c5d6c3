package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the built image as a stranger's shell would.
@Timeout(30)
class ImageIT {
    private static final Path RETAIN = Path.of(System.getProperty("retain.image"), "bin/retain");

    @Test
    void startsInAnEmptyEnvironment() throws Exception {
        assertEquals("retain 0.1.0\nexit 0", run(RETAIN, Map.of()));
    }

    @Test
    void startsFromACopyThroughALink(@TempDir Path folder) throws Exception {
        String copy = folder.resolve("my programs").toString();
        String image = RETAIN.getParent().getParent().toString();
        assertEquals(0, new ProcessBuilder("cp", "-R", image, copy).start().waitFor());
        Path link = folder.resolve("retain");
        Files.createSymbolicLink(link, Path.of("my programs/bin/retain"));
        assertEquals("retain 0.1.0\nexit 0", run(link, Map.of("RETAIN_OPTS", "-XX:AOTMode=on")));
    }

    @Test
    void fitsItsClassCache() throws Exception {
        // With AOTMode=on the JVM refuses to start on a cache that it would otherwise pass over.
        assertEquals("retain 0.1.0\nexit 0", run(RETAIN, Map.of("RETAIN_OPTS", "-XX:AOTMode=on")));
    }

    @Test
    void takesNoOptionsMeantForOtherPrograms() throws Exception {
        assertEquals(
                "retain 0.1.0\nexit 0", run(RETAIN, Map.of("JAVA_TOOL_OPTIONS", "-Xnonsense")));
    }

    @Test
    void theCourseOneStandsInIsTheCourse(@TempDir Path folder) throws Exception {
        assertEquals(0, in(folder, "new", "course", "coffee").waitFor());
        Process check = in(folder.resolve("coffee"), "check");
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("no findings\nchecked: .\n", said);
        Process preview = in(folder.resolve("coffee"), "preview", "torn-cable");
        said = new String(preview.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("1 of 1: emergencies/torn-cable, emergencies.yaml:10\n"), said);
    }

    private static Process in(Path folder, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(RETAIN.toAbsolutePath().toString()));
        words.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        return builder.start();
    }

    private static String run(Path program, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        return new String(output, StandardCharsets.UTF_8) + "exit " + process.waitFor();
    }
}
