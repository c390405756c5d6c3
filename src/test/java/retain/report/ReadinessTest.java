package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.report.LearnerLog.BEGUN;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.report.Readiness.Foretold;
import retain.report.Readiness.NoExam;
import retain.report.Readiness.NothingAnswered;
import retain.report.Readiness.TooLittleSeen;
import retain.report.Readiness.TooThin;
import retain.schedule.Goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Ada and the spring examination of the course about birds, which asks all its ten items.
class ReadinessTest {
    private static final Course BIRDS = Sat.birds();
    private static final Exam SPRING = BIRDS.exams().getFirst();
    private static final LocalDate EXAM_DAY = BEGUN.plusDays(40);
    private static final List<Item> NESTS = items("nests");
    private static final List<Item> EGGS = items("eggs");

    private final LearnerLog ada = new LearnerLog();

    private static List<Item> items(String deck) {
        return BIRDS.items().stream().filter(item -> item.id().deck().equals(deck)).toList();
    }

    private Readiness readiness() {
        return readiness(BIRDS, List.of());
    }

    private Readiness readiness(Course course, List<Sitting> sittings) {
        return Readiness.of(course, SPRING, ada.history(course), sittings, EXAM_DAY);
    }

    private Foretold foretold() {
        return assertInstanceOf(Foretold.class, readiness());
    }

    /// Each item on each of the days, as well as told.
    private LearnerLog answers(int quality, int... days) {
        for (Item item : BIRDS.items()) {
            for (int day : days) {
                ada.answered(item, BEGUN.plusDays(day), quality);
            }
        }
        return ada;
    }

    @Test
    void beforeTheFirstAnswerThereIsNoNumber() {
        assertEquals(new NothingAnswered(), readiness());
    }

    @Test
    void aGoalSaysWhichExamIsMeant() {
        answers(4, 0, 1, 7);
        assertEquals(readiness(), readiness(Optional.empty()));
        assertEquals(readiness(), readiness(Optional.of(new Goal("spring", EXAM_DAY))));
        assertEquals(new NoExam(), readiness(Optional.of(new Goal("autumn", EXAM_DAY))));
    }

    private Readiness readiness(Optional<Goal> goal) {
        return Readiness.of(BIRDS, goal, ada.history(BIRDS), List.of(), EXAM_DAY);
    }

    @Test
    void belowSixtyPercentOfTheBlueprintThereIsNoNumber() {
        for (Item item : NESTS) {
            ada.answered(item, BEGUN, 4);
        }
        ada.answered(EGGS.getFirst(), BEGUN, 4);
        Foretold enough = foretold();
        assertEquals(0.6 + 0.4 / EGGS.size(), enough.coverage().share(), 1e-12);
        assertEquals(NESTS.size() + 1, enough.coverage().seen());
        assertEquals(10, enough.coverage().items());
        Review last = ada.answered(NESTS.getLast(), BEGUN.plusDays(1), 4);
        ada.keep(BEGUN.plusDays(2), stamp -> new Retraction(stamp, last.id()));
        ada.keep(
                BEGUN.plusDays(3),
                stamp -> new Restart(stamp, new Entry.Scope.OneItem(EGGS.getFirst().id())));
        ada.keep(
                BEGUN.plusDays(3),
                stamp -> new Restart(stamp, new Entry.Scope.OneItem(NESTS.getFirst().id())));
        TooLittleSeen little = assertInstanceOf(TooLittleSeen.class, readiness());
        double nests = (NESTS.size() - 1.0) / NESTS.size();
        assertEquals(0.6 * nests, little.coverage().share(), 1e-12);
    }

    @Test
    void aBankTooThinForTheExamIsTold() {
        answers(4, 0);
        Exam long40 = new Exam("long", "Long", 40, 60, 70, SPRING.gate());
        TooThin thin =
                assertInstanceOf(
                        TooThin.class,
                        Readiness.of(BIRDS, long40, ada.history(BIRDS), List.of(), EXAM_DAY));
        assertTrue(!thin.shortages().isEmpty());
    }

    @Test
    void whoRecallsAllIsLikelyToPassAndWhoMissesAllIsNot() {
        answers(4, 0, 1, 7, 23, 39);
        Foretold good = foretold();
        LearnerLog ben = new LearnerLog();
        for (Item item : BIRDS.items()) {
            for (int day : new int[] {0, 1, 7, 23, 39}) {
                ben.answered(item, BEGUN.plusDays(day), 1);
            }
        }
        Foretold bad =
                (Foretold) Readiness.of(BIRDS, SPRING, ben.history(BIRDS), List.of(), EXAM_DAY);
        assertTrue(good.chance() > 0.9, "good: " + good.chance());
        assertTrue(bad.chance() < 0.05, "bad: " + bad.chance());
        for (Foretold foretold : List.of(good, bad)) {
            assertTrue(foretold.low() <= foretold.chance());
            assertTrue(foretold.chance() <= foretold.high());
            assertTrue(foretold.chance() <= foretold.total() + 1e-12);
            assertTrue(foretold.chance() <= foretold.gate() + 1e-12);
            foretold.domains()
                    .forEach(domain -> assertTrue(foretold.chance() <= domain.mark() + 1e-12));
        }
        assertEquals(new Readiness.Basis(50, 40, 0), good.basis());
    }

    @Test
    void theFurtherTheDayTheLessIsLeft() {
        answers(4, 0, 1, 7);
        double before = 1;
        for (int days : new int[] {8, 20, 60, 200}) {
            Foretold then =
                    (Foretold)
                            Readiness.of(
                                    BIRDS,
                                    SPRING,
                                    ada.history(BIRDS),
                                    List.of(),
                                    BEGUN.plusDays(days));
            assertTrue(then.chance() < before, "after " + days + " days: " + then.chance());
            before = then.chance();
        }
    }

    @Test
    void moreAnswersNarrowTheRange() {
        assertTrue(
                width(4) > 1.5 * width(80),
                () -> "from " + width(4) + " to no less than " + width(80));
    }

    /// Of the range a week after so many weeks of answers, nine in ten of them right.
    private static double width(int weeks) {
        LearnerLog log = new LearnerLog();
        Random random = new Random(1);
        for (int week = 0; week < weeks; week++) {
            for (Item item : BIRDS.items()) {
                log.answered(item, BEGUN.plusWeeks(week), random.nextInt(10) > 0 ? 4 : 1);
            }
        }
        LocalDate day = BEGUN.plusWeeks(weeks);
        Foretold foretold =
                (Foretold) Readiness.of(BIRDS, SPRING, log.history(BIRDS), List.of(), day);
        return foretold.high() - foretold.low();
    }

    @Test
    void anItemSetAsideIsExaminedAllTheSame() {
        answers(4, 0, 1, 7);
        Foretold before = foretold();
        for (Item item : BIRDS.items()) {
            ada.keep(BEGUN.plusDays(8), stamp -> new Suspension(stamp, item.id()));
        }
        assertEquals(before, foretold());
    }

    @Test
    void anAnswerTakenBackWasNeverGiven() {
        answers(4, 0, 1, 7);
        Foretold before = foretold();
        Review wrong = ada.answered(NESTS.getFirst(), BEGUN.plusDays(9), 0);
        assertNotEquals(before, foretold());
        ada.keep(BEGUN.plusDays(9), stamp -> new Retraction(stamp, wrong.id()));
        assertEquals(before, foretold());
    }

    @Test
    void anItemBegunAnewCountsAsNeverSeen() {
        answers(4, 0, 1, 7);
        ada.keep(
                BEGUN.plusDays(8),
                stamp -> new Restart(stamp, new Entry.Scope.WholeCourse("birds")));
        assertEquals(new NothingAnswered(), readiness());
    }

    @Test
    void anItemThatHasAnotherKeyNowCountsAsNeverSeen() {
        answers(4, 0, 1, 7);
        Item item = NESTS.getFirst();
        LocalDate day = BEGUN.plusDays(8);
        ada.answered(item, item.id(), "01d01d00", day, ReviewKind.SCHEDULED, Quality.GOOD);
        assertEquals(NESTS.size() - 1, foretold().coverage().domains().getFirst().seen());
        ada.answered(item, day.plusDays(1), 4);
        assertEquals(NESTS.size(), foretold().coverage().domains().getFirst().seen());
    }

    @Test
    void anItemCarriesOnUnderItsNewName() {
        answers(4, 0, 1, 7);
        Foretold before = foretold();
        Course renamed = renamed(BIRDS, NESTS.getLast());
        assertEquals(before, readiness(renamed, List.of()));
    }

    /// The course with an item under another name.
    private static Course renamed(Course course, Item old) {
        ItemId name = new ItemId("birds", old.id().deck(), "zz-" + old.id().id());
        Item item =
                new Item(
                        name,
                        List.of(old.id()),
                        old.topic(),
                        old.critical(),
                        old.level(),
                        old.status(),
                        old.question(),
                        old.figure(),
                        old.interaction(),
                        old.rationale(),
                        old.facts(),
                        old.enemies(),
                        old.notes());
        return new Course(
                course.slug(),
                course.title(),
                course.version(),
                course.notice(),
                course.formerly(),
                course.domains(),
                course.sources(),
                course.exams(),
                course.decks().stream()
                        .map(deck ->
                                new Deck(
                                        deck.slug(),
                                        deck.title(),
                                        deck.version(),
                                        deck.formerly(),
                                        deck.items().stream()
                                                .map(each -> each == old ? item : each)
                                                .toList()))
                        .toList());
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        answers(4, 0, 1, 7);
        Random random = new Random(2);
        for (Item item : BIRDS.items()) {
            ada.answered(item, BEGUN.plusDays(9), random.nextInt(6));
        }
        List<Entry> shuffled = new ArrayList<>(ada.entries());
        Collections.shuffle(shuffled, random);
        assertEquals(
                readiness(),
                Readiness.of(
                        BIRDS, SPRING, History.of(shuffled, BIRDS::current), List.of(), EXAM_DAY));
    }

    @Test
    void aMockExamTellsOfTheMemoryThatItAsked() {
        answers(4, 0, 1, 7);
        LocalDate day = BEGUN.plusDays(30);
        Sitting passed = SatOnce.sat(Sat.form(BIRDS, "spring"), day, _ -> true);
        Sitting missed = SatOnce.sat(Sat.form(BIRDS, "spring"), day, _ -> false);
        Foretold without = foretold();
        Foretold better = (Foretold) readiness(BIRDS, List.of(passed));
        Foretold worse = (Foretold) readiness(BIRDS, List.of(missed));
        assertTrue(worse.chance() < without.chance() && without.chance() < better.chance());
        assertEquals(new Readiness.Basis(30, 30, 1), better.basis());
    }

    @Test
    void whatWasNeverSeenCountsAsMuchAsFirstTriesInItsDomain() {
        assertEquals(0.5, Evidence.of(BIRDS, ada.history(BIRDS), List.of()).accuracy("nests"));
        ada.answered(NESTS.get(0), BEGUN, 4);
        ada.answered(NESTS.get(1), BEGUN, 4);
        ada.answered(NESTS.get(2), BEGUN, 1);
        ada.answered(NESTS.get(2), BEGUN.plusDays(1), 4);
        ada.answered(EGGS.get(0), BEGUN, 1);
        Evidence evidence = Evidence.of(BIRDS, ada.history(BIRDS), List.of());
        assertEquals(3 / 5.0, evidence.accuracy("nests"));
        assertEquals(1 / 3.0, evidence.accuracy("eggs"));
        // After ten years, of a memory that keeps nothing.
        LocalDate late = BEGUN.plusYears(10);
        RecallLine blank = new RecallLine(-50, 0, 0, -3.9);
        assertEquals(3 / 5.0, evidence.prospect(NESTS.get(3), late).right(blank));
        assertEquals(3 / 5.0, evidence.prospect(NESTS.get(0), late).right(blank));
        assertTrue(evidence.prospect(NESTS.get(2), late).right(blank) < 0.55);
    }

    @Test
    void onlyTheFirstAnswerOfALaterDayIsATrial() {
        Item item = NESTS.getFirst();
        String key = Revision.of(item).key();
        ada.answered(item, BEGUN, 1);
        ada.answered(item, item.id(), key, BEGUN, ReviewKind.REDRILL, Quality.GOOD);
        ada.answered(item, item.id(), key, BEGUN.plusDays(2), ReviewKind.CRAM, Quality.SLIP);
        ada.answered(item, item.id(), key, BEGUN.plusDays(2), ReviewKind.REDRILL, Quality.GOOD);
        ada.answered(item, item.id(), key, BEGUN.plusDays(5), ReviewKind.EARLY, Quality.HARD);
        List<Trial> trials = Evidence.of(BIRDS, ada.history(BIRDS), List.of()).trials();
        assertEquals(List.of(false, true), trials.stream().map(Trial::isRight).toList());
        assertEquals(Math.log(2 / 6.0), trials.getFirst().cue().delay(), 1e-12);
        assertEquals(Math.log(3 / 6.0), trials.getLast().cue().delay(), 1e-12);
    }
}
