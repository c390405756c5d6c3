package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;
import static retain.schedule.Practice.id;
import static retain.schedule.Practice.ids;
import static retain.schedule.Practice.item;
import static retain.schedule.Practice.limits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Status;
import retain.log.Entry.Burial;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.ReviewKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class QueueTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final ItemId ELSEWHERE = ItemId.parse("trees/nests/one").orElseThrow();

    private final Practice practice = new Practice();

    @Test
    void aNewLearnerIsAskedNewItemsDecksTakingTurns() {
        Course course = course(items("nests", 3), items("eggs", 1), items("songs", 3));
        Queue queue = practice.queue(course, MONDAY, limits(5));
        assertEquals(ids("nests/i1", "eggs/i1", "songs/i1", "nests/i2", "songs/i2"), queue.fresh());
        assertEquals(queue.fresh(), queue.order());
        assertEquals(List.of(), queue.due());
        assertEquals(Optional.empty(), queue.nextDue());
    }

    @Test
    void theDailyLimitIsTenNewItems() {
        assertEquals(10, practice.queue(course(items("nests", 30)), MONDAY).fresh().size());
        assertEquals(
                0, practice.queue(course(items("nests", 3)), MONDAY, limits(0)).fresh().size());
    }

    @Test
    void anItemComesOnTheDayItIsDueAndNotBefore() {
        Course course = course(item("nests/one", ""));
        practice.answered("nests/one", MONDAY, 4);
        assertEquals(List.of(), practice.queue(course, MONDAY).order());
        assertEquals(Optional.of(TUESDAY), practice.queue(course, MONDAY).nextDue());
        assertEquals(ids("nests/one"), practice.queue(course, TUESDAY).due());
        assertEquals(Optional.empty(), practice.queue(course, TUESDAY).nextDue());
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY.plusDays(30)).due());
    }

    @Test
    void theMostOverdueRelativeToItsIntervalComesFirst() {
        LocalDate day = MONDAY.plusDays(30);
        interval6("nests/b", day.minusDays(17));
        interval6("nests/d", day.minusDays(10));
        practice.answered("nests/a", day.minusDays(3), 4);
        practice.answered("nests/e", day.minusDays(2), 4);
        practice.answered("nests/c", day.minusDays(1), 4);
        List<Item> items = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            items.add(item("nests/" + name, name));
        }
        // In this order: 2 days late of 1, 10 of 6, 1 of 1, 3 of 6, none.
        List<ItemId> order = ids("nests/a", "nests/b", "nests/e", "nests/d", "nests/c");
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(items, new Random(i));
            assertEquals(order, practice.queue(Practice.course(items), day).due());
        }
    }

    @Test
    void equallyOverdueItemsComeByName() {
        Course course = course(item("nests/b", ""), item("nests/a", ""), item("eggs/c", ""));
        for (String name : List.of("nests/b", "nests/a", "eggs/c")) {
            practice.answered(name, MONDAY, 4);
        }
        assertEquals(ids("eggs/c", "nests/a", "nests/b"), practice.queue(course, TUESDAY).due());
    }

    @Test
    void anItemWhoseKeyChangedComesFirstAndOnce() {
        Item one = item("nests/one", "");
        Item two = item("nests/two", "");
        practice.answered("nests/one", MONDAY, 4);
        practice.answered("nests/two", MONDAY, 4);
        Course same = course(one, two);
        Course other = course(one, Practice.corrected(two));
        assertEquals(List.of(), practice.queue(same, MONDAY).corrected());
        Queue notYetDue = practice.queue(other, MONDAY);
        assertEquals(ids("nests/two"), notYetDue.corrected());
        assertEquals(ids("nests/two"), notYetDue.order());
        assertEquals(Optional.of(TUESDAY), notYetDue.nextDue());
        Queue due = practice.queue(other, TUESDAY);
        assertEquals(ids("nests/two"), due.corrected());
        assertEquals(ids("nests/one"), due.due());
        assertEquals(ids("nests/two", "nests/one"), due.order());
    }

    @Test
    void anAnswerOfUnknownKeyCorrectsNothing() {
        Review known = practice.review(id("nests/one"), MONDAY, ReviewKind.SCHEDULED, 4);
        practice.keep(
                new Review(
                        known.stamp(),
                        known.zone(),
                        known.day(),
                        known.item(),
                        "",
                        "",
                        List.of(),
                        known.kind(),
                        known.response(),
                        known.correct(),
                        known.quality(),
                        known.latency(),
                        false));
        Course course = course(Practice.corrected(item("nests/one", "")));
        assertEquals(List.of(), practice.queue(course, MONDAY).corrected());
    }

    @Test
    void aRedrillIsOwedUntilTheItemReachesFour() {
        Course course = course(item("nests/one", ""), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 3);
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).redrills());
        assertEquals(ids("nests/two", "nests/one"), practice.queue(course, MONDAY).order());
        practice.answered("nests/one", MONDAY, ReviewKind.REDRILL, 2);
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).redrills());
        practice.answered("nests/one", MONDAY, ReviewKind.REDRILL, 4);
        assertEquals(List.of(), practice.queue(course, MONDAY).redrills());
        assertEquals(ids("nests/two"), practice.queue(course, MONDAY).order());
    }

    @Test
    void redrillsEndWithTheDay() {
        Course course = course(item("nests/one", ""));
        practice.answered("nests/one", MONDAY, 2);
        Queue tomorrow = practice.queue(course, TUESDAY);
        assertEquals(List.of(), tomorrow.redrills());
        assertEquals(ids("nests/one"), tomorrow.due());
    }

    @Test
    void redrillsComeInTheOrderInWhichTheyWereEarned() {
        Course course = course(items("nests", 3));
        practice.answered("nests/i3", MONDAY, 2);
        practice.answered("nests/i1", MONDAY, 2);
        practice.answered("nests/i2", MONDAY, 2);
        assertEquals(
                ids("nests/i3", "nests/i1", "nests/i2"), practice.queue(course, MONDAY).redrills());
        practice.answered("nests/i1", MONDAY, ReviewKind.REDRILL, 3);
        assertEquals(
                ids("nests/i3", "nests/i2", "nests/i1"), practice.queue(course, MONDAY).order());
    }

    @Test
    void crammingNeitherOwesARedrillNorPaysOne() {
        Course course = course(item("nests/one", ""), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 4);
        practice.answered("nests/one", MONDAY, ReviewKind.CRAM, 0);
        practice.answered("nests/two", MONDAY, 2);
        practice.answered("nests/two", MONDAY, ReviewKind.CRAM, 5);
        assertEquals(ids("nests/two"), practice.queue(course, MONDAY).redrills());
    }

    @Test
    void anAnswerBeforeTheItemWasDueOwesARedrillToo() {
        Course course = course(item("nests/one", ""));
        interval6("nests/one", MONDAY);
        LocalDate day = MONDAY.plusDays(3);
        practice.answered("nests/one", day, ReviewKind.EARLY, 1);
        assertEquals(ids("nests/one"), practice.queue(course, day).redrills());
        practice.answered("nests/one", day, ReviewKind.REDRILL, 4);
        assertEquals(List.of(), practice.queue(course, day).order());
    }

    @Test
    void anItemThatOwesARedrillAndIsCorrectedIsAskedOnceAndFirst() {
        Course course = course(Practice.corrected(item("nests/one", "")), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 2);
        Queue queue = practice.queue(course, MONDAY);
        assertEquals(ids("nests/one"), queue.corrected());
        assertEquals(List.of(), queue.redrills());
        assertEquals(ids("nests/one", "nests/two"), queue.order());
    }

    @Test
    void newItemsAreCountedOverAllCourses() {
        Course course = course(items("nests", 5));
        practice.keep(practice.review(ELSEWHERE, MONDAY, ReviewKind.SCHEDULED, 4));
        assertEquals(2, practice.queue(course, MONDAY, limits(3)).fresh().size());
        assertEquals(3, practice.queue(course, TUESDAY, limits(3)).fresh().size());
    }

    @Test
    void onlyTheFirstScheduledAnswerBeginsAnItem() {
        Course course = course(items("nests", 9));
        practice.answered("nests/i1", MONDAY, 4);
        practice.answered("nests/i1", TUESDAY, 4);
        practice.answered("nests/i2", TUESDAY, ReviewKind.CRAM, 4);
        practice.answered("nests/i3", TUESDAY, 2);
        practice.answered("nests/i3", TUESDAY, ReviewKind.REDRILL, 4);
        assertEquals(
                ids("nests/i2", "nests/i4"), practice.queue(course, TUESDAY, limits(3)).fresh());
    }

    @Test
    void undoGivesANewItemBack() {
        Course course = course(items("nests", 5));
        Review first = practice.answered("nests/i1", MONDAY, 4);
        assertEquals(ids("nests/i2"), practice.queue(course, MONDAY, limits(2)).fresh());
        practice.keep(new Retraction(practice.stamp(), first.id()));
        assertEquals(
                ids("nests/i1", "nests/i2"), practice.queue(course, MONDAY, limits(2)).fresh());
    }

    @Test
    void theChoiceOfNewItemsIsTheSameAllDay() {
        Course course = course(items("nests", 5), items("eggs", 5), items("songs", 5));
        List<ItemId> morning = practice.queue(course, MONDAY, limits(5)).fresh();
        List<ItemId> left = new ArrayList<>(morning);
        for (ItemId next : List.of(morning.get(3), morning.get(0), morning.get(2))) {
            practice.answered(next.inCourse(), MONDAY, 5);
            left.remove(next);
            assertEquals(left, practice.queue(course, MONDAY, limits(5)).fresh());
        }
    }

    @Test
    void moreNewItemsThanAllowedLeaveNone() {
        Course course = course(items("nests", 5));
        practice.answered("nests/i1", MONDAY, 4);
        practice.answered("nests/i2", MONDAY, 4);
        assertEquals(List.of(), practice.queue(course, MONDAY, limits(1)).fresh());
    }

    @Test
    void theLimitCutsAllButRedrills() {
        Course course = course(items("nests", 9));
        practice.answered("nests/i1", MONDAY, 4);
        practice.answered("nests/i2", MONDAY, 4);
        practice.answered("nests/i3", TUESDAY, 2);
        Queue queue = practice.queue(course, TUESDAY, limits(4, 3));
        assertEquals(
                ids("nests/i1", "nests/i4", "nests/i2", "nests/i3"),
                queue.order(),
                "two due, one of three new, and the re-drill");
        assertEquals(ids("nests/i4", "nests/i5", "nests/i6"), queue.fresh());
        assertEquals(ids("nests/i3"), practice.queue(course, TUESDAY, limits(4, 0)).order());
        assertEquals(6, practice.queue(course, TUESDAY, limits(4, 99)).order().size());
    }

    @Test
    void theOrderCanBeLedByItemsOfTheQueue() {
        Course course = course(items("nests", 5));
        practice.answered("nests/i1", MONDAY, 2);
        Queue queue = practice.queue(course, MONDAY, limits(4));
        assertEquals(
                ids("nests/i3", "nests/i2", "nests/i4", "nests/i1"),
                queue.order(ids("nests/i1", "nests/i9", "nests/i3"), Optional.empty()));
        assertEquals(ids("nests/i4", "nests/i1"), queue.order(ids("nests/i4"), Optional.of(1)));
        assertEquals(ids("nests/i1"), queue.order(ids("nests/i4"), Optional.of(0)));
    }

    @ParameterizedTest
    @EnumSource
    void onlyApprovedItemsAreAskedUnlessDraftsAreWanted(Status status) {
        Course course = course(Practice.with(item("nests/one", ""), status));
        Limits drafts = new Limits(10, Optional.empty(), item -> item.status() != Status.RETIRED);
        Limits anything = new Limits(10, Optional.empty(), _ -> true);
        assertEquals(
                status == Status.APPROVED ? 1 : 0, practice.queue(course, MONDAY).order().size());
        assertEquals(
                status == Status.RETIRED ? 0 : 1,
                practice.queue(course, MONDAY, drafts).order().size());
        assertEquals(
                status == Status.RETIRED ? 0 : 1,
                practice.queue(course, MONDAY, anything).order().size());
    }

    @Test
    void aSuspendedItemIsNotAskedUntilResumed() {
        Course course = course(item("nests/one", ""), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 2);
        practice.keep(new Suspension(practice.stamp(), id("nests/one")));
        practice.keep(new Suspension(practice.stamp(), id("nests/two")));
        for (LocalDate day : List.of(MONDAY, TUESDAY)) {
            Queue queue = practice.queue(course, day);
            assertEquals(List.of(), queue.order());
            assertEquals(Optional.empty(), queue.nextDue());
        }
        practice.keep(new Resumption(practice.stamp(), id("nests/one")));
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).redrills());
        assertEquals(ids("nests/one"), practice.queue(course, TUESDAY).due());
    }

    @Test
    void aBuriedItemIsAskedAgainTheNextDay() {
        Course course = course(item("nests/one", ""), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 4);
        practice.keep(new Burial(practice.stamp(), id("nests/one"), TUESDAY));
        practice.keep(new Burial(practice.stamp(), id("nests/two"), TUESDAY));
        Queue tuesday = practice.queue(course, TUESDAY);
        assertEquals(List.of(), tuesday.order());
        assertEquals(Optional.of(TUESDAY.plusDays(1)), tuesday.nextDue());
        assertEquals(
                ids("nests/one", "nests/two"), practice.queue(course, TUESDAY.plusDays(1)).order());
    }

    @Test
    void aBuriedItemThatIsNotDueYetComesOnItsDay() {
        Course course = course(item("nests/one", ""));
        interval6("nests/one", MONDAY);
        practice.keep(new Burial(practice.stamp(), id("nests/one"), TUESDAY));
        assertEquals(Optional.of(MONDAY.plusDays(7)), practice.queue(course, TUESDAY).nextDue());
    }

    @Test
    void aBurialUndoneBuriesNothing() {
        Course course = course(item("nests/one", ""));
        Burial burial = practice.keep(new Burial(practice.stamp(), id("nests/one"), MONDAY));
        practice.keep(new Retraction(practice.stamp(), burial.id()));
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).order());
    }

    @Test
    void theNextDueDayIsTheSoonest() {
        Course course = course(items("nests", 3));
        interval6("nests/i1", MONDAY);
        practice.answered("nests/i2", TUESDAY, 4);
        practice.answered("nests/i3", MONDAY, 4);
        // Due on Monday week, on Wednesday and, already, on Tuesday.
        assertEquals(Optional.of(TUESDAY.plusDays(1)), practice.queue(course, TUESDAY).nextDue());
        practice.answered("nests/i2", TUESDAY.plusDays(1), 4);
        practice.answered("nests/i3", TUESDAY.plusDays(1), 4);
        assertEquals(
                Optional.of(MONDAY.plusDays(7)),
                practice.queue(course, TUESDAY.plusDays(1)).nextDue());
    }

    @Test
    void twoNewEnemiesDoNotShareADay() {
        Course course = course(item("nests/one", "", "nests/two"), item("nests/two", ""));
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).order());
        practice.answered("nests/one", MONDAY, 4);
        assertEquals(List.of(), practice.queue(course, MONDAY).order());
        assertEquals(ids("nests/one"), practice.queue(course, TUESDAY).order());
        practice.answered("nests/one", TUESDAY, 4);
        assertEquals(List.of(), practice.queue(course, TUESDAY).order());
        assertEquals(ids("nests/two"), practice.queue(course, TUESDAY.plusDays(1)).order());
    }

    @Test
    void theOtherOfTwoEnemiesMayBeTheOneThatNamesIt() {
        Course course = course(item("nests/one", ""), item("nests/two", "", "nests/one"));
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).order());
        practice.answered("nests/one", MONDAY, ReviewKind.CRAM, 4);
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).order());
    }

    @Test
    void anEnemyOfACorrectedItemWaits() {
        Course course =
                course(
                        Practice.corrected(item("nests/one", "", "nests/two")),
                        item("nests/two", ""));
        interval6("nests/one", MONDAY.minusDays(1));
        assertEquals(ids("nests/one"), practice.queue(course, TUESDAY).order());
    }

    @Test
    void anEnemySetAsideBarsNobody() {
        Course course = course(item("nests/one", "", "nests/two"), item("nests/two", ""));
        practice.answered("nests/one", MONDAY, 4);
        practice.keep(new Suspension(practice.stamp(), id("nests/one")));
        assertEquals(List.of(), practice.queue(course, MONDAY).order(), "it was seen today");
        assertEquals(ids("nests/two"), practice.queue(course, TUESDAY).order());
    }

    @Test
    void itemsOfAnotherCourseAreNotAsked() {
        Course course = course(item("nests/one", ""));
        practice.keep(practice.review(ELSEWHERE, MONDAY, ReviewKind.SCHEDULED, 2));
        assertEquals(ids("nests/one"), practice.queue(course, MONDAY).order());
        Queue tuesday = practice.queue(course, TUESDAY);
        assertEquals(ids("nests/one"), tuesday.order());
        assertEquals(Optional.empty(), tuesday.nextDue());
    }

    @Test
    void whatWasDoneUnderAnEarlierNameCountsForTheItem() {
        Course course =
                course(Practice.formerly(item("eggs/one", ""), "nests/one"), item("eggs/two", ""));
        practice.answered("nests/one", MONDAY, 2);
        practice.keep(new Suspension(practice.stamp(), id("nests/gone")));
        Queue monday = practice.queue(course, MONDAY, limits(2));
        assertEquals(ids("eggs/one"), monday.redrills());
        assertEquals(ids("eggs/two"), monday.fresh());
        assertEquals(ids("eggs/two", "eggs/one"), monday.order());
        assertEquals(List.of(), practice.queue(course, MONDAY, limits(1)).fresh());
    }

    @Test
    void aQueueCannotBeChanged() {
        Queue queue = practice.queue(course(items("nests", 2)), MONDAY);
        assertThrows(UnsupportedOperationException.class, () -> queue.order().removeFirst());
        assertThrows(UnsupportedOperationException.class, () -> queue.fresh().removeFirst());
        assertTrue(Limits.DAILY.unlimited().limit().isEmpty());
        assertFalse(limits(3, 7).unlimited().limit().isPresent());
        assertEquals(3, limits(3, 7).unlimited().newItems());
    }

    /// Leaves the item at an interval of six days, due a week after the day.
    private void interval6(String inCourse, LocalDate day) {
        practice.answered(inCourse, day, 4);
        practice.answered(inCourse, day.plusDays(1), 4);
    }

    private static List<Item> items(String deck, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item(deck + "/i" + i, "topic-" + i));
        }
        return items;
    }

    private static Course course(Item... items) {
        return Practice.course(items);
    }

    @SafeVarargs
    private static Course course(List<Item>... decks) {
        List<Item> items = new ArrayList<>();
        for (List<Item> deck : decks) {
            items.addAll(deck);
        }
        return Practice.course(items);
    }
}
