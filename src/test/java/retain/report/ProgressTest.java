package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.report.LearnerLog.BEGUN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.plan.FirstThings;
import retain.report.UnsafeItem.Why;
import retain.report.WeekReview.Slip;
import retain.schedule.Goal;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.schedule.Sm2;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Ada and the course about birds. `BEGUN` is a Tuesday.
class ProgressTest {
    private static final Course BIRDS = Sat.birds();

    private final LearnerLog ada = new LearnerLog();

    private static LocalDate day(int number) {
        return BEGUN.plusDays(number);
    }

    private static Item item(String inCourse) {
        return BIRDS.named(inCourse).getFirst();
    }

    private Progress on(int day) {
        return on(BIRDS, day);
    }

    private Progress on(Course course, int day) {
        return Progress.of(course, ada.history(course), new Sm2(), Limits.DAILY, day(day));
    }

    private ItemProgress of(String inCourse, int day) {
        return on(day).items().stream()
                .filter(each -> each.item().id().inCourse().equals(inCourse))
                .findFirst()
                .orElseThrow();
    }

    private DomainProgress domain(String slug, int day) {
        return on(day).domains().stream()
                .filter(each -> each.domain().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private void answers(String inCourse, int quality, int... days) {
        for (int day : days) {
            ada.answered(item(inCourse), day(day), quality);
        }
    }

    private static List<String> names(List<ItemProgress> items) {
        return items.stream().map(each -> each.item().id().inCourse()).toList();
    }

    @Test
    void beforeTheFirstAnswerNothingIsToldButWhatIsToCome() {
        Progress progress = on(0);
        assertTrue(progress.isEmpty());
        assertEquals(10, progress.whole().items());
        assertEquals(0, progress.whole().seen());
        assertEquals(OptionalDouble.empty(), progress.whole().expected());
        assertEquals(OptionalDouble.empty(), progress.whole().recent().share());
        assertEquals(0, progress.activity().streak());
        assertEquals(0, progress.activity().longestStreak());
        assertEquals(new DayLoad(day(0), 0, 10), progress.load().getFirst());
        assertEquals(new DayLoad(day(1), 0, 0), progress.load().get(1));
        assertEquals(new Readiness.NothingAnswered(), progress.readiness());
        assertEquals(Optional.empty(), progress.goal());
        assertEquals("spring", progress.exam().orElseThrow().name());
        assertEquals(day(0), progress.expectedOn());
    }

    @Test
    void aFirstTryIsNoRetention() {
        answers("nests/cup", 4, 0);
        assertEquals(Retention.NONE, on(0).whole().recent());
        answers("nests/cup", 4, 1);
        assertEquals(new Retention(1, 1), on(1).whole().recent());
        answers("nests/cup", 2, 7);
        assertEquals(new Retention(1, 2), on(7).whole().recent());
    }

    @Test
    void aRedrillACramAndAnAnswerBeforeItWasDueAreNoRetention() {
        answers("nests/cup", 4, 0);
        Item cup = item("nests/cup");
        for (ReviewKind kind : List.of(ReviewKind.REDRILL, ReviewKind.CRAM, ReviewKind.EARLY)) {
            ada.answered(cup, cup.id(), Revision.of(cup).key(), day(3), kind, Quality.SLIP);
        }
        assertEquals(Retention.NONE, on(3).whole().recent());
    }

    @Test
    void whatWasLearntByAnotherKeyIsNotForgotten() {
        Item cup = item("nests/cup");
        ada.answered(cup, cup.id(), "01d01d00", day(0), ReviewKind.SCHEDULED, Quality.GOOD);
        ItemProgress outdated = of("nests/cup", 0);
        assertFalse(outdated.isSeen());
        assertTrue(outdated.isOutdated());
        answers("nests/cup", 1, 1);
        assertEquals(Retention.NONE, on(1).whole().recent());
    }

    @Test
    void recentRetentionReachesBackThirtyDaysAndNoFurther() {
        answers("nests/cup", 4, 0, 1);
        assertEquals(new Retention(1, 1), on(30).whole().recent());
        assertEquals(Retention.NONE, on(31).whole().recent());
    }

    @Test
    void weeksBeginOnMonday() {
        answers("nests/cup", 4, 0, 5);
        answers("nests/cup", 1, 6);
        List<Retention> weeks = on(7).whole().weeks();
        assertEquals(Activity.WEEKS, weeks.size());
        assertEquals(new Retention(0, 1), weeks.getLast(), "Monday belongs to the new week");
        assertEquals(new Retention(1, 1), weeks.get(weeks.size() - 2), "Sunday to the old one");
        assertEquals(LocalDate.of(2026, 9, 7), Activity.mondays(day(7)).getLast());
    }

    @Test
    void groupsAddUpToTheCourse() {
        answers("nests/cup", 4, 0, 1, 7);
        answers("nests/alarm-call", 4, 0, 1);
        answers("eggs/shell", 2, 0, 1);
        Progress progress = on(7);
        assertEquals(
                List.of("nests 6/2", "eggs 4/1"),
                progress.domains().stream()
                        .map(each ->
                                each.domain().slug()
                                        + " "
                                        + each.all().items()
                                        + "/"
                                        + each.all().seen())
                        .toList());
        assertEquals(
                List.of("Building 3/1", "Keeping off 3/1"),
                progress.domains().getFirst().topics().stream()
                        .map(each ->
                                each.title() + " " + each.all().items() + "/" + each.all().seen())
                        .toList());
        assertEquals(new Retention(3, 4), progress.whole().recent());
        assertEquals(new Retention(3, 3), progress.domains().getFirst().all().recent());
        assertEquals(3, progress.whole().seen());
    }

    @Test
    void aShareIsExpectedOnceThreeInFiveAreSeen() {
        answers("eggs/shell", 4, 0, 1);
        answers("eggs/cuckoo", 4, 0, 1);
        assertEquals(OptionalDouble.empty(), domain("eggs", 2).all().expected(), "2 of 4");
        answers("eggs/colours", 4, 1, 2);
        DomainProgress eggs = domain("eggs", 2);
        double sum = on(2).in(eggs.domain()).stream().mapToDouble(ItemProgress::expected).sum();
        assertEquals(sum / 4, eggs.all().expected().orElseThrow(), 1e-12);
        assertFalse(eggs.isBelowMark());
        assertEquals(OptionalDouble.empty(), domain("nests", 2).all().expected());
        assertFalse(domain("nests", 2).isBelowMark(), "nothing is expected yet");
    }

    @Test
    void anItemNotSeenCountsAsFirstTriesInItsDomainWent() {
        answers("nests/cup", 4, 0);
        answers("nests/steps", 1, 0);
        answers("nests/holes", 4, 0);
        assertEquals(3 / 5.0, of("nests/alarm-call", 1).expected(), 1e-12);
        assertEquals(OptionalDouble.empty(), of("nests/alarm-call", 1).recall());
        assertEquals(1 / 2.0, of("eggs/shell", 1).expected(), 1e-12);
    }

    @Test
    void anItemIsMatureFromTwentyOneDaysOn() {
        answers("nests/cup", 4, 0, 1);
        assertFalse(of("nests/cup", 7).isMature(), "6 days");
        answers("nests/cup", 4, 7);
        assertFalse(of("nests/cup", 7).isMature(), "15 days");
        answers("nests/cup", 4, 22);
        assertTrue(of("nests/cup", 22).isMature(), "38 days");
        assertEquals(1, on(22).whole().mature());
    }

    @Test
    void theLoadOfTodayIsWhatDueSays() {
        answers("nests/cup", 4, 0);
        answers("nests/steps", 4, 0, 1);
        answers("eggs/shell", 4, 0);
        ada.keep(day(1), stamp -> new Burial(stamp, item("eggs/shell").id(), day(1)));
        Progress progress = on(1);
        Queue queue = Queue.of(BIRDS, ada.history(BIRDS), new Sm2(), day(1), Limits.DAILY);
        assertEquals(
                new DayLoad(day(1), queue.due().size(), queue.fresh().size()),
                progress.load().getFirst());
        assertEquals(new DayLoad(day(1), 1, 7), progress.load().getFirst());
        assertEquals(new DayLoad(day(2), 1, 0), progress.load().get(1), "buried until tomorrow");
        assertEquals(new DayLoad(day(7), 1, 0), progress.load().get(6));
        assertEquals(14, progress.load().size());
        assertEquals(day(14), progress.load().getLast().day());
    }

    @Test
    void newItemsAreSpreadByTheDailyLimitUntilThereIsNoneLeft() {
        answers("nests/cup", 4, 0);
        answers("nests/steps", 4, 0);
        ada.keep(day(0), stamp -> new Suspension(stamp, item("eggs/shell").id()));
        Progress progress =
                Progress.of(
                        BIRDS,
                        ada.history(BIRDS),
                        new Sm2(),
                        new Limits(3, Optional.empty(), Limits.DAILY.among()),
                        day(0));
        assertEquals(
                List.of(1, 3, 3, 0),
                progress.load().stream().limit(4).map(DayLoad::fresh).toList());
        assertEquals(List.of("eggs/shell"), names(progress.suspended()));
    }

    @Test
    void aStreakOutlivesTheMorningAndNotTheDay() {
        answers("nests/cup", 4, 0, 1, 2, 4, 5);
        assertEquals(2, on(5).activity().streak());
        assertEquals(2, on(6).activity().streak(), "nothing yet today");
        assertEquals(0, on(7).activity().streak());
        assertEquals(3, on(7).activity().longestStreak());
    }

    @Test
    void anExamIsStudyToo() {
        answers("nests/cup", 4, 0);
        ada.keep(day(1), stamp -> new Suspension(stamp, item("nests/cup").id()));
        Sat sat = new Sat(Sat.form(BIRDS, "spring"), day(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
        Sitting sitting = sat.allBut("nests/cup").submits();
        List<Entry> log = new ArrayList<>(ada.entries());
        log.addAll(sat.entries());
        Progress progress =
                Progress.of(
                        BIRDS, History.of(log, BIRDS::current), new Sm2(), Limits.DAILY, day(1));
        assertEquals(2, progress.activity().streak());
        ActiveDay today = progress.activity().days().getLast();
        assertEquals(new ActiveDay(day(1), 0, 10, sitting.used()), today);
        assertEquals(1, progress.mocks().all().size());
        assertEquals(1, progress.week().exams().size());
    }

    @Test
    void whatWasTakenBackNeverHappenedAndWhatWasBegunAnewDid() {
        Review undone = ada.answered(item("nests/cup"), day(0), 4);
        ada.keep(day(0), stamp -> new Retraction(stamp, undone.id()));
        assertTrue(on(0).isEmpty());
        answers("nests/cup", 4, 0, 1);
        ada.keep(
                day(2),
                stamp -> new Restart(stamp, new Entry.Scope.OneItem(item("nests/cup").id())));
        Progress progress = on(2);
        assertEquals(0, progress.whole().seen());
        assertEquals(Retention.NONE, progress.whole().recent());
        assertEquals(2, progress.activity().longestStreak());
        assertEquals(Duration.ofSeconds(10), of("nests/cup", 2).time());
    }

    @Test
    void aLeechIsToldWithItsLapses() {
        for (int day = 0; day < 8; day++) {
            answers("eggs/shell", 1, day);
        }
        assertEquals(List.of("eggs/shell"), names(on(8).leeches()));
        assertEquals(8, on(8).leeches().getFirst().lapses());
    }

    @Test
    void aFlagHoldsForTheWordingThatWasFlagged() {
        Item cup = item("nests/cup");
        ada.keep(day(0), stamp -> new Flag(stamp, cup.id(), "odd", Revision.of(cup).wording()));
        ada.keep(day(0), stamp -> new Flag(stamp, item("eggs/shell").id(), "odd", "01d01d00"));
        assertEquals(List.of("nests/cup"), names(on(0).flagged()));
    }

    private Map<String, Why> unsafe(int day) {
        return on(day).unsafe().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.item().item().id().inCourse(), UnsafeItem::why));
    }

    @Test
    void aCriticalItemIsSafeOnceSeenRightAndRemembered() {
        assertEquals(3, unsafe(0).size());
        answers("nests/alarm-call", 5, 0, 1, 7);
        answers("nests/eggs-in-it", 1, 0);
        assertEquals(
                Map.of("nests/hedge-in-june", Why.NOT_SEEN, "nests/eggs-in-it", Why.MISSED),
                unsafe(8));
        assertEquals(Why.FADED, unsafe(300).get("nests/alarm-call"));
    }

    @Test
    void aCriticalItemMissedInAnExamIsNotSafeUntilItIsRightAgain() {
        answers("nests/alarm-call", 5, 0, 1, 7);
        List<Entry> log = new ArrayList<>(ada.entries());
        log.addAll(
                SatOnce.entries(
                        Sat.form(BIRDS, "spring"),
                        day(8),
                        item -> !item.id().equals("alarm-call")));
        Progress missed =
                Progress.of(
                        BIRDS, History.of(log, BIRDS::current), new Sm2(), Limits.DAILY, day(9));
        assertTrue(
                missed.unsafe().stream()
                        .anyMatch(each ->
                                each.why() == Why.MISSED
                                        && each.item().item().id().id().equals("alarm-call")));
        log.add(ada.answered(item("nests/alarm-call"), day(9), 5));
        Progress mended =
                Progress.of(
                        BIRDS, History.of(log, BIRDS::current), new Sm2(), Limits.DAILY, day(9));
        assertEquals(missed.unsafe().size() - 1, mended.unsafe().size());
    }

    /// Of the critical ones: an exam may have others that must never be missed.
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 5, 6, 7, 8})
    void thePlanCallsTheSameItemsNotSafe(long seed) {
        List<Entry> log = new ArrayList<>(new RandomLog(seed).anything(BIRDS).entries());
        log.addAll(
                SatOnce.entries(
                        Sat.form(BIRDS, "spring"),
                        day(30),
                        item -> (item.id().hashCode() + seed) % 3 != 0));
        History history = History.of(log, BIRDS::current);
        List<Sitting> sittings = Sitting.all(log);
        FirstThings first =
                FirstThings.of(
                        BIRDS,
                        BIRDS.exams().getFirst(),
                        history,
                        sittings,
                        Evidence.of(BIRDS, history, sittings),
                        new Sm2(),
                        day(31));
        Set<ItemId> plan = new HashSet<>(first.unseen());
        plan.addAll(first.unsafe());
        plan.removeIf(item -> !BIRDS.item(item).orElseThrow().critical());
        Set<ItemId> progress =
                Progress.of(BIRDS, history, new Sm2(), Limits.DAILY, day(31)).unsafe().stream()
                        .map(each -> each.item().item().id())
                        .collect(Collectors.toSet());
        assertEquals(progress, plan);
        assertFalse(plan.isEmpty());
    }

    @Test
    void theGoalIsTheDayForWhichIsExpectedUntilItHasGoneBy() {
        answers("nests/cup", 4, 0);
        ada.keep(day(0), stamp -> new Goal("plain", day(20)).entry(BIRDS, stamp));
        assertEquals("plain", on(0).exam().orElseThrow().name());
        assertEquals(day(20), on(0).expectedOn());
        assertEquals(day(20), on(20).expectedOn());
        assertEquals(day(21), on(21).expectedOn());
    }

    @Test
    void aGoalWhoseExamIsGoneHasNoChance() {
        ada.keep(day(0), stamp -> new Goal("autumn", day(20)).entry(BIRDS, stamp));
        assertEquals(Optional.empty(), on(0).exam());
        assertEquals(new Readiness.NoExam(), on(0).readiness());
    }

    @Test
    void theWeekSaysWhatWasBegunWhatHoldsAndWhatSlipped() {
        answers("nests/cup", 4, 0, 1, 7, 22);
        answers("nests/steps", 4, 16, 17, 22);
        answers("nests/steps", 1, 23);
        answers("nests/alarm-call", 4, 14, 15);
        answers("nests/alarm-call", 1, 21);
        answers("eggs/shell", 4, 20);
        WeekReview week = on(23).week();
        assertEquals(day(17), week.first());
        assertEquals(day(23), week.last());
        assertEquals(List.of("eggs/shell"), names(week.begun()));
        assertEquals(List.of("nests/cup"), names(week.matured()));
        assertEquals(
                List.of("nests/alarm-call", "nests/steps"),
                names(week.slips().stream().map(Slip::item).toList()),
                "the critical one first");
        assertEquals(6, week.done().answers());
        assertEquals(5, week.done().days());
        assertEquals(new Retention(3, 5), week.done().retention());
        assertEquals(new Retention(1, 1), week.before().retention());
        assertEquals(7, week.ahead().size());
        assertEquals(day(24), week.ahead().getFirst().day());
    }

    @Test
    void readinessOfPastWeeksIsWhatWasSaidThen() {
        for (Item item : BIRDS.items()) {
            ada.answered(item, day(0), 4);
            ada.answered(item, day(1), 4);
        }
        Readiness then = on(5).readiness();
        assertInstanceOf(Readiness.Foretold.class, then);
        for (Item item : BIRDS.items()) {
            ada.answered(item, day(7), 1);
        }
        List<PastReadiness> past =
                PastReadiness.of(BIRDS, ada.history(BIRDS), BIRDS.exams().getFirst(), day(8));
        assertEquals(List.of(day(5), day(8)), past.stream().map(PastReadiness::day).toList());
        assertEquals(then, past.getFirst().readiness());
        assertEquals(on(8).readiness(), past.getLast().readiness());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderInWhichEntriesArriveDoesNotMatter(long seed) {
        List<Entry> log = new ArrayList<>(new RandomLog(seed).anything(BIRDS).entries());
        Progress one =
                Progress.of(
                        BIRDS, History.of(log, BIRDS::current), new Sm2(), Limits.DAILY, day(40));
        Collections.shuffle(log, new Random(seed));
        Progress other =
                Progress.of(
                        BIRDS, History.of(log, BIRDS::current), new Sm2(), Limits.DAILY, day(40));
        assertEquals(one.items(), other.items());
        assertEquals(one.activity(), other.activity());
        assertEquals(one.load(), other.load());
        assertEquals(one.week(), other.week());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverHappenedTheLoadOfTodayIsTheQueue(long seed) {
        History history = History.of(new RandomLog(seed).anything(BIRDS).entries(), BIRDS::current);
        Progress progress = Progress.of(BIRDS, history, new Sm2(), Limits.DAILY, day(25));
        Queue queue = Queue.of(BIRDS, history, new Sm2(), day(25), Limits.DAILY);
        assertEquals(
                queue.corrected().size() + queue.due().size(), progress.load().getFirst().due());
        assertEquals(queue.fresh().size(), progress.load().getFirst().fresh());
        assertEquals(
                progress.whole().seen(),
                progress.items().stream().filter(ItemProgress::isSeen).count());
    }
}
