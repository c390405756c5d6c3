package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Enmity;
import retain.deck.Exam;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.deck.Topic;
import retain.exam.FormAssembly.Drawn.Held;
import retain.exam.FormAssembly.Drawn.Thin;
import retain.finding.Place;
import retain.finding.Places.Spot;
import retain.finding.Severity;
import retain.lint.Lint;
import retain.seating.Part.OfDomain;
import retain.seating.Part.OfTopic;
import retain.seating.Part.WholeForm;
import retain.seating.Shortage;
import retain.seating.Shortage.Entangled;
import retain.seating.Shortage.GateTooWide;
import retain.seating.Shortage.Sort;
import retain.seating.Shortage.TooFew;
import retain.seating.Shortage.TopicsTooCritical;
import retain.seating.Shortage.Unfound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Forms of courses so small that every set of items can be looked at.
class SmallFormsTest {
    private static final int COURSES = 1_500;

    /// A form that exists is found, a form that is found keeps every rule, and among all that do it
    /// moves the fewest seats between domains.
    @Test
    void aFormIsRefusedOnlyWhereNoneExists() {
        int held = 0;
        int moved = 0;
        for (long seed = 0; seed < COURSES; seed++) {
            Course course = SmallCourses.any(seed);
            Exam exam = course.exams().getFirst();
            List<List<Item>> forms = forms(course, exam);
            String name = "course " + seed;
            switch (FormAssembly.draw(course, exam, List.of(), seed)) {
                case Held(var form) -> {
                    List<Item> items = form.seats().stream().map(Seat::item).toList();
                    assertEquals(List.of(), FormRules.broken(course, exam, items), name);
                    int least =
                            forms.stream()
                                    .mapToInt(each -> FormRules.moved(course, exam, each))
                                    .min()
                                    .orElseThrow();
                    assertEquals(least, FormRules.moved(course, exam, items), name);
                    held++;
                    moved += least > 0 ? 1 : 0;
                }
                case Thin thin -> {
                    assertEquals(List.of(), forms, name);
                    thin.shortages()
                            .forEach(shortage ->
                                    assertTrue(
                                            isTrue(shortage, course, exam),
                                            () -> name + ": " + shortage));
                }
            }
        }
        System.out.printf(
                "%d small courses: %d forms, %d of them off the middle%n", COURSES, held, moved);
        assertTrue(held > COURSES / 5 && held < COURSES * 4 / 5 && moved > 5);
    }

    /// Checking the deck files and drawing a form never disagree.
    @Test
    void lintReportsAThinBankWhereAFormIsRefused() {
        for (long seed = 0; seed < COURSES; seed++) {
            Course course = SmallCourses.any(seed);
            boolean isThin =
                    Lint.of(course, (_, _) -> SPOT, true, LocalDate.EPOCH).standing().stream()
                            .anyMatch(finding ->
                                    finding.rule().equals("thin-bank")
                                            && finding.severity() == Severity.ERROR);
            boolean isRefused =
                    FormAssembly.draw(course, course.exams().getFirst(), List.of(), seed)
                            instanceof Thin;
            assertEquals(isRefused, isThin, "course " + seed);
        }
    }

    private static final Spot SPOT = new Spot(new Place("course.yaml", 1, 1), "");

    /// Whoever does what the sentences say can hold the exam in the end.
    @Test
    void whatIsMissingIsEnough() {
        for (long seed = 0; seed < COURSES; seed++) {
            Course course = SmallCourses.any(seed);
            Exam exam = course.exams().getFirst();
            for (int round = 0;
                    FormAssembly.draw(course, exam, List.of(), seed) instanceof Thin thin;
                    round++) {
                assertTrue(round < 12, "course " + seed + ": " + thin);
                for (Shortage shortage : thin.shortages()) {
                    course = mended(course, shortage, round);
                }
                if (thin.shortages().getFirst() instanceof GateTooWide gate) {
                    exam = SmallCourses.exam(exam.questions(), java.util.Optional.of(gate.seats()));
                    if (gate.seats() == 0) {
                        exam = SmallCourses.exam(exam.questions(), java.util.Optional.empty());
                    }
                }
            }
        }
    }

    /// How near the drawn form comes to the freshest one there is.
    @Test
    void formsAreAsFreshAsCanBe() {
        int drawn = 0;
        int freshest = 0;
        int mostNew = 0;
        for (long seed = 0; seed < COURSES; seed++) {
            Course course = SmallCourses.any(seed);
            Exam exam = course.exams().getFirst();
            Random random = new Random(seed);
            List<Sitting> before = new ArrayList<>();
            Map<ItemId, Integer> last = new TreeMap<>();
            for (int day = 1; day <= 3; day++) {
                List<Item> some =
                        course.items().stream().filter(_ -> random.nextInt(3) == 0).toList();
                if (!some.isEmpty()) {
                    before.add(SittingsBefore.of(course, some, day));
                }
                for (Item item : some) {
                    last.put(item.id(), day);
                }
            }
            if (FormAssembly.draw(course, exam, before, seed) instanceof Held(var form)) {
                List<Item> items = form.seats().stream().map(Seat::item).toList();
                assertEquals(List.of(), FormRules.broken(course, exam, items), "course " + seed);
                int[] ages = ages(items, last);
                int[] best =
                        forms(course, exam).stream()
                                .filter(each -> sameSeats(course, each, items))
                                .map(each -> ages(each, last))
                                .min(Arrays::compare)
                                .orElseThrow();
                drawn++;
                freshest += Arrays.equals(ages, best) ? 1 : 0;
                mostNew += count(ages, 0) == count(best, 0) ? 1 : 0;
            }
        }
        System.out.printf(
                "%d forms after three sittings: %d hold all the new items they can, %d are the"
                        + " freshest%n",
                drawn, mostNew, freshest);
        assertTrue(drawn > 300);
        assertEquals(drawn, mostNew);
        assertEquals(drawn, freshest);
    }

    private static long count(int[] ages, int age) {
        return Arrays.stream(ages).filter(each -> each == age).count();
    }

    private static int[] ages(List<Item> items, Map<ItemId, Integer> last) {
        return items.stream().mapToInt(item -> last.getOrDefault(item.id(), 0)).sorted().toArray();
    }

    private static boolean sameSeats(Course course, List<Item> one, List<Item> other) {
        return course.domains().stream()
                .allMatch(domain ->
                        sameCount(one, other, FormRules.in(domain))
                                && domain.topics().stream()
                                        .allMatch(topic ->
                                                sameCount(
                                                        one, other, FormRules.on(domain, topic))));
    }

    private static boolean sameCount(List<Item> one, List<Item> other, Predicate<Item> kind) {
        return FormRules.count(one, kind) == FormRules.count(other, kind);
    }

    /// Every set of items that keeps every rule.
    private static List<List<Item>> forms(Course course, Exam exam) {
        List<Item> items =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        return subsets(items, exam.questions()).stream()
                .filter(each -> FormRules.broken(course, exam, each).isEmpty())
                .toList();
    }

    private static List<List<Item>> subsets(List<Item> items, int size) {
        List<List<Item>> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << items.size(); mask++) {
            if (Integer.bitCount(mask) == size) {
                List<Item> some = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        some.add(items.get(i));
                    }
                }
                all.add(some);
            }
        }
        return all;
    }

    /// Whether a shortage says the truth, found by counting and by trying all.
    private static boolean isTrue(Shortage shortage, Course course, Exam exam) {
        return switch (shortage) {
            case TooFew few -> {
                List<Item> kind = course.items().stream().filter(kind(few, course, exam)).toList();
                List<Item> ready =
                        kind.stream().filter(item -> item.status() == Status.APPROVED).toList();
                long waiting =
                        kind.stream()
                                .filter(item ->
                                        item.status() == Status.DRAFT
                                                || item.status() == Status.REVIEW)
                                .count();
                yield few.together() < few.asked()
                        && few.ready() == ready.size()
                        && few.waiting() == waiting
                        && few.together() == together(ready, course);
            }
            case TopicsTooCritical topics -> topics.fitting() < topics.asked();
            case GateTooWide gate ->
                    gate.seats() < gate.asked()
                            && gate.asked() == exam.gate().orElseThrow().questions();
            case Entangled entangled -> !entangled.domains().isEmpty();
            case Unfound _ -> fail("gave up on a small course");
        };
    }

    private static int together(List<Item> ready, Course course) {
        Enmity enmity = new Enmity(course);
        for (int size = ready.size(); size > 0; size--) {
            for (List<Item> some : subsets(ready, size)) {
                if (some.stream()
                        .allMatch(one ->
                                some.stream().noneMatch(other -> enmity.between(one, other)))) {
                    return size;
                }
            }
        }
        return 0;
    }

    private static Predicate<Item> kind(TooFew few, Course course, Exam exam) {
        Predicate<Item> sort =
                switch (few.sort()) {
                    case ANY -> _ -> true;
                    case CRITICAL -> Item::critical;
                    case NOT_CRITICAL -> item -> !item.critical();
                };
        return sort.and(
                switch (few.part()) {
                    case WholeForm _ -> item -> isSeated(item, course, exam);
                    case OfDomain of ->
                            FormRules.in(of.domain()).and(item -> isSeated(item, course, exam));
                    case OfTopic of -> FormRules.on(of.domain(), of.topic());
                });
    }

    /// Whether the middle has a seat for the topic of an item.
    private static boolean isSeated(Item item, Course course, Exam exam) {
        return retain.deck.Blueprint.of(course, exam).domains().stream()
                .filter(domain -> domain.domain().slug().equals(item.id().deck()))
                .anyMatch(domain ->
                        domain.seats() > 0
                                && (domain.topics().isEmpty()
                                        || domain.topics().stream()
                                                .anyMatch(topic ->
                                                        topic.seats() > 0
                                                                && topic.topic()
                                                                        .slug()
                                                                        .equals(item.topic()))));
    }

    private static Course mended(Course course, Shortage shortage, int round) {
        return switch (shortage) {
            case TooFew few -> {
                boolean critical = few.sort() == Sort.CRITICAL;
                int missing = few.asked() - few.together();
                yield switch (few.part()) {
                    case WholeForm _ -> {
                        Course more = course;
                        for (Domain domain : course.domains()) {
                            more = more(more, domain, missing, true, round);
                        }
                        yield more;
                    }
                    case OfDomain of -> more(course, of.domain(), missing, critical, round);
                    case OfTopic of ->
                            more(course, of.domain(), of.topic().slug(), missing, critical, round);
                };
            }
            case TopicsTooCritical topics ->
                    more(course, topics.domain(), topics.asked() - topics.fitting(), false, round);
            case GateTooWide _ -> course;
            case Entangled entangled -> {
                Course more = course;
                for (Domain domain : entangled.domains()) {
                    more = more(more, domain, 3, false, round);
                    more = more(more, domain, 3, true, round);
                }
                yield more;
            }
            case Unfound _ -> fail("gave up on a small course");
        };
    }

    private static Course more(
            Course course, Domain domain, int missing, boolean critical, int round) {
        if (domain.topics().stream().allMatch(topic -> topic.weight().high() == 0)) {
            return more(course, domain, "", missing, critical, round);
        }
        Course more = course;
        for (Topic topic : domain.topics()) {
            more = more(more, domain, topic.slug(), missing, critical, round);
        }
        return more;
    }

    private static Course more(
            Course course, Domain domain, String topic, int missing, boolean critical, int round) {
        assertFalse(missing <= 0);
        List<Item> items = new ArrayList<>(course.items());
        for (int i = 0; i < missing; i++) {
            String id = "new" + round + "-" + items.size();
            items.add(SmallCourses.item(domain.slug(), id, topic, critical, Status.APPROVED));
        }
        return SmallCourses.course(course.domains(), course.exams().getFirst(), items);
    }
}
