package retain.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The few shapes in which statements are run here.
final class Sql {
    private Sql() {}

    interface Step {
        void run() throws SQLException;
    }

    /// Runs steps of which all or none remain.
    static void transaction(Connection connection, Step steps) throws SQLException {
        execute(connection, "begin immediate");
        boolean done = false;
        try {
            steps.run();
            execute(connection, "commit");
            done = true;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException alreadyDone) {
            // SQLite rolls back by itself when the disk is full; the first trouble is the one to
            // tell.
        }
    }

    static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
