package retain.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import retain.finding.Circumstance;

import java.nio.file.Path;
import java.sql.SQLException;

/// What an SQL exception means to the person at the terminal.
final class Trouble {
    private Trouble() {}

    static RuntimeException of(Path file, SQLException cause) {
        String sentence =
                switch (code(cause)) {
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                            file
                                    + " cannot be written to: change its permissions, or use"
                                    + " another file with --data";
                    case SQLITE_FULL ->
                            "the disk is full, and the last step was not kept in "
                                    + file
                                    + ": make room and try again";
                    case SQLITE_CORRUPT, SQLITE_NOTADB ->
                            file
                                    + " is damaged: keep a copy of it, then put a backup in its"
                                    + " place or begin another file with --data";
                    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
                            file + " is held by another program: close that and try again";
                    case SQLITE_CANTOPEN ->
                            file
                                    + " cannot be opened: see whether its folder can be read and"
                                    + " written";
                    case SQLITE_IOERR ->
                            file + " cannot be read or written: see whether the disk is in order";
                    case SQLITE_NOMEM -> "there is not enough memory to work with " + file;
                    case SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH ->
                            file
                                    + " is not laid out as a database of retain: use another file"
                                    + " with --data";
                    case SQLITE_CONSTRAINT ->
                            throw new IllegalStateException("the database refuses a row", cause);
                    default -> "SQLite cannot work with " + file + ": " + cause.getMessage();
                };
        return new Circumstance(sentence, cause);
    }

    /// Whether another program is in the way now and may be gone soon.
    static boolean isPassing(SQLException cause) {
        return switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> true;
            default -> false;
        };
    }

    static boolean isKnownId(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
    }

    /// The primary code: the extended ones end in it.
    private static SQLiteErrorCode code(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
