package retain.tui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import retain.exam.ExamResult;
import retain.exam.ExamResult.Mark;
import retain.exam.Sat;
import retain.exam.Sitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What is told of a result. Expected texts are read, and after a change of wording written, by
/// `mvn test -Dtest=ResultTextTest -Dretain.update=true`.
class ResultTextTest {
    private static final Path EXPECTED = Path.of("src/test/resources/retain/exam/words");

    private static void told(String file, Sitting sitting) throws IOException {
        String text = String.join("\n", ResultText.lines(Sat.result(sitting))) + "\n";
        Path expected = EXPECTED.resolve(file + ".txt");
        if (Boolean.getBoolean("retain.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
    }

    @Test
    void allRight() throws IOException {
        told("all-right", new Sat().allBut().submits());
    }

    @Test
    void passedWithACriticalQuestionMissed() throws IOException {
        told("passed", new Sat().allBut("nests/alarm-call", "nests/cup").submits());
    }

    @Test
    void aQuestionNeverToBeMissedWeighsMost() throws IOException {
        told("never-missed", new Sat().allBut("nests/eggs-in-it").submits());
    }

    @Test
    void moreCriticalQuestionsMissedThanMayBe() throws IOException {
        told("gate-missed", new Sat().allBut("nests/alarm-call", "nests/hedge-in-june").submits());
    }

    @Test
    void aDomainBelowItsPassMark() throws IOException {
        told("domain-missed", new Sat().allBut("eggs/shell", "eggs/colours").submits());
    }

    @Test
    void everyReasonAtOnce() throws IOException {
        told("nothing-answered", new Sat().waits(Duration.ofSeconds(40)).submits());
    }

    @Test
    void timeWasUp() throws IOException {
        told("time-up", new Sat().right("eggs/shell", "nests/cup").runsOut());
    }

    @Test
    void withoutAGate() throws IOException {
        told("without-gate", new Sat("plain").allBut("eggs/cuckoo", "nests/cup").submits());
    }

    @Test
    void everyInterruptionStands() throws IOException {
        told(
                "interrupted",
                new Sat()
                        .leavesFor(Duration.ofMinutes(1))
                        .right("eggs/shell")
                        .waits(Duration.ofMinutes(12))
                        .leavesFor(Duration.ofMinutes(130))
                        .waits(Duration.ofSeconds(50))
                        .breaksOffFor(Duration.ofSeconds(3661))
                        .breaksOffFor(Duration.ZERO)
                        .standsStill(Duration.ofMinutes(5))
                        .leavesFor(Duration.ofHours(52))
                        .leavesFor(Duration.ofHours(-1))
                        .breaksOffFor(Duration.ofHours(-1))
                        .allBut("eggs/shell")
                        .submits());
    }

    @Test
    void anOpenSittingSaysHowFarItIs() {
        assertEquals(
                "Still open: 2 of 10 questions answered, 29 min 20 s left.",
                SittingText.ended(new Sat().right("eggs/shell", "nests/cup").leaves().open()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 130, 1700, 1790})
    void whoComesBackHasTheTimeThatWasPromised(int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        Sat broken = new Sat().waits(time);
        Duration promised = SittingText.left(broken.open());
        broken.breaksOffFor(Duration.ofHours(1));
        assertEquals(promised, broken.running().left(broken.now()));
        Sat left = new Sat().waits(time).leaves();
        promised = SittingText.left(left.open());
        left.comesBackAfter(Duration.ofHours(1));
        assertEquals(promised, left.running().left(left.now()));
    }

    @ParameterizedTest
    @CsvSource({
        "48, 60, 80, '48 of 60 points (80 %)'",
        "39, 49, 80, '39 of 49 points (79 %)'",
        "199, 200, 80, '199 of 200 points (99 %)'",
        "1, 1, 80, '1 of 1 point (100 %)'",
        "0, 3, 80, '0 of 3 points (0 %)'",
        "2, 3, 0, '2 of 3 points (66 %)'",
    })
    void aShareIsRoundedDown(int points, int of, int pass, String told) {
        assertEquals(told, ResultText.points(new Mark(points, of, pass)));
    }

    @Test
    void aShownShareReachesThePassMarkWhereThePointsDo() {
        for (int of = 1; of <= 120; of++) {
            for (int points = 0; points <= of; points++) {
                for (int pass = 0; pass <= 100; pass++) {
                    Mark mark = new Mark(points, of, pass);
                    assertEquals(mark.isMet(), mark.percent() >= pass, mark.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0 s, PT0.999S",
        "59 s, PT59.999S",
        "1 min, PT1M",
        "74 min 59 s, PT1H14M59.9S",
    })
    void timeOfAnExaminationIsToldInMinutes(String told, Duration time) {
        assertEquals(told, SpanText.ofSitting(time));
    }

    @ParameterizedTest
    @CsvSource({
        "40 s, PT40S",
        "5 min 20 s, PT5M20S",
        "1 h, PT1H0M59S",
        "2 h 10 min, PT2H10M40S",
        "1 day, PT24H59M",
        "2 days 4 h, PT52H",
    })
    void anyOtherTimeIsToldByItsTwoLargestUnits(String told, Duration time) {
        assertEquals(told, SpanText.of(time));
    }

    @Test
    void theIntervalCoversWhatWasComputed() {
        ExamResult result = Sat.result(new Sat().allBut("eggs/shell", "nests/cup").submits());
        assertEquals(
                "As far as 10 questions can tell, you would answer from 49 to 95 % of all such"
                        + " questions right (Wilson interval, 95 %); the pass mark, 70 %, lies"
                        + " within this range.",
                ResultText.interval(result).orElseThrow());
    }

    @Test
    void entriesOfAnotherBranchAreToldOnTheResult() {
        Sat here = new Sat().right("eggs/shell");
        Sat elsewhere = here.elsewhere().wrong("nests/cup", "nests/steps");
        here.right("nests/cup").submits();
        Sitting sitting = here.mergedWith(elsewhere);
        String told =
                "It was gone on with in two places: what was done in one of them, 2 entries,"
                        + " does not count, since the other was the first to end.";
        assertTrue(ResultText.lines(Sat.result(sitting)).contains(told));
        assertEquals(
                Optional.empty(), SittingText.elsewhere(new Sat().right("eggs/shell").submits()));
    }
}
