package retain;

import retain.exam.Sitting;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The course about birds with its examinations, sat by Ada with the built program in a folder of
/// the test's own.
record BirdExam(Path folder) {
    private static final Path BIRDS = Path.of("src/test/resources/retain/exam/birds");

    static BirdExam in(Path folder) throws IOException {
        Path course = Files.createDirectory(folder.resolve("birds"));
        try (Stream<Path> files = Files.list(BIRDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName()));
            }
        }
        return new BirdExam(folder);
    }

    /// Gives the spring examination so many minutes.
    BirdExam lasting(int minutes) throws IOException {
        Path course = folder.resolve("birds/course.yaml");
        String text = Files.readString(course);
        Files.writeString(course, text.replace("minutes: 30", "minutes: " + minutes));
        return this;
    }

    String[] exam(String... more) {
        List<String> arguments = new ArrayList<>(List.of("exam", "--course", "birds"));
        arguments.addAll(List.of("--data", data().toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--learner")) {
            arguments.addAll(List.of("--learner", "ada"));
        }
        return arguments.toArray(String[]::new);
    }

    PipedProgram piped(String... more) throws IOException {
        return new PipedProgram(Image.in(folder).builder(exam(more)));
    }

    /// Sat from a shell that takes the terminal back for three seconds when the program is stopped,
    /// and then lets it go on.
    RealTerminal terminalOfAShell(String... more) throws IOException {
        String exam = Image.RETAIN + " " + String.join(" ", exam(more));
        return RealTerminal.startShell(
                Image.in(folder),
                80,
                24,
                "set -m; " + exam + "; echo the shell has it; sleep 3; fg; exit 0");
    }

    RealTerminal terminal(String... more) throws IOException {
        return RealTerminal.start(Image.in(folder), 80, 24, exam(more));
    }

    Path data() {
        return folder.resolve("progress.db");
    }

    /// All sittings of hers, oldest first.
    List<Sitting> sittings() {
        try (SqliteReviewLog log =
                SqliteReviewLog.open(data(), Access.READ, InstantSource.fixed(Instant.EPOCH))) {
            return Sitting.all(log.sittingsOf(Learner.named("ada").orElseThrow()));
        }
    }

    Sitting sitting() {
        return sittings().getLast();
    }

    ExamEntry lastEntry() {
        return sitting().entries().getLast();
    }
}
