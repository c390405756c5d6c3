package retain.tui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.exam.Sat;
import retain.schedule.Goal;

import java.time.LocalDate;

class GoalTextTest {
    private static final Course BIRDS = Sat.birds();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Goal SPRING = new Goal("spring", DAY);

    private static String before(int days) {
        return GoalText.of(SPRING, BIRDS, DAY.minusDays(days));
    }

    @Test
    void theDaysUntilTheExamAreCounted() {
        assertEquals("Spring examination on Mon 2027-03-01, in 98 days", before(98));
        assertEquals("Spring examination on Mon 2027-03-01, tomorrow", before(1));
        assertEquals("Spring examination on Mon 2027-03-01, today", before(0));
    }

    @Test
    void aDayGoneByIsTold() {
        assertEquals("Spring examination was on Mon 2027-03-01, yesterday", before(-1));
        assertEquals("Spring examination was on Mon 2027-03-01, 2 days ago", before(-2));
    }

    @Test
    void anExamThatTheCourseDroppedGoesByItsName() {
        assertEquals(
                "autumn on Mon 2027-03-01, today",
                GoalText.of(new Goal("autumn", DAY), BIRDS, DAY));
    }
}
