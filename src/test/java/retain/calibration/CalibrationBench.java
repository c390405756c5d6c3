package retain.calibration;

import retain.deck.Course;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints how well the chance to pass is calibrated.
final class CalibrationBench {
    private CalibrationBench() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        long seed = Long.parseLong(arguments[0]);
        Curve curve = Curve.named(arguments[1]).orElseThrow();
        int n = Integer.parseInt(arguments[2]), sit = Integer.parseInt(arguments[3]);
        long t0 = System.nanoTime();
        List<Case> cases = new Population(course, course.exams().stream().filter(e -> e.name().equals("certificate")).findFirst().orElseThrow(), curve, seed, n, sit).lived();
        System.err.println((System.nanoTime() - t0) / 1e9 + " s");
        Calibration c = Calibration.of(cases);
        System.out.printf("told %d untold %d undecided %.3f inRange %.3f once %.3f often %.3f chance %.3f score %.3f vs %.3f%n", c.told().size(), c.untold(), c.undecided(), c.inRange(), c.mean(Calibration.Told::once), c.mean(Calibration.Told::often), c.mean(Calibration.Told::chance), c.mean(t -> t.foretold().score()), c.mean(t -> t.trainee().often().score()));
        if (arguments.length > 4) {
            try (var out = new java.io.PrintWriter(arguments[4])) {
                for (Calibration.Told t : c.told()) {
                    Nature u = t.trainee().nature();
                    out.printf("%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f,%f%n", t.chance(), t.often(), t.once(), t.foretold().low(), t.foretold().high(), t.foretold().score(), t.trainee().often().score(), t.foretold().coverage().share(), (double) t.foretold().basis().trials(), u.memory(), u.decay(), u.before(), u.slip(), u.attendance(), t.foretold().gate(), t.foretold().total());
                }
            } catch (java.io.IOException e) { throw new RuntimeException(e); }
        }
        System.out.printf("brier once %.4f often %.4f skill %.3f %.3f best %.3f%n", c.brierOnce(), c.brierOften(), c.skillOnce(), c.skillOften(), c.bestSkill());
        for (Calibration.Bin b : c.bins()) {
            System.out.printf("%.1f-%.1f n %4d foretold %5.1f often %5.1f bias %+5.1f se %4.1f | once %5.1f se %4.1f%n", b.from(), b.to(), b.size(), 100*b.mean(Calibration.Told::chance), 100*b.mean(Calibration.Told::often), 100*b.bias(), 100*b.biasError(), 100*b.mean(Calibration.Told::once), 100*b.luckError());
        }
    }
}
