package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.limits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry.Review;
import retain.log.ReviewKind;
import retain.schedule.Practice;
import retain.schedule.Schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/// What holds of a session whatever is done in it.
class SessionLawsTest {
    private static final List<String> NONE = List.of();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSessionOpenedAnewAsksTheSame(long seed) {
        Random random = new Random(seed);
        Course course = course(random);
        Sitting sitting = new Sitting(course, limits(random.nextInt(7)));
        for (int act = 0; act < 60; act++) {
            String done = act(sitting, random);
            Session fresh = sitting.fresh();
            String where = "act " + act + ": " + done;
            assertEquals(new HashSet<>(fresh.ahead()), new HashSet<>(sitting.ahead()), where);
            assertEquals(fresh.left(), sitting.session.left(), where);
            assertEquals(fresh.leftNew(), sitting.session.leftNew(), where);
            assertEquals(fresh.queueNow(), sitting.session.queueNow(), where);
            assertEquals(schedules(fresh), schedules(sitting.session), where);
            assertEquals(
                    new HashSet<>(sitting.ahead()).size(), sitting.ahead().size(), "none twice");
            assertRedrillsAreLast(sitting.session);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoOfEverythingBringsTheMorningBack(long seed) {
        Random random = new Random(seed);
        Course course = course(random);
        Sitting sitting = new Sitting(course, limits(random.nextInt(7)));
        for (int i = 0; i < random.nextInt(15); i++) {
            act(sitting, random);
        }
        sitting.reopen(sitting.now.plus(Duration.ofDays(1)));
        List<ItemId> morning = sitting.ahead();
        Map<ItemId, Schedule> schedules = schedules(sitting.session);
        Mode mode = random.nextInt(4) == 0 ? Mode.CRAM : Mode.DAILY;
        sitting.reopen(sitting.desk.limits(), mode);
        LocalDate day = sitting.session.day();
        for (int i = 0; i < 20; i++) {
            actOnTheDay(sitting, random);
        }
        assertEquals(day, sitting.session.day());
        while (sitting.undo()) {
            assertTrue(sitting.log.size() < 500, "undo comes to an end");
        }
        assertEquals(schedules, schedules(sitting.session));
        assertEquals(List.of(), sitting.session.answered());
        sitting.reopen(sitting.desk.limits(), Mode.DAILY);
        assertEquals(morning, sitting.ahead());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSittingAsksMoreThanItsLimit(long seed) {
        Random random = new Random(seed);
        int limit = random.nextInt(5);
        Sitting sitting = new Sitting(course(random), limits(9, limit));
        Set<ItemId> askedFirst = new HashSet<>();
        for (int act = 0; act < 40; act++) {
            sitting.session
                    .turn()
                    .filter(turn -> turn.kind() == ReviewKind.SCHEDULED)
                    .ifPresent(turn -> askedFirst.add(turn.item().id()));
            long counted =
                    sitting.session.answered().stream()
                            .filter(review -> review.kind() != ReviewKind.REDRILL)
                            .count();
            long open = sitting.session.left() - sitting.session.queueNow().redrills().size();
            assertTrue(counted + open <= limit, counted + " and " + open + " of " + limit);
            actOnTheDay(sitting, random);
        }
        assertTrue(limit == 0 ? askedFirst.isEmpty() : !askedFirst.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noItemIsScheduledTwiceADayNorMoreBegunThanAllowed(long seed) {
        Random random = new Random(seed);
        int allowed = 1 + random.nextInt(5);
        Sitting sitting = new Sitting(course(random), limits(allowed));
        for (int act = 0; act < 80; act++) {
            act(sitting, random);
        }
        Map<String, Integer> scheduled = new HashMap<>();
        Map<LocalDate, Integer> begun = new HashMap<>();
        for (Item item : sitting.desk.course().items()) {
            boolean first = true;
            for (Review review : sitting.session.history().reviews(item.id())) {
                if (review.kind() == ReviewKind.SCHEDULED) {
                    scheduled.merge(item.id() + " " + review.day(), 1, Integer::sum);
                    if (first) {
                        begun.merge(review.day(), 1, Integer::sum);
                    }
                    first = false;
                }
            }
        }
        scheduled.forEach((what, times) -> assertEquals(1, times, what));
        begun.forEach((day, count) -> assertTrue(count <= allowed, day + ": " + count));
        assertTrue(!begun.isEmpty());
    }

    /// Any act, now and then after the study day has turned.
    private static String act(Sitting sitting, Random random) {
        int dice = random.nextInt(25);
        if (dice == 0) {
            sitting.now = sitting.now.plus(Duration.ofHours(1 + random.nextInt(40)));
            sitting.session = sitting.session.at(sitting.now);
            return "time goes by";
        }
        if (dice == 1 && sitting.session.turn().isPresent()) {
            var later = sitting.now.plus(Duration.ofHours(1 + random.nextInt(30)));
            sitting.answer(random.nextInt(6), random.nextBoolean() ? sitting.now : later, later);
            return "answer over night";
        }
        if (dice == 2) {
            sitting.reopen();
            return "reopen";
        }
        return actOnTheDay(sitting, random);
    }

    private static String actOnTheDay(Sitting sitting, Random random) {
        int dice = random.nextInt(20);
        if (dice < 4) {
            return "undo " + sitting.undo();
        }
        if (sitting.session.turn().isEmpty()) {
            return "nothing";
        }
        switch (dice) {
            case 4 -> sitting.suspend();
            case 5 -> sitting.bury();
            case 6 -> sitting.flag();
            case 7 -> sitting.note();
            default -> sitting.answer(random.nextInt(6));
        }
        return "act " + dice;
    }

    private static void assertRedrillsAreLast(Session session) {
        List<ItemId> ahead = new ArrayList<>(session.ahead());
        Set<ItemId> redrills = new HashSet<>(session.queueNow().redrills());
        // One that was taken back a moment ago leads.
        int from = ahead.size() - redrills.size();
        int last = 0;
        for (ItemId id : ahead.subList(Math.max(0, from), ahead.size())) {
            last += redrills.contains(id) ? 1 : 0;
        }
        assertTrue(last >= redrills.size() - 1, ahead + " with " + redrills);
    }

    private static Map<ItemId, Schedule> schedules(Session session) {
        Map<ItemId, Schedule> schedules = new HashMap<>();
        for (Item item : session.desk().course().items()) {
            schedules.put(item.id(), session.schedule(item.id()));
        }
        return schedules;
    }

    /// Up to 24 items in three decks, some of them enemies.
    private static Course course(Random random) {
        List<Item> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int count = 3 + random.nextInt(22);
        for (int i = 0; i < count; i++) {
            names.add("deck-" + random.nextInt(3) + "/i" + i);
        }
        for (String name : names) {
            List<String> enemies =
                    random.nextInt(4) == 0 ? List.of(names.get(random.nextInt(count))) : NONE;
            items.add(
                    Practice.item(
                            name,
                            "topic-" + random.nextInt(4),
                            enemies.stream()
                                    .filter(enemy -> !enemy.equals(name))
                                    .toArray(String[]::new)));
        }
        return Practice.course(items);
    }
}
