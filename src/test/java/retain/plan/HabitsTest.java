package retain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.log.History;
import retain.schedule.UsualDay;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What is taken for a learner's habits.
class HabitsTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 5);
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();

    private static Habits after(int days, int newItems, int later) {
        History history =
                new Trainee(COURSE, "mara", 0, 1).studies(BEGUN, days, newItems).history();
        return Habits.of(COURSE, history, BEGUN.plusDays((long) days + later));
    }

    @Test
    void ofWhomNothingIsKnownTheUsualIsTaken() {
        Habits habits = Habits.of(COURSE, History.of(List.of(), COURSE::current), BEGUN);
        assertEquals(
                new Habits(0, 0, 6.0 / 7, new UsualDay(0, 10, 15, 45, 20, BEGUN), 0.1, 0.1),
                habits);
    }

    @Test
    void fourWeeksSayHowOneStudies() {
        Habits habits = after(28, 5, 0);
        assertEquals(28, habits.window());
        assertTrue(habits.studied() >= 20 && habits.studied() < 28, habits.toString());
        assertEquals((habits.studied() + 6) / 35.0, habits.attendance(), 1e-9);
        assertEquals(5, habits.newItems());
        // Ten seconds on average to answer, seven to read on, and a quarter of that again.
        assertEquals(20, habits.secondsReview(), 5);
        assertTrue(habits.secondsNew() > habits.secondsReview(), habits.toString());
        assertTrue(habits.minutes() >= 5 && habits.minutes() <= 15, habits.toString());
    }

    @Test
    void aBreakOfWeeksLowersTheAttendanceAndLeavesTheDayAsItWas() {
        Habits before = after(28, 5, 0);
        Habits habits = after(28, 5, 40);
        assertEquals(28, habits.window());
        assertEquals(0, habits.studied());
        assertEquals(6 / 35.0, habits.attendance(), 1e-9);
        assertEquals(before.usual(), habits.usual());
        assertEquals(5, habits.newItems());
    }

    @Test
    void onesOwnDaysAreLeftBehindFourWeeksAfterThem() {
        Trainee trainee = new Trainee(COURSE, "mara", 0, 1).studies(BEGUN, 28, 2);
        trainee.studies(BEGUN.plusDays(56), 28, 5);
        Habits habits = Habits.of(COURSE, trainee.history(), BEGUN.plusDays(84));
        assertEquals(5, habits.newItems());
    }

    @Test
    void todayIsNoPartOfTheHabits() {
        History history = new Trainee(COURSE, "mara", 0, 1).studies(BEGUN, 10, 5).history();
        Habits yesterday = Habits.of(COURSE, history, BEGUN.plusDays(9));
        Habits first =
                Habits.of(
                        COURSE,
                        new Trainee(COURSE, "mara", 0, 1).studies(BEGUN, 9, 5).history(),
                        BEGUN.plusDays(9));
        assertEquals(first.minutes(), yesterday.minutes());
        assertEquals(first.studied(), yesterday.studied());
    }
}
