package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn.Held;
import retain.exam.Sitting;
import retain.log.History;
import retain.seating.Seating.Filled;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The forms by which readiness is told, on the course that ships: sixty questions with a gate.
class LikelyFormsTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final Exam EXAM = COURSE.exams().getFirst();
    private static final LocalDate DAY = LearnerLog.BEGUN;

    private static Form drawn(List<Sitting> before, long seed) {
        return assertInstanceOf(Held.class, FormAssembly.draw(COURSE, EXAM, before, seed)).form();
    }

    private static List<Item> items(Form form) {
        return form.seats().stream().map(Seat::item).toList();
    }

    private static List<List<Item>> likely(List<Sitting> before, long seed, int count) {
        return assertInstanceOf(
                        Filled.class, FormAssembly.likely(COURSE, EXAM, before, seed, count))
                .forms();
    }

    private static <T> List<T> sorted(List<Item> items, Function<Item, T> by) {
        return items.stream().map(by).sorted().toList();
    }

    @Test
    void theyKeepTheRulesOfFormsThatAreDrawn() {
        Sitting before = SatOnce.sat(drawn(List.of(), 1), DAY, _ -> true);
        Set<ItemId> examined = new HashSet<>();
        before.form().seats().forEach(seat -> examined.add(seat.item().id()));
        Enmity enmity = new Enmity(COURSE);
        List<Item> form = items(drawn(List.of(before), 2));
        Set<ItemId> met = new HashSet<>();
        for (List<Item> other : likely(List.of(before), 3, 100)) {
            other.forEach(item -> met.add(item.id()));
            for (Function<Item, String> sort :
                    List.<Function<Item, String>>of(
                            item -> item.id().deck() + " " + item.topic(),
                            item -> item.id().deck() + " " + item.critical(),
                            item -> "" + examined.contains(item.id()))) {
                assertEquals(sorted(form, sort), sorted(other, sort));
            }
            assertEquals(form.size(), other.stream().distinct().count());
            assertTrue(other.stream().allMatch(item -> item.status() == Status.APPROVED));
            for (Item item : other) {
                assertTrue(other.stream().noneMatch(enemy -> enmity.between(item, enemy)));
            }
        }
        assertTrue(met.size() > 2 * form.size(), "only " + met.size() + " items had a seat");
    }

    @Test
    void theFirstIsTheOneThatIsDrawn() {
        List<Set<ItemId>> some =
                likely(List.of(), 7, 5).stream().map(LikelyFormsTest::ids).toList();
        assertEquals(some, likely(List.of(), 7, 5).stream().map(LikelyFormsTest::ids).toList());
        assertEquals(
                some.subList(0, 2),
                likely(List.of(), 7, 2).stream().map(LikelyFormsTest::ids).toList());
        assertEquals(ids(items(drawn(List.of(), 7))), some.getFirst());
    }

    private static Set<ItemId> ids(List<Item> form) {
        return form.stream().map(Item::id).collect(Collectors.toSet());
    }

    /// A form with one more of them is harder by several points, so a few too many or too few on
    /// average would be seen in every chance.
    @Test
    void theyHoldAsManyItemsThatMustNotBeMissed() {
        double drawn =
                never(
                        Stream.iterate(100L, seed -> seed + 1)
                                .limit(300)
                                .map(seed -> items(drawn(List.of(), seed)))
                                .toList());
        double likely =
                LongStream.rangeClosed(1, 6)
                        .mapToDouble(seed -> never(likely(List.of(), seed, Forms.MANY)))
                        .average()
                        .orElseThrow();
        assertEquals(drawn, likely, 0.25);
    }

    private static double never(List<List<Item>> forms) {
        Set<ItemId> never = Set.copyOf(EXAM.gate().orElseThrow().neverMiss());
        return forms.stream()
                        .flatMap(Collection::stream)
                        .filter(item -> never.contains(item.id()))
                        .count()
                / (double) forms.size();
    }

    /// What readiness takes for all forms, against many that are drawn.
    @Test
    void theChanceIsThatOfManyFormsThatAreDrawn() {
        List<FormChance> forms =
                Stream.iterate(100L, seed -> seed + 1)
                        .limit(300)
                        .map(seed -> new FormChance(drawn(List.of(), seed)))
                        .toList();
        List<Double> off = new ArrayList<>();
        for (double ability : new double[] {0.8, 0.9, 0.95, 0.97}) {
            History history =
                    History.of(
                            new RandomLog(9).answers(COURSE, 4_000, ability).entries(),
                            COURSE::current);
            LocalDate day = DAY.plusDays(90);
            Evidence evidence = Evidence.of(COURSE, history, List.of());
            double expected =
                    new PassChance(
                                    forms,
                                    item -> evidence.prospect(item, day),
                                    RecallPosterior.of(evidence.trials()))
                            .mean();
            Readiness readiness = Readiness.of(COURSE, EXAM, history, List.of(), day);
            off.add(((Readiness.Foretold) readiness).chance() - expected);
        }
        assertTrue(off.stream().allMatch(each -> Math.abs(each) < 0.02), "off by " + off);
    }
}
