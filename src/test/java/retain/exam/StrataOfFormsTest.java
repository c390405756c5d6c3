package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Blueprint;
import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Stratum;
import retain.exam.FormAssembly.Drawn.Held;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a cut score takes for the seats of a stratum, against forms that are drawn.
class StrataOfFormsTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final int FORMS = 30;

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "quick"})
    void everyFormHoldsWhatTheStrataOfADomainSay(String name) {
        Exam exam =
                COURSE.exams().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        List<Stratum> strata = Stratum.of(COURSE, exam, Blueprint.of(COURSE, exam));
        assertEquals(exam.questions(), strata.stream().mapToDouble(Stratum::seats).sum(), 1e-6);
        Map<ItemId, String> parts = new HashMap<>();
        Map<String, Double> seats = new TreeMap<>();
        for (Stratum stratum : strata) {
            for (Item item : stratum.items()) {
                parts.put(item.id(), part(exam, item));
            }
            seats.merge(part(exam, stratum.items().getFirst()), stratum.seats(), Double::sum);
        }
        for (long seed = 0; seed < FORMS; seed++) {
            Held held =
                    assertInstanceOf(Held.class, FormAssembly.draw(COURSE, exam, List.of(), seed));
            Map<String, Double> taken = new TreeMap<>();
            for (Seat seat : held.form().seats()) {
                String part = parts.get(seat.item().id());
                assertNotNull(part, "drawn, and in no stratum: " + seat.item().id());
                taken.merge(part, 1.0, Double::sum);
            }
            assertEquals(taken.keySet(), seats.keySet());
            taken.forEach((part, count) -> assertEquals(count, seats.get(part), 1e-6, part));
        }
    }

    private static String part(Exam exam, Item item) {
        boolean isApart = exam.gate().isPresent() && item.critical();
        return item.id().deck() + (isApart ? ", critical" : "");
    }
}
