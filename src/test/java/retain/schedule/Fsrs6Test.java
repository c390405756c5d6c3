package retain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.deck.Item;
import retain.log.Entry;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class Fsrs6Test {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final Fsrs6 fsrs = new Fsrs6();
    private final Practice practice = new Practice();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "fsrs6-days.csv", numLinesToSkip = 2)
    void aScheduleIsFoldedByStudyDays(
            String claim, String answers, int repetition, int lapses, int last, int interval) {
        Scheduled scheduled = assertInstanceOf(Scheduled.class, fsrs.schedule(reviews(answers)));
        assertEquals(repetition, scheduled.repetition(), claim);
        assertEquals(lapses, scheduled.lapses(), claim);
        assertEquals(START.plusDays(last), scheduled.lastReviewed(), claim);
        assertEquals(interval, scheduled.interval(), claim);
        assertEquals(START.plusDays(last + interval), scheduled.due(), claim);
    }

    private List<Review> reviews(String answers) {
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
        return reviews;
    }

    @Test
    void aCramBeginsNoItemButIsRemembered() {
        List<Review> crams = reviews("0 cram 4; 2 cram 1");
        Unseen unseen = assertInstanceOf(Unseen.class, fsrs.schedule(crams));
        assertEquals(MemoryModel.DEFAULT.memory(crams), unseen.memory());
        LocalDate day = START.plusDays(3);
        assertEquals(Optional.empty(), fsrs.after(unseen, day, ReviewKind.CRAM, Quality.EASY));
        Scheduled begun = fsrs.after(unseen, day, ReviewKind.SCHEDULED, Quality.GOOD).orElseThrow();
        assertEquals(1, begun.repetition());
        assertEquals(0, begun.lapses());
        List<Review> all = new ArrayList<>(crams);
        all.addAll(reviews("3 scheduled 4"));
        assertEquals(MemoryModel.DEFAULT.memory(all), Optional.of(begun.strength()));
    }

    @Test
    void aScheduleOfTheOtherAlgorithmIsNoneToGoOnFrom() {
        Scheduled sm2 = new Sm2().after(new Unseen(), START, Quality.GOOD);
        assertThrows(
                IllegalStateException.class,
                () -> fsrs.after(sm2, START, ReviewKind.SCHEDULED, Quality.GOOD));
        Schedule other = fsrs.schedule(reviews("0 scheduled 4"));
        assertThrows(
                IllegalStateException.class, () -> new Sm2().after(other, START, Quality.GOOD));
    }

    @Test
    void anAnswerTakenBackWasNeverGivenAndARestartForgetsAll() {
        Item item = Practice.item("nests/one", "");
        Course course = Practice.course(item);
        practice.answered("nests/one", START, 1);
        Schedule once = schedule(course, item);
        Review second = practice.answered("nests/one", START.plusDays(1), 4);
        Schedule twice = schedule(course, item);
        Retraction undo = practice.keep(new Retraction(practice.stamp(), second.id()));
        assertEquals(once, schedule(course, item));
        practice.keep(new Retraction(practice.stamp(), undo.id()));
        assertEquals(twice, schedule(course, item));
        practice.keep(new Restart(practice.stamp(), new Entry.Scope.OneItem(item.id())));
        assertEquals(new Unseen(), schedule(course, item));
        practice.answered("nests/one", START.plusDays(9), 5);
        assertEquals(8, ((Scheduled) schedule(course, item)).interval());
    }

    @Test
    void aCorrectedKeyChangesNoMemory() {
        Item item = Practice.item("nests/one", "");
        practice.answered("nests/one", START, 4);
        practice.answered("nests/one", START.plusDays(2), 4);
        Item corrected = Practice.corrected(item);
        assertEquals(
                schedule(Practice.course(item), item),
                schedule(Practice.course(corrected), corrected));
    }

    private Schedule schedule(Course course, Item item) {
        return fsrs.schedule(practice.history(course).reviews(item.id()));
    }

    // Laws

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsForetoldForAnAnswerIsWhatTheFoldGives(long seed) {
        Random random = new Random(seed);
        for (Scheduler scheduler : List.of(fsrs, new Sm2())) {
            List<Review> reviews = new ArrayList<>();
            LocalDate day = START;
            for (int i = 0; i < 60; i++) {
                Schedule before = scheduler.schedule(reviews);
                // SM-2 looks at the first scheduled answer of a day alone.
                day = day.plusDays(random.nextInt(scheduler instanceof Sm2 ? 1 : 0, 20));
                ReviewKind kind = ReviewKind.values()[random.nextInt(4)];
                int quality = random.nextInt(6);
                Optional<Scheduled> foretold =
                        scheduler.after(before, day, kind, Quality.of(quality).orElseThrow());
                reviews.add(practice.review(Practice.id("nests/one"), day, kind, quality));
                Schedule after = scheduler.schedule(reviews);
                if (foretold.isPresent()) {
                    assertEquals(foretold.get(), after);
                } else if (before instanceof Scheduled) {
                    assertEquals(before, after);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anItemIsDueWhenItsRecallHasFallenToNineTenths(long seed) {
        Random random = new Random(seed);
        List<Review> reviews = new ArrayList<>();
        LocalDate day = START;
        for (int i = 0; i < 40; i++) {
            reviews.add(
                    practice.review(
                            Practice.id("nests/one"),
                            day,
                            ReviewKind.SCHEDULED,
                            random.nextInt(6)));
            Scheduled scheduled = (Scheduled) fsrs.schedule(reviews);
            Memory memory = (Memory) scheduled.strength();
            assertEquals(Optional.of(memory), MemoryModel.DEFAULT.memory(reviews));
            double stability = memory.stability();
            assertEquals(Math.clamp(Math.round(stability), 1, 36_500), scheduled.interval());
            assertTrue(scheduled.due().isAfter(day));
            day = day.plusDays(random.nextInt(0, 2 * scheduled.interval()));
            if (day.getYear() > 5000) {
                break;
            }
        }
    }

    @Test
    void bothAlgorithmsReadOneLogAndNeitherChangesWhatTheOtherSays() {
        Item item = Practice.item("nests/one", "");
        Course course = Practice.course(item);
        Random random = new Random(3);
        Scheduler scheduler = fsrs;
        LocalDate day = START;
        for (int i = 0; i < 30; i++) {
            History history = practice.history(course);
            scheduler = i % 7 == 0 ? (scheduler instanceof Sm2 ? fsrs : new Sm2()) : scheduler;
            if (scheduler.schedule(history.reviews(item.id())) instanceof Scheduled scheduled) {
                day = scheduled.due();
            }
            Schedule sm2 = new Sm2().schedule(history.reviews(item.id()));
            Algorithm chosen = scheduler instanceof Sm2 ? Algorithm.SM2 : Algorithm.FSRS6;
            practice.keep(chosen.choice(course, practice.stamp()));
            assertEquals(sm2, new Sm2().schedule(practice.history(course).reviews(item.id())));
            practice.answered("nests/one", day, random.nextInt(5) == 0 ? 1 : 4);
        }
        List<Review> reviews = practice.history(course).reviews(item.id());
        assertEquals(30, reviews.size());
        assertEquals(
                MemoryModel.DEFAULT.memory(reviews).orElseThrow(),
                ((Scheduled) fsrs.schedule(reviews)).strength());
    }
}
