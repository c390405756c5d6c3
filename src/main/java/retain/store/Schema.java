package retain.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How a database is laid out.
///
/// @param version what `user_version` says of it, from 1
/// @param script makes a new database
/// @param steps lead an older one here: the first from version 1 to 2, and so on. A step that
///   changes rows drops the triggers first and makes them again.
record Schema(int version, String script, List<String> steps) {
    /// "retn": what `application_id` says, by which a database of ours is known.
    static final int APPLICATION = 0x7265_746E;

    /// What the index over sittings is limited to: SQLite uses it for a query that says the same in
    /// the same words.
    static final String OF_A_SITTING = "(type glob 'exam_*')";

    /// Version 2 knows entries of sittings: a program that does not must not open it.
    private static final String TO_2 =
            "create index sitting on entry (learner) where " + OF_A_SITTING;

    Schema {
        steps = List.copyOf(steps);
        if (steps.size() != version - 1) {
            throw new IllegalArgumentException(
                    "version " + version + " takes as many steps less one");
        }
    }

    static Schema present() {
        return new Schema(2, resource("schema.sql"), List.of(TO_2));
    }

    /// Lays a new database out, unless another program was faster.
    void layOut(Connection connection) throws SQLException {
        Sql.transaction(
                connection,
                () -> {
                    if (Sql.number(connection, "select count(*) from sqlite_schema") == 0) {
                        Sql.execute(connection, script);
                        Sql.execute(connection, "pragma application_id = " + APPLICATION);
                        Sql.execute(connection, "pragma user_version = " + version);
                    }
                });
    }

    /// Leads an older database here, by the steps that it has not gone yet.
    void leadHere(Connection connection) throws SQLException {
        Sql.transaction(
                connection,
                () -> {
                    int from = Sql.number(connection, "pragma user_version");
                    for (int now = from; now < version; now++) {
                        Sql.execute(connection, steps.get(now - 1));
                        Sql.execute(connection, "pragma user_version = " + (now + 1));
                    }
                });
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
