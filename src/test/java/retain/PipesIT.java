package retain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program at either end of a pipe.
@Timeout(60)
class PipesIT {
    @TempDir Path folder;

    private List<String> studied(String input) throws IOException, InterruptedException {
        TinyCourse.in(folder);
        String data = folder.resolve("progress.db").toString();
        Image image = Image.in(folder);
        Image.Outcome study =
                image.runOn(
                        input,
                        "study",
                        "--course",
                        "capitals.yaml",
                        "--data",
                        data,
                        "--now",
                        "2026-11-23T08:00");
        assertEquals(0, study.exit(), study.err());
        assertTrue(study.out().contains(TinyCourse.QUESTION), study.out());
        return image.run("log", "--json", "--data", data).out().lines().toList();
    }

    @Test
    void theEndOfInputAtTheQuestionRecordsNothing() throws Exception {
        assertEquals(List.of(), studied(""));
    }

    @ParameterizedTest
    @CsvSource({"Bergen, 1", "Oslo, 4", "'', 1"})
    void theEndOfInputAtTheFeedbackRecordsTheOfferedGrade(String answer, int quality)
            throws Exception {
        List<String> log = studied(answer + "\n");
        assertEquals(1, log.size());
        assertTrue(log.getFirst().contains("\"quality\":" + quality + ","), log.getFirst());
    }

    @Test
    void anAnswerWithoutALineEndIsOne() throws Exception {
        List<String> log = studied("Oslo");
        assertEquals(1, log.size());
        assertTrue(log.getFirst().contains("\"quality\":4,"), log.getFirst());
    }

    /// Runs a command whose output is read no further than its first letter.
    ///
    /// @return what stands on its standard error
    private String hardlyRead(Path input, String... arguments) throws Exception {
        Path errors = folder.resolve("errors");
        Process process =
                Image.in(folder)
                        .builder(arguments)
                        .redirectInput(input.toFile())
                        .redirectError(errors.toFile())
                        .start();
        try (InputStream out = process.getInputStream()) {
            assertTrue(out.read() >= 0);
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        return Files.readString(errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--plain"})
    void whoReadsNoFurtherIsNoError(String option) throws Exception {
        TinyCourse.of(5_000, folder);
        Path nothing = Files.createFile(folder.resolve("nothing"));
        assertEquals("", hardlyRead(nothing, "items", option, "--course", "numbers.yaml"));
    }

    @Test
    void whoReadsNoFurtherIsAskedNothingMore() throws Exception {
        TinyCourse.of(5_000, folder);
        Path lines = Files.writeString(folder.resolve("lines"), "\n".repeat(4_000));
        Image image = Image.in(folder);
        assertEquals(
                0, image.run("suspend", "n0", "--course", "numbers.yaml", "--data", "p.db").exit());
        assertEquals(
                "", hardlyRead(lines, "study", "numbers.yaml", "--new", "5000", "--data", "p.db"));
        long entries = image.run("log", "--data", "p.db").out().lines().count();
        // As many questions as a pipe holds may be under way.
        assertTrue(entries < 1_000, entries + " entries after the pipe had broken");
    }
}
