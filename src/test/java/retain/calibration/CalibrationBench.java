package retain.calibration;

import retain.deck.Course;
import retain.deck.Exam;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Prints how well the chance to pass is calibrated: `src/bench/calibration --help`.
final class CalibrationBench {
    private static final String USAGE =
            """
            usage: src/bench/calibration [--seed N] [--curve power|exponential] [--trainees N]
                                         [--sittings N] [--json]
            Simulated trainees learn the course in decks/ for six weeks and sit its certificate
            examination; what `retain` foretold that morning is held against what happened.
            Without --curve both are tried. The exit status is 1 where the bar is missed.\
            """;

    /// What is asked for.
    ///
    /// @param sittings of each trainee, beside the one that counts
    private record Wanted(
            long seed, List<Curve> curves, int trainees, int sittings, boolean isJson) {
        static Wanted of(List<String> arguments) {
            long seed = 1;
            List<Curve> curves = List.of(Curve.values());
            int trainees = 400;
            int sittings = 200;
            boolean isJson = false;
            Iterator<String> next = arguments.iterator();
            while (next.hasNext()) {
                switch (next.next()) {
                    case "--seed" -> seed = Long.parseLong(next.next());
                    case "--curve" -> curves = List.of(Curve.named(next.next()).orElseThrow());
                    case "--trainees" -> trainees = Integer.parseInt(next.next());
                    case "--sittings" -> sittings = Integer.parseInt(next.next());
                    case "--json" -> isJson = true;
                    default -> throw new IllegalArgumentException();
                }
            }
            if (trainees < 1 || sittings < 1) {
                throw new IllegalArgumentException();
            }
            return new Wanted(seed, curves, trainees, sittings, isJson);
        }
    }

    private CalibrationBench() {}

    public static void main(String[] arguments) {
        Wanted wanted;
        try {
            wanted = Wanted.of(List.of(arguments));
        } catch (RuntimeException wrong) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        boolean isGood = true;
        List<String> parts = new ArrayList<>();
        for (Curve curve : wanted.curves()) {
            Population people =
                    new Population(
                            course,
                            certificate(course),
                            curve,
                            wanted.seed(),
                            wanted.trainees(),
                            wanted.sittings());
            Calibration calibration = Calibration.of(people.lived());
            parts.add(
                    wanted.isJson()
                            ? CalibrationText.json(people, calibration)
                            : String.join("\n", CalibrationText.lines(people, calibration)));
            isGood &= calibration.isGood();
        }
        System.out.println(
                wanted.isJson()
                        ? "[" + String.join(",\n", parts) + "]"
                        : String.join("\n\n", parts));
        System.exit(isGood ? 0 : 1);
    }

    static Exam certificate(Course course) {
        return course.exams().stream()
                .filter(exam -> exam.name().equals("certificate"))
                .findFirst()
                .orElseThrow();
    }
}
