package retain.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Response.Entered;
import retain.log.Entry;
import retain.log.EntryId;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Answered;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Pause;
import retain.log.ExamEntry.Paused;
import retain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Entries that are each well-formed and together tell what cannot have been. None is an error, for
/// a merge may bring the rest; none changes what the others say.
class ForgedSittingTest {
    private static final Instant LATER = Sat.MORNING.plus(Duration.ofHours(1));

    private final EntryIds ids = new EntryIds(new Random(7));
    private final Sat sat = new Sat().right("nests/cup");
    private final Sitting sitting = sat.open();
    private final EntryId last = sitting.last().id();

    private Stamp stamp(Instant at) {
        return new Stamp(ids.next(at), at, Sat.ADA);
    }

    private Answered answered(EntryId after, ItemId item, Response response) {
        return new Answered(
                stamp(LATER), sitting.id(), after, Duration.ofMinutes(5), item, response, false);
    }

    private Paused paused(Stamp stamp, EntryId after) {
        return new Paused(stamp, sitting.id(), after, Duration.ofMinutes(5), Pause.TICK);
    }

    private Finished finished(Instant at, EntryId after, List<ItemId> right) {
        return new Finished(
                stamp(at), sitting.id(), after, Duration.ofMinutes(6), Ending.SUBMITTED, right);
    }

    private Sitting with(Entry... more) {
        List<Entry> all = new ArrayList<>(sat.entries());
        all.addAll(List.of(more));
        Collections.shuffle(all, new Random(3));
        return Sitting.all(all).getFirst();
    }

    @Test
    void anEndBeforeItsBeginInTheLogIsAnEndAllTheSame() {
        // Its clock was a day behind; the chain says what came first.
        Finished end = finished(Sat.MORNING.minus(Duration.ofDays(1)), last, List.of());
        assertEquals(end, with(end).finished().orElseThrow());
    }

    @Test
    void whatFollowsNobodyIsLeftOut() {
        assertEquals(sitting, with(finished(LATER, ids.next(LATER), List.of())));
    }

    @Test
    void aCircleIsLeftOut() {
        Stamp one = stamp(LATER);
        Stamp other = stamp(LATER);
        assertEquals(sitting, with(paused(one, other.id()), paused(other, one.id())));
        Stamp self = stamp(LATER);
        assertEquals(sitting, with(paused(self, self.id())));
    }

    /// The begin names itself as the one before; it is nobody's follower.
    @Test
    void aCircleThroughTheBeginIsLeftOut() {
        Stamp asTheBegin = new Stamp(sitting.id(), LATER, Sat.ADA);
        assertEquals(sitting.given(), with(paused(asTheBegin, last)).given());
    }

    @Test
    void anAnswerToWhatWasNotAskedCountsForNothing() {
        Sitting more =
                with(answered(last, new ItemId("birds", "nests", "seat-11"), new Entered("x")));
        assertEquals(sitting.given(), more.given());
        assertEquals(10, more.given().size());
    }

    @Test
    void anAnswerThatTheQuestionCannotTakeLeavesItOpen() {
        Sitting more =
                with(answered(last, new ItemId("birds", "nests", "cup"), new Entered("mud")));
        assertEquals(0, more.answered());
    }

    @Test
    void onlyWhatWasAskedGivesAPoint() {
        List<ItemId> many = new ArrayList<>();
        sitting.form().seats().forEach(seat -> many.add(seat.item().id()));
        for (int i = 0; i < 90; i++) {
            many.add(new ItemId("birds", "eggs", "more-" + i));
        }
        ExamResult result = Sat.result(with(finished(LATER, last, many)));
        assertEquals(10, result.total().points());
        assertEquals(10, result.total().of());
        assertEquals(List.of(), result.missed());
    }

    @Test
    void ofTwoEndsTheFirstCounts() {
        Finished first = finished(LATER, last, List.of());
        Finished second = finished(LATER.plusSeconds(1), last, List.of());
        assertEquals(first, with(second, first).finished().orElseThrow());
        assertEquals(1, with(second, first).stray());
    }

    @Test
    void nothingFollowsAnEnd() {
        Finished end = finished(LATER, last, List.of());
        assertEquals(with(end), with(end, paused(stamp(LATER), end.id())));
    }

    @Test
    void entriesOfAnotherSittingAreNotOfThisOne() {
        Paused elsewhere =
                new Paused(stamp(LATER), ids.next(LATER), last, Duration.ofMinutes(9), Pause.LEFT);
        assertEquals(sitting, with(elsewhere));
    }

    @Test
    void aChainOfAHundredThousandIsNoLoad() {
        List<ExamEntry> chain = new ArrayList<>(sat.entries());
        EntryId before = last;
        for (int i = 0; i < 100_000; i++) {
            Paused next = paused(stamp(LATER), before);
            chain.add(next);
            before = next.id();
        }
        EntryId end = before;
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(end, Sitting.all(chain).getFirst().last().id()));
    }
}
