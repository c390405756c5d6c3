package retain.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import retain.calibration.Calibration.Bin;
import retain.calibration.Calibration.Told;
import retain.deck.Course;
import retain.log.History;
import retain.report.Coverage;
import retain.report.Readiness.Basis;
import retain.report.Readiness.Foretold;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// The benchmark itself, and a small run of it: forty trainees of each kind of memory.
class CalibrationTest {
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();

    private static Population people(Curve curve, int trainees) {
        return new Population(COURSE, CalibrationBench.certificate(COURSE), curve, 1, trainees, 60);
    }

    /// Forty people tell less than four hundred: `src/bench/calibration` holds the bar.
    @Test
    void theChanceToPassIsNearWhatHappensToFortyTraineesOfEachKind() {
        List<Case> cases = new ArrayList<>();
        for (Curve curve : Curve.values()) {
            cases.addAll(people(curve, 40).lived());
        }
        Calibration calibration = Calibration.of(cases);
        assertTrue(calibration.told().size() > 50, calibration.told().size() + " told");
        assertTrue(calibration.undecided() >= 0.5, calibration.undecided() + " undecided");
        double off = calibration.mean(each -> each.chance() - each.often());
        assertEquals(0, off, 0.04);
        assertTrue(calibration.skillOften() > 0.08, "skill " + calibration.skillOften());
        assertTrue(
                calibration.skillOften() < calibration.bestSkill(),
                "nobody foretells better than who knows each true chance");
        double apart = calibration.mean(each -> Math.abs(each.chance() - each.often()));
        assertTrue(apart < 0.12, "off by " + apart);
    }

    @Test
    void theSameSeedIsTheSamePeople() {
        assertEquals(people(Curve.POWER, 3).lived(), people(Curve.POWER, 3).lived());
    }

    @Test
    void traineesStudyByTheSchedulerAndForget() {
        SplittableRandom random = new SplittableRandom(5);
        Nature nature = new Nature(1.7, 0.5, 0.45, 0.01, 0.9, 0, 10, 60, 0.1, 0.2);
        Mind mind = new Mind(Curve.POWER, nature, _ -> 1, random.split());
        History history = new Life(COURSE, nature, mind, random.split()).lived();
        long seen =
                COURSE.items().stream()
                        .filter(item -> !history.reviews(item.id()).isEmpty())
                        .count();
        assertTrue(seen > 200, seen + " seen");
        COURSE.items().stream()
                .filter(item -> history.reviews(item.id()).size() > 2)
                .forEach(item -> {
                    double soon = mind.right(item, Life.DAYS);
                    assertTrue(mind.right(item, Life.DAYS + 30) < soon, "" + item.id());
                });
    }

    @Test
    void bothCurvesAreNineTenthsAfterAsManyDaysAsTheStabilityHas() {
        for (Curve curve : Curve.values()) {
            assertEquals(1, curve.recall(0, 8, 0.5), 1e-12);
            assertEquals(0.9, curve.recall(8, 8, 0.5), 1e-12);
        }
        assertTrue(Curve.POWER.recall(80, 8, 0.5) > Curve.EXPONENTIAL.recall(80, 8, 0.5));
    }

    private static Told told(double chance, double once, double often) {
        Foretold foretold =
                new Foretold(
                        chance,
                        chance - 0.1,
                        chance + 0.1,
                        0.9,
                        1,
                        1,
                        List.of(),
                        new Coverage(List.of()),
                        new Basis(1, 1, 0));
        Nature nature = new Nature(1, 1, 0.5, 0, 1, 0, 1, 1, 0, 0);
        ExamRoom.Share share = new ExamRoom.Share(often, 0.9);
        return new Told(new Case(nature, foretold, once == 1, 0.9, share), foretold, once, often);
    }

    @Test
    void binsSayWhoWasToldTooMuch() {
        Calibration calibration =
                new Calibration(List.of(told(0.3, 0, 0.2), told(0.38, 1, 0.4), told(1, 1, 1)), 1);
        Bin bin = calibration.bins().get(3);
        assertEquals(2, bin.size());
        assertEquals(0.04, bin.bias(), 1e-12);
        assertEquals(0.06, bin.biasError(), 1e-12);
        assertEquals(1, calibration.bins().get(9).size());
        assertEquals(0.5, calibration.undecided());
        assertEquals((0.09 + 0.3844) / 3, calibration.brierOnce(), 1e-12);
    }

    /// Who tells everybody what share passes has none, who is right each time has all there is.
    @Test
    void skillIsMeasuredAgainstTheBaseRate() {
        List<Told> simple = List.of(told(0.5, 1, 0.75), told(0.5, 0, 0.25));
        assertEquals(0, new Calibration(simple, 0).skillOnce(), 1e-12);
        assertEquals(0, new Calibration(simple, 0).skillOften(), 1e-12);
        Calibration clever = new Calibration(List.of(told(0.75, 1, 0.75), told(0.25, 0, 0.25)), 0);
        assertEquals(0.25, clever.skillOften(), 1e-12);
        assertEquals(clever.bestSkill(), clever.skillOften(), 1e-12);
    }

    @Test
    void onlyALargeBinThatIsOffMissesTheBar() {
        List<Told> well = new ArrayList<>(Collections.nCopies(40, told(0.2, 0, 0.2)));
        well.addAll(Collections.nCopies(40, told(0.8, 1, 0.8)));
        assertTrue(new Calibration(well, 0).isGood());
        well.addAll(Collections.nCopies(29, told(0.55, 1, 0.65)));
        assertTrue(new Calibration(well, 0).isGood());
        well.add(told(0.55, 1, 0.65));
        assertFalse(new Calibration(well, 0).isGood());
    }
}
