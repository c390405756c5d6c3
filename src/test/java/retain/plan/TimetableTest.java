package retain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.deck.Course;
import retain.deck.Exam;
import retain.log.History;
import retain.report.Evidence;
import retain.schedule.Algorithm;
import retain.schedule.Schedule.Scheduled;
import retain.store.CourseFiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The numbers of a run are those of the schedulers and of the log.
class TimetableTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 5);
    private static final Course COURSE = CourseFiles.read(Path.of("decks")).course().orElseThrow();
    private static final Exam EXAM = COURSE.exams().getFirst();

    /// Whoever goes on from an older log by the answers that were given since comes to the same
    /// days as the log itself.
    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void answersMoveItAsTheyMoveTheSchedule(Algorithm algorithm) {
        Trainee trainee = new Trainee(COURSE, "mara", 0, 3).studies(BEGUN, 40, 6);
        History history = trainee.history();
        LocalDate today = BEGUN.plusDays(20);
        History before =
                History.of(
                        trainee.entries().stream()
                                .filter(entry ->
                                        ((retain.log.Entry.Review) entry).day().isBefore(today))
                                .toList(),
                        COURSE::current);
        Bank bank = new Bank(COURSE, EXAM, before, Evidence.of(COURSE, before, List.of()));
        Mind mind = Mind.of(bank, item -> before.reviews(item.id()), today);
        Timetable table =
                Timetable.of(
                        bank,
                        item -> before.reviews(item.id()),
                        algorithm,
                        today,
                        today.plusDays(60));
        int moved = 0;
        for (int i = 0; i < bank.size(); i++) {
            int item = i;
            var id = bank.items.get(i).id();
            for (var review : history.reviews(id)) {
                if (review.day().isBefore(today)
                        || review.kind() == retain.log.ReviewKind.REDRILL) {
                    continue;
                }
                int day = (int) ChronoUnit.DAYS.between(today, review.day());
                var grade = retain.schedule.Grade.of(review.quality());
                mind.answer(item, day, grade);
                if (algorithm == Algorithm.FSRS6
                        || table.isDue(item, day)
                        || !table.isBegun[item]) {
                    table.answered(item, day, grade, mind);
                    moved++;
                }
            }
            if (algorithm.scheduler().schedule(history.reviews(id))
                    instanceof Scheduled scheduled) {
                assertEquals(
                        scheduled.due(), today.plusDays(table.due[item]), () -> id + " is due");
            }
            Mind whole = Mind.of(bank, each -> history.reviews(each.id()), today);
            assertEquals(whole.stability[item], mind.stability[item], 1e-9, () -> id.toString());
            assertEquals(whole.difficulty[item], mind.difficulty[item], 1e-9);
        }
        assertTrue(moved > 200, "only " + moved);
    }

    @Test
    void ofAShadowTheFirstAnswerIsForgotten() {
        History weak = new Trainee(COURSE, "mara", -3, 1).studies(BEGUN, 3, 20).history();
        LocalDate tomorrow = BEGUN.plusDays(3);
        Bank bank = new Bank(COURSE, EXAM, weak, Evidence.of(COURSE, weak, List.of()));
        Mind shadow = Mind.of(bank, item -> Neutral.begun(weak.reviews(item.id())), tomorrow);
        Mind own = Mind.of(bank, item -> weak.reviews(item.id()), tomorrow);
        double known = -1;
        boolean differ = false;
        for (int i = 0; i < bank.size(); i++) {
            if (shadow.isKnown[i] && weak.reviews(bank.items.get(i).id()).size() == 1) {
                assertTrue(known < 0 || known == shadow.stability[i]);
                known = shadow.stability[i];
                differ |= own.stability[i] != known;
            }
        }
        assertTrue(known > 0 && differ);
    }
}
