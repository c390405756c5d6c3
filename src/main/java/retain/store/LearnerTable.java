package retain.store;

import org.jspecify.annotations.Nullable;

import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Learner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The numbers by which rows name their learners. What was read is remembered; another program can
/// only add to it.
final class LearnerTable {
    private final Connection connection;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Learner> learners = new LinkedHashMap<>();

    LearnerTable(Connection connection) {
        this.connection = connection;
    }

    /// Whether everyone an entry names has a number already.
    boolean know(Entry entry) {
        return numbers.containsKey(entry.learner().name())
                && (!(entry instanceof Alias alias) || numbers.containsKey(alias.of().name()));
    }

    /// The number of an entry's learner. Who is named for the first time is written down: to be
    /// called within a transaction, unless all are known.
    int number(Entry entry) throws SQLException {
        int number = number(entry.learner());
        if (entry instanceof Alias alias) {
            number(alias.of());
        }
        return number;
    }

    private int number(Learner learner) throws SQLException {
        @Nullable Integer known = numbers.get(learner.name());
        if (known != null) {
            return known;
        }
        try (PreparedStatement add =
                connection.prepareStatement(
                        "insert into learner (name, folded) values (?, ?)"
                                + " on conflict (name) do nothing")) {
            add.setString(1, learner.name());
            add.setString(2, learner.folded());
            add.executeUpdate();
        }
        read();
        return Objects.requireNonNull(numbers.get(learner.name()));
    }

    /// Everyone by number, in the order of coming; who is written down later joins the same map. A
    /// name that is none was put there by a forger, and its entries are found altered.
    Map<Integer, Learner> read() throws SQLException {
        forget();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select number, name from learner order by number")) {
            while (row.next()) {
                int number = row.getInt(1);
                Optional<Learner> learner = Learner.named(row.getString(2));
                if (learner.isPresent()) {
                    learners.put(number, learner.get());
                    numbers.put(learner.get().name(), number);
                }
            }
        }
        return learners;
    }

    /// After a transaction that was taken back: its numbers are nobody's.
    void forget() {
        numbers.clear();
        learners.clear();
    }
}
