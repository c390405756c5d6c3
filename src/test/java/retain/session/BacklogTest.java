package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.log.Entry;
import retain.log.Entry.Setting;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Quality;
import retain.schedule.Backlog;
import retain.schedule.BacklogNow;
import retain.schedule.BacklogOffer;
import retain.schedule.Clearance;
import retain.schedule.Goal;
import retain.schedule.Limits;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.tui.words.BacklogText;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Six weeks of study, twelve days away, and the way back.
class BacklogTest {
    private static final LocalDate BACK = Weeks.START.plusDays(42 + 12);
    private static final Instant MORNING = Weeks.at(BACK);

    @TempDir Path folder;
    private Weeks ada;

    @BeforeEach
    void sixWeeksAndABreak() {
        ada = new Weeks(folder, 450);
        ada.study(Weeks.START, Weeks.START.plusDays(42));
    }

    private Session opened(LocalDate day, Limits limits) {
        EntryIds ids = new EntryIds(new Random(9));
        Desk desk =
                new Desk(
                        ada.course,
                        Weeks.ADA,
                        Weeks.BERLIN,
                        ids,
                        ada.scheduler,
                        limits,
                        Mode.DAILY);
        return Session.open(desk, ada.history(), Weeks.at(day));
    }

    private BacklogOffer offer() {
        return opened(BACK, Limits.DAILY).backlogOffer().orElseThrow();
    }

    private void chosen(int aDay, LocalDate since) {
        ada.log.add(new Backlog(aDay, since).chosen(ada.course, ada.stamp(Weeks.at(since))));
    }

    @Test
    void nothingIsOfferedToWhoStayed() {
        LocalDate next = Weeks.START.plusDays(42);
        assertTrue(opened(next, Limits.DAILY).left() > BacklogOffer.LEAST / 2);
        assertEquals(Optional.empty(), opened(next, Limits.DAILY).backlogOffer());
    }

    @Test
    void afterABreakTheOfferFollowsTheLearnersOwnPace() {
        BacklogOffer offer = offer();
        assertEquals(BACK.minusDays(13), offer.last());
        assertTrue(offer.overdue() > 1.5 * offer.holds(), () -> offer.overdue() + " overdue");
        assertTrue(offer.proposed() >= offer.holds());
        assertEquals(0, offer.proposed() % 5);
        assertTrue(offer.clear(offer.proposed()).orElseThrow().days() <= 30);
    }

    private void examOn(LocalDate day) {
        ada.log.add(new Goal("any", day).entry(ada.course, ada.stamp(Weeks.at(BACK))));
    }

    @Test
    void itIsClearBeforeAnExamWhereTwiceTheOwnPaceDoesThat() {
        BacklogOffer free = offer();
        LocalDate end = free.clear(free.proposed()).orElseThrow().day();
        examOn(end);
        BacklogOffer offer = offer();
        int more = offer.proposed();
        assertTrue(more > free.proposed(), () -> more + " a day, as without an exam");
        assertTrue(offer.clear(more).orElseThrow().day().isBefore(end));
        assertFalse(
                offer.clear(more - 5).filter(offer::isBeforeExam).isPresent(),
                "no more than it takes");
        assertFalse(BacklogText.end(offer, offer.clear(more)).contains("exam"));
    }

    @Test
    void itSaysWhereTheExamComesFirst() {
        int own = offer().proposed();
        examOn(BACK.plusDays(1));
        BacklogOffer offer = offer();
        assertEquals(own, offer.proposed(), "no pace that nobody keeps");
        String text = BacklogText.end(offer, offer.clear(own));
        assertTrue(text.endsWith(", not before your exam on Tue 2026-11-24"), text);
    }

    @Test
    void anExamThatIsOverHurriesNobody() {
        int own = offer().proposed();
        examOn(BACK);
        assertEquals(own, offer().proposed());
        assertEquals(Optional.empty(), offer().exam());
    }

    @Test
    void aLimitIsThePaceWhereThereIsOne() {
        Limits twenty = new Limits(10, Optional.of(20), Limits.DAILY.among());
        BacklogOffer offer = opened(BACK, twenty).backlogOffer().orElseThrow();
        assertTrue(offer.isLimited());
        assertEquals(20, offer.holds());
        assertEquals(20, offer.proposed());
        assertEquals(offer.clear(20), offer.clear(60), "the limit holds all the same");
        Limits wide = new Limits(10, Optional.of(500), Limits.DAILY.among());
        assertEquals(Optional.empty(), opened(BACK, wide).backlogOffer());
    }

    @Test
    void aDivisionWouldPromiseTooMuch() {
        BacklogOffer offer = offer();
        int few = offer.proposed() / 2;
        int byDivision = Math.ceilDiv(offer.due(), few);
        Clearance clear = offer.clear(few).orElseThrow();
        assertTrue(clear.days() > byDivision, () -> clear + " and " + byDivision);
        assertEquals(BACK.plusDays(clear.days() - 1L), clear.day());
        assertEquals(Optional.empty(), offer.clear(1), "more comes back than is cleared");
        assertEquals(1, offer.clear(offer.due()).orElseThrow().days());
    }

    /// The learner's luck is another than that of the simulation, so it may be out by a little.
    @Test
    void itIsClearOnAboutTheDayThatWasSaid() {
        BacklogOffer offer = offer();
        int aDay = offer.proposed();
        int said = offer.clear(aDay).orElseThrow().days();
        chosen(aDay, BACK);
        StringBuilder table = new StringBuilder();
        int days = 0;
        int left;
        do {
            LocalDate day = BACK.plusDays(days++);
            BacklogNow now =
                    BacklogNow.of(ada.course, ada.history(), ada.scheduler, day, Limits.DAILY)
                            .orElseThrow();
            Queue asked = ada.study(day);
            left = now.left() - asked.order().size();
            assertEquals(Math.min(aDay, now.left()), asked.order().size(), "never more than that");
            assertEquals(List.of(), asked.fresh(), "new items wait");
            assertEquals(days, now.dayNumber());
            table.append(days).append(": ").append(now.left()).append(" due, of ");
            table.append(now.days().orElseThrow()).append(" days\n");
        } while (left > 0);
        assertTrue(Math.abs(days - said) <= 2, "said " + said + "\n" + table);
    }

    @Test
    void mostAtRiskComeFirst() {
        chosen(20, BACK);
        History history = ada.history();
        List<Double> recalls = new ArrayList<>();
        List<ItemId> order = ada.queue(BACK).due();
        order.forEach(id ->
                recalls.add(
                        MemoryModel.DEFAULT.recall(
                                MemoryModel.DEFAULT.memory(history.reviews(id)).orElseThrow(),
                                BACK)));
        for (int i = 1; i < recalls.size(); i++) {
            assertTrue(recalls.get(i - 1) < recalls.get(i) + 0.01, recalls::toString);
        }
        double asked = recalls.getLast();
        Queue all = Queue.of(ada.course, history, ada.scheduler, BACK, Limits.DAILY);
        for (ItemId id : all.due()) {
            double recall =
                    MemoryModel.DEFAULT.recall(
                            MemoryModel.DEFAULT.memory(history.reviews(id)).orElseThrow(), BACK);
            assertTrue(order.contains(id) || recall > asked - 0.01, id + " waits");
        }
    }

    @Test
    void whatIsChosenIsKeptAndGoesOnTomorrow() {
        Session session = opened(BACK, Limits.DAILY);
        Move move = session.clearBacklog(20, MORNING);
        assertEquals(20, move.session().left());
        assertEquals(Optional.empty(), move.session().backlogOffer());
        Setting kept = (Setting) move.entries().getFirst();
        assertEquals("20 since " + BACK, kept.value());
        ada.log.add(kept);
        ada.study(BACK);
        assertEquals(0, opened(BACK, Limits.DAILY).left());
        assertTrue(opened(BACK, Limits.DAILY).beyondLimit() > 0);
        Session tomorrow = opened(BACK.plusDays(1), Limits.DAILY);
        assertEquals(20, tomorrow.left());
        assertEquals(2, tomorrow.backlogNow().orElseThrow().dayNumber());
    }

    @Test
    void whatWasDeclinedIsNotOfferedAgainThatDay() {
        Session session = opened(BACK, Limits.DAILY);
        int all = session.left();
        Move move = session.declineBacklog(MORNING);
        assertEquals(all, move.session().left(), "all is asked as ever");
        ada.log.addAll(move.entries());
        assertEquals(Optional.empty(), opened(BACK, Limits.DAILY).backlogOffer());
        assertTrue(opened(BACK.plusDays(1), Limits.DAILY).backlogOffer().isPresent());
    }

    @Test
    void undoTakesTheChoiceBack() {
        Session session = opened(BACK, Limits.DAILY);
        Session clearing = session.clearBacklog(20, MORNING).session();
        Session undone = clearing.undo(MORNING.plusSeconds(9)).orElseThrow().session();
        assertEquals(session.left(), undone.left());
        assertEquals(Optional.empty(), undone.backlog());
        assertTrue(undone.backlogOffer().isPresent(), "it is offered again");
        Session declined = session.declineBacklog(MORNING).session();
        assertTrue(
                declined.undo(MORNING.plusSeconds(9))
                        .orElseThrow()
                        .session()
                        .backlogOffer()
                        .isPresent());
    }

    @Test
    void theLastAnswerEndsItByItself() {
        Session session = opened(BACK, Limits.DAILY).clearBacklog(500, MORNING).session();
        Instant now = MORNING;
        List<Entry> kept = new ArrayList<>();
        while (session.turn().isPresent()) {
            now = now.plusSeconds(5);
            Move move = session.grade(right(), Quality.GOOD, false, now, now);
            kept.addAll(move.entries());
            session = move.session();
        }
        assertEquals("cleared " + BACK, ((Setting) kept.getLast()).value());
        assertTrue(session.isBacklogCleared());
        assertEquals(Optional.empty(), session.backlog());
        ada.log.addAll(kept);
        assertEquals(10, opened(BACK, Limits.DAILY).leftNew(), "new items come again");
        Session undone = session.undo(now.plusSeconds(5)).orElseThrow().session();
        assertTrue(undone.turn().isPresent(), "undo takes back the answer, not the end");
    }

    private static Response right() {
        return new Response.Chosen(Set.of(new OptionId("true")));
    }

    @Test
    void ofTwoMachinesTheLatestWordCounts() {
        Setting first = new Backlog(20, BACK).chosen(ada.course, ada.stamp(MORNING));
        Setting later = Backlog.declined(ada.course, ada.stamp(MORNING.plusSeconds(60)), BACK);
        Setting last = new Backlog(40, BACK).chosen(ada.course, ada.stamp(MORNING.plusSeconds(90)));
        assertEquals(Optional.empty(), backlog(later, first));
        assertEquals(Optional.empty(), backlog(first, later));
        assertEquals(Optional.of(new Backlog(40, BACK)), backlog(last, first, later));
        assertEquals(
                Optional.empty(),
                backlog(new Setting(ada.stamp(MORNING), "birds", "backlog", "forty, please")));
    }

    private Optional<Backlog> backlog(Entry... merged) {
        History history = History.of(List.of(merged), ada.course::current);
        assertFalse(history.all().isEmpty());
        return Backlog.of(ada.course::goesBy, history);
    }
}
