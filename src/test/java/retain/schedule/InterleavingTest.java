package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class InterleavingTest {
    /// Items are named by topic and number: a1 is of topic a.
    private static final Course COURSE = course();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({
        "'', a1 b1 c1, '', a1 b1 c1",
        "'', a1 a2 b1 b2, '', a1 b1 a2 b2",
        "'', a1 a2 b1 b2 b3, '', b1 a1 b2 a2 b3",
        "'', a1 b1 a2 a3, '', a1 b1 a2 a3",
        "'', a1 a2 a3, '', a1 a2 a3",
        "b9, b1 a1, '', a1 b1",
        "a9, b1 a1, '', b1 a1",
        "'', '', a1 b1 c1, a1 b1 c1",
        "'', a1 b1 c1, a2 b2 c2, a1 b1 a2 c1 b2 c2",
        "'', a1 b1 c1 d1 e1 f1, z1, a1 b1 c1 d1 z1 e1 f1",
        "'', a1, z1 y1 x1, a1 z1 y1 x1",
        "'', a1 b1 c1 d1 e1, z1 y1, a1 b1 z1 c1 d1 y1 e1",
    })
    void newItemsAreSpreadAndTopicsAlternate(
            String before, String due, String fresh, String order) {
        assertEquals(
                named(order), Interleaving.of(COURSE, named(before), named(due), named(fresh)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noItemIsLostOrDoubled(long seed) {
        Random random = new Random(seed);
        List<ItemId> all = some(random, random.nextInt(60));
        int due = random.nextInt(all.size() + 1);
        List<ItemId> order =
                Interleaving.of(
                        COURSE, List.of(), all.subList(0, due), all.subList(due, all.size()));
        assertEquals(all.size(), order.size());
        assertEquals(new HashSet<>(all), new HashSet<>(order));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighboursDifferInTopicWherePossible(long seed) {
        Random random = new Random(seed);
        List<ItemId> due = some(random, random.nextInt(Interleaving.REACH));
        List<ItemId> before = some(random, random.nextInt(2));
        String last = before.isEmpty() ? "" : topic(before.getLast());
        List<ItemId> order = Interleaving.of(COURSE, before, due, List.of());
        assertEquals(fewestClashes(last, due), clashes(last, order), order.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noItemJumpsFurtherThanItsReach(long seed) {
        Random random = new Random(seed);
        List<ItemId> due = some(random, 60);
        List<ItemId> order = Interleaving.of(COURSE, List.of(), due, List.of());
        for (int i = 0; i < order.size(); i++) {
            assertTrue(due.indexOf(order.get(i)) - i < Interleaving.REACH, order.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongQueueOfEnoughTopicsHasNoEqualNeighbours(long seed) {
        List<ItemId> due = new ArrayList<>();
        for (char topic = 'a'; topic < 'f'; topic++) {
            for (int i = 1; i <= 8; i++) {
                due.add(Practice.id("deck/" + topic + i));
            }
        }
        Collections.shuffle(due, new Random(seed));
        assertEquals(0, clashes("", Interleaving.of(COURSE, List.of(), due, List.of())));
    }

    @Test
    void aTopicIsOfItsDeckAlone() {
        Course course =
                Practice.course(
                        Practice.item("nests/one", "care"),
                        Practice.item("nests/two", "care"),
                        Practice.item("eggs/one", "care"));
        assertEquals(
                ids("nests/one", "eggs/one", "nests/two"),
                Interleaving.of(
                        course, List.of(), ids("nests/one", "nests/two", "eggs/one"), List.of()));
    }

    /// By trying all orders.
    private static int fewestClashes(String last, List<ItemId> items) {
        if (items.isEmpty()) {
            return 0;
        }
        int fewest = Integer.MAX_VALUE;
        for (ItemId first : items) {
            List<ItemId> rest = new ArrayList<>(items);
            rest.remove(first);
            int clash = topic(first).equals(last) ? 1 : 0;
            fewest = Math.min(fewest, clash + fewestClashes(topic(first), rest));
            if (fewest == 0) {
                break;
            }
        }
        return fewest;
    }

    private static int clashes(String before, List<ItemId> order) {
        int clashes = 0;
        String last = before;
        for (ItemId id : order) {
            clashes += topic(id).equals(last) ? 1 : 0;
            last = topic(id);
        }
        return clashes;
    }

    private static String topic(ItemId id) {
        return id.id().substring(0, 1);
    }

    /// Few topics, so that they meet.
    private static List<ItemId> some(Random random, int count) {
        List<ItemId> all = new ArrayList<>();
        COURSE.items().stream().map(Item::id).forEach(all::add);
        all.removeIf(id -> topic(id).charAt(0) > (count < 10 ? 'c' : 'z'));
        Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    private static List<ItemId> named(String names) {
        return names.isEmpty()
                ? List.of()
                : ids(("deck/" + names.replace(" ", " deck/")).split(" "));
    }

    private static Course course() {
        List<Item> items = new ArrayList<>();
        for (char topic = 'a'; topic <= 'z'; topic++) {
            for (int i = 1; i <= 9; i++) {
                items.add(Practice.item("deck/" + topic + i, "topic-" + topic));
            }
        }
        return Practice.course(items);
    }
}
