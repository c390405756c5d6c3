package retain.report;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.FormAssembly;
import retain.log.Entry;
import retain.log.History;
import retain.store.CourseFiles;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// How long readiness takes on the shipped course with 10 000 answers, cold and warm.
final class ReadinessBench {
    private static final int ANSWERS = 10_000;

    private ReadinessBench() {}

    public static void main(String[] args) {
        Course course = CourseFiles.read(Path.of("decks")).course().orElseThrow();
        Exam exam = course.exams().getFirst();
        List<Entry> log = new RandomLog(1).answers(course, ANSWERS, 0.95).entries();
        History history = History.of(log, course::current);
        LocalDate day = LearnerLog.BEGUN.plusDays(200);
        for (int round = 1; round <= 4; round++) {
            Evidence evidence = timed("evidence", () -> Evidence.of(course, history, List.of()));
            timed("coverage", () -> Coverage.of(course, exam, evidence::isSeen));
            timed("posterior", () -> RecallPosterior.of(evidence.trials()));
            timed("a form", () -> FormAssembly.draw(course, exam, List.of(), System.nanoTime()));
            Readiness readiness =
                    timed(
                            "readiness, whole, run " + round,
                            () -> Readiness.of(course, exam, history, List.of(), day));
            if (readiness instanceof Readiness.Foretold foretold) {
                System.out.printf(
                        "%.3f, from %.3f to %.3f%n",
                        foretold.chance(), foretold.low(), foretold.high());
            }
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long busy = thread.getCurrentThreadCpuTime();
        T result = work.get();
        System.out.printf(
                "%-28s %7.1f ms of this thread, %7.1f ms in all%n",
                what,
                (thread.getCurrentThreadCpuTime() - busy) / 1e6,
                (System.nanoTime() - wall) / 1e6);
        return result;
    }
}
