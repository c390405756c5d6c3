package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;
import retain.exam.Sitting;
import retain.exam.SmallCourses;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.History;
import retain.plan.Outlook;
import retain.plan.Pace;
import retain.plan.Simulation;
import retain.schedule.Algorithm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The law, for the day of the exam: turning one logged first answer from wrong to right never
/// lowers what the plan expects there, by either scheduler and at any pace.
class OutlookLawTest {
    private static final double ROUNDING = 1e-12;
    private static final int COURSES = 600;

    @Test
    void aFirstAnswerTurnedRightNeverLowersWhatIsExpectedOnTheDay() {
        int turned = 0;
        int raised = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            Random random = new Random(seed);
            Course course = FirstAnswerLawTest.withRules(SmallCourses.any(seed), random);
            Exam exam = course.exams().getFirst();
            List<Entry> log = new RandomLog(seed).anything(course).entries();
            List<Sitting> sittings = FirstAnswerLawTest.sittings(course, exam, random);
            if (!(Forms.of(course, exam, sittings, Forms.MANY) instanceof Forms.Held(var forms))) {
                continue;
            }
            Ahead ahead =
                    new Ahead(
                            course,
                            exam,
                            sittings,
                            forms,
                            random.nextBoolean() ? Algorithm.SM2 : Algorithm.FSRS6,
                            LearnerLog.BEGUN.plusDays(random.nextInt(80)),
                            1 + random.nextInt(40),
                            pace(random));
            Outlook less = ahead.outlook(log);
            History history = History.of(log, course::current);
            for (Item item : course.items()) {
                Optional<Review> wrong =
                        history.reviews(item.id()).stream()
                                .limit(1)
                                .filter(review -> !review.correct())
                                .findFirst();
                if (wrong.isEmpty()) {
                    continue;
                }
                Outlook more = ahead.outlook(FirstAnswerLawTest.turned(log, wrong.get(), random));
                assertOrder(less, more, item.id() + " by seed " + seed);
                turned++;
                raised += more.chance() > less.chance() + ROUNDING ? 1 : 0;
            }
        }
        assertTrue(turned > 500, "only " + turned + " were held against each other");
        assertTrue(raised > turned / 3, "only " + raised + " of " + turned + " raised the chance");
    }

    private static Pace pace(Random random) {
        return new Pace(
                random.nextInt(4),
                random.nextInt(3) == 0 ? Optional.of(1 + random.nextInt(5)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(1 + random.nextInt(3)) : Optional.empty());
    }

    /// All but the log.
    private record Ahead(
            Course course,
            Exam exam,
            List<Sitting> sittings,
            List<FormChance> forms,
            Algorithm algorithm,
            LocalDate today,
            int days,
            Pace pace) {
        Outlook outlook(List<Entry> log) {
            History history = History.of(log, course::current);
            Simulation simulation =
                    new Simulation(
                            course,
                            exam,
                            history,
                            Evidence.of(course, history, sittings),
                            forms,
                            algorithm,
                            today,
                            today.plusDays(days),
                            1);
            return simulation.outlook(pace, 100, _ -> {});
        }
    }

    private static void assertOrder(Outlook less, Outlook more, String which) {
        assertEquals(less.coverage(), more.coverage(), ROUNDING, which);
        assertNotLess(less.chance(), more.chance(), which);
        assertNotLess(less.low(), more.low(), which);
        assertNotLess(less.high(), more.high(), which);
        assertNotLess(less.score(), more.score(), which);
        assertNotLess(less.total(), more.total(), which);
        assertNotLess(less.gate(), more.gate(), which);
        for (int d = 0; d < less.domains().size(); d++) {
            assertEquals(less.domains().get(d).domain(), more.domains().get(d).domain());
            assertNotLess(less.domains().get(d).share(), more.domains().get(d).share(), which);
            assertNotLess(less.domains().get(d).mark(), more.domains().get(d).mark(), which);
        }
    }

    private static void assertNotLess(double less, double more, String which) {
        assertTrue(more >= less - ROUNDING, () -> which + ": from " + less + " to " + more);
        assertTrue(less >= 0 && more <= 1 + ROUNDING, () -> which + ": no chance: " + more);
    }
}
