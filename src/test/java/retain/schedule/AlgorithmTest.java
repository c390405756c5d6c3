package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import retain.deck.Course;
import retain.log.Entry.Retraction;
import retain.log.Entry.Setting;
import retain.log.History;
import retain.log.Stamp;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class AlgorithmTest {
    private final Practice practice = new Practice();
    private final Course course = Practice.course(Practice.item("nests/one", ""));

    private Algorithm chosen() {
        return Algorithm.chosen(course::goesBy, practice.history(course));
    }

    @Test
    void theLastStandingChoiceWins() {
        assertEquals(Algorithm.SM2, chosen());
        practice.keep(Algorithm.FSRS6.choice(course, practice.stamp()));
        assertEquals(Algorithm.FSRS6, chosen());
        Setting back = practice.keep(Algorithm.SM2.choice(course, practice.stamp()));
        assertEquals(Algorithm.SM2, chosen());
        practice.keep(new Retraction(practice.stamp(), back.id()));
        assertEquals(Algorithm.FSRS6, chosen());
    }

    @Test
    void theChoiceIsMadeForEachCourse() {
        practice.keep(new Setting(practice.stamp(), "mammals", "scheduler", "fsrs6"));
        assertEquals(Algorithm.SM2, chosen());
        assertEquals(
                Algorithm.FSRS6,
                Algorithm.chosen(Set.of("birds", "mammals")::contains, practice.history(course)),
                "the course was once called mammals");
    }

    @Test
    void twoMachinesAgreeInWhateverOrderTheirChoicesArrive() {
        Stamp first = practice.stamp();
        Stamp second = practice.stamp();
        Setting earlier = Algorithm.FSRS6.choice(course, first);
        Setting later = Algorithm.SM2.choice(course, second);
        for (List<Setting> order : List.of(List.of(earlier, later), List.of(later, earlier))) {
            History history = History.of(order, course::current);
            assertEquals(Algorithm.SM2, Algorithm.chosen(course::goesBy, history));
        }
    }

    @Test
    void aChoiceOfANewerVersionIsNamedAndNotFollowed() {
        practice.keep(Algorithm.FSRS6.choice(course, practice.stamp()));
        practice.keep(new Setting(practice.stamp(), "birds", "scheduler", "fsrs7"));
        assertEquals(Algorithm.SM2, chosen());
        assertEquals(
                Optional.of("fsrs7"), Algorithm.unknown(course::goesBy, practice.history(course)));
    }

    @Test
    void everyAlgorithmHasItsWordAndItsScheduler() {
        for (Algorithm algorithm : Algorithm.values()) {
            assertEquals(Optional.of(algorithm), Algorithm.of(algorithm.word()));
        }
        assertEquals(Optional.empty(), Algorithm.of("SM-2"));
        assertInstanceOf(Sm2.class, Algorithm.SM2.scheduler());
        assertInstanceOf(Fsrs6.class, Algorithm.FSRS6.scheduler());
    }
}
