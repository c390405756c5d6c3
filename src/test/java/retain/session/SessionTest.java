package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;
import static retain.schedule.Practice.id;
import static retain.schedule.Practice.ids;
import static retain.schedule.Practice.item;
import static retain.schedule.Practice.limits;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Notes;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Flag;
import retain.log.Entry.Note;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.EaseFactor;
import retain.schedule.Limits;
import retain.schedule.Practice;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class SessionTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    // Opening and answering

    @Test
    void anAnswerIsKeptWithAllThatIsKnownOfIt() {
        Sitting sitting = new Sitting(course(2), limits(10));
        Turn turn = sitting.session.turn().orElseThrow();
        Review review =
                sitting.answer(4, sitting.now.plusMillis(5_300), sitting.now.plusSeconds(9));
        assertEquals(sitting.now, review.at());
        assertEquals(Practice.ADA, review.learner());
        assertEquals(Sitting.BERLIN, review.zone());
        assertEquals(MONDAY, review.day());
        assertEquals(id("nests/i1"), review.item());
        Revision revision = Revision.of(turn.item());
        assertEquals(revision.wording(), review.revision());
        assertEquals(revision.key(), review.key());
        assertEquals(turn.shown(), review.shown());
        assertEquals(ReviewKind.SCHEDULED, review.kind());
        assertEquals(new Response.Chosen(Set.of(Practice.RIGHT)), review.response());
        assertTrue(review.correct());
        assertFalse(review.override());
        assertEquals(Quality.GOOD, review.quality());
        assertEquals(Duration.ofMillis(5_300), review.latency());
    }

    @Test
    void theNextQuestionIsDrawnWhenTheLastIsGraded() {
        Sitting sitting = new Sitting(course(2), limits(10));
        assertEquals(2, sitting.session.left());
        assertEquals(2, sitting.session.leftNew());
        Review first = sitting.answer(4);
        assertEquals("nests/i2", sitting.asked());
        assertEquals(sitting.now, sitting.session.turn().orElseThrow().drawn());
        assertEquals(1, sitting.session.left());
        Review second = sitting.answer(5);
        assertEquals(List.of(first, second), sitting.session.answered());
        assertEquals(Optional.empty(), sitting.session.turn());
        assertEquals(0, sitting.session.left());
        assertEquals(0, sitting.session.leftNew());
        assertEquals(Sitting.at("2026-11-23T08:00"), sitting.session.opened());
        assertEquals(MONDAY, sitting.session.day());
    }

    @Test
    void nothingCanBeDoneWhenNothingIsAsked() {
        Session through = new Sitting(course(1), limits(0)).session;
        var now = through.opened();
        assertThrows(IllegalStateException.class, () -> through.suspend(now));
        assertThrows(IllegalStateException.class, () -> through.bury(now));
        assertThrows(IllegalStateException.class, () -> through.flag("", now));
        assertThrows(IllegalStateException.class, () -> through.note("", now));
        assertThrows(
                IllegalStateException.class,
                () -> through.grade(new Response.Omitted(), Quality.SLIP, false, now, now));
        assertEquals(Optional.empty(), through.undo(now));
        assertEquals(Optional.empty(), through.outlook(Quality.GOOD, now));
    }

    @Test
    void aGradeMustFitTheAnswer() {
        Session session = new Sitting(course(1), limits(10)).session;
        var now = session.opened();
        Response right = new Response.Chosen(Set.of(Practice.RIGHT));
        assertThrows(
                IllegalStateException.class,
                () -> session.grade(right, Quality.SLIP, false, now, now));
        assertThrows(
                IllegalStateException.class,
                () -> session.grade(new Response.Omitted(), Quality.HARD, false, now, now));
        assertThrows(
                IllegalStateException.class,
                () -> session.grade(new Response.Omitted(), Quality.HARD, true, now, now),
                "only what was typed can be claimed");
    }

    @Test
    void aTypedAnswerMayBeClaimedAsRight() {
        Sitting sitting = new Sitting(typed(), limits(10));
        var now = sitting.now;
        Session session = sitting.session;
        Response near = new Response.Entered("the puborectalis");
        assertThrows(
                IllegalStateException.class,
                () -> session.grade(near, Quality.GOOD, false, now, now));
        assertThrows(
                IllegalStateException.class,
                () -> session.grade(near, Quality.SLIP, true, now, now));
        Review claimed = (Review) sitting.take(session.grade(near, Quality.GOOD, true, now, now));
        assertTrue(claimed.correct());
        assertTrue(claimed.override());
    }

    @Test
    void whatIsRightAnywayIsNotClaimed() {
        Sitting sitting = new Sitting(typed(), limits(10));
        Response right = new Response.Entered("Puborectalis");
        Review review =
                (Review)
                        sitting.take(
                                sitting.session.grade(
                                        right, Quality.GOOD, true, sitting.now, sitting.now));
        assertTrue(review.correct());
        assertFalse(review.override());
    }

    @Test
    void aClockSetBackGivesNoNegativeLatency() {
        Sitting sitting = new Sitting(course(1), limits(10));
        Review review = sitting.answer(4, sitting.now.minusSeconds(5), sitting.now);
        assertEquals(Duration.ZERO, review.latency());
    }

    @Test
    void nothingTypedPickedOrPairedIsNoAnswer() {
        OptionId option = Practice.RIGHT;
        for (Response none :
                List.of(
                        new Response.Omitted(),
                        new Response.Entered(" \t"),
                        new Response.Chosen(Set.of()),
                        new Response.Filled(List.of("", " ")),
                        new Response.Matched(Map.of()),
                        new Response.Ordered(List.of()))) {
            assertEquals(new Response.Omitted(), none.orOmitted());
        }
        for (Response some :
                List.of(
                        new Response.Entered("x"),
                        new Response.Chosen(Set.of(option)),
                        new Response.Filled(List.of("", "x")),
                        new Response.Matched(Map.of(option, option)),
                        new Response.Ordered(List.of(option)))) {
            assertSame(some, some.orOmitted());
        }
    }

    @Test
    void theOutlookIsWhatTheGradeThenMakes() {
        Sitting sitting = new Sitting(course(1), limits(10));
        for (Quality quality : Quality.values()) {
            Scheduled promised = sitting.session.outlook(quality, sitting.now).orElseThrow();
            sitting.answer(quality.value());
            assertEquals(promised, sitting.session.schedule(id("nests/i1")));
            sitting.undo();
        }
        sitting.answer(3);
        assertEquals(Optional.empty(), sitting.session.outlook(Quality.GOOD, sitting.now));
    }

    @Test
    void theOutlookOfAQuestionLeftOverNightIsThatOfTheNewDay() {
        Sitting sitting = new Sitting(course(1), limits(10));
        sitting.answer(2);
        var morning = Sitting.at("2026-11-24T09:00");
        Scheduled outlook = sitting.session.outlook(Quality.GOOD, morning).orElseThrow();
        assertEquals(TUESDAY.plusDays(1), outlook.due());
    }

    // Re-drills

    @Test
    void anItemComesBackAtTheEndUntilItReachesFour() {
        Sitting sitting = new Sitting(course(2), limits(10));
        assertEquals(ReviewKind.SCHEDULED, sitting.answer(3).kind());
        assertEquals(ids("nests/i2", "nests/i1"), sitting.ahead());
        assertEquals(1, sitting.session.leftNew());
        sitting.answer(4);
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
        assertEquals(ReviewKind.REDRILL, sitting.answer(2).kind());
        assertEquals(ids("nests/i1"), sitting.ahead());
        assertEquals(ReviewKind.REDRILL, sitting.answer(4).kind());
        assertEquals(List.of(), sitting.ahead());
        Scheduled schedule = (Scheduled) sitting.session.schedule(id("nests/i1"));
        assertEquals(new Scheduled(1, 1, new EaseFactor(236), TUESDAY, 0, MONDAY), schedule);
    }

    @Test
    void aRedrillIsStillOwedInTheNextSittingOfTheDay() {
        Sitting sitting = new Sitting(course(1), limits(10));
        sitting.answer(2);
        sitting.reopen(Sitting.at("2026-11-24T03:59:59"));
        assertEquals(ids("nests/i1"), sitting.ahead());
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
    }

    @Test
    void aRedrillOwedAtTheRolloverIsAScheduledReviewOfTheNewDay() {
        Sitting sitting = new Sitting(course(1), limits(10));
        sitting.answer(2, Sitting.at("2026-11-23T23:50"), Sitting.at("2026-11-23T23:50"));
        Session before = sitting.session.at(Sitting.at("2026-11-24T03:59:59"));
        assertSame(sitting.session, before);
        Session after = sitting.session.at(Sitting.at("2026-11-24T04:00"));
        assertEquals(TUESDAY, after.day());
        assertEquals(ReviewKind.SCHEDULED, after.turn().orElseThrow().kind());
        assertEquals(Sitting.at("2026-11-24T04:00"), after.turn().orElseThrow().drawn());
        assertEquals(1, after.answered().size());
    }

    @Test
    void theKindIsDecidedWhenTheAnswerIsGiven() {
        Sitting sitting = new Sitting(course(1), limits(10));
        sitting.answer(2);
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
        var morning = Sitting.at("2026-11-24T09:00");
        Review review = sitting.answer(4, morning, morning);
        assertEquals(ReviewKind.SCHEDULED, review.kind());
        assertEquals(TUESDAY, review.day());
        assertEquals(TUESDAY, sitting.session.day());
        assertEquals(List.of(), sitting.ahead());
    }

    @Test
    void anAnswerGivenBeforeTheRolloverCountsForTheDayBefore() {
        Sitting sitting = new Sitting(course(12), limits(10));
        Review review =
                sitting.answer(
                        2, Sitting.at("2026-11-24T03:59:59"), Sitting.at("2026-11-24T04:00:10"));
        assertEquals(MONDAY, review.day());
        assertEquals(TUESDAY, sitting.session.day());
        assertEquals(11, sitting.session.left(), "it is due, and ten new items are allowed again");
        assertEquals(new HashSet<>(sitting.fresh().ahead()), new HashSet<>(sitting.ahead()));
        assertTrue(sitting.undo(), "it was graded on this study day");
        assertEquals("nests/i1", sitting.asked());
        assertEquals(10, sitting.session.left());
    }

    @Test
    void aNewDayBringsNewItems() {
        Sitting sitting = new Sitting(course(4), limits(2));
        sitting.answer(4);
        sitting.answer(4);
        assertEquals(List.of(), sitting.ahead());
        sitting.session = sitting.session.at(Sitting.at("2026-11-24T05:00"));
        assertEquals(4, sitting.session.left());
        assertEquals(2, sitting.session.leftNew());
        assertEquals(2, sitting.session.queueNow().due().size());
        assertEquals(2, sitting.session.queueNow().fresh().size());
    }

    @Test
    void aTravellersDaysStayAsTheyWereLived() {
        Sitting sitting = new Sitting(course(1), limits(1));
        var evening = Sitting.at("2026-11-23T23:00");
        assertEquals(MONDAY, sitting.answer(4, evening, evening).day());
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        sitting.desk =
                new Desk(
                        sitting.desk.course(),
                        sitting.desk.learner(),
                        tokyo,
                        sitting.ids,
                        sitting.desk.scheduler(),
                        sitting.desk.limits(),
                        Mode.DAILY);
        sitting.reopen(TUESDAY.atTime(8, 0).atZone(tokyo).toInstant());
        Review morning = sitting.answer(4);
        assertEquals(TUESDAY, morning.day());
        assertEquals(ReviewKind.SCHEDULED, morning.kind());
        assertEquals(tokyo, morning.zone());
        Scheduled schedule = (Scheduled) sitting.session.schedule(id("nests/i1"));
        assertEquals(
                new Scheduled(2, 6, new EaseFactor(250), TUESDAY.plusDays(6), 0, TUESDAY),
                schedule);
    }

    @Test
    void theNightTheClocksGoBackIsOneDayOfNewItems() {
        LocalDate saturday = LocalDate.of(2026, 10, 24);
        Sitting sitting = new Sitting(course(4), saturday, limits(2), Mode.DAILY);
        var half = Instant.parse("2026-10-25T00:30:00Z");
        var halfAgain = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals(saturday, sitting.answer(4, half, half).day());
        assertEquals(saturday, sitting.answer(2, halfAgain, halfAgain).day());
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
        assertEquals(1, sitting.session.left());
    }

    // Corrected items

    @Test
    void aCorrectedItemComesFirstAndIsMarked() {
        Sitting sitting = corrected(4, 4);
        Turn turn = sitting.session.turn().orElseThrow();
        assertEquals("nests/i2", turn.item().id().inCourse());
        assertTrue(turn.corrected());
        assertEquals(ReviewKind.EARLY, turn.kind());
        Scheduled before = (Scheduled) sitting.session.schedule(id("nests/i2"));
        assertEquals(before, turn.schedule());
        Review review = claim(sitting, Quality.GOOD);
        assertEquals(ReviewKind.EARLY, review.kind());
        assertEquals(before, sitting.session.schedule(id("nests/i2")));
        assertEquals(List.of(), sitting.ahead());
        sitting.reopen();
        assertEquals(List.of(), sitting.ahead());
    }

    @Test
    void aCorrectedItemMissedEarlyIsDrilledTheSameDay() {
        Sitting sitting = corrected(4, 4);
        claim(sitting, Quality.SLIP);
        assertEquals(ids("nests/i2"), sitting.ahead());
        assertFalse(sitting.session.turn().orElseThrow().corrected());
        sitting.reopen();
        assertEquals(ids("nests/i2"), sitting.ahead());
        assertEquals(ReviewKind.REDRILL, claim(sitting, Quality.HARD).kind());
        assertEquals(ReviewKind.REDRILL, claim(sitting, Quality.GOOD).kind());
        assertEquals(List.of(), sitting.ahead());
    }

    @Test
    void aCorrectedItemMissedBeforeItWasDueLapses() {
        Sitting sitting = correctedBeforeItIsDue();
        assertEquals(ReviewKind.SCHEDULED, sitting.session.turn().orElseThrow().kind());
        Scheduled lapsed = sitting.session.outlook(Quality.SLIP, sitting.now).orElseThrow();
        assertEquals(ReviewKind.SCHEDULED, claim(sitting, Quality.SLIP).kind());
        Scheduled after = (Scheduled) sitting.session.schedule(id("nests/i1"));
        assertEquals(lapsed, after);
        assertEquals(0, after.repetition());
        assertEquals(1, after.interval());
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
    }

    @Test
    void aCorrectedItemKnownBeforeItWasDueStaysAsItIs() {
        Sitting sitting = correctedBeforeItIsDue();
        Scheduled before = (Scheduled) sitting.session.schedule(id("nests/i1"));
        assertTrue(sitting.session.outlook(Quality.GOOD, sitting.now).isEmpty());
        claim(sitting, Quality.GOOD);
        assertEquals(before, sitting.session.schedule(id("nests/i1")));
        assertEquals(List.of(), sitting.ahead());
    }

    @Test
    void aCorrectedItemThatOwesARedrillIsAskedOnce() {
        Sitting sitting = corrected(4, 2);
        assertEquals(ids("nests/i2"), sitting.ahead());
        assertTrue(sitting.session.turn().orElseThrow().corrected());
        assertEquals(ReviewKind.REDRILL, claim(sitting, Quality.SLIP).kind());
        assertEquals(ids("nests/i2"), sitting.ahead());
        assertEquals(ReviewKind.REDRILL, claim(sitting, Quality.EASY).kind());
        assertEquals(List.of(), sitting.ahead());
    }

    // Undo

    @Test
    void undoAsksTheItemAgainAndRestoresWhatWas() {
        Sitting sitting = new Sitting(course(5), limits(5));
        List<ItemId> before = sitting.ahead();
        List<OptionId> shown = sitting.session.turn().orElseThrow().shown();
        Review review = sitting.answer(2);
        assertTrue(sitting.undo());
        assertEquals(review.id(), ((Retraction) sitting.log.getLast()).retracted());
        assertEquals(before, sitting.ahead());
        assertEquals(shown, sitting.session.turn().orElseThrow().shown());
        assertEquals(sitting.now, sitting.session.turn().orElseThrow().drawn());
        assertEquals(List.of(), sitting.session.answered());
        assertEquals(new Unseen(), sitting.session.schedule(id("nests/i1")));
        assertFalse(sitting.undo());
    }

    @Test
    void undoGoesBackAnyNumberOfTimesAlsoIntoAnEarlierSittingOfToday() {
        Sitting sitting = new Sitting(course(4), limits(4));
        List<ItemId> before = sitting.ahead();
        sitting.answer(3);
        sitting.answer(4);
        sitting.reopen(Sitting.at("2026-11-23T20:00"));
        sitting.answer(5);
        sitting.answer(4);
        sitting.answer(2);
        for (String asked : List.of("nests/i1", "nests/i4", "nests/i3", "nests/i2", "nests/i1")) {
            assertTrue(sitting.undo());
            assertEquals(asked, sitting.asked());
        }
        assertFalse(sitting.undo());
        assertEquals(before, sitting.ahead());
    }

    @Test
    void undoOfTheOnlyItemDrawsItAnew() {
        Sitting sitting = new Sitting(course(1), limits(1));
        sitting.answer(3);
        sitting.undo();
        assertEquals(sitting.now, sitting.session.turn().orElseThrow().drawn());
    }

    @Test
    void undoOfAnotherItemLeavesTheQuestionAndItsClockAlone() {
        Sitting sitting = new Sitting(course(2), limits(2));
        sitting.answer(4);
        sitting.reopen(limits(2), Mode.CRAM);
        sitting.answer(4);
        sitting.reopen(limits(2), Mode.DAILY);
        Optional<Turn> turn = sitting.session.turn();
        assertEquals("nests/i2", sitting.asked());
        assertTrue(sitting.undo());
        assertEquals(turn, sitting.session.turn());
    }

    @Test
    void optionsAreDrawnAnewByDayByItemAndByAnswer() {
        Sitting sitting = new Sitting(course(12), limits(12));
        Set<List<OptionId>> byItem = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            byItem.add(sitting.answer(3).shown());
        }
        assertEquals(2, byItem.size());
        Set<List<OptionId>> byAnswer = new HashSet<>();
        Set<List<OptionId>> byDay = new HashSet<>();
        Sitting one = new Sitting(course(1), limits(1));
        for (int i = 0; i < 12; i++) {
            byAnswer.add(one.answer(3).shown());
            Sitting another = new Sitting(course(1), MONDAY.plusDays(i), limits(1), Mode.DAILY);
            byDay.add(another.session.turn().orElseThrow().shown());
        }
        assertEquals(2, byAnswer.size());
        assertEquals(2, byDay.size());
    }

    @Test
    void undoOfARedrillOwesItAgainAndAsksItNow() {
        Sitting sitting = new Sitting(course(3), limits(2));
        sitting.answer(3);
        sitting.answer(3);
        sitting.answer(4);
        assertEquals("nests/i2", sitting.asked());
        sitting.undo();
        assertEquals(ids("nests/i1", "nests/i2"), sitting.ahead());
        assertEquals(ReviewKind.REDRILL, sitting.session.turn().orElseThrow().kind());
    }

    @Test
    void whatWasDoneYesterdayStays() {
        Sitting sitting = new Sitting(course(1), limits(1));
        sitting.answer(4);
        sitting.reopen(Sitting.at("2026-11-24T04:00"));
        assertFalse(sitting.undo());
        sitting.flag();
        sitting.now = Sitting.at("2026-11-25T04:00");
        assertFalse(sitting.undo(), "the day has turned since");
    }

    @Test
    void whatWasDoneInAnotherCourseStays() {
        Sitting sitting = new Sitting(course(1), limits(5));
        Review here = sitting.answer(4);
        ItemId elsewhere = ItemId.parse("trees/nests/i1").orElseThrow();
        sitting.now = sitting.now.plusSeconds(1);
        sitting.log.add(new Flag(sitting.desk.stamp(sitting.now), elsewhere, "", ""));
        sitting.reopen();
        sitting.undo();
        assertEquals(here.id(), ((Retraction) sitting.log.getLast()).retracted());
        assertFalse(sitting.undo());
    }

    @Test
    void undoOfAnAnswerUnderAnEarlierNameAsksTheItemByItsPresentOne() {
        Sitting former = new Sitting(course(1), limits(2));
        former.answer(4);
        Item renamed = Practice.formerly(item("eggs/new", ""), "nests/i1");
        Sitting sitting = new Sitting(Practice.course(renamed, item("eggs/two", "")), limits(2));
        sitting.log.addAll(former.log);
        sitting.reopen(former.now.plusSeconds(5));
        assertEquals(ids("eggs/two"), sitting.ahead());
        assertTrue(sitting.undo());
        assertEquals(ids("eggs/new", "eggs/two"), sitting.ahead());
    }

    @Test
    void undoingAnActOnAnItemThatIsNotDueAsksNothing() {
        Sitting sitting = new Sitting(course(2), limits(1));
        sitting.answer(4);
        sitting.now = sitting.now.plusSeconds(1);
        Entry flag =
                new Flag(sitting.desk.stamp(sitting.now), id("nests/i1"), "from elsewhere", "");
        sitting.log.add(flag);
        sitting.reopen();
        assertTrue(sitting.undo());
        assertEquals(flag.id(), ((Retraction) sitting.log.getLast()).retracted());
        assertEquals(List.of(), sitting.ahead());
    }

    // Setting aside and remarks

    @Test
    void aSuspendedItemIsGoneAndAnotherNewOneTakesItsPlace() {
        Sitting sitting = new Sitting(course(4), limits(2));
        sitting.suspend();
        assertEquals(id("nests/i1"), ((Suspension) sitting.log.getLast()).item());
        assertEquals(ids("nests/i2", "nests/i3"), sitting.ahead());
        sitting.undo();
        assertEquals(ids("nests/i1", "nests/i2"), sitting.ahead());
        assertFalse(sitting.session.history().isSuspended(id("nests/i1")));
    }

    @Test
    void aSuspendedItemOwesNoRedrill() {
        Sitting sitting = new Sitting(course(1), limits(1));
        sitting.answer(2);
        sitting.suspend();
        assertEquals(List.of(), sitting.ahead());
        sitting.reopen();
        assertEquals(List.of(), sitting.ahead());
        sitting.undo();
        assertEquals(ids("nests/i1"), sitting.ahead());
    }

    @Test
    void aBuriedItemIsAsideForTheStudyDay() {
        Sitting sitting = new Sitting(course(1), limits(2));
        sitting.bury();
        assertEquals(MONDAY, ((Burial) sitting.log.getLast()).day());
        assertEquals(List.of(), sitting.ahead());
        assertEquals(1, sitting.session.at(Sitting.at("2026-11-24T04:00")).left());
        sitting.undo();
        assertEquals(ids("nests/i1"), sitting.ahead());
    }

    @Test
    void whatIsBuriedAfterTheRolloverIsAsideForTheNewDay() {
        Sitting sitting = new Sitting(course(1), limits(2));
        sitting.now = Sitting.at("2026-11-24T04:01");
        sitting.bury();
        assertEquals(TUESDAY, ((Burial) sitting.log.getLast()).day());
        assertEquals(List.of(), sitting.ahead());
        assertEquals(TUESDAY, sitting.session.day());
    }

    @Test
    void aRemarkLeavesTheQuestionAndItsClockAlone() {
        Sitting sitting = new Sitting(course(2), limits(2));
        Turn turn = sitting.session.turn().orElseThrow();
        sitting.flag();
        Flag flag = (Flag) sitting.log.getLast();
        assertEquals("two options are right", flag.note());
        assertEquals(Revision.of(turn.item()).wording(), flag.revision());
        sitting.note();
        assertEquals("ask about this", ((Note) sitting.log.getLast()).text());
        assertEquals(Optional.of(turn), sitting.session.turn());
        assertEquals(2, sitting.session.history().remarks(id("nests/i1")).size());
        sitting.undo();
        sitting.undo();
        assertEquals(Optional.of(turn), sitting.session.turn());
        assertEquals(List.of(), sitting.session.history().remarks(id("nests/i1")));
        assertEquals(Duration.ofSeconds(50), sitting.answer(4).latency());
    }

    // Limits

    @Test
    void theLimitIsOfTheDay() {
        Sitting sitting = new Sitting(course(9), limits(9, 2));
        assertEquals(2, sitting.session.left());
        sitting.answer(3);
        sitting.answer(4);
        assertEquals(ids("nests/i1"), sitting.ahead(), "the re-drill is not counted");
        sitting.answer(4);
        assertEquals(List.of(), sitting.ahead());
        sitting.reopen();
        assertEquals(List.of(), sitting.ahead(), "what an earlier sitting did counts");
        sitting.reopen(Sitting.at("2026-11-24T08:00"));
        assertEquals(2, sitting.session.left());
    }

    @Test
    void aRedrillFromAnEarlierSittingComesOnTopOfTheLimit() {
        Sitting sitting = new Sitting(course(9), limits(9, 2));
        sitting.answer(2);
        sitting.reopen();
        assertEquals(ids("nests/i2", "nests/i1"), sitting.ahead());
    }

    @Test
    void undoAndSettingAsideKeepTheLimit() {
        Sitting sitting = new Sitting(course(9), limits(9, 2));
        sitting.answer(4);
        sitting.answer(4);
        sitting.undo();
        assertEquals(ids("nests/i2"), sitting.ahead());
        sitting.suspend();
        assertEquals(ids("nests/i3"), sitting.ahead());
        sitting.answer(4);
        assertEquals(List.of(), sitting.ahead());
        sitting.undo();
        sitting.undo();
        sitting.undo();
        assertEquals(ids("nests/i1", "nests/i2"), sitting.ahead());
    }

    @Test
    void whatIsTakenBackFromAnEarlierSittingIsAskedEvenPastTheLimit() {
        Sitting sitting = new Sitting(course(9), limits(9, 2));
        sitting.answer(4);
        sitting.reopen();
        sitting.suspend();
        sitting.undo();
        sitting.undo();
        assertEquals("nests/i1", sitting.asked());
        assertEquals(2, sitting.session.left());
    }

    @Test
    void theLimitBeginsAnewWithTheDay() {
        Sitting sitting = new Sitting(course(9), limits(9, 3));
        sitting.answer(4);
        assertEquals(2, sitting.session.left());
        assertEquals(3, sitting.session.at(Sitting.at("2026-11-24T05:00")).left());
    }

    // Cram

    @Test
    void crammingMovesNothingAndEndsWhenAllWasAsked() {
        Sitting sitting = new Sitting(course(3), MONDAY, limits(0), Mode.CRAM);
        for (int left = 3; left > 0; left--) {
            assertEquals(left, sitting.session.left());
            assertEquals(left, sitting.session.leftNew());
            assertEquals(Optional.empty(), sitting.session.outlook(Quality.GOOD, sitting.now));
            assertEquals(ReviewKind.CRAM, sitting.answer(left - 1).kind());
        }
        assertEquals(Optional.empty(), sitting.session.turn());
        assertEquals(new Unseen(), sitting.session.schedule(id("nests/i1")));
        sitting.reopen(limits(9), Mode.DAILY);
        assertEquals(ids("nests/i1", "nests/i2", "nests/i3"), sitting.ahead());
        assertEquals(ReviewKind.SCHEDULED, sitting.session.turn().orElseThrow().kind());
    }

    @Test
    void crammingIsLimitedAndLeavesOutWhatIsSuspendedOrNotApproved() {
        List<Item> items = new ArrayList<>(items(4));
        items.add(0, Practice.with(item("nests/i0", ""), Status.DRAFT));
        Sitting sitting = new Sitting(Practice.course(items), MONDAY, limits(0), Mode.CRAM);
        sitting.suspend();
        assertEquals(ids("nests/i2", "nests/i3", "nests/i4"), sitting.ahead());
        sitting.reopen();
        assertEquals(ids("nests/i2", "nests/i3", "nests/i4"), sitting.ahead());
        sitting.reopen(limits(0, 2), Mode.CRAM);
        assertEquals(ids("nests/i2", "nests/i3"), sitting.ahead());
    }

    @Test
    void undoWhileCrammingKeepsWhatWasCrammed() {
        Sitting sitting = new Sitting(course(4), MONDAY, limits(0, 3), Mode.CRAM);
        sitting.answer(4);
        sitting.answer(0);
        assertEquals(ids("nests/i3"), sitting.ahead());
        sitting.undo();
        assertEquals(ids("nests/i2", "nests/i3"), sitting.ahead());
        sitting.bury();
        assertEquals(ids("nests/i3"), sitting.ahead());
        sitting.undo();
        sitting.suspend();
        assertEquals(ids("nests/i3"), sitting.ahead());
        sitting.undo();
        assertEquals(ids("nests/i2", "nests/i3"), sitting.ahead());
        sitting.undo();
        assertEquals(ids("nests/i1", "nests/i2", "nests/i3"), sitting.ahead());
        assertEquals(List.of(), sitting.session.answered());
        assertFalse(sitting.undo());
    }

    @Test
    void undoWhileCrammingAsksNothingThatIsLeftOut() {
        Limits eggs = new Limits(0, Optional.empty(), item -> item.id().id().equals("i2"));
        Sitting sitting = new Sitting(course(2), limits(9));
        sitting.answer(4);
        sitting.reopen(eggs, Mode.CRAM);
        assertTrue(sitting.undo());
        assertEquals(ids("nests/i2"), sitting.ahead());
    }

    @Test
    void crammingGoesOnOverTheRollover() {
        Sitting sitting = new Sitting(course(3), MONDAY, limits(0), Mode.CRAM);
        sitting.answer(4);
        Session after = sitting.session.at(Sitting.at("2026-11-24T05:00"));
        assertEquals(TUESDAY, after.day());
        assertEquals(ids("nests/i2", "nests/i3"), after.ahead());
        var late = Sitting.at("2026-11-24T05:00");
        assertEquals(TUESDAY, sitting.answer(4, late, late).day());
        assertEquals(ids("nests/i3"), sitting.ahead());
    }

    @Test
    void aCramTakenBackInADailySittingAsksNothingThatIsNotDue() {
        Sitting sitting = new Sitting(course(2), limits(1));
        sitting.answer(4);
        sitting.reopen(limits(1), Mode.CRAM);
        sitting.answer(4);
        sitting.reopen(limits(1), Mode.DAILY);
        assertTrue(sitting.undo());
        assertEquals(List.of(), sitting.ahead());
    }

    @Test
    void theDeskKeepsAllButWhatIsChanged() {
        Desk desk = new Sitting(course(1), limits(1)).desk;
        Limits two = limits(2);
        assertEquals(
                new Desk(
                        desk.course(),
                        desk.learner(),
                        desk.zone(),
                        desk.ids(),
                        desk.scheduler(),
                        two,
                        Mode.CRAM),
                desk.with(Mode.CRAM).with(two));
    }

    // Fixtures

    /// A sitting in which the second of two items was corrected after both were answered.
    private static Sitting corrected(int first, int second) {
        Sitting sitting = new Sitting(course(2), limits(2));
        sitting.answer(first);
        sitting.answer(second);
        List<Item> items = new ArrayList<>(items(2));
        items.set(1, Practice.corrected(items.get(1)));
        Sitting after = new Sitting(Practice.course(items), limits(2));
        after.log.addAll(sitting.log);
        after.reopen(sitting.now.plusSeconds(60));
        return after;
    }

    /// A sitting in which the only item was corrected days before it is due again.
    private static Sitting correctedBeforeItIsDue() {
        Sitting sitting = new Sitting(course(1), limits(1));
        sitting.answer(4);
        sitting.reopen(sitting.now.plus(Duration.ofDays(1)));
        sitting.answer(4);
        Sitting after =
                new Sitting(
                        Practice.course(List.of(Practice.corrected(items(1).getFirst()))),
                        limits(1));
        after.log.addAll(sitting.log);
        after.reopen(sitting.now.plus(Duration.ofDays(2)));
        return after;
    }

    /// Grades the present question of turned key.
    private static Review claim(Sitting sitting, Quality quality) {
        sitting.now = sitting.now.plusSeconds(10);
        OptionId chosen = quality.isLapse() ? Practice.RIGHT : Practice.WRONG;
        return (Review)
                sitting.take(
                        sitting.session.grade(
                                new Response.Chosen(Set.of(chosen)),
                                quality,
                                false,
                                sitting.now,
                                sitting.now));
    }

    private static Course typed() {
        Item item = item("nests/typed", "");
        return Practice.course(
                new Item(
                        item.id(),
                        List.of(),
                        "",
                        false,
                        item.level(),
                        item.status(),
                        "Which muscle?",
                        "",
                        new TextEntry(List.of("puborectalis"), List.of(), 0),
                        item.rationale(),
                        List.of(),
                        Set.of(),
                        Notes.NONE));
    }

    private static Course course(int items) {
        return Practice.course(items(items));
    }

    private static List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item("nests/i" + i, "topic-" + i));
        }
        return items;
    }
}
