package retain.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.ItemId;
import retain.json.LogText;
import retain.log.Entry.Alias;
import retain.log.Entry.Note;
import retain.log.Entry.Retraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/// What holds of merging, whatever keeps the log.
public abstract class MergeLaws {
    private static final ItemId ITEM = new ItemId("course-1", "deck", "item-1");
    private static final Learner ADA = Learner.named("ada").orElseThrow();

    /// A log of its own at every call.
    protected abstract ReviewLog empty();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theResultIsTheUnionAndWhatWasNewIsTold(long seed) {
        List<Entry> all = new RandomEntries(seed).list(40);
        List<Entry> a = some(all, seed);
        List<Entry> b = some(all, seed + 1000);
        try (ReviewLog log = log(a)) {
            Set<Entry> fresh = new HashSet<>(b);
            fresh.removeAll(a);
            Set<Entry> union = new HashSet<>(a);
            union.addAll(b);
            assertEquals(lines(fresh), lines(log.merge(b)));
            assertEquals(lines(union), lines(log.all()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsCommutativeAssociativeAndIdempotent(long seed) {
        List<Entry> all = new RandomEntries(seed).list(40);
        List<Entry> a = some(all, seed);
        List<Entry> b = some(all, seed + 1000);
        List<Entry> c = some(all, seed + 2000);
        try (ReviewLog abc = log(a);
                ReviewLog cba = log(c);
                ReviewLog bc = log(b);
                ReviewLog aAndBc = log(a)) {
            abc.merge(b);
            abc.merge(c);
            cba.merge(b);
            cba.merge(a);
            bc.merge(c);
            aAndBc.merge(bc.all());
            assertEquals(abc.all(), cba.all());
            assertEquals(abc.all(), aAndBc.all());

            List<Entry> before = abc.all();
            assertEquals(List.of(), abc.merge(abc.all()));
            assertEquals(List.of(), abc.merge(b));
            assertEquals(before, abc.all());
            assertEquals(abc.learners(), cba.learners());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfArrivalGivesTheSameHistory(long seed) {
        List<Entry> all = new RandomEntries(seed).list(60);
        List<Entry> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(some(all, seed));
        try (ReviewLog one = log(all);
                ReviewLog other = empty()) {
            for (int from = 0; from < shuffled.size(); from += 25) {
                other.merge(shuffled.subList(from, Math.min(from + 25, shuffled.size())));
            }
            for (Learner learner : one.learners()) {
                assertEquals(picture(one, learner), picture(other, learner));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryAtOddsRefusesAllThatCameWithIt(long seed) {
        List<Entry> all = new RandomEntries(seed).list(20);
        List<Entry> known = some(all, seed);
        Entry victim = known.getFirst();
        Entry other = new Note(victim.stamp(), ITEM, "other than all");
        List<Entry> incoming = new ArrayList<>(all);
        incoming.remove(victim);
        incoming.add(new Random(seed).nextInt(incoming.size()), other);
        try (ReviewLog log = log(known);
                ReviewLog untouched = log(known)) {
            var conflict =
                    assertThrows(ReviewLog.ConflictingEntry.class, () -> log.merge(incoming));
            assertEquals(victim.id(), conflict.id());
            assertEquals(lines(known), lines(log.all()));
            assertEquals(untouched.learners(), log.learners());
        }
    }

    @Test
    void twoEntriesOfOneNameInOneMergeAreAtOdds() {
        Entry one = new Note(stamp(1), ITEM, "one");
        Entry other = new Note(stamp(1), ITEM, "other");
        try (ReviewLog log = empty()) {
            assertThrows(ReviewLog.ConflictingEntry.class, () -> log.merge(List.of(one, other)));
            assertEquals(List.of(), log.all());
            assertEquals(List.of(one), log.merge(List.of(one, one)));
        }
    }

    @Test
    void aMemberOfUnknownMeaningIsContentToo() {
        Stamp plain = stamp(1);
        Stamp more = new Stamp(plain.id(), plain.at(), ADA, "{\"mood\":\"good\"}");
        try (ReviewLog log = log(List.of(new Note(plain, ITEM, "")))) {
            assertThrows(
                    ReviewLog.ConflictingEntry.class,
                    () -> log.merge(List.of(new Note(more, ITEM, ""))));
        }
    }

    @Test
    void anUndoneUndoStandsAgain() {
        Entry note = new Note(stamp(1), ITEM, "");
        Entry undo = new Retraction(stamp(2), note.id());
        Entry redo = new Retraction(stamp(3), undo.id());
        Entry again = new Retraction(stamp(4), redo.id());
        for (List<Entry> arrival : orders(List.of(note, undo, redo, again))) {
            try (ReviewLog log = empty()) {
                for (Entry entry : arrival) {
                    log.merge(List.of(entry));
                }
                History history = History.of(log.entriesOf(ADA), UnaryOperator.identity());
                assertFalse(history.stands(note));
                assertTrue(history.stands(undo));
                assertFalse(history.stands(redo));
                assertTrue(history.stands(again));
            }
        }
    }

    @Test
    void aRetractionWaitsForItsTarget() {
        Entry note = new Note(stamp(1), ITEM, "");
        Entry undo = new Retraction(stamp(2), note.id());
        try (ReviewLog log = log(List.of(undo))) {
            assertTrue(History.of(log.entriesOf(ADA), UnaryOperator.identity()).stands(undo));
            log.merge(List.of(note));
            assertFalse(History.of(log.entriesOf(ADA), UnaryOperator.identity()).stands(note));
        }
    }

    @Test
    void retractionsInACircleAreVoid() {
        Entry note = new Note(stamp(1), ITEM, "");
        Entry a = new Retraction(stamp(2), stamp(3).id());
        Entry b = new Retraction(stamp(3), stamp(2).id());
        Entry self = new Retraction(stamp(4), stamp(4).id());
        for (List<Entry> arrival : orders(List.of(note, a, b, self))) {
            try (ReviewLog log = log(arrival)) {
                History history = History.of(log.entriesOf(ADA), UnaryOperator.identity());
                assertTrue(history.stands(note));
                assertFalse(history.stands(a));
                assertFalse(history.stands(b));
                assertFalse(history.stands(self));
            }
        }
    }

    @Test
    void anAliasJoinsWhatCameBeforeAndAfter() {
        Learner other = Learner.named("Ada.Lovelace").orElseThrow();
        Entry before = new Note(new Stamp(id(1), moment(1), other), ITEM, "before");
        Entry alias = new Alias(stamp(2), Learner.named("ada.lovelace").orElseThrow());
        Entry after = new Note(new Stamp(id(3), moment(3), other), ITEM, "after");
        for (List<Entry> arrival : orders(List.of(before, alias, after))) {
            try (ReviewLog log = log(arrival)) {
                assertEquals(Set.of(before, alias, after), new HashSet<>(log.entriesOf(ADA)));
                assertEquals(Set.of(ADA, other), log.learners());
            }
        }
    }

    private ReviewLog log(Collection<Entry> entries) {
        ReviewLog log = empty();
        log.append(List.copyOf(entries));
        return log;
    }

    /// More than none.
    private static List<Entry> some(List<Entry> all, long seed) {
        Random random = new Random(seed);
        List<Entry> some = new ArrayList<>(all);
        some.removeIf(_ -> random.nextBoolean());
        return some.isEmpty() ? all : some;
    }

    private static Set<String> lines(Collection<Entry> entries) {
        return entries.stream().map(LogText::line).collect(toSet());
    }

    private static Map<String, Object> picture(ReviewLog log, Learner learner) {
        return HistoryPicture.of(History.of(log.entriesOf(learner), UnaryOperator.identity()));
    }

    private static List<List<Entry>> orders(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Entry>> orders = new ArrayList<>();
        for (Entry first : entries) {
            List<Entry> others = new ArrayList<>(entries);
            others.remove(first);
            for (List<Entry> rest : orders(others)) {
                List<Entry> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static Stamp stamp(int number) {
        return new Stamp(id(number), moment(number), ADA);
    }

    private static EntryId id(int number) {
        return new EntryId(new UUID(0x0193a5c2_7b1e_7c3aL, number));
    }

    private static Instant moment(int number) {
        return Instant.parse("2026-11-23T07:00:00Z").plusSeconds(number);
    }
}
