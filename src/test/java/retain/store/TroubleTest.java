package retain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import retain.finding.Circumstance;

import java.nio.file.Path;
import java.sql.SQLException;

class TroubleTest {
    private static final Path FILE = Path.of("a.db");

    /// Extended codes are told as what they refine.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQLITE_READONLY | a.db cannot be written to: change its permissions, or use"
                        + " another file with --data",
                "SQLITE_READONLY_DBMOVED | a.db cannot be written to: change its permissions, or"
                        + " use another file with --data",
                "SQLITE_BUSY_SNAPSHOT | a.db is held by another program: close that and try again",
                "SQLITE_CANTOPEN_ISDIR | a.db cannot be opened: see whether its folder can be read"
                        + " and written",
                "SQLITE_IOERR_FSYNC | a.db cannot be read or written: see whether the disk is in"
                        + " order",
                "SQLITE_NOMEM | there is not enough memory to work with a.db",
                "SQLITE_ERROR | a.db is not laid out as a database of retain: use another file with"
                        + " --data",
                "SQLITE_NOTADB | a.db is damaged: keep a copy of it, then put a backup in its place"
                        + " or begin another file with --data"
            })
    void everyKindHasItsSentence(SQLiteErrorCode code, String sentence) {
        assertEquals(sentence, Trouble.of(FILE, new SQLiteException("detail", code)).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeButABrokenRuleIsACircumstance(SQLiteErrorCode code) {
        var cause = new SQLiteException("detail", code);
        if ((code.code & 0xFF) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            assertThrows(IllegalStateException.class, () -> Trouble.of(FILE, cause));
        } else {
            assertInstanceOf(Circumstance.class, Trouble.of(FILE, cause));
        }
    }

    @Test
    void aDriverThatCannotStartIsToldToo() {
        RuntimeException trouble = Trouble.of(FILE, new SQLException("no native library"));
        assertEquals("SQLite cannot work with a.db: no native library", trouble.getMessage());
        assertTrue(trouble.getCause() instanceof SQLException);
    }
}
