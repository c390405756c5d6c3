package retain.store;

import retain.deck.Course;
import retain.deck.Exam;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Sat;
import retain.exam.Sitting;
import retain.log.ExamEntry;
import retain.log.Learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Fills a database with finished sittings of the largest exam of a course, and prints what they
/// cost whoever studies and whoever sits. Run by hand; a clock is no test.
final class SittingCost {
    private static final int ROUNDS = 7;

    private SittingCost() {}

    /// @param args the folder of a course, the database to make, and how many sittings
    public static void main(String[] args) throws IOException {
        Course course = Sat.course(Path.of(args[0]));
        Path full = Path.of(args[1]);
        fill(full, course, Integer.parseInt(args[2]));
        Path empty = Files.createTempDirectory("retain-cost").resolve("empty.db");
        fill(empty, course, 0);
        System.out.printf("%d KiB with sittings%n", Files.size(full) / 1024);
        for (int round = 0; round < ROUNDS; round++) {
            long without = nanos(empty, log -> log.practiceOf(Sat.ADA).size());
            long with = nanos(full, log -> log.practiceOf(Sat.ADA).size());
            long sat = nanos(full, log -> Sitting.all(log.sittingsOf(Sat.ADA)).size());
            System.out.printf(
                    "practice of an empty log %.1f ms, beside sittings %.1f ms (%.2f times);"
                            + " the sittings themselves %.0f ms%n",
                    without / 1e6, with / 1e6, (double) with / without, sat / 1e6);
        }
    }

    private interface Work {
        int with(SqliteReviewLog log);
    }

    private static long nanos(Path file, Work work) {
        long start = System.nanoTime();
        try (var log = SqliteReviewLog.open(file, Access.READ, InstantSource.system())) {
            work.with(log);
        }
        return System.nanoTime() - start;
    }

    private static void fill(Path file, Course course, int sittings) {
        Exam exam =
                course.exams().stream()
                        .max((one, other) -> one.questions() - other.questions())
                        .orElseThrow();
        Learner ada = Sat.ADA;
        List<Sitting> before = new ArrayList<>();
        try (var log = SqliteReviewLog.open(file, Access.WRITE, InstantSource.system())) {
            for (int i = 0; i < sittings; i++) {
                if (!(FormAssembly.draw(course, exam, before, i) instanceof Drawn.Held(var form))) {
                    throw new IllegalArgumentException(exam.name() + " cannot be held");
                }
                Sat sat = new Sat(form, Sat.MORNING.plus(Duration.ofDays(i)), ada);
                before.add(sat.allBut().submits());
                List<ExamEntry> entries = sat.entries();
                log.append(entries);
            }
        }
    }
}
