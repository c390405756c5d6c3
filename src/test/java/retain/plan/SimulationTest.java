package retain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.deck.Course;
import retain.deck.Exam;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Stamp;
import retain.report.Evidence;
import retain.report.Forms;
import retain.schedule.Agenda;
import retain.schedule.Algorithm;
import retain.schedule.Limits;
import retain.schedule.Queue;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What a simulation of the shipped course makes of a made-up learner's pace.
class SimulationTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 5);
    private static final LocalDate TODAY = BEGUN.plusDays(28);
    private static final double ROUNDING = 1e-9;

    private static Course course;
    private static Exam exam;
    private static History history;

    @BeforeAll
    static void fourWeeks() {
        course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        exam = course.exams().getFirst();
        history = new Trainee(course, "mara", 0.2, 1).studies(BEGUN, 28, 5).history();
    }

    private static Simulation simulation(History of, Algorithm algorithm, int days) {
        Forms.Held held = (Forms.Held) Forms.of(course, exam, List.of(), Forms.MANY);
        return new Simulation(
                course,
                exam,
                of,
                Evidence.of(course, of, List.of()),
                held.forms(),
                algorithm,
                TODAY,
                TODAY.plusDays(days),
                1);
    }

    private static Outlook outlook(Pace pace, int days) {
        return simulation(history, Algorithm.SM2, days).outlook(pace, 200, _ -> {});
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void moreMinutesNeverLowerThePointsToExpect(Algorithm algorithm) {
        Simulation simulation = simulation(history, algorithm, 30);
        double before = 0;
        List<Double> all = new ArrayList<>();
        for (int minutes : new int[] {1, 3, 6, 12, 24, 48}) {
            double score = simulation.outlook(new Pace(6, minutes), 200, _ -> {}).score();
            all.add(score);
            assertTrue(score >= before - 0.002, () -> "by minutes: " + all);
            before = score;
        }
        assertTrue(all.getLast() > all.getFirst() + 0.05, () -> "by minutes: " + all);
    }

    @Test
    void moreNewItemsADayNeverLowerThePointsToExpectWhileTimeLasts() {
        double before = 0;
        List<Double> all = new ArrayList<>();
        for (int newItems : new int[] {0, 1, 2, 4, 8}) {
            double score = outlook(Pace.ofNew(newItems), 30).score();
            all.add(score);
            assertTrue(score >= before - 0.002, () -> "by new items: " + all);
            before = score;
        }
        assertTrue(all.getLast() > all.getFirst() + 0.02, () -> "by new items: " + all);
    }

    @Test
    void theSameSeedGivesTheSameOutlookAndMoreRunsHardlyAnother() {
        Outlook once = outlook(new Pace(5, 12), 20);
        Outlook again = outlook(new Pace(5, 12), 20);
        assertEquals(once.chance(), again.chance());
        assertEquals(once.low(), again.low());
        assertEquals(once.load().minutes(0, 20), again.load().minutes(0, 20));
        Outlook longer =
                simulation(history, Algorithm.SM2, 20).outlook(new Pace(5, 12), 2_000, _ -> {});
        assertEquals(once.chance(), longer.chance(), 0.04);
        assertEquals(once.score(), longer.score(), 0.01);
    }

    @Test
    void noDayTakesLongerThanThePaceAllowsTheFinalPassIncluded() {
        for (int minutes : new int[] {2, 7, 15}) {
            Load load = outlook(new Pace(10, minutes), 20).load();
            assertTrue(load.mostMinutes() <= minutes + ROUNDING, () -> minutes + " " + load);
            assertTrue(load.mostMinutes() > 0.8 * minutes, () -> minutes + " are not used");
        }
        Load items = outlook(new Pace(10, Optional.of(9), Optional.empty()), 20).load();
        for (int day = 0; day < 20; day++) {
            assertTrue(items.items(day, day + 1) <= 9 + ROUNDING);
        }
    }

    @Test
    void todayAsksWhatStudyAsks() {
        for (Algorithm algorithm : Algorithm.values()) {
            Queue queue = Queue.of(course, history, algorithm.scheduler(), TODAY, Limits.DAILY);
            Load load =
                    simulation(history, algorithm, 30).outlook(Pace.ofNew(10), 100, _ -> {}).load();
            assertTrue(queue.due().size() > 5);
            assertEquals(10, load.newItems(0, 1), ROUNDING);
            assertEquals(queue.due().size() + 10, load.items(0, 1), ROUNDING);
        }
    }

    /// The learner's share of a final pass is the one that `study` has, also where the day's
    /// minutes cannot hold all.
    @Test
    void inTheLastDaysTodayAsksTheFinalPassThatStudyAsks() {
        Entry.Goal goal =
                new Entry.Goal(
                        new Stamp(
                                new EntryIds(new Random(9)).next(Instant.EPOCH),
                                Instant.EPOCH,
                                Learner.named("mara").orElseThrow()),
                        course.slug(),
                        exam.name(),
                        TODAY.plusDays(5));
        List<Entry> entries = new ArrayList<>(history.entries());
        entries.add(goal);
        History withGoal = History.of(entries, course::current);
        for (Algorithm algorithm : Algorithm.values()) {
            List<Integer> shares = new ArrayList<>();
            for (int minutes = 4; minutes < 20; minutes++) {
                Limits limits =
                        new Limits(
                                4,
                                Optional.empty(),
                                Optional.of(Duration.ofMinutes(minutes)),
                                Limits.DAILY.among());
                Queue queue = Agenda.queue(course, withGoal, algorithm.scheduler(), TODAY, limits);
                if (queue.pass().isEmpty()) {
                    // Nor may what is due fit into such a day.
                    continue;
                }
                Load load =
                        simulation(history, algorithm, 5)
                                .outlook(new Pace(4, minutes), 100, _ -> {})
                                .load();
                shares.add(queue.pass().size());
                assertEquals(queue.order().size(), load.items(0, 1), ROUNDING, shares::toString);
            }
            assertTrue(shares.getFirst() < shares.getLast(), shares::toString);
        }
    }

    @Test
    void inTheLastDaysEveryItemThatIsKnownComesOnceMore() {
        int known = Evidence.of(course, history, List.of()).traces().size();
        Load load = outlook(new Pace(0, 60), 7).load();
        double asked = 0;
        for (int day = 0; day < 7; day++) {
            asked += load.items(day, day + 1);
        }
        assertTrue(asked >= known, asked + " of " + known);
        // Not all at once, and what is due comes besides.
        assertTrue(load.items(6, 7) < known / 2.0, () -> "on the eve " + load.items(6, 7));
    }

    @Test
    void aDistantDayWithoutAnyStudyIsForgottenFor() {
        Outlook near = outlook(new Pace(0, Optional.of(1), Optional.empty()), 2);
        Outlook far = outlook(new Pace(0, Optional.of(1), Optional.empty()), 200);
        assertTrue(far.score() < near.score() - 0.02, () -> near.score() + " " + far.score());
    }

    @Test
    void whoeverBegunNothingSeesWhatTheNeededNewItemsPromise() {
        History nothing = History.of(List.of(), course::current);
        Simulation simulation = simulation(nothing, Algorithm.SM2, 60);
        assertEquals(course.items().size(), simulation.unseen());
        int needed = simulation.newItemsNeeded();
        Outlook enough = simulation.outlook(Pace.ofNew(needed), 200, _ -> {});
        Outlook half = simulation.outlook(Pace.ofNew(needed / 2), 200, _ -> {});
        assertTrue(enough.coverage() > 0.97, () -> "seen " + enough.coverage());
        assertTrue(half.coverage() < 0.8, () -> "seen " + half.coverage());
    }

    @Test
    void theTellingOfProgressEndsAtAThousand() {
        List<Integer> told = new ArrayList<>();
        simulation(history, Algorithm.SM2, 3).outlook(new Pace(5, 5), 350, told::add);
        assertEquals(List.of(250, 500, 750, 1000), told);
    }
}
