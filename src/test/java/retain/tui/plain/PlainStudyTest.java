package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Whole sittings, told and typed, as files beside the little course that they study.
class PlainStudyTest {
    @TempDir Path folder;

    private PlainBench bench;

    @BeforeEach
    void sitDown() throws IOException {
        bench = new PlainBench(folder);
    }

    @Test
    void everyKindAnsweredRightIsDoneForToday() throws IOException {
        bench.types(
                "study",
                "Albumen.",
                "",
                "a",
                "5",
                "1 2 3",
                "",
                "chalk",
                "pores",
                "3",
                "T",
                "",
                "1d, 2a, 3b",
                "",
                "4 3 2 1",
                "",
                "calcium carbonate",
                "pores",
                "");
        bench.matches("right");
        assertEquals(8, bench.reviews().size());
        assertTrue(bench.reviews().stream().allMatch(line -> line.contains("\"correct\":true")));
    }

    @Test
    void everyKindAnsweredWrongComesAgainUntilItIsKnown() throws IOException {
        bench.types(
                "study",
                "albumin",
                "",
                "2",
                "0",
                "1 4",
                "",
                "",
                "shell",
                "2",
                "2",
                "",
                "1a 2a 3b",
                "",
                "3 4 2 1",
                "",
                "egg whit",
                "4",
                "1",
                "",
                "",
                "",
                "",
                "",
                "");
        bench.matches("wrong");
        assertEquals(List.of(1, 0, 1, 2, 1, 1, 1, 4, 1, 1, 1), qualities());
    }

    @Test
    void whatCannotBeReadIsSaidAndAskedAgain() throws IOException {
        bench.types(
                "study", "::x", "7", "-1", "3", "0", "1 2", "5", "e", "maybe", "1.", "9", "good",
                "=", "4", ":q");
        bench.types(
                "study",
                "1 5",
                "1,two",
                "4",
                "",
                "calcium",
                "pores",
                "1",
                "true or false",
                "1 2",
                "f",
                "",
                "1c 2a",
                "1c 2a 2b",
                "1c 2a 3e",
                "c1 a2 b3",
                "1 c 2-a 3=b",
                "",
                "1 2 3",
                "1 2 3 3",
                "1 2 3 4 5",
                "1 2 3 4",
                "");
        bench.matches("unreadable");
    }

    @Test
    void commandsWorkAnywhereButNothingDropsAnAnswer() throws IOException {
        bench.types(
                "study",
                ":?",
                ":u",
                ":n",
                ":n like albumin",
                ":f",
                ":f two terms",
                ":i",
                ":r",
                ":what",
                ": u",
                "egg white",
                ":u",
                ":s",
                ":b",
                ":?",
                ":n spelling",
                ":f again",
                ":i",
                ":r",
                ":x",
                "",
                ":b",
                "1 2 3",
                "",
                "calcium carbonate",
                ":s",
                "pores",
                ":u",
                "chalk",
                ":f unclear",
                "pores",
                "5",
                ":u",
                ":q");
        bench.matches("commands");
        assertEquals(3, bench.reviews().size(), "taken back, yet in the log");
    }

    @Test
    void aTypedAnswerMayBeClaimedAsRight() throws IOException {
        bench.types("study --deck eggs", "glair", "=2", "=", "1", "=", "5", "", "", "=", "");
        bench.types("study --deck eggs", "1a 2b 3c", "=", "", "", "=", ":q");
        bench.matches("claim");
        assertTrue(bench.reviews().getFirst().contains("\"override\":true"));
        assertTrue(bench.reviews().getFirst().contains("\"correct\":true"));
        assertEquals(List.of(5, 1, 1, 1), qualities());
    }

    @Test
    void leavingAtTheFeedbackKeepsTheOfferedGrade() throws IOException {
        bench.types("study", "albumen").types("study", "2", ":q").types("study", "x");
        bench.matches("leaving");
        assertEquals(List.of(4, 1), qualities());
    }

    @Test
    void aLapseTooManyIsTold() throws IOException {
        for (int day = 0; day < 7; day++) {
            bench.run("study --topic building", bench.keyboard("", ""));
            bench.waits(Duration.ofDays(1));
        }
        bench.types("study --topic building", "", "");
        bench.waits(Duration.ofDays(1));
        bench.types("study --topic building", ":i", ":q");
        bench.matches("leech");
    }

    @Test
    void anAnswerThatWasCorrectedComesFirst() throws IOException {
        bench.run("study --limit 2", bench.keyboard("albumen", "", "1", "", "1", ""));
        bench.edit("nests.yaml", "answer: true", "answer: false");
        bench.edit("nests.yaml", "moss.}", "moss., correct: true}");
        bench.edit("nests.yaml", "Song thrush, correct: true", "Song thrush");
        bench.waits(Duration.ofDays(1));
        bench.types("study --new 0", "4", "", "albumen", "");
        bench.matches("corrected");
    }

    @Test
    void changedQuestionsAreToldOnce() throws IOException {
        bench.run("study --limit 2", bench.keyboard("albumen", "", "1", "", "1", ""));
        bench.waits(Duration.ofDays(1));
        bench.edit("eggs.yaml", "What is the clear part of an egg called?", "Name the clear part.");
        bench.edit("course.yaml", "Ask before", "Always ask before");
        bench.types("study --new 0", ":q").types("study --new 0", ":q");
        bench.edit("nests.yaml", "The mud sets hard.", "The mud sets.");
        bench.edit("eggs.yaml", "accept: [albumen, egg white]", "accept: [glair, egg white]");
        bench.types("study --new 0 --deck nests", ":q").types("study --new 0", ":q");
        bench.matches("changes");
    }

    @Test
    void theNoticeIsReadOnceAndAgainOnDemand() throws IOException {
        bench.types("study --new 0").types("study --new 0").types("study --new 0 --notice");
        bench.edit("course.yaml", "Ask before", "Always ask before");
        bench.types("study --new 0").types("study --new 0");
        bench.matches("notice");
    }

    @Test
    void anEmptyDaySaysWhatCanBeDone() throws IOException {
        bench.types("study --new 1", "albumen", "").types("study --new 1");
        bench.waits(Duration.ofDays(1));
        bench.types("study --new 0", "albumen", "").types("study --new 7 --deck eggs", ":q");
        bench.types("study --cram --deck eggs", "x", "", "", "", "", "1a 2b 3c", "");
        bench.matches("empty-day");
    }

    @Test
    void noQuestionFollowsOnceTimeIsUp() throws IOException {
        bench.perLine(Duration.ofSeconds(40));
        bench.types("study --minutes 1", "albumen", "").types("study --minutes 1 --deck eggs", "a");
        bench.matches("minutes");
    }

    @Test
    void aLimitOfQuestionsIsNoEndOfTheDay() throws IOException {
        bench.types("study --limit 1", "", "", "albumen", "");
        bench.types("study --limit 1", "2").types("study --new 0");
        bench.matches("limit");
    }

    @Test
    void aPretendedMomentIsShown() throws IOException {
        bench.types("study --now 2027-01-04T03:59", ":q").types("study --now 2027-01-04T04:00");
        bench.matches("pretended");
    }

    @Test
    void aDeckOrTopicThatIsNotThereIsNoEmptyDay() {
        assertEquals(1, bench.run("study --deck egs", bench.keyboard()));
        assertEquals(
                "retain: there is no deck \"egs\" in this course; did you mean \"eggs\"?\n",
                bench.err());
        assertEquals(1, bench.run("study --topic digging", bench.keyboard()));
        assertTrue(
                bench.err()
                        .startsWith(
                                "retain: there is no topic \"digging\" in this course: it has "),
                bench.err());
    }

    @Test
    void timeIsTakenFromTheQuestionToItsAnswer() {
        bench.perLine(Duration.ofMillis(2500));
        bench.run("study", bench.keyboard(":i", ":n two", "albumen", "", "1", ""));
        assertTrue(bench.reviews().getFirst().contains("\"latency_ms\":7500"), bench.out());
        assertTrue(bench.reviews().getLast().contains("\"latency_ms\":2500"), bench.out());
    }

    @Test
    void textsOfDecksSteerNoTerminal() throws IOException {
        bench.edit("eggs.yaml", "What is the", "\"What\\e[31m is\\u202e the");
        bench.edit("eggs.yaml", "called?", "called?\"");
        bench.run("study", bench.keyboard("\u001b[2J", ":n \u001b]0;x", ":i"));
        assertTrue(bench.out().contains("What<U+001B>[31m is<U+202E> the"), bench.out());
        assertTrue(bench.out().contains("> <U+001B>[2J\n"), bench.out());
        assertFalse(bench.out().contains("\u001b"), bench.out());
    }

    private List<Integer> qualities() {
        String field = "\"quality\":";
        return bench.reviews().stream()
                .map(line -> line.charAt(line.indexOf(field) + field.length()) - '0')
                .toList();
    }
}
