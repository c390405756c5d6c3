package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/// An author at the command line, with nothing more to type, and what the last command printed.
final class Author {
    private final Path folder;
    private final Prompt prompt = new Prompt();
    String out = "";
    String err = "";

    /// @param folder where progress is kept
    Author(Path folder) {
        this.folder = folder;
    }

    int run(String... args) {
        prompt.environment.put("RETAIN_DATA", folder.resolve("progress.db").toString());
        int code = prompt.run(folder, args);
        out = prompt.out;
        err = prompt.err;
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
