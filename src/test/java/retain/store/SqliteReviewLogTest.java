package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retain.log.Entry;
import retain.log.RandomEntries;

class SqliteReviewLogTest {
    @TempDir Path folder;

    @Test
    void givesBackWhatWasKept() {
        List<Entry> entries = new RandomEntries(1).list(2000);
        Path file = folder.resolve("a b?%c/progress.db");
        try (var log = SqliteReviewLog.open(file, Access.WRITE, InstantSource.system())) {
            log.append(entries.subList(0, 1));
            log.append(entries.subList(1, 1000));
            log.merge(entries);
            assertEquals(entries.size(), log.all().size());
        }
        try (var log = SqliteReviewLog.open(file, Access.READ, InstantSource.system())) {
            assertEquals(new HashSet<>(entries), new HashSet<>(log.all()));
            assertEquals(List.of(), log.troubles());
        }
        assertEquals(entries.size(), LogFiles.read(file).size());
    }
}
