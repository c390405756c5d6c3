package retain.tui.plain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.log.Entry;
import retain.session.Weeks;
import retain.store.Access;
import retain.store.SqliteReviewLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A backlog, the limits of a day and a final pass as numbered lines.
class PlainBacklogTest {
    private static final LocalDate TODAY = Weeks.START.plusDays(54);

    @TempDir Path folder;

    private PlainBench bench(List<Entry> log) throws IOException {
        PlainBench bench = new PlainBench(Files.createDirectory(folder.resolve("home")), course());
        try (SqliteReviewLog kept =
                SqliteReviewLog.open(
                        folder.resolve("home/progress.db"), Access.WRITE, () -> Weeks.at(TODAY))) {
            kept.append(log);
        }
        return bench;
    }

    private Path course() {
        return folder.resolve("birds");
    }

    private Weeks weeks(int items) throws IOException {
        return new Weeks(Files.createDirectory(course()), items);
    }

    @Test
    void theOfferIsReadAndAnsweredInLines() throws IOException {
        PlainBench bench = bench(weeks(450).study(Weeks.START, TODAY.minusDays(12)).log);
        bench.types("due")
                .types("study", "7", "3", "many", "45", ":u", "4", ":u", "1", "t", "", ":q")
                .types("due")
                .types("due --short")
                .types("due --json")
                .types("study", ":q")
                .types("study --backlog 60", ":q")
                .types("study --backlog off", ":q")
                .types("study", ":q")
                .matches("backlog");
    }

    @Test
    void limitsAreKeptForTheDaysToCome() throws IOException {
        PlainBench bench = bench(weeks(30).log);
        bench.types("study --limit 2 --minutes 15 --keep", "t", "", ":q")
                .types("study", "t", "")
                .types("study")
                .types("study --limit 3", ":q")
                .types("due")
                .types("study --limit 0 --minutes 0 --new 4 --keep", ":q")
                .matches("day-limit");
    }

    @Test
    void theFinalPassIsToldAtTheTop() throws IOException {
        Weeks ada = weeks(60).study(Weeks.START, TODAY);
        ada.log.add(
                new Entry.Goal(
                        ada.stamp(Weeks.at(TODAY.minusDays(9))),
                        "birds",
                        "certificate",
                        TODAY.plusDays(1)));
        PlainBench bench = bench(ada.log);
        bench.types("study --minutes 40", ":q").types("due");
        assertTrue(bench.out().contains("Final pass, 1 day to the exam: today "), bench.out());
        bench.matches("final-pass");
    }
}
