package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.exam.FormAssembly.Drawn.Thin;
import retain.lint.ShortageText;
import retain.seating.Shortage.Unfound;
import retain.store.CourseFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is said when the course that ships is spoiled. After a change of wording: `mvn test
/// -Dtest=RefusalsTest -Dretain.update=true`, then read the difference.
class RefusalsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/retain/exam/refusals.txt");
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final Exam EXAM = COURSE.exams().getFirst();

    @Test
    void everyRefusalSaysWhatIsMissingAndWhatToDo() throws IOException {
        StringBuilder told = new StringBuilder();
        tell(told, "drafts", each(on("ending"), item -> SmallCourses.status(item, Status.DRAFT)));
        tell(
                told,
                "one topic gone",
                items -> items.stream().filter(on("gloves").negate()).toList());
        tell(told, "nothing critical", each(_ -> true, item -> SmallCourses.critical(item, false)));
        tell(
                told,
                "critical in one domain",
                each(in("procedure").negate(), item -> SmallCourses.critical(item, false)));
        tell(
                told,
                "all critical",
                each(in("contraindications"), item -> SmallCourses.critical(item, true)));
        tell(
                told,
                "critical but for one topic",
                each(
                        in("contraindications").and(on("systemic-conditions").negate()),
                        item -> SmallCourses.critical(item, true)));
        tell(told, "enemies in a topic", each(on("pelvic-floor"), enemiesOf(on("pelvic-floor"))));
        tell(told, "enemies across", each(on("sphincters"), enemiesOf(on("gloves"))));
        told.append("given up\n  ").append(ShortageText.of(EXAM, new Unfound())).append('\n');
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, told);
        }
        assertEquals(Files.readString(EXPECTED), told.toString());
    }

    private static void tell(StringBuilder told, String title, UnaryOperator<List<Item>> spoil) {
        Course spoiled = SmallCourses.edited(COURSE, spoil);
        Thin thin =
                assertInstanceOf(Thin.class, FormAssembly.draw(spoiled, EXAM, List.of(), 1), title);
        told.append(title).append('\n');
        thin.shortages()
                .forEach(
                        each -> told.append("  ").append(ShortageText.of(EXAM, each)).append('\n'));
    }

    private static UnaryOperator<List<Item>> each(Predicate<Item> kind, UnaryOperator<Item> spoil) {
        return items ->
                items.stream().map(item -> kind.test(item) ? spoil.apply(item) : item).toList();
    }

    private static UnaryOperator<Item> enemiesOf(Predicate<Item> kind) {
        Set<ItemId> all =
                COURSE.items().stream().filter(kind).map(Item::id).collect(Collectors.toSet());
        return item -> {
            Set<ItemId> others = new HashSet<>(all);
            others.remove(item.id());
            return SmallCourses.enemies(item, others);
        };
    }

    private static Predicate<Item> on(String topic) {
        return item -> item.topic().equals(topic);
    }

    private static Predicate<Item> in(String deck) {
        return item -> item.id().deck().equals(deck);
    }
}
