package retain.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.finding.Finding;
import retain.finding.Place;
import retain.finding.Places.Spot;
import retain.store.CourseFiles;
import retain.yaml.Manuscript;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Texts that no author of the rules had before him.
class LanguagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<Finding> found(Course course) {
        return Lint.of(course, (_, part) -> new Spot(Place.of(part), ""), false, TODAY).standing();
    }

    @Test
    void englishWordsAreNotFoundInOtherLanguages() {
        Manuscript manuscript =
                CourseFiles.manuscript(Path.of("src/test/resources/retain/lint/languages.yaml"));
        assertEquals(List.of(), manuscript.reading().findings());
        assertEquals(List.of(), found(manuscript.course().orElseThrow()));
    }

    @Test
    void aStemOfAMegabyteIsOnlyTooLong() {
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        Item item = course.items().getFirst();
        for (String unit :
                List.of("dolor ", "... ", "!", "not", "A. ", "'", "5-", "„", "\"", "肛")) {
            Item endless =
                    Edits.question(item, unit.repeat(1_000_000 / unit.length()) + " Is it so?");
            assertTimeout(
                    Duration.ofMinutes(1),
                    () -> assertTrue(found(with(course, List.of(endless))).size() < 3));
        }
    }

    private static Course with(Course course, List<Item> items) {
        ItemId id = items.getFirst().id();
        return new Course(
                course.slug(),
                course.title(),
                "",
                "",
                List.of(),
                course.domains(),
                course.sources(),
                course.exams(),
                List.of(new Deck(id.deck(), "Long", "", List.of(), items)));
    }
}
