package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import retain.exam.Sat;
import retain.json.LogLines;
import retain.log.Entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Ada looks at what came of her examinations on the course about birds. All that is said is
/// written down; `…` stands for the test's folder.
abstract class ExamDesk {
    private static final Path EXPECTED = Path.of("src/test/resources/retain/exam/cli");
    private static final Path BIRDS = Path.of("src/test/resources/retain/exam/birds");

    @TempDir Path folder;

    final Prompt prompt = new Prompt();
    private final StringBuilder transcript = new StringBuilder();
    private int merged;

    @BeforeEach
    void writeTheCourse() throws IOException {
        Files.createDirectory(course());
        try (Stream<Path> files = Files.list(BIRDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, course().resolve(file.getFileName()));
            }
        }
    }

    Path course() {
        return folder.resolve("course");
    }

    /// Changes a file of the course.
    void edit(String file, String from, String to) throws IOException {
        Path path = course().resolve(file);
        String before = Files.readString(path);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        Files.writeString(path, before.replace(from, to));
    }

    /// Puts what was sat into the log.
    void keep(Sat... sittings) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Sat sat : sittings) {
            entries.addAll(sat.entries());
        }
        Path lines = folder.resolve("sat-" + merged++ + ".jsonl");
        try (OutputStream out = Files.newOutputStream(lines)) {
            LogLines.write(entries, out);
        }
        assertEquals(0, run("merge", lines.toString()), prompt.err);
    }

    int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--course")) {
            all.addAll(List.of("--course", course().toString()));
        }
        all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        return prompt.run(folder, all.toArray(String[]::new));
    }

    /// Types a command line and writes down what is said.
    void types(String command) {
        int code = run(command.split(" ", -1));
        transcript.append("$ retain ").append(command).append('\n');
        said("! ", prompt.err);
        said("", prompt.out);
        if (code != 0) {
            transcript.append("exit ").append(code).append('\n');
        }
    }

    private void said(String before, String text) {
        text.lines()
                .map(line -> line.replace(folder.toString(), "…"))
                .forEach(line -> transcript.append(before).append(line).append('\n'));
    }

    /// Compares all that was written down with a file. After a change of wording: `mvn test
    /// -Dtest='Exam*Test' -Dretain.update=true`, then read the difference.
    void matches(String file) throws IOException {
        Path expected = EXPECTED.resolve(file + ".txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, transcript);
        }
        assertEquals(Files.readString(expected), transcript.toString());
    }
}
