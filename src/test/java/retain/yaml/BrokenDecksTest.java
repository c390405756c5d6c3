package retain.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.check.FindingText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each broken deck or course has beside it what an author is told of it. After a change of
/// wording: `mvn test -Dtest=BrokenDecksTest -Dretain.update=true`, then read the difference.
class BrokenDecksTest {
    private static final Path BROKEN = Path.of("src/test/resources/retain/yaml/broken");

    @ParameterizedTest
    @MethodSource("cases")
    void theAuthorIsToldWhatIsWrong(Path broken) throws IOException {
        Reading reading = read(broken);
        String told = FindingText.all(reading.findings(), reading.files().size());
        Path expected = BROKEN.resolve(name(broken).replace(".yaml", "") + ".txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            List<Path> cases = files.filter(file -> !name(file).endsWith(".txt")).sorted().toList();
            assertTrue(cases.size() > 40);
            return cases;
        }
    }

    private static Reading read(Path broken) throws IOException {
        if (!Files.isDirectory(broken)) {
            return lone(name(broken), Files.readAllBytes(broken));
        }
        Path course = broken.resolve("course.yaml");
        CourseReader reader =
                Files.exists(course)
                        ? CourseReader.ofCourse(
                                "course.yaml", Files.readAllBytes(course), Optional.empty())
                        : CourseReader.withoutCourse(
                                "decks", "no-course-file", "no course file", Optional.empty());
        try (Stream<Path> files = Files.list(broken)) {
            for (Path deck : files.sorted().toList()) {
                if (!deck.equals(course)) {
                    reader.deck(name(deck), Files.readAllBytes(deck));
                }
            }
        }
        return reader.reading();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static Reading lone(String file, byte[] bytes) {
        CourseReader reader = CourseReader.lone(Optional.empty());
        reader.deck(file, bytes);
        return reader.reading();
    }
}
