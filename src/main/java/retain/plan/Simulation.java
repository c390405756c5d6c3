package retain.plan;

import retain.deck.Course;
import retain.deck.Exam;
import retain.log.History;
import retain.report.Evidence;
import retain.report.FormChance;
import retain.report.RecallCurve;
import retain.report.RecallLine;
import retain.report.RecallPosterior;
import retain.schedule.Algorithm;
import retain.schedule.FinalPass;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Lives the days until an exam many times over, at one pace or another, and holds the exam at the
/// end of each.
///
/// Seeded, and by the same luck for every pace: two outlooks differ by their paces alone.
public final class Simulation {
    /// Lines that stand for all that a learner's answers leave likely, in pairs that mirror each
    /// other; runs take them in turn.
    private static final int LINES = 100;

    /// Of the lines, those that lie outside the range at either end.
    private static final double OUTSIDE = 0.1;

    /// Runs between two reports of how far it is.
    private static final int BATCH = 100;

    /// Of the runs, one in so many is lived by the real timetable too, for the load.
    private static final int LOADS = 4;

    private final Bank bank;
    private final Habits habits;
    private final List<FormChance> forms;
    private final Beginning real;
    private final Beginning shadow;
    private final List<RecallCurve> curves;
    private final int days;
    private final Luck luck;

    /// A simulation of the days until an exam.
    ///
    /// @param forms at least one, of items of the course
    /// @param today the study day
    /// @param examDay after today
    public Simulation(
            Course course,
            Exam exam,
            History history,
            Evidence evidence,
            List<FormChance> forms,
            Algorithm algorithm,
            LocalDate today,
            LocalDate examDay,
            long seed) {
        this.bank = new Bank(course, exam, history, evidence);
        this.habits = Habits.of(course, history, today);
        this.forms = List.copyOf(forms);
        this.real = Beginning.real(course, bank, history, algorithm, today, examDay);
        this.shadow = Beginning.shadow(course, bank, history, algorithm, today, examDay);
        this.curves = curves(RecallPosterior.of(evidence.trials()), seed);
        this.days = Math.toIntExact(ChronoUnit.DAYS.between(today, examDay));
        this.luck = new Luck(seed);
    }

    private static List<RecallCurve> curves(RecallPosterior posterior, long seed) {
        Random random = new Random(seed);
        List<RecallCurve> curves = new ArrayList<>();
        while (curves.size() < LINES) {
            double[] z = new double[RecallLine.SIZE];
            Arrays.setAll(z, _ -> random.nextGaussian());
            curves.add(new RecallCurve(posterior.line(z)));
            double[] mirrored = Arrays.stream(z).map(each -> -each).toArray();
            curves.add(new RecallCurve(posterior.line(mirrored)));
        }
        return curves;
    }

    public Habits habits() {
        return habits;
    }

    /// Days on which there is time to study, today included.
    public int days() {
        return days;
    }

    /// New items that can be begun.
    public int unseen() {
        int unseen = 0;
        for (int i = 0; i < bank.size(); i++) {
            unseen += bank.isStudied[i] && !real.driver().table().isBegun[i] ? 1 : 0;
        }
        return unseen;
    }

    /// New items on a study day, so that all will have been seen before the last days; or before
    /// the exam, where it is that near.
    public int newItemsNeeded() {
        double studyDays = Math.max(1, habits.attendance() * daysToBegin());
        return (int) Math.ceil(unseen() / studyDays);
    }

    /// The days on which new items should be begun: all but the last ones, where there are enough.
    public int daysToBegin() {
        return days > 2 * FinalPass.DAYS ? days - FinalPass.DAYS : days;
    }

    /// What is to be expected at a pace.
    ///
    /// @param runs rounded up to a multiple of 100
    /// @param progress told from time to time how many of a thousand parts are done, in the
    ///   caller's thread
    public Outlook outlook(Pace pace, int runs, IntConsumer progress) {
        int batches = Math.ceilDiv(runs, BATCH);
        Finals finals = new Finals(bank, forms, batches * BATCH);
        Load load = new Load(habits, days);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        List<Future> ways = IntStream.range(0, threads).mapToObj(_ -> way(pace, shadow)).toList();
        List<Future> loads = IntStream.range(0, threads).mapToObj(_ -> way(pace, real)).toList();
        for (int batch = 0; batch < batches; batch++) {
            int first = batch * BATCH;
            IntStream.range(0, threads)
                    .parallel()
                    .forEach(thread -> {
                        for (int run = first + thread; run < first + BATCH; run += threads) {
                            RecallCurve curve = curves.get(run % LINES);
                            Future way = ways.get(thread);
                            way.live(run, curve);
                            finals.hold(run, bank, way.pupil(), days);
                            // Mirrored lines stay together.
                            if (run / 2 % LOADS == 0) {
                                loads.get(thread).live(run, curve);
                            }
                        }
                    });
            progress.accept((batch + 1) * 1000 / batches);
        }
        loads.forEach(way -> load.add(way.load()));
        return finals.outlook(pace, LINES, OUTSIDE, load);
    }

    private Future way(Pace pace, Beginning beginning) {
        return new Future(bank, habits, pace, days, beginning, luck);
    }
}
