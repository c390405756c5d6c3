package retain.calibration;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.exam.ExamResult;
import retain.log.History;
import retain.report.Readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Some hundred trainees of one course. The same seed gives the same people and the same luck.
///
/// @param sittings of each, beside the one that counts
record Population(Course course, Exam exam, Curve curve, long seed, int trainees, int sittings) {
    private static final int FORMS = 300;

    /// Lets everybody learn and sit the examination.
    List<Case> lived() {
        ExamRoom room = new ExamRoom(course, exam, seed, FORMS);
        Map<ItemId, Double> ease = ease();
        // Made one after the other, so that nobody's luck depends on who is ready first.
        SplittableRandom random = new SplittableRandom(seed);
        List<SplittableRandom> luck =
                IntStream.range(0, trainees).mapToObj(_ -> random.split()).toList();
        return luck.parallelStream().map(each -> lived(room, ease, each)).toList();
    }

    /// Some items are harder than others, for everybody.
    private Map<ItemId, Double> ease() {
        SplittableRandom random = new SplittableRandom(~seed);
        Map<ItemId, Double> ease = new HashMap<>();
        for (Item item : course.items()) {
            ease.put(item.id(), Math.exp(0.35 * random.nextGaussian()));
        }
        return ease;
    }

    private Case lived(ExamRoom room, Map<ItemId, Double> ease, SplittableRandom random) {
        Nature nature = Nature.drawn(random.split());
        Mind mind = new Mind(curve, nature, item -> ease.get(item.id()), random.split());
        History history = new Life(course, nature, mind, random.split()).lived();
        Readiness foretold = Readiness.of(course, exam, history, List.of(), Life.EXAM);
        Map<ItemId, Double> known = new HashMap<>();
        course.items().forEach(item -> known.put(item.id(), mind.right(item, Life.DAYS)));
        ToDoubleFunction<Item> right = item -> known.get(item.id());
        ExamResult result = room.once(right, random.split());
        return new Case(
                nature,
                foretold,
                result.isPassed(),
                (double) result.total().points() / result.total().of(),
                room.often(sittings, right, random.split()));
    }
}
