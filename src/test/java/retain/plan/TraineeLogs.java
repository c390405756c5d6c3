package retain.plan;

import retain.deck.Course;
import retain.store.CourseFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes the log of a made-up learner of the shipped course, to try commands on.
final class TraineeLogs {
    private TraineeLogs() {}

    public static void main(String[] args) throws IOException {
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        Trainee trainee =
                new Trainee(course, args[1], Double.parseDouble(args[2]), 1)
                        .studies(
                                LocalDate.of(2026, 10, 5),
                                Integer.parseInt(args[3]),
                                Integer.parseInt(args[4]));
        Files.writeString(Path.of(args[0]), trainee.lines());
    }
}
