package retain;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// The built program in an environment of the test's own, with an empty home folder.
///
/// @param folder where it runs; also its home, and where its files are kept
/// @param environment all variables that it sees
record Image(Path folder, Map<String, String> environment) {
    static final Path RETAIN = Path.of(System.getProperty("retain.image"), "bin/retain");

    /// What one run came to.
    record Outcome(int exit, String out, String err) {}

    Image {
        environment = Map.copyOf(environment);
    }

    static Image in(Path folder) {
        return new Image(
                folder,
                Map.of(
                        "HOME", folder.toString(),
                        "PATH", "/usr/local/bin:/usr/bin:/bin",
                        "TERM", "xterm-256color",
                        "TZ", "UTC"));
    }

    Image with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Image(folder, more);
    }

    Image without(String variable) {
        Map<String, String> fewer = new TreeMap<>(environment);
        fewer.remove(variable);
        return new Image(folder, fewer);
    }

    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(RETAIN.toString()));
        command.addAll(List.of(arguments));
        return builder(command);
    }

    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /// Runs to the end, with nothing to read.
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return runOn("", arguments);
    }

    /// Runs to the end on such an input.
    Outcome runOn(String input, String... arguments) throws IOException, InterruptedException {
        Path files = Files.createTempDirectory(folder, "run");
        Path in = Files.writeString(files.resolve("in"), input);
        Path out = files.resolve("out");
        Path err = files.resolve("err");
        Process process =
                builder(arguments)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("still running after 30 s: retain " + String.join(" ", arguments));
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
