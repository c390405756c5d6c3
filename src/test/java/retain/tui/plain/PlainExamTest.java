package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import retain.cli.StandardOutput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Whole examinations, told and typed. The bench draws the same form every time.
@Timeout(60)
class PlainExamTest {
    private static final Path BIRDS = Path.of("src/test/resources/retain/exam/birds");

    @TempDir Path folder;

    private PlainBench bench;

    @BeforeEach
    void sitDown() throws IOException {
        bench = new PlainBench(folder, BIRDS);
    }

    private List<String> log() {
        bench.run("log --json", InputStream.nullInputStream());
        return bench.out().lines().toList();
    }

    private long kept(String type) {
        return log().stream().filter(line -> line.contains("\"type\":\"" + type + "\"")).count();
    }

    @Test
    void aWholeSittingWithMarksAndChangedAnswers() throws IOException {
        bench.types(
                "exam",
                "",
                "2 3 4",
                "9",
                "3",
                ":x",
                "t",
                ":c",
                ":c",
                "f",
                "1 4 2 3",
                ":m",
                "t",
                ":o",
                "chalk",
                "",
                "1c 2d 3a",
                "",
                "::",
                ":p",
                "albumen",
                "1",
                ":g 8",
                "2",
                ":6",
                "",
                "pores",
                ":5",
                ":m",
                "false",
                ":submit");
        bench.matches("exam-whole");
        assertEquals(1, kept("exam_finished"));
        assertEquals(0, bench.reviews().size(), "nothing of it is practice");
    }

    @Test
    void nothingIsSaidOfRightOrWrongBeforeTheEnd() {
        bench.types("exam", "", "1", "1", "1", "2 1 4 3", "t", "a", "b", "1a 2b 3c", "4", "x", "2");
        for (String telling : List.of("Right", "wrong", "Not yet", "protein", "Sitting birds")) {
            String told = bench.out().substring(bench.out().indexOf("Question 1 of"));
            assertFalse(told.contains(telling), told);
        }
    }

    @Test
    void whoLeavesComesBackWhateverBecameOfTheCourse() throws IOException {
        bench.types("exam", "", "2 3 4", "3", ":m", ":q");
        bench.waits(Duration.ofHours(2));
        Path course = folder.resolve("course");
        bench.edit("course.yaml", "  spring:\n", "  summer:\n");
        bench.edit("course.yaml", "course: birds\n", "course: fowl\nwas: [birds]\n");
        bench.edit("nests.yaml", "mud?", "moss?");
        Files.delete(course.resolve("eggs.yaml"));
        bench.edit("course.yaml", "  eggs: {title: Eggs, weight: 40, pass: 75%}\n", "");
        bench.types("exam", "", "2", ":submit", "n", ":submit", "y");
        bench.matches("exam-back");
    }

    @Test
    void aTraceIsLeftByWhoBeginsAlone() {
        bench.types("exam", ":q");
        bench.types("exam");
        assertEquals(List.of(), log());
        bench.types("exam", "");
        assertEquals(List.of(1L, 1L), List.of(kept("exam_started"), kept("exam_paused")));
    }

    @Test
    void timeIsToldAndRunsOut() throws IOException {
        bench.perLine(Duration.ofSeconds(55));
        bench.types(
                "exam plain", "", ":t", "x", ":t", ":t", ":t", ":t", ":t", ":t", ":t", ":t", ":t");
        bench.matches("exam-time-up");
        assertEquals(1, kept("exam_finished"));
    }

    @Test
    void timeRunsOutWhileALineIsWaitedFor() throws IOException {
        AtomicLong nanos = new AtomicLong();
        bench.nanos(nanos::get);
        bench.atATerminal();
        var told = new ByteArrayOutputStream();
        var in =
                new Scene(told)
                        .types("\n")
                        .does("> ", () -> nanos.addAndGet(Duration.ofSeconds(541).toNanos()))
                        .does("59 seconds left.", () -> nanos.addAndGet(60_000_000_000L))
                        .await("shows the result> ")
                        .types("half an answer\n")
                        .await("now? y/N> ")
                        .types("no\n");
        assertEquals(
                0,
                bench.run(
                        "exam --plain plain",
                        in,
                        new PrintStream(told, true, StandardCharsets.UTF_8)));
        String all = told.toString(StandardCharsets.UTF_8);
        assertTrue(all.contains("The program stood still for a while"), all);
        assertTrue(all.contains("Time is up: the form is handed in as it stands.\n"), all);
        assertTrue(log().getLast().contains("\"time-up\""), bench.out());
        assertEquals(0, kept("exam_answered"));
    }

    @Test
    void whatWasMissedCanBeStudiedAtOnceAndLater() throws IOException {
        bench.atATerminal();
        bench.types(
                "exam --plain",
                "",
                "2 3 4",
                "3",
                "1",
                ":10",
                "1",
                ":submit",
                "y",
                "y",
                "2",
                "",
                ":q");
        bench.matches("exam-cram");
        assertEquals(1, bench.reviews().size());
        bench.edit("nests.yaml", "id: steps", "id: stages");
        bench.types("study --plain --missed", ":q");
        assertTrue(bench.out().contains("a cram of 6 items"), bench.out());
        assertTrue(
                bench.out().startsWith("No longer in the course, so not asked: nests/steps\n"),
                bench.out());
    }

    @Test
    void aReaderWhoLeavesIsNoError() {
        var full =
                new OutputStream() {
                    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

                    @Override
                    public void write(int b) throws IOException {
                        if (taken.toString(StandardCharsets.UTF_8).contains("Kept: ")) {
                            throw new IOException("no room");
                        }
                        taken.write(b);
                    }
                };
        var out = new StandardOutput(full, StandardCharsets.UTF_8, () -> true);
        assertEquals(0, bench.run("exam", bench.keyboard("", "2 3 4", "3", "1"), out));
        assertEquals(1, kept("exam_answered"));
        assertTrue(log().getLast().contains("\"left\""), bench.out());
    }

    /// What a person types, told beforehand: each line waits for what it answers.
    private static final class Scene extends InputStream {
        private record Step(String awaited, Runnable act, String typed) {}

        private final ByteArrayOutputStream told;
        private final ArrayDeque<Step> steps = new ArrayDeque<>();
        private String awaited = "";

        Scene(ByteArrayOutputStream told) {
            this.told = told;
        }

        Scene await(String text) {
            awaited = text;
            return this;
        }

        Scene types(String line) {
            steps.add(new Step(awaited, () -> {}, line));
            awaited = "";
            return this;
        }

        Scene does(String text, Runnable act) {
            steps.add(new Step(text, act, ""));
            return this;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read lines");
        }

        @Override
        public int read(byte[] to, int from, int most) {
            while (!steps.isEmpty()) {
                Step step = steps.remove();
                while (!told.toString(StandardCharsets.UTF_8).contains(step.awaited())) {
                    LockSupport.parkNanos(1_000_000);
                }
                step.act().run();
                byte[] line = step.typed().getBytes(StandardCharsets.UTF_8);
                if (line.length > 0) {
                    System.arraycopy(line, 0, to, from, line.length);
                    return line.length;
                }
            }
            return -1;
        }
    }
}
