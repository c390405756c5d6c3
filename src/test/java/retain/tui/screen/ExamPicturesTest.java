package retain.tui.screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.exam.Sat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// An examination as a candidate sees it, on three terminals.
class ExamPicturesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Every kind, with answers changed, taken back and left open.
    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12", "200, 60"})
    void aSittingFromEntranceToReview(int columns, int rows) throws IOException {
        Examinee examinee = Examinee.owes("Practise under supervision.").size(columns, rows);
        examinee.shot("the notice").sees("⏎");
        while (examinee.screen() instanceof ExamEntrance) {
            examinee.sees("⏎");
        }
        examinee.sees("'albu'").sees("⏎");
        examinee.sees("'chalk' ⏎").sees("⏎").sees("'holes' f2 ⏎");
        examinee.sees("c").sees("a ⏎").sees("⏎");
        examinee.sees("2").sees("⏎");
        examinee.sees("↓").sees("⏎").sees("3").sees("0").sees("4 ⏎");
        examinee.sees("1 3 m").sees("⏎");
        examinee.sees("⇧↓").sees("→").sees("o");
        examinee.sees("n").sees("1 0").sees("⏎").sees("?").sees("q").sees("q").sees("←");
        examinee.sees("o s").sees("y");
        while (examinee.screen() instanceof ExamScore) {
            examinee.sees("⏎");
        }
        examinee.sees("→").sees("← ←").sees("end").sees("⏎");
        examinee.matches("exam-" + columns);
    }

    @Test
    void theTimeRunsDown() throws IOException {
        Examinee examinee = Examinee.before("spring").keys("⏎ 'egg white' ⏎ 'chalk'");
        Instant end = Sat.MORNING.plusSeconds(3).plus(MINUTE.multipliedBy(30));
        for (int seconds : new int[] {601, 600, 580, 301, 300, 299, 61, 60, 1}) {
            Instant then = end.minusSeconds(seconds);
            examinee.waits(Duration.between(examinee.now(), then));
            examinee.shot("seconds before the end: " + seconds);
        }
        examinee.waits(Duration.ofSeconds(1)).shot("the end").matches("exam-time");
    }

    @Test
    void aSittingIsGoneOnWith() throws IOException {
        Sat sat = new Sat().right("eggs/cuckoo", "nests/cup").marks("nests/cup");
        sat.leavesFor(Duration.ofHours(2)).wrong("nests/holes").breaksOffFor(MINUTE);
        Examinee examinee =
                Examinee.again(sat.open(), sat.now().plus(MINUTE)).shot("broken off").sees("⏎");
        examinee.keys("^c").leaves().comesBackAfter(Duration.ofDays(1)).shot("left in order");
        examinee.size(40, 12).shot("left in order").sees("⏎").matches("exam-again");
    }

    @Test
    void aGridOfAThousand() throws IOException {
        Examinee examinee = Examinee.before(Examinee.longForm(1000)).keys("⏎ f3");
        examinee.shot("1 to 1000").sees("5 6 7").sees("end").size(40, 12).sees("s");
        examinee.matches("exam-thousand");
    }

    @Test
    void nothingWasMissed() throws IOException {
        Examinee.at(Sat.result(new Sat().allBut().submits()))
                .shot("all right")
                .sees("⏎")
                .sees("c")
                .matches("exam-all-right");
    }
}
