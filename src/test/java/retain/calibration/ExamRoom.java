package retain.calibration;

import retain.deck.Course;
import retain.deck.Exam;
import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Response.Omitted;
import retain.deck.Scoring;
import retain.exam.Candidate;
import retain.exam.ExamResult;
import retain.exam.FormAssembly;
import retain.exam.FormAssembly.Drawn;
import retain.exam.Running;
import retain.exam.Running.Act;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.log.EntryIds;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Started;
import retain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// Where the examination is sat: forms as the program draws them, results as it adds them up.
final class ExamRoom {
    private static final Instant MORNING =
            Life.EXAM.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);

    private final Course course;
    private final Exam exam;

    /// Sittings begun, from which `often` chooses.
    private final List<Started> begun;

    /// @param forms how many are drawn for `often` to choose from
    ExamRoom(Course course, Exam exam, long seed, int forms) {
        this.course = course;
        this.exam = exam;
        // The first form of a candidate does not depend on who that is: one drawing serves all.
        EntryIds ids = new EntryIds(new SplittableRandom(seed));
        this.begun =
                LongStream.range(0, forms)
                        .parallel()
                        .mapToObj(number -> drawn(new SplittableRandom(seed ^ number << 20)))
                        .toList()
                        .stream()
                        .map(form -> begun(form, ids))
                        .toList();
    }

    private static Started begun(Form form, EntryIds ids) {
        Stamp stamp = new Stamp(ids.next(MORNING), MORNING, Life.TRAINEE);
        return new Started(stamp, ZoneOffset.UTC, 1, form);
    }

    private Form drawn(SplittableRandom random) {
        return switch (FormAssembly.draw(course, exam, List.of(), random.nextLong())) {
            case Drawn.Held(var form) -> form;
            case Drawn.Thin(var shortages) -> throw new IllegalStateException("" + shortages);
        };
    }

    /// Sits a form of one's own, question by question.
    ExamResult once(ToDoubleFunction<Item> right, SplittableRandom random) {
        Candidate candidate =
                new Candidate(Life.TRAINEE, ZoneOffset.UTC, new EntryIds(random.split()));
        Instant now = MORNING;
        Running running = Running.begin(drawn(random), 1, candidate, now).running();
        List<Seat> seats = running.sitting().form().seats();
        for (int seat = 0; seat < seats.size(); seat++) {
            Item item = seats.get(seat).item();
            boolean isRight = random.nextDouble() < right.applyAsDouble(item);
            Response response = isRight ? Scoring.key(item.interaction()) : new Omitted();
            now = now.plusSeconds(20);
            running = running.answer(seat, response, now).running();
        }
        Act end = running.submit(now);
        return ExamResult.of(end.running().sitting()).orElseThrow();
    }

    /// What many sittings come to.
    ///
    /// @param passed share of the sittings
    /// @param score share of the points, on average
    record Share(double passed, double score) {}

    /// Sits one form after the other, each as if it were the first.
    Share often(int times, ToDoubleFunction<Item> right, SplittableRandom random) {
        int passed = 0;
        double score = 0;
        for (int time = 0; time < times; time++) {
            Started started = begun.get(random.nextInt(begun.size()));
            List<ItemId> known = new ArrayList<>();
            for (Seat seat : started.form().seats()) {
                if (random.nextDouble() < right.applyAsDouble(seat.item())) {
                    known.add(seat.item().id());
                }
            }
            ExamResult result = ExamResult.of(handedIn(started, known)).orElseThrow();
            passed += result.isPassed() ? 1 : 0;
            score += (double) result.total().points() / result.total().of();
        }
        return new Share((double) passed / times, score / times);
    }

    private static Sitting handedIn(Started started, List<ItemId> right) {
        Finished finished =
                new Finished(
                        started.stamp(),
                        started.id(),
                        started.id(),
                        Duration.ofMinutes(20),
                        Ending.SUBMITTED,
                        right);
        List<Given> given =
                Collections.nCopies(started.form().seats().size(), new Given(new Omitted(), false));
        return new Sitting(started, List.of(finished), given, 0);
    }
}
