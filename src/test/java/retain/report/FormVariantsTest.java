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
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// On the course that ships, where a form is sixty questions with a gate.
class FormVariantsTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final Exam EXAM = COURSE.exams().getFirst();
    private static final LocalDate DAY = LearnerLog.BEGUN;

    private static Form drawn(List<Sitting> before, long seed) {
        return assertInstanceOf(Held.class, FormAssembly.draw(COURSE, EXAM, before, seed)).form();
    }

    private static List<Item> items(Form form) {
        return form.seats().stream().map(Seat::item).toList();
    }

    private static <T> List<T> sorted(List<Item> items, Function<Item, T> by) {
        return items.stream().map(by).sorted().toList();
    }

    @Test
    void aVariantKeepsTheRulesOfItsForm() {
        Sitting before = SatOnce.sat(drawn(List.of(), 1), DAY, _ -> true);
        Set<ItemId> examined = new HashSet<>();
        before.form().seats().forEach(seat -> examined.add(seat.item().id()));
        FormVariants variants = new FormVariants(COURSE, EXAM, List.of(before));
        Enmity enmity = new Enmity(COURSE);
        List<Item> form = items(drawn(List.of(before), 2));
        List<Item> variant = form;
        Random random = new Random(3);
        Set<ItemId> met = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            variant = variants.of(variant, random);
            variant.forEach(item -> met.add(item.id()));
            Function<Item, String> sort =
                    item ->
                            item.id().deck()
                                    + " "
                                    + item.topic()
                                    + " "
                                    + item.critical()
                                    + " "
                                    + examined.contains(item.id());
            assertEquals(sorted(form, sort), sorted(variant, sort));
            assertEquals(form.size(), variant.stream().distinct().count());
            assertTrue(variant.stream().allMatch(item -> item.status() == Status.APPROVED));
            for (Item item : variant) {
                assertTrue(variant.stream().noneMatch(other -> enmity.between(item, other)));
            }
        }
        assertTrue(met.size() > 2 * form.size(), "only " + met.size() + " items had a seat");
    }

    @Test
    void variantsFollowFromTheSeedAlone() {
        List<Item> form = items(drawn(List.of(), 1));
        FormVariants variants = new FormVariants(COURSE, EXAM, List.of());
        assertEquals(variants.of(form, new Random(5)), variants.of(form, new Random(5)));
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
        assertTrue(off.stream().allMatch(each -> Math.abs(each) < 0.03), "off by " + off);
    }
}
