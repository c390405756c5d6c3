package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.EntryId;
import retain.log.History;
import retain.log.ReviewKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// To go over to the other scheduler, however often, changes nothing but the schedule.
class SwitchingTest {
    private static final List<Item> ITEMS =
            IntStream.range(0, 9).mapToObj(i -> Practice.item("nests/i" + i, "")).toList();
    private static final Course COURSE = Practice.course(ITEMS);

    private final Practice practice = new Practice();

    /// All that a log says of the items, and where either algorithm has them.
    private record Standing(
            Map<ItemId, List<Review>> reviews,
            List<Boolean> suspended,
            Map<ItemId, Schedule> sm2,
            Map<ItemId, Schedule> fsrs6,
            Queue queue) {}

    private static Standing standing(List<Entry> log, Scheduler scheduler) {
        History history = History.of(log, COURSE::current);
        Map<ItemId, List<Review>> reviews = new LinkedHashMap<>();
        Map<ItemId, Schedule> sm2 = new LinkedHashMap<>();
        Map<ItemId, Schedule> fsrs6 = new LinkedHashMap<>();
        List<Boolean> suspended = new ArrayList<>();
        for (Item item : ITEMS) {
            List<Review> of = history.reviews(item.id());
            reviews.put(item.id(), of);
            suspended.add(history.isSuspended(item.id()));
            sm2.put(item.id(), new Sm2().schedule(of));
            fsrs6.put(item.id(), new Fsrs6().schedule(of));
        }
        return new Standing(
                reviews,
                suspended,
                sm2,
                fsrs6,
                Queue.of(COURSE, history, scheduler, MONDAY.plusDays(70), Limits.DAILY));
    }

    /// Two months of whatever can be done, with changes of scheduler strewn in.
    private List<Entry> life(Random random) {
        List<Entry> log = new ArrayList<>();
        List<EntryId> acts = new ArrayList<>();
        for (int act = 0; act < 200; act++) {
            ItemId item = ITEMS.get(random.nextInt(ITEMS.size())).id();
            Entry next =
                    switch (random.nextInt(20)) {
                        case 0 -> new Suspension(practice.stamp(), item);
                        case 1 -> new Burial(practice.stamp(), item, MONDAY.plusDays(act / 3));
                        case 2 -> new Flag(practice.stamp(), item, "", "");
                        case 3 -> new Restart(practice.stamp(), new Entry.Scope.OneItem(item));
                        case 4, 5 ->
                                acts.isEmpty()
                                        ? new Flag(practice.stamp(), item, "", "")
                                        : new Retraction(
                                                practice.stamp(),
                                                acts.get(random.nextInt(acts.size())));
                        case 6, 7, 8 ->
                                Algorithm.values()[random.nextInt(2)].choice(
                                        COURSE, practice.stamp());
                        default ->
                                practice.review(
                                        item,
                                        MONDAY.plusDays(act / 3),
                                        ReviewKind.values()[random.nextInt(4)],
                                        random.nextInt(6));
                    };
            log.add(next);
            if (next instanceof Review) {
                acts.add(next.id());
            }
        }
        return log;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aLogSaysTheSameWithAndWithoutEveryChange(long seed) {
        List<Entry> log = life(new Random(seed));
        List<Entry> without = new ArrayList<>(log);
        without.removeIf(Entry.Setting.class::isInstance);
        assertNotEquals(log.size(), without.size());
        for (Algorithm algorithm : Algorithm.values()) {
            Scheduler scheduler = algorithm.scheduler();
            assertEquals(standing(without, scheduler), standing(log, scheduler));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void thereAndBackIsWhereOneWas(long seed) {
        List<Entry> log = life(new Random(seed));
        Algorithm before = chosen(log);
        Standing stood = standing(log, before.scheduler());
        Algorithm other = before == Algorithm.SM2 ? Algorithm.FSRS6 : Algorithm.SM2;
        log.add(other.choice(COURSE, practice.stamp()));
        assertEquals(other, chosen(log));
        Standing there = standing(log, chosen(log).scheduler());
        assertEquals(stood.reviews(), there.reviews());
        assertEquals(stood.suspended(), there.suspended());
        log.add(before.choice(COURSE, practice.stamp()));
        assertEquals(before, chosen(log));
        assertEquals(stood, standing(log, chosen(log).scheduler()));
    }

    private static Algorithm chosen(List<Entry> log) {
        return Algorithm.chosen(COURSE::goesBy, History.of(log, COURSE::current));
    }
}
