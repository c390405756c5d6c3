package retain.plan;

import retain.deck.Course;
import retain.deck.Exam;
import retain.log.History;
import retain.report.Evidence;
import retain.report.FormChance;
import retain.report.Forms;
import retain.schedule.Algorithm;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Holds what a plan foretells after four weeks against what becomes of made-up trainees of the
/// shipped course a month later, who go on as before and make the final pass.
///
/// What becomes of them is their true chance to pass, not a throw of it: so few trainees tell much.
final class OutlookBench {
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 5);

    private OutlookBench() {}

    public static void main(String[] args) {
        int trainees = args.length == 0 ? 60 : Integer.parseInt(args[0]);
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        Exam exam = course.exams().getFirst();
        List<FormChance> forms =
                ((Forms.Held) Forms.of(course, exam, List.of(), Forms.MANY)).forms();
        LocalDate today = BEGUN.plusDays(28);
        LocalDate day = today.plusDays(30);
        Random random = new Random(1);
        double[] sums = new double[7];
        for (int i = 0; i < trainees; i++) {
            double shift = 0.7 * random.nextGaussian();
            int newItems = 5 + random.nextInt(6);
            Trainee trainee = new Trainee(course, "t" + i, shift, i).studies(BEGUN, 28, newItems);
            History history = trainee.history();
            Simulation simulation =
                    new Simulation(
                            course,
                            exam,
                            history,
                            Evidence.of(course, history, List.of()),
                            forms,
                            Algorithm.SM2,
                            today,
                            day,
                            1);
            Outlook outlook =
                    simulation.outlook(Pace.ofNew(simulation.habits().newItems()), 200, _ -> {});
            trainee.studiesUntil(today, day, newItems);
            double chance = 0;
            double score = 0;
            for (FormChance form : forms) {
                double[] right =
                        form.items().stream()
                                .mapToDouble(item -> trainee.chance(item, day))
                                .toArray();
                chance += form.pass(right) / forms.size();
                score += mean(right) / forms.size();
            }
            double off = outlook.chance() - chance;
            sums[0] += outlook.chance();
            sums[1] += chance;
            sums[2] += outlook.score();
            sums[3] += score;
            sums[4] += off * off;
            sums[5] += chance >= outlook.low() && chance <= outlook.high() ? 1 : 0;
            sums[6] += chance * chance;
            if (i < 12) {
                System.out.printf(
                        "shift %5.2f  foretold %.2f (%.2f–%.2f)  came %.2f   points %.3f, came"
                                + " %.3f%n",
                        shift,
                        outlook.chance(),
                        outlook.low(),
                        outlook.high(),
                        chance,
                        outlook.score(),
                        score);
            }
        }
        double mean = sums[1] / trainees;
        System.out.printf(
                "%d trainees: chance foretold %.3f, came %.3f; points %.3f, came %.3f; off by %.3f"
                        + " (root mean square; %.3f for whoever says the mean), within the range"
                        + " %.2f%n",
                trainees,
                sums[0] / trainees,
                mean,
                sums[2] / trainees,
                sums[3] / trainees,
                Math.sqrt(sums[4] / trainees),
                Math.sqrt(sums[6] / trainees - mean * mean),
                sums[5] / trainees);
    }

    private static double mean(double... all) {
        double sum = 0;
        for (double each : all) {
            sum += each;
        }
        return sum / all.length;
    }
}
