package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.FormAssembly.Drawn.Held;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.List;

/// Forms drawn from the course that ships.
class ShippedFormsTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "quick"})
    void everyFormKeepsEveryRule(String name) {
        Exam exam =
                COURSE.exams().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        for (long seed = 0; seed < 300; seed++) {
            Held held =
                    assertInstanceOf(Held.class, FormAssembly.draw(COURSE, exam, List.of(), seed));
            assertEquals(List.of(), FormRules.broken(COURSE, exam, held.form()));
        }
    }
}
