package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import retain.exam.Sat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What Ada reads of her progress in the course about birds.
class ProgressTextTest extends ExamDesk {
    private static final List<String> ALL =
            List.of(
                    "nests/cup",
                    "nests/holes",
                    "nests/steps",
                    "nests/eggs-in-it",
                    "nests/hedge-in-june",
                    "nests/alarm-call",
                    "eggs/white-of-egg",
                    "eggs/shell",
                    "eggs/colours",
                    "eggs/cuckoo");

    private final StringBuilder log = new StringBuilder();
    private int number;

    private void answers(List<String> items, boolean isRight, String... days) {
        for (String day : days) {
            for (String item : items) {
                log.append(
                        """
                        {"type":"review","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"%sT08:00:00.000Z","zone":"Europe/Berlin","day":"%s","learner":"ada","item":"birds/%s","kind":"scheduled","response":{"omitted":true},"correct":%s,"quality":%d,"latency_ms":30300}
                        """
                                .formatted(number++, day, day, item, isRight, isRight ? 4 : 1));
            }
        }
    }

    private void goal(String exam, String day) {
        log.append(
                """
                {"type":"goal","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"2026-11-20T09:00:00.%03dZ","learner":"ada","course":"birds","exam":"%s","exam_date":"%s"}
                """
                        .formatted(number, number++, exam, day));
    }

    private void merge() throws IOException {
        Path lines = folder.resolve("ada-" + number + ".jsonl");
        Files.writeString(lines, log);
        assertEquals(0, run("merge", lines.toString()), prompt.err);
        log.setLength(0);
    }

    private void fourWeeks() {
        answers(ALL, true, "2026-10-26", "2026-10-27", "2026-11-02");
        answers(ALL.subList(0, 6), true, "2026-11-17");
        answers(ALL.subList(6, 8), false, "2026-11-17", "2026-11-18");
    }

    @Test
    void beforeTheFirstAnswer() throws IOException {
        types("progress");
        types("progress --week");
        types("progress nests");
        matches("progress-empty");
    }

    @Test
    void afterOneDay() throws IOException {
        answers(ALL.subList(0, 4), true, "2026-11-23");
        answers(ALL.subList(6, 7), false, "2026-11-23");
        merge();
        types("progress");
        types("progress --week");
        matches("progress-one-day");
    }

    @Test
    void afterFourWeeksWithAGoal() throws IOException {
        fourWeeks();
        goal("spring", "2026-12-20");
        merge();
        types("progress");
        types("progress --week");
        types("progress --plain");
        types("progress nests");
        types("progress --topic building");
        types("progress --item nests/alarm-call");
        matches("progress-goal");
    }

    @Test
    void onTheDayAndAfterIt() throws IOException {
        fourWeeks();
        goal("spring", "2026-11-23");
        merge();
        types("progress");
        types("progress --week");
        goal("spring", "2026-11-22");
        merge();
        types("progress");
        goal("autumn", "2026-12-22");
        merge();
        types("progress");
        matches("progress-exam-day");
    }

    @Test
    void afterMockExams() throws IOException {
        fourWeeks();
        merge();
        Sat missed =
                new Sat(Sat.form(Sat.birds(), "spring"), Instant.parse("2026-11-19T08:00:00Z"));
        missed.allBut("nests/eggs-in-it").submits();
        Sat passed =
                new Sat(Sat.form(Sat.birds(), "spring"), Instant.parse("2026-11-20T08:00:00Z"));
        passed.allBut().submits();
        keep(missed, passed);
        types("progress");
        types("progress --week");
        matches("progress-mocks");
    }

    @Test
    void inFortyColumns() throws IOException {
        fourWeeks();
        goal("spring", "2026-12-20");
        merge();
        prompt.terminal = true;
        prompt.environment.put("COLUMNS", "40");
        types("progress");
        types("progress --week");
        types("progress --topic building");
        matches("progress-narrow");
    }

    @Test
    void withABankTooThin() throws IOException {
        edit("course.yaml", "questions: 10\n    minutes: 30", "questions: 20\n    minutes: 30");
        fourWeeks();
        merge();
        types("progress");
        matches("progress-thin");
    }

    @Test
    void withALeechAFlagAndASuspendedItem() throws IOException {
        answers(
                List.of("eggs/shell"),
                false,
                "2026-11-14",
                "2026-11-15",
                "2026-11-16",
                "2026-11-17",
                "2026-11-18",
                "2026-11-19",
                "2026-11-20",
                "2026-11-21");
        log.append(
                """
                {"type":"flag","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"2026-11-20T09:00:00.000Z","learner":"ada","item":"birds/nests/cup","note":"two are right"}
                {"type":"suspension","id":"0193a5c2-7b1e-7c3a-9f21-%012d","at":"2026-11-20T09:00:00.000Z","learner":"ada","item":"birds/nests/holes"}
                """
                        .formatted(number++, number++));
        merge();
        types("progress --plain");
        types("progress eggs/shell");
        types("progress eggs");
        matches("progress-weak");
    }

    @Test
    void whatIsNotThereAndWhatDoesNotGoTogether() throws IOException {
        types("progress nest");
        types("progress --topic nests");
        types("progress --item feather");
        types("progress nests eggs");
        types("progress nests --week");
        types("progress --domain eggs --json");
        matches("progress-refused");
    }
}
