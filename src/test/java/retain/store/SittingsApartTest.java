package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import retain.exam.Sat;
import retain.exam.Sitting;
import retain.finding.Circumstance;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.ExamEntry;
import retain.log.RandomEntries;
import retain.log.Stamp;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Practice and sittings of one learner, read one without the other.
class SittingsApartTest {
    @TempDir Path folder;
    private SqliteReviewLog log;

    @BeforeEach
    void open() {
        log =
                SqliteReviewLog.open(
                        folder.resolve("progress.db"),
                        Access.WRITE,
                        InstantSource.fixed(Sat.MORNING));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void sittingsAreFoundByTheirIndex() throws SQLException {
        assertEquals(
                List.of("SEARCH entry USING INDEX sitting (learner=?)"),
                plan("select * from entry where learner in (1, 2) and " + Schema.OF_A_SITTING));
    }

    /// Most of a log is practice: through an index each row would be looked for on its own.
    @Test
    void practiceIsReadInOneGo() throws SQLException {
        assertEquals(
                List.of("SCAN entry"),
                plan("select * from entry where learner in (1) and not " + Schema.OF_A_SITTING));
    }

    @Test
    void whoStudiesReadsNoSitting() throws SQLException {
        List<ExamEntry> sat = new Sat().allBut().leavesFor(java.time.Duration.ofDays(1)).entries();
        List<Entry> practice = practice();
        log.append(practice);
        log.append(sat);
        breakAll("exam_*");
        assertEquals(practice.size(), log.practiceOf(Sat.ADA).size());
        assertEquals(practice.size(), log.practice().size());
        assertThrows(Circumstance.class, () -> log.sittingsOf(Sat.ADA));
        assertThrows(Circumstance.class, log::all);
    }

    @Test
    void practiceIsAllButSittingsByMoment() {
        List<Entry> all = new RandomEntries(4).list(200);
        log.append(all);
        assertEquals(
                log.all().stream().filter(entry -> !(entry instanceof ExamEntry)).toList(),
                log.practice());
    }

    @Test
    void whoSitsReadsNoPractice() throws SQLException {
        Sat sat = new Sat();
        Sitting sitting = sat.allBut("nests/cup").submits();
        log.append(practice());
        log.append(sat.entries());
        breakAll("review");
        assertEquals(List.of(sitting), Sitting.all(log.sittingsOf(Sat.ADA)));
        assertThrows(Circumstance.class, () -> log.practiceOf(Sat.ADA));
    }

    private List<Entry> practice() {
        EntryIds ids = new EntryIds(new Random(1));
        RandomEntries random = new RandomEntries(1);
        List<Entry> practice = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            practice.add(random.review(new Stamp(ids.next(Sat.MORNING), Sat.MORNING, Sat.ADA)));
        }
        return practice;
    }

    /// Leaves nothing of these entries that could be read.
    private void breakAll(String type) throws SQLException {
        Sql.execute(
                log.connection,
                "drop trigger entry_is_final; pragma ignore_check_constraints = on;"
                        + " update entry set details = 'nonsense', item = 'nonsense', day = null"
                        + " where type glob '"
                        + type
                        + "'");
    }

    private List<String> plan(String query) throws SQLException {
        List<String> plan = new ArrayList<>();
        try (Statement statement = log.connection.createStatement();
                ResultSet row = statement.executeQuery("explain query plan " + query)) {
            while (row.next()) {
                plan.add(row.getString("detail"));
            }
        }
        assertTrue(plan.size() > 0);
        return plan;
    }
}
