package retain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static retain.schedule.Practice.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import retain.deck.Course;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;
import retain.schedule.MemoryModel;
import retain.schedule.Practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ReplayTest {
    private final Practice practice = new Practice();
    private final Course course = Practice.course(Practice.item("nests/one", ""));

    private Replay replay() {
        return Replay.of(practice.history(course), _ -> true);
    }

    private static LocalDate day(int day) {
        return MONDAY.plusDays(day);
    }

    @Test
    void beforeEachAnswerEveryPredictorSaysWhatItKnows() {
        practice.answered("nests/one", day(0), 4);
        practice.answered("nests/one", day(1), 4);
        practice.answered("nests/one", day(13), 1);
        practice.answered("nests/one", day(14), 4);
        List<Prediction> three = replay().predictions();
        assertEquals(3, three.size());
        assertEquals(List.of(true, false, true), three.stream().map(Prediction::right).toList());

        // Due after 1 day and asked then; due after 6, asked after 12; due after 1 again.
        assertChances(three, Predictor.SM2, 0.9, 0.81, 0.9);
        assertChances(three, Predictor.CONSTANT, 1 / 2.0, 2 / 3.0, 2 / 4.0);
        assertChances(three, Predictor.MOVING_AVERAGE, 1 / 2.0, 2 / 3.0, 2 / 4.0);
        MemoryModel model = MemoryModel.DEFAULT;
        assertEquals(model.recall(1, 2.3065), three.getFirst().chance(Predictor.FSRS6), 1e-12);
        assertEquals(0.9468, three.get(0).chance(Predictor.FSRS6), 0.00005);

        assertEquals(RecallBin.of(1, 2, 0), three.get(0).bin());
        assertEquals(RecallBin.of(12, 3, 0), three.get(1).bin());
        assertEquals(RecallBin.of(1, 4, 1), three.get(2).bin());
    }

    private static void assertChances(
            List<Prediction> predictions, Predictor predictor, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], predictions.get(i).chance(predictor), 1e-12);
        }
    }

    @Test
    void onlyTheFirstAnswerOfALaterDayIsForetold() {
        practice.answered("nests/one", day(0), 2);
        practice.answered("nests/one", day(0), ReviewKind.REDRILL, 4);
        practice.answered("nests/one", day(1), 3);
        practice.answered("nests/one", day(1), ReviewKind.REDRILL, 4);
        practice.answered("nests/one", day(3), ReviewKind.CRAM, 4);
        practice.answered("nests/one", day(4), ReviewKind.EARLY, 4);
        practice.answered("nests/two", day(0), ReviewKind.CRAM, 4);
        practice.answered("nests/two", day(2), 4);
        practice.answered("nests/two", day(3), 1);
        Replay replay = replay();
        assertEquals(9, replay.answers());
        assertEquals(2, replay.begun());
        assertEquals(2, replay.sameDay());
        assertEquals(1, replay.onlyCrammed());
        assertEquals(0, replay.keyChanged());
        assertEquals(
                List.of("one 1", "one 3", "two 3", "one 4"),
                replay.predictions().stream()
                        .map(prediction ->
                                prediction.item().id()
                                        + " "
                                        + (prediction.day().toEpochDay() - MONDAY.toEpochDay()))
                        .toList());
    }

    @Test
    void anAnswerByANewKeyTellsNothingOfTheMemoryOfTheOldOne() {
        practice.answered("nests/one", day(0), 4);
        practice.answered("nests/one", day(1), 4);
        Review review = practice.review(Practice.id("nests/one"), day(7), ReviewKind.SCHEDULED, 1);
        practice.keep(
                new Review(
                        review.stamp(),
                        review.zone(),
                        review.day(),
                        review.item(),
                        review.revision(),
                        "beef",
                        review.shown(),
                        review.kind(),
                        review.response(),
                        review.correct(),
                        review.quality(),
                        review.latency(),
                        review.override()));
        assertEquals(1, replay().keyChanged());
        assertEquals(1, replay().predictions().size());
    }

    @Test
    void whatWasTakenBackAndWhatIsNotMeantDoesNotCount() {
        practice.answered("nests/one", day(0), 4);
        Review second = practice.answered("nests/one", day(1), 4);
        practice.answered("eggs/one", day(0), 4);
        practice.answered("eggs/one", day(1), 4);
        assertEquals(2, replay().predictions().size());
        practice.keep(new Retraction(practice.stamp(), second.id()));
        Replay eggs = Replay.of(practice.history(course), item -> item.deck().equals("eggs"));
        assertEquals(1, eggs.predictions().size());
        assertEquals(2, eggs.answers());
        assertEquals(1, replay().predictions().size());
    }

    @Test
    void theMovingAverageForgets() {
        for (int item = 0; item < 60; item++) {
            practice.answered("nests/i" + item, day(0), 4);
        }
        for (int item = 0; item < 60; item++) {
            practice.answered("nests/i" + item, day(1), item < 8 ? 1 : 4);
        }
        List<Prediction> predictions = replay().predictions();
        // Of the last 50 answers all are right but for the wrong ones still in sight.
        assertEquals(1 / 10.0, predictions.get(8).chance(Predictor.MOVING_AVERAGE), 1e-12);
        assertEquals(43 / 52.0, predictions.get(50).chance(Predictor.MOVING_AVERAGE), 1e-12);
        assertEquals(44 / 52.0, predictions.get(51).chance(Predictor.MOVING_AVERAGE), 1e-12);
        assertEquals(51 / 52.0, predictions.get(58).chance(Predictor.MOVING_AVERAGE), 1e-12);
        assertEquals(51 / 60.0, predictions.get(58).chance(Predictor.CONSTANT), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noPredictionKnowsWhatCameAfterIt(long seed) {
        Random random = new Random(seed);
        List<Review> log = new ArrayList<>();
        LocalDate day = MONDAY;
        for (int i = 0; i < 120; i++) {
            day = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(5) : 0);
            log.add(
                    practice.review(
                            Practice.id("nests/i" + random.nextInt(8)),
                            day,
                            ReviewKind.values()[random.nextInt(4)],
                            random.nextInt(6)));
        }
        List<Prediction> all = predictions(log);
        for (int known = 0; known < log.size(); known++) {
            List<Prediction> some = predictions(log.subList(0, known));
            assertEquals(all.subList(0, some.size()), some);

            // Whatever the next answer is, what is foretold of it is the same.
            Review next = log.get(known);
            List<Review> right = new ArrayList<>(log.subList(0, known));
            List<Review> wrong = new ArrayList<>(right);
            right.add(graded(next, 5));
            wrong.add(graded(next, 0));
            assertEquals(
                    predictions(right).stream().map(Prediction::chances).toList(),
                    predictions(wrong).stream().map(Prediction::chances).toList());
        }
    }

    private static List<Prediction> predictions(List<Review> log) {
        return Replay.of(History.of(log, item -> item), _ -> true).predictions();
    }

    private static Review graded(Review review, int quality) {
        return new Review(
                review.stamp(),
                review.zone(),
                review.day(),
                review.item(),
                review.revision(),
                review.key(),
                review.shown(),
                review.kind(),
                review.response(),
                quality >= 3,
                retain.log.Quality.of(quality).orElseThrow(),
                review.latency(),
                review.override());
    }
}
