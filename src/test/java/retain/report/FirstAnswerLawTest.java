package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Exam.Gate;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.RandomForm;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sitting;
import retain.exam.SmallCourses;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.report.Readiness.Foretold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The law: turning one logged first answer from wrong to right never lowers the chance to pass,
/// nor either end of its range, nor what is expected of any domain.
class FirstAnswerLawTest {
    private static final double ROUNDING = 1e-12;
    private static final int COURSES = 500;

    @Test
    void aFirstAnswerTurnedRightNeverLowersWhatIsForetold() {
        int turned = 0;
        int raised = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            Random random = new Random(seed);
            Course course = withRules(SmallCourses.any(seed), random);
            Exam exam = course.exams().getFirst();
            List<Entry> log = new RandomLog(seed).anything(course).entries();
            List<Sitting> sittings = sittings(course, exam, random);
            LocalDate day = LearnerLog.BEGUN.plusDays(random.nextInt(120));
            Readiness before = readiness(course, exam, log, sittings, day);
            History history = History.of(log, course::current);
            for (Item item : course.items()) {
                Optional<Review> wrong =
                        history.reviews(item.id()).stream()
                                .limit(1)
                                .filter(review -> !review.correct())
                                .findFirst();
                if (wrong.isEmpty()) {
                    continue;
                }
                Readiness after =
                        readiness(course, exam, turned(log, wrong.get(), random), sittings, day);
                assertEquals(before.getClass(), after.getClass());
                if (before instanceof Foretold less && after instanceof Foretold more) {
                    String which = item.id() + " by seed " + seed;
                    assertNotLess(less.chance(), more.chance(), which);
                    assertNotLess(less.low(), more.low(), which);
                    assertNotLess(less.high(), more.high(), which);
                    assertNotLess(less.score(), more.score(), which);
                    assertNotLess(less.total(), more.total(), which);
                    assertNotLess(less.gate(), more.gate(), which);
                    for (int d = 0; d < less.domains().size(); d++) {
                        assertEquals(
                                less.domains().get(d).domain(), more.domains().get(d).domain());
                        assertNotLess(
                                less.domains().get(d).share(),
                                more.domains().get(d).share(),
                                which);
                        assertNotLess(
                                less.domains().get(d).mark(), more.domains().get(d).mark(), which);
                    }
                    turned++;
                    raised += more.chance() > less.chance() + ROUNDING ? 1 : 0;
                }
            }
        }
        assertTrue(turned > 300, "only " + turned + " were held against each other");
        assertTrue(raised > turned / 2, "only " + raised + " of " + turned + " raised the chance");
    }

    private static void assertNotLess(double less, double more, String which) {
        assertTrue(more >= less - ROUNDING, () -> which + ": from " + less + " to " + more);
        assertTrue(less >= 0 && more <= 1 + ROUNDING, () -> which + ": no chance: " + more);
    }

    private static Readiness readiness(
            Course course, Exam exam, List<Entry> log, List<Sitting> sittings, LocalDate day) {
        return Readiness.of(course, exam, History.of(log, course::current), sittings, day);
    }

    private static List<Trial> trials(Course course, List<Entry> log, List<Sitting> sittings) {
        return Evidence.of(course, History.of(log, course::current), sittings).trials();
    }

    static List<Entry> turned(List<Entry> log, Review wrong, Random random) {
        List<Entry> turned = new ArrayList<>(log);
        turned.set(
                log.indexOf(wrong),
                new Review(
                        wrong.stamp(),
                        wrong.zone(),
                        wrong.day(),
                        wrong.item(),
                        wrong.revision(),
                        wrong.key(),
                        wrong.shown(),
                        wrong.kind(),
                        wrong.response(),
                        true,
                        RandomLog.quality(true, random),
                        wrong.latency(),
                        wrong.override()));
        return turned;
    }

    /// The course with items of every kind that once had another name, marks for its domains, and
    /// items that must never be missed.
    static Course withRules(Course course, Random random) {
        Exam exam = course.exams().getFirst();
        List<ItemId> never =
                course.items().stream().map(Item::id).filter(_ -> random.nextInt(6) == 0).toList();
        Exam ruled =
                new Exam(
                        exam.name(),
                        exam.title(),
                        exam.questions(),
                        exam.minutes(),
                        random.nextInt(101),
                        exam.gate()
                                .map(gate -> new Gate(gate.questions(), random.nextInt(3), never)));
        List<Domain> domains =
                course.domains().stream()
                        .map(domain ->
                                new Domain(
                                        domain.slug(),
                                        domain.title(),
                                        domain.weight(),
                                        random.nextInt(80),
                                        domain.topics()))
                        .toList();
        List<Deck> decks =
                course.decks().stream()
                        .map(deck ->
                                new Deck(
                                        deck.slug(),
                                        deck.title(),
                                        deck.version(),
                                        deck.formerly(),
                                        deck.items().stream()
                                                .map(item -> withKind(item, random))
                                                .toList()))
                        .toList();
        return new Course(
                course.slug(),
                course.title(),
                "",
                "",
                List.of(),
                domains,
                List.of(),
                List.of(ruled),
                decks);
    }

    private static Item withKind(Item item, Random random) {
        ItemId former = new ItemId(item.id().course(), item.id().deck(), "once-" + item.id().id());
        return new Item(
                item.id(),
                random.nextBoolean() ? List.of(former) : List.of(),
                item.topic(),
                item.critical(),
                item.level(),
                item.status(),
                item.question(),
                "",
                new RandomForm(random, 1).interaction(),
                item.rationale(),
                List.of(),
                item.enemies(),
                item.notes());
    }

    static List<Sitting> sittings(Course course, Exam exam, Random random) {
        List<Sitting> sittings = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            LocalDate day = LearnerLog.BEGUN.plusDays(20 + random.nextInt(60));
            if (FormAssembly.draw(course, exam, sittings, random.nextLong())
                    instanceof Drawn.Held(var form)) {
                sittings.add(SatOnce.sat(form, day, item -> random.nextInt(4) > 0));
            }
        }
        return sittings;
    }
}
