package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class Sm2Test {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final Sm2 sm2 = new Sm2();
    private final Practice practice = new Practice();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sm2.csv", numLinesToSkip = 2)
    void aScheduleFollowsThePublishedSteps(String name, String qualities, String states) {
        Schedule state = new Unseen();
        LocalDate day = START;
        List<String> seen = new ArrayList<>();
        for (String quality : qualities.split(" ")) {
            Scheduled next =
                    sm2.after(state, day, Quality.of(Integer.parseInt(quality)).orElseThrow());
            assertEquals(day.plusDays(next.interval()), next.due(), name);
            assertEquals(day, next.lastReviewed(), name);
            seen.add(text(next));
            state = next;
            day = next.due();
        }
        assertEquals(states, String.join(" ", seen));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "days.csv", numLinesToSkip = 2)
    void aScheduleIsFoldedByStudyDays(
            String claim, String answers, String state, int lapses, int due) {
        List<Review> reviews = new ArrayList<>();
        for (String answer : answers.split("; ")) {
            String[] parts = answer.split(" ");
            reviews.add(
                    practice.review(
                            Practice.id("nests/one"),
                            START.plusDays(Integer.parseInt(parts[0])),
                            ReviewKind.of(parts[1]).orElseThrow(),
                            Integer.parseInt(parts[2])));
        }
        Scheduled scheduled = (Scheduled) sm2.schedule(reviews);
        assertEquals(state, text(scheduled), claim);
        assertEquals(lapses, scheduled.lapses(), claim);
        assertEquals(START.plusDays(due), scheduled.due(), claim);
    }

    @Test
    void anItemThatWasOnlyCrammedIsUnseen() {
        Review cram = practice.review(Practice.id("nests/one"), START, ReviewKind.CRAM, 5);
        assertEquals(new Unseen(), sm2.schedule(List.of(cram)));
        assertEquals(new Unseen(), sm2.schedule(List.of()));
    }

    @Test
    void anAnswerTakenBackWasNeverGiven() {
        practice.answered("nests/one", START, 4);
        practice.answered("nests/one", START.plusDays(1), 4);
        Review third = practice.answered("nests/one", START.plusDays(7), 4);
        practice.keep(new Retraction(practice.stamp(), third.id()));
        Scheduled schedule =
                (Scheduled)
                        sm2.schedule(
                                practice.history(Practice.course(Practice.item("nests/one", "")))
                                        .reviews(Practice.id("nests/one")));
        assertEquals("2/6/2.50", text(schedule));
        assertEquals(START.plusDays(7), schedule.due());
        assertEquals(START.plusDays(1), schedule.lastReviewed());
    }

    @Test
    void theEighthLapseMakesALeech() {
        Schedule state = new Unseen();
        for (int lapse = 1; lapse <= 9; lapse++) {
            Scheduled next = sm2.after(state, START.plusDays(lapse), Quality.SLIP);
            assertEquals(lapse, next.lapses());
            assertEquals(lapse >= 8, next.isLeech(), lapse + " lapses");
            state = next;
        }
        Scheduled recalled = sm2.after(state, START.plusDays(10), Quality.GOOD);
        assertTrue(recalled.isLeech());
    }

    @Test
    void anItemIsLearntOnceItWasRecalledTwiceInARow() {
        Scheduled once = sm2.after(new Unseen(), START, Quality.GOOD);
        Scheduled twice = sm2.after(once, once.due(), Quality.HARD);
        assertTrue(once.isLearning());
        assertFalse(twice.isLearning());
        assertTrue(sm2.after(twice, twice.due(), Quality.SLIP).isLearning());
    }

    private static String text(Scheduled state) {
        EaseFactor ease = (EaseFactor) state.strength();
        return "%d/%d/%s".formatted(state.repetition(), state.interval(), ease.text());
    }
}
