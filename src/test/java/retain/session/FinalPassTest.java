package retain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.ReviewKind;
import retain.schedule.Fsrs6;
import retain.schedule.Limits;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Scheduler;
import retain.schedule.Sm2;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// The last days before an exam, of a learner who came every day for eight weeks.
class FinalPassTest {
    private static final LocalDate EXAM = Weeks.START.plusDays(63);
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;

    @TempDir Path folder;

    /// Up to a week before the exam, with no more new items than leave room for a pass.
    private Weeks learner() {
        Weeks ada = new Weeks(folder, 150).limits(limits(Optional.empty()));
        ada.study(Weeks.START, EXAM.minusDays(7));
        ada.log.add(new Entry.Goal(ada.stamp(Weeks.at(Weeks.START)), "birds", "certificate", EXAM));
        return ada;
    }

    private static Limits limits(Optional<Duration> time) {
        return new Limits(3, Optional.empty(), time, Limits.DAILY.among());
    }

    private static Weeks minutes(Weeks ada, int minutes) {
        return ada.limits(limits(Optional.of(Duration.ofMinutes(minutes))));
    }

    private static double onTheDay(Weeks ada, ItemId id) {
        return MODEL.recall(MODEL.memory(ada.history().reviews(id)).orElseThrow(), EXAM);
    }

    @Test
    void beforeTheLastDaysAndOnTheDayItselfThereIsNone() {
        Weeks ada = minutes(learner(), 60);
        assertEquals(List.of(), ada.queue(EXAM.minusDays(8)).pass());
        assertTrue(ada.queue(EXAM.minusDays(7)).pass().size() > 3);
        assertEquals(List.of(), ada.queue(EXAM).pass());
    }

    @Test
    void whatWouldComeAnywayIsNotInIt() {
        Weeks ada = minutes(learner(), 60);
        LocalDate day = EXAM.minusDays(7);
        for (ItemId id : ada.queue(day).pass()) {
            Scheduled scheduled = (Scheduled) ada.scheduler.schedule(ada.history().reviews(id));
            assertTrue(!scheduled.due().isBefore(EXAM), () -> id + " is due " + scheduled.due());
        }
    }

    @Test
    void theLowestRecallOnTheDayOfTheExamComesFirst() {
        Weeks ada = minutes(learner(), 60);
        List<Double> recalls =
                ada.queue(EXAM.minusDays(7)).pass().stream().map(id -> onTheDay(ada, id)).toList();
        assertEquals(recalls.stream().sorted().toList(), recalls);
    }

    /// All of them once, the same share each day: no pile on the last.
    @Test
    void itIsSpreadOverTheDaysAndReachesAllWhereThereIsTime() {
        Weeks ada = minutes(learner(), 60);
        List<Integer> shares = new ArrayList<>();
        Set<ItemId> asked = new HashSet<>();
        for (int left = 7; left >= 1; left--) {
            Queue queue = ada.study(EXAM.minusDays(left));
            shares.add(queue.pass().size());
            asked.addAll(queue.order());
        }
        int most = shares.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int least = shares.stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertTrue(most - least <= 3, shares::toString);
        History history = ada.history();
        for (Item item : ada.course.items()) {
            boolean isKnown = !history.reviews(item.id()).isEmpty();
            assertTrue(!isKnown || asked.contains(item.id()), item.id() + " was not asked");
        }
    }

    /// The learner takes twenty seconds an answer, and a missed one is drilled once.
    @Test
    void noDayExceedsTheMinutes() {
        Weeks ada = minutes(learner(), 12);
        for (int left = 7; left >= 1; left--) {
            LocalDate day = EXAM.minusDays(left);
            Queue queue = ada.queue(day);
            Duration planned =
                    Duration.ofSeconds(
                            20L * (queue.due().size() + queue.pass().size())
                                    + 20L * queue.fresh().size());
            boolean isFull = 20L * (queue.due().size() + queue.fresh().size()) > 12 * 60;
            assertTrue(
                    planned.toSeconds() <= 12 * 60 || (isFull && queue.pass().isEmpty()),
                    () -> day + " takes " + planned);
            ada.study(day);
        }
    }

    @Test
    void whereTimeIsShortTheSafetyCriticalOnesAreIncluded() {
        Weeks ada = learner();
        LocalDate day = EXAM.minusDays(1);
        Queue all = minutes(ada, 240).queue(day);
        int asked = all.due().size() + all.fresh().size();
        List<ItemId> critical = new ArrayList<>(all.pass());
        critical.removeIf(id -> !ada.course.item(id).orElseThrow().critical());
        assertTrue(critical.size() > 1 && critical.size() < all.pass().size());
        for (int minutes = asked / 3; minutes < 60; minutes++) {
            List<ItemId> pass = minutes(ada, minutes).queue(day).pass();
            if (pass.size() >= critical.size()) {
                assertTrue(pass.containsAll(critical), pass::toString);
            } else {
                assertTrue(critical.containsAll(pass), pass::toString);
            }
        }
    }

    @Test
    void theShareIsTheSameAllDay() {
        Weeks ada = minutes(learner(), 60);
        LocalDate day = EXAM.minusDays(4);
        List<ItemId> pass = ada.queue(day).pass();
        ada.answer(day, pass.subList(0, 2));
        assertEquals(pass.subList(2, pass.size()), ada.queue(day).pass());
    }

    @Test
    void whatWasMissedComesAgainOnTheNextDay() {
        Weeks ada = minutes(learner(), 60);
        LocalDate day = EXAM.minusDays(7);
        ada.study(day);
        History history = ada.history();
        Set<ItemId> missed = new HashSet<>();
        for (Entry entry : ada.log) {
            if (entry instanceof Review review
                    && review.day().equals(day)
                    && review.kind() == ReviewKind.EARLY
                    && !review.correct()) {
                missed.add(history.present(review.item()));
            }
        }
        assertTrue(!missed.isEmpty());
        assertTrue(ada.queue(day.plusDays(1)).pass().containsAll(missed));
    }

    /// Under SM-2 nothing moves. Under FSRS-6 what was known comes later, never sooner.
    @Test
    void knownInThePassNothingIsScheduledWorse() {
        Weeks ada = minutes(learner(), 60);
        LocalDate day = EXAM.minusDays(5);
        List<ItemId> pass = ada.queue(day).pass();
        History before = ada.history();
        ada.answer(day, pass);
        History after = ada.history();
        int missed = 0;
        for (ItemId id : pass) {
            assertEquals(due(new Sm2(), before, id), due(new Sm2(), after, id));
            boolean isMissed = after.reviews(id).getLast().kind() == ReviewKind.REDRILL;
            missed += isMissed ? 1 : 0;
            assertTrue(
                    isMissed || !due(new Fsrs6(), after, id).isBefore(due(new Fsrs6(), before, id)),
                    id::toString);
        }
        assertTrue(missed < pass.size());
    }

    private static LocalDate due(Scheduler scheduler, History history, ItemId id) {
        return ((Scheduled) scheduler.schedule(history.reviews(id))).due();
    }

    @Test
    void aSessionAsksItAsEarlyAnswersAfterWhatIsDue() {
        Weeks ada = minutes(learner(), 60);
        LocalDate day = EXAM.minusDays(3);
        Desk desk =
                new Desk(
                        ada.course,
                        Weeks.ADA,
                        Weeks.BERLIN,
                        new EntryIds(new Random(3)),
                        ada.scheduler,
                        limits(Optional.of(Duration.ofMinutes(60))),
                        Mode.DAILY);
        Session session = Session.open(desk, ada.history(), Weeks.at(day));
        Queue queue = ada.queue(day);
        assertEquals(Optional.of(3), session.daysToExam());
        assertEquals(queue.pass().size(), session.leftPass());
        assertEquals(
                queue.pass(),
                session.ahead().subList(queue.due().size() + queue.fresh().size(), session.left()));
        ada.answer(day, session.ahead().subList(0, session.left() - session.leftPass()));
        Session then = Session.open(desk, ada.history(), Weeks.at(day).plusSeconds(3000));
        assertEquals(ReviewKind.EARLY, then.kindAt(Weeks.at(day)));
    }
}
