package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.log.Entry;
import retain.log.Entry.Retraction;
import retain.log.History;
import retain.log.Stamp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class GoalTest {
    private static final Goal SPRING = new Goal("spring", MONDAY.plusDays(98));
    private static final Goal SUMMER = new Goal("spring", MONDAY.plusDays(198));

    private final Practice practice = new Practice();
    private final Course course = Practice.course(Practice.item("nests/one", ""));

    private Optional<Goal> chosen() {
        return Goal.of(course::goesBy, practice.history(course));
    }

    @Test
    void theLastStandingGoalWins() {
        assertEquals(Optional.empty(), chosen());
        practice.keep(SPRING.entry(course, practice.stamp()));
        assertEquals(Optional.of(SPRING), chosen());
        Entry.Goal later = practice.keep(SUMMER.entry(course, practice.stamp()));
        assertEquals(Optional.of(SUMMER), chosen());
        practice.keep(new Retraction(practice.stamp(), later.id()));
        assertEquals(Optional.of(SPRING), chosen());
    }

    @Test
    void aGoalIsOfOneCourse() {
        practice.keep(new Entry.Goal(practice.stamp(), "mammals", SPRING.exam(), SPRING.day()));
        assertEquals(Optional.empty(), chosen());
        assertEquals(
                Optional.of(SPRING),
                Goal.of(Set.of("birds", "mammals")::contains, practice.history(course)),
                "the course was once called mammals");
    }

    @Test
    void twoMachinesAgreeInWhateverOrderTheirGoalsArrive() {
        Stamp first = practice.stamp();
        Stamp second = practice.stamp();
        Entry.Goal earlier = SUMMER.entry(course, first);
        Entry.Goal later = SPRING.entry(course, second);
        for (List<Entry> order :
                List.<List<Entry>>of(List.of(earlier, later), List.of(later, earlier))) {
            History history = History.of(order, course::current);
            assertEquals(Optional.of(SPRING), Goal.of(course::goesBy, history));
        }
    }

    @Test
    void itsDayIsCountedDownToAndGoesBy() {
        assertEquals(98, SPRING.daysLeft(MONDAY));
        assertEquals(0, SPRING.daysLeft(SPRING.day()));
        assertFalse(SPRING.isOver(SPRING.day()), "on the day itself it is still ahead");
        assertTrue(SPRING.isOver(SPRING.day().plusDays(1)));
        assertEquals(-2, SPRING.daysLeft(SPRING.day().plusDays(2)));
    }

    @Test
    void aDayIsReadAsTheLogWritesIt() {
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), Goal.day("2027-03-01"));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), Goal.day("2028-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2027-02-29",
                "2027-13-01",
                "2027-00-10",
                "2027-3-1",
                "27-03-01",
                "+12027-03-01",
                "-2027-03-01",
                "2027-03-01 ",
                "01.03.2027",
                "٢٠٢٧-٠٣-٠١"
            })
    void whatIsNoDayIsNotRead(String text) {
        assertEquals(Optional.empty(), Goal.day(text));
    }
}
