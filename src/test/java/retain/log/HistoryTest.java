package retain.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import retain.deck.ItemId;
import retain.deck.Response;
import retain.log.Entry.Alias;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Goal;
import retain.log.Entry.Note;
import retain.log.Entry.Restart;
import retain.log.Entry.Resumption;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Scope;
import retain.log.Entry.Setting;
import retain.log.Entry.Suspension;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

class HistoryTest {
    private static final ItemId A = new ItemId("course", "deck", "a");
    private static final ItemId B = new ItemId("course", "deck", "b");
    private static final ItemId ELSEWHERE = new ItemId("other", "deck", "a");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private int minute;

    @ParameterizedTest
    @MethodSource("retain.log.MergeLaws#seeds")
    void theOrderOfEntriesDoesNotMatter(long seed) {
        List<Entry> entries = new RandomEntries(seed).list(80);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(HistoryPicture.of(history(entries)), HistoryPicture.of(history(shuffled)));
    }

    @ParameterizedTest
    @MethodSource("retain.log.MergeLaws#seeds")
    void oneEntryMoreIsAsGoodAsToBeginAnew(long seed) {
        List<Entry> entries = new RandomEntries(seed).list(60);
        History grown = history(entries.subList(0, (int) (seed % 60)));
        for (Entry entry : entries.subList((int) (seed % 60), 60)) {
            grown = grown.with(entry);
        }
        assertEquals(HistoryPicture.of(history(entries)), HistoryPicture.of(grown));
    }

    @Test
    void aHistoryWithOneMoreLeavesTheFormerAsItWas() {
        Review first = review(A, MONDAY);
        History before = history(first);
        before.with(review(A, MONDAY)).with(undo(first));
        assertEquals(List.of(first), before.reviews(A));
    }

    @Test
    void reviewsAreFoldedByStudyDayThenMomentThenName() {
        Review late = review(A, MONDAY);
        Review early = review(A, MONDAY.minusDays(1));
        Review last = review(A, MONDAY);
        assertEquals(List.of(early, late, last), history(last, early, late).reviews(A));
        Stamp twin = new Stamp(id(999), last.at(), last.learner());
        Review sameMoment = at(twin, A, MONDAY);
        assertEquals(List.of(last, sameMoment), history(sameMoment, last).reviews(A));
    }

    @Test
    void aRetractedReviewDoesNotCount() {
        Review wrong = review(A, MONDAY);
        Review right = review(A, MONDAY);
        Retraction undo = undo(wrong);
        assertEquals(List.of(right), history(wrong, right, undo).reviews(A));
        assertEquals(List.of(wrong, right), history(wrong, right, undo, undo(undo)).reviews(A));
    }

    @Test
    void aRestartForgetsTheReviewsBeforeItOfItsItem() {
        Review a = review(A, MONDAY);
        Review b = review(B, MONDAY);
        Restart restart = new Restart(stamp(), new Scope.OneItem(A));
        Review again = review(A, MONDAY);
        assertEquals(List.of(again), history(a, b, restart, again).reviews(A));
        assertEquals(List.of(b), history(a, b, restart, again).reviews(B));
        assertEquals(List.of(a, again), history(a, restart, again, undo(restart)).reviews(A));
    }

    @Test
    void aRestartOfACourseForgetsAllOfIt() {
        Review a = review(A, MONDAY);
        Review b = review(B, MONDAY);
        Review elsewhere = review(ELSEWHERE, MONDAY);
        Restart restart = new Restart(stamp(), new Scope.WholeCourse("course"));
        History history = history(a, b, elsewhere, restart);
        assertEquals(List.of(), history.reviews(A));
        assertEquals(List.of(), history.reviews(B));
        assertEquals(List.of(elsewhere), history.reviews(ELSEWHERE));
    }

    @Test
    void theLastStandingRestartCounts() {
        Review first = review(A, MONDAY);
        Restart item = new Restart(stamp(), new Scope.OneItem(A));
        Review second = review(A, MONDAY);
        Restart course = new Restart(stamp(), new Scope.WholeCourse("course"));
        Review third = review(A, MONDAY);
        assertEquals(List.of(third), history(third, course, second, item, first).reviews(A));
        assertEquals(
                List.of(second, third),
                history(third, course, second, item, first, undo(course)).reviews(A));
    }

    @Test
    void aRestartOfACourseOutlivesItsName() {
        Review before = review(ELSEWHERE, MONDAY);
        Restart restart = new Restart(stamp(), new Scope.WholeCourse("other"));
        Review after = review(ELSEWHERE, MONDAY);
        Review renamed = review(A, MONDAY);
        UnaryOperator<ItemId> current = item -> item.equals(ELSEWHERE) ? A : item;
        History history = History.of(List.of(before, restart, after, renamed), current);
        assertEquals(List.of(after, renamed), history.reviews(A));
        Restart again = new Restart(stamp(), new Scope.WholeCourse("course"));
        assertEquals(List.of(), history.with(again).reviews(A));
    }

    @Test
    void whateverElseHappensASuspendedItemStaysAside() {
        Suspension aside = new Suspension(stamp(), A);
        assertTrue(history(aside, review(A, MONDAY), new Flag(stamp(), A, "", "")).isSuspended(A));
    }

    @Test
    void ofSuspensionsAndResumptionsTheLastWins() {
        Suspension aside = new Suspension(stamp(), A);
        Resumption back = new Resumption(stamp(), A);
        Suspension again = new Suspension(stamp(), A);
        assertFalse(history().isSuspended(A));
        assertTrue(history(aside).isSuspended(A));
        assertFalse(history(back, aside).isSuspended(A));
        assertTrue(history(again, back, aside).isSuspended(A));
        assertFalse(history(again, back, aside, undo(again)).isSuspended(A));
        assertTrue(history(again, back, aside, undo(again), undo(back)).isSuspended(A));
        assertFalse(history(again, back, aside).isSuspended(B));
    }

    @Test
    void ofSettingsTheLastOfItsCourseAndNameWins() {
        Setting sm2 = new Setting(stamp(), "course", "scheduler", "sm2");
        Setting fsrs = new Setting(stamp(), "course", "scheduler", "fsrs6");
        Setting other = new Setting(stamp(), "other", "scheduler", "x");
        History history = history(fsrs, sm2, other);
        assertEquals(Optional.of("fsrs6"), history.setting("course"::equals, "scheduler"));
        assertEquals(
                Optional.of("sm2"),
                history.with(undo(fsrs)).setting("course"::equals, "scheduler"));
        assertEquals(Optional.empty(), history.setting("course"::equals, "minutes"));
    }

    @Test
    void remarksStandOldestFirst() {
        Flag flag = new Flag(stamp(), A, "two are right", "");
        Note note = new Note(stamp(), A, "see page 3");
        Burial burial = new Burial(stamp(), A, MONDAY);
        Note gone = new Note(stamp(), A, "typo");
        Note elsewhere = new Note(stamp(), B, "");
        Suspension aside = new Suspension(stamp(), A);
        Retraction undo = undo(gone);
        History history =
                history(gone, burial, review(A, MONDAY), note, flag, elsewhere, undo, aside);
        assertEquals(List.of(flag, note, burial), history.remarks(A));
    }

    @Test
    void aRenamedItemKeepsItsPast() {
        Review before = review(A, MONDAY);
        Restart restart = new Restart(stamp(), new Scope.OneItem(A));
        Review after = review(B, MONDAY);
        UnaryOperator<ItemId> renamed = item -> item.equals(A) ? B : item;
        assertEquals(
                List.of(before, after), History.of(List.of(after, before), renamed).reviews(B));
        assertEquals(
                List.of(after), History.of(List.of(after, restart, before), renamed).reviews(B));
        assertEquals(Set.of(B), History.of(List.of(after), renamed).with(before).items());
        assertEquals(List.of(), History.of(List.of(after), renamed).reviews(A));
    }

    @Test
    void everythingButRetractionsAndAliasesCanBeUndone() {
        List<Entry> undoable =
                List.of(
                        review(A, MONDAY),
                        new Suspension(stamp(), A),
                        new Resumption(stamp(), A),
                        new Burial(stamp(), A, MONDAY),
                        new Flag(stamp(), A, "", ""),
                        new Note(stamp(), A, ""),
                        new Restart(stamp(), new Scope.OneItem(A)),
                        new Goal(stamp(), "course", "exam", MONDAY),
                        new Setting(stamp(), "course", "name", "value"));
        List<Entry> log = new ArrayList<>(undoable);
        log.add(new Alias(stamp(), Learner.named("ada.lovelace").orElseThrow()));
        History history = history(log);
        for (Entry expected : undoable.reversed()) {
            assertEquals(Optional.of(expected), history.newestUndoable(_ -> true));
            history = history.with(undo(expected));
        }
        assertEquals(Optional.empty(), history.newestUndoable(_ -> true));
    }

    @Test
    void allIsToldByMomentStandingOrNot() {
        Review review = review(A, MONDAY);
        Note note = new Note(stamp(), B, "");
        Retraction undo = undo(review);
        assertEquals(List.of(review, note, undo), history(undo, note, review).all());
        assertEquals(List.of(review, note, undo), history(note, undo).with(review).all());
    }

    @Test
    void anUndoCanBeLimited() {
        Review review = review(A, MONDAY);
        Note note = new Note(stamp(), A, "");
        assertEquals(
                Optional.of(review),
                history(review, note).newestUndoable(entry -> entry instanceof Review));
    }

    /// Against two stacks, as any editor has them: to do something new forgets what was undone.
    @ParameterizedTest
    @MethodSource("retain.log.MergeLaws#seeds")
    void undoAndRedoGoThroughThePastAsInAnEditor(long seed) {
        Random random = new Random(seed);
        Deque<Entry> done = new ArrayDeque<>();
        Deque<Entry> undone = new ArrayDeque<>();
        List<Entry> every = new ArrayList<>();
        History history = history();
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    Entry entry = new Note(stamp(), A, "");
                    every.add(entry);
                    history = history.with(entry);
                    done.push(entry);
                    undone.clear();
                }
                case 1, 2 -> {
                    Optional<Entry> newest = history.newestUndoable(_ -> true);
                    assertEquals(Optional.ofNullable(done.peek()), newest);
                    if (newest.isPresent()) {
                        history = history.with(undo(newest.get()));
                        undone.push(done.pop());
                    }
                }
                default -> {
                    Optional<Retraction> newest = history.newestRedoable();
                    assertEquals(
                            Optional.ofNullable(undone.peek()).map(Entry::id),
                            newest.map(Retraction::retracted));
                    if (newest.isPresent()) {
                        history = history.with(undo(newest.get()));
                        done.push(undone.pop());
                    }
                }
            }
            for (Entry entry : every) {
                assertEquals(done.contains(entry), history.stands(entry));
            }
        }
    }

    @Test
    void aChainAsLongAsAForgerLikesIsFollowed() {
        List<Entry> chain = new ArrayList<>();
        chain.add(review(A, MONDAY));
        for (int i = 0; i < 50_001; i++) {
            chain.add(undo(chain.getLast()));
        }
        Collections.shuffle(chain, new Random(1));
        History history = history(chain);
        assertEquals(List.of(), history.reviews(A));
        Entry last = chain.stream().max(Entry.BY_MOMENT).orElseThrow();
        assertEquals(1, history.with(undo(last)).reviews(A).size());
    }

    @Test
    void aCircleIsVoidAndWhatLeadsToItFallsToo() {
        Review review = review(A, MONDAY);
        Retraction one = new Retraction(new Stamp(id(501), moment(), ada()), id(502));
        Retraction two = new Retraction(new Stamp(id(502), moment(), ada()), id(501));
        Retraction onReview = new Retraction(new Stamp(id(503), moment(), ada()), review.id());
        Retraction onCircle = new Retraction(new Stamp(id(504), moment(), ada()), id(501));
        History history = history(one, two, review, onReview, onCircle);
        assertFalse(history.stands(one));
        assertFalse(history.stands(two));
        assertTrue(history.stands(onCircle));
        assertFalse(history.stands(review));
        assertTrue(history(one, two, review).stands(review));
    }

    @Test
    void twoRetractionsOfOneEntryMustBothFallForItToStand() {
        Review review = review(A, MONDAY);
        Retraction one = undo(review);
        Retraction two = undo(review);
        assertFalse(history(review, one, two).stands(review));
        assertFalse(history(review, one, two, undo(one)).stands(review));
        assertTrue(history(review, one, two, undo(one), undo(two)).stands(review));
    }

    private static History history(Entry... entries) {
        return history(List.of(entries));
    }

    private static History history(List<Entry> entries) {
        return History.of(entries, UnaryOperator.identity());
    }

    private Review review(ItemId item, LocalDate day) {
        return at(stamp(), item, day);
    }

    private static Review at(Stamp stamp, ItemId item, LocalDate day) {
        return new Review(
                stamp,
                ZoneOffset.UTC,
                day,
                item,
                "",
                "",
                List.of(),
                ReviewKind.SCHEDULED,
                new Response.Omitted(),
                false,
                Quality.BLACKOUT,
                Duration.ZERO,
                false);
    }

    private Retraction undo(Entry entry) {
        return new Retraction(stamp(), entry.id());
    }

    /// Each a minute after the one before.
    private Stamp stamp() {
        Instant at = moment();
        return new Stamp(id(minute), at, ada());
    }

    private Instant moment() {
        minute++;
        return Instant.parse("2026-11-23T07:00:00Z").plusSeconds(60L * minute);
    }

    private static Learner ada() {
        return Learner.named("ada").orElseThrow();
    }

    private static EntryId id(int number) {
        return new EntryId(new UUID(0x0193a5c2_7b1e_7c3aL, number));
    }
}
