package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import retain.log.Quality;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;

class Sm2Test {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sm2.csv", numLinesToSkip = 2)
    void aScheduleFollowsThePublishedSteps(String name, String qualities, String states) {
        Schedule state = new Unseen();
        LocalDate day = LocalDate.of(2026, 11, 23);
        StringBuilder seen = new StringBuilder();
        for (String quality : qualities.split(" ")) {
            Scheduled next =
                    new Sm2()
                            .after(state, day, Quality.of(Integer.parseInt(quality)).orElseThrow());
            assertEquals(day.plusDays(next.interval()), next.due(), name);
            seen.append(next.repetition()).append('/').append(next.interval()).append('/');
            seen.append(next.easeFactor() / 100).append('.');
            seen.append(next.easeFactor() % 100 / 10).append(next.easeFactor() % 10).append(' ');
            state = next;
            day = next.due();
        }
        assertEquals(states, seen.toString().strip());
    }
}
