package retain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.exam.Sat;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ada has her progress written as a page.
class ProgressHtmlTest {
    @TempDir Path folder;

    private final Prompt prompt = new Prompt();

    @BeforeEach
    void adaHasSatAnExamination() {
        Sat sat = new Sat().allBut("eggs/shell");
        sat.submits();
        try (SqliteReviewLog log =
                SqliteReviewLog.open(
                        folder.resolve("progress.db"), Access.WRITE, () -> Sat.MORNING)) {
            log.append(new ArrayList<>(sat.entries()));
        }
    }

    private int run(String... more) {
        List<String> all = new ArrayList<>(List.of("progress"));
        all.addAll(List.of("--course", "src/test/resources/retain/exam/birds"));
        all.addAll(List.of("--data", folder.resolve("progress.db").toString()));
        all.addAll(List.of(more));
        return prompt.run(folder, all.toArray(String[]::new));
    }

    @Test
    void thePageIsWrittenForItsOwnerAlone() throws IOException {
        Path page = folder.resolve("ada.html");
        assertEquals(0, run("--html", page.toString()), prompt.err);
        assertEquals("wrote " + page + "\n", prompt.out);
        String written = Files.readString(page);
        assertTrue(written.contains("<title>Progress of ada in Garden birds, Mon"), written);
        assertTrue(written.contains("Spring examination"), written);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
        assertEquals(0, run("--html", "-"));
        assertEquals(written, prompt.out);
    }

    @Test
    void whoeverStudiedNothingGetsAPageThatSaysSo() {
        assertEquals(0, run("--html", "-", "--learner", "grace"), prompt.err);
        assertTrue(prompt.out.contains("Nothing studied yet"), prompt.out);
    }

    @Test
    void theDatabaseIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("progress.db"));
        assertEquals(1, run("--html", folder.resolve("progress.db").toString()));
        assertTrue(prompt.err.contains("is the database itself: name another file"), prompt.err);
        assertTrue(Arrays.equals(before, Files.readAllBytes(folder.resolve("progress.db"))));
    }

    @Test
    void aPageIsOfEverything() {
        Path page = folder.resolve("ada.html");
        for (List<String> more : List.of(List.of("nests"), List.of("--week"), List.of("--json"))) {
            List<String> all = new ArrayList<>(List.of("--html", page.toString()));
            all.addAll(more);
            assertEquals(2, run(all.toArray(String[]::new)));
            assertTrue(
                    prompt.err.startsWith("retain: --html writes everything, as a page"),
                    prompt.err);
            assertFalse(Files.exists(page));
        }
    }
}
