package retain.store;

import org.jspecify.annotations.Nullable;

import retain.finding.Circumstance;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.ExamEntry;
import retain.log.Learner;
import retain.log.Names;
import retain.log.ReviewLog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The log in an SQLite database. Several programs may work on one file; within a program a log may
/// be used from any thread.
public final class SqliteReviewLog implements ReviewLog {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String INSERT =
            "insert into entry ("
                    + Rows.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select " + Rows.COLUMNS + " from entry";

    private final Path file;
    final Connection connection;
    private final LearnerTable learners;
    private @Nullable PreparedStatement insert;

    private SqliteReviewLog(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        learners = new LearnerTable(connection);
    }

    /// Opens the log in a file.
    ///
    /// @param clock dates the backup that is made before a database of an older version is changed
    /// @throws retain.finding.Circumstance if the file cannot be used, with what to do
    public static SqliteReviewLog open(Path file, Access access, InstantSource clock) {
        return open(new Database(file, Schema.present(), PATIENCE), access, clock);
    }

    static SqliteReviewLog open(Database database, Access access, InstantSource clock) {
        return new SqliteReviewLog(
                database.file(),
                switch (access) {
                    case READ -> database.toRead(clock);
                    case WRITE -> database.toWrite(clock);
                });
    }

    /// Opens a log to take from, without a change to it.
    static SqliteReviewLog lookAt(Path file) {
        return new SqliteReviewLog(file, new Database(file, Schema.present(), PATIENCE).toLookAt());
    }

    /// A log that is gone when it is closed.
    static SqliteReviewLog inMemory() {
        Path nowhere = Path.of("memory");
        return new SqliteReviewLog(
                nowhere, new Database(nowhere, Schema.present(), PATIENCE).inMemory());
    }

    @Override
    public synchronized void append(List<? extends Entry> entries) {
        try {
            if (entries.size() == 1 && learners.know(entries.getFirst())) {
                // One statement is a transaction: the shortest way from an answer to the disk.
                insert(entries.getFirst());
            } else {
                transaction(() -> {
                    for (Entry entry : entries) {
                        insert(entry);
                    }
                });
            }
        } catch (SQLException e) {
            // The driver closes a statement that failed; the next answer needs one that is open.
            insert = null;
            if (Trouble.isKnownId(e)) {
                throw new IllegalStateException("an entry is appended twice", e);
            }
            throw Trouble.of(file, e);
        }
    }

    @Override
    public synchronized List<Entry> merge(Collection<? extends Entry> entries) {
        List<Entry> added = new ArrayList<>();
        try (PreparedStatement add =
                        connection.prepareStatement(INSERT + " on conflict (id) do nothing");
                PreparedStatement known = connection.prepareStatement(SELECT + " where id = ?")) {
            transaction(() -> {
                Rows rows = new Rows(learners.read());
                for (Entry entry : entries) {
                    Rows.bind(add, entry, learners.number(entry));
                    if (add.executeUpdate() == 1) {
                        added.add(entry);
                    } else {
                        refuseOther(known, rows, entry);
                    }
                }
            });
            return added;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// An entry is its line: what is spelt otherwise is other content.
    private void refuseOther(PreparedStatement known, Rows rows, Entry entry) throws SQLException {
        known.setBytes(1, Rows.bytes(entry.id()));
        try (ResultSet row = known.executeQuery()) {
            row.next();
            boolean same =
                    rows.entry(row)
                            .map(LogText::line)
                            .filter(LogText.line(entry)::equals)
                            .isPresent();
            if (!same) {
                throw new ConflictingEntry(entry.id());
            }
        }
    }

    @Override
    public synchronized List<Entry> entriesOf(Learner learner) {
        return select(by(learner));
    }

    @Override
    public synchronized List<Entry> practiceOf(Learner learner) {
        return select(by(learner) + " and not " + Schema.OF_A_SITTING);
    }

    @Override
    public synchronized List<ExamEntry> sittingsOf(Learner learner) {
        return select(by(learner) + " and " + Schema.OF_A_SITTING).stream()
                .map(ExamEntry.class::cast)
                .toList();
    }

    private String by(Learner learner) {
        List<Alias> aliases = new ArrayList<>();
        for (Entry entry : select(" where type = 'alias'")) {
            aliases.add((Alias) entry);
        }
        return " where learner in (" + numbersOf(Names.of(learner, aliases)) + ")";
    }

    private String numbersOf(Set<Learner> names) {
        try {
            return learners.read().entrySet().stream()
                    .filter(known -> names.contains(known.getValue()))
                    .map(known -> known.getKey().toString())
                    .collect(Collectors.joining(", "));
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    @Override
    public synchronized List<Entry> all() {
        return byMoment("");
    }

    @Override
    public synchronized List<Entry> practice() {
        return byMoment(" where not " + Schema.OF_A_SITTING);
    }

    private List<Entry> byMoment(String where) {
        List<Entry> entries = select(where);
        entries.sort(Entry.BY_MOMENT);
        return entries;
    }

    @Override
    public synchronized Set<Learner> learners() {
        try {
            return new LinkedHashSet<>(learners.read().values());
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// What is wrong with the file and with the entries in it, a sentence each.
    public synchronized List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("pragma integrity_check")) {
                while (row.next()) {
                    if (!row.getString(1).equals("ok")) {
                        troubles.add(row.getString(1));
                    }
                }
            }
            Rows rows = new Rows(learners.read());
            try (ResultSet row = statement.executeQuery(SELECT)) {
                while (row.next()) {
                    if (rows.intact(row).isEmpty()) {
                        troubles.add("entry " + Rows.id(row.getBytes(1)) + " was altered");
                    }
                }
            }
            return troubles;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// All entries, each held against its checksum and read as strictly as a line.
    synchronized List<Entry> intact() {
        return select("", Rows::intact);
    }

    private List<Entry> select(String where) {
        return select(where, Rows::entry);
    }

    private interface Reading {
        Optional<Entry> of(Rows rows, ResultSet row) throws SQLException;
    }

    private List<Entry> select(String where, Reading reading) {
        try (Statement statement = connection.createStatement()) {
            Rows rows = new Rows(learners.read());
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(SELECT + where)) {
                while (row.next()) {
                    entries.add(reading.of(rows, row).orElseThrow(() -> altered(row)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    private RuntimeException altered(ResultSet row) {
        try {
            return new Circumstance(
                    "entry "
                            + Rows.id(row.getBytes(1))
                            + " in "
                            + file
                            + " was altered and cannot be read: keep a copy of that file, then put"
                            + " a backup in its place or begin another with --data");
        } catch (SQLException e) {
            return Trouble.of(file, e);
        }
    }

    private void insert(Entry entry) throws SQLException {
        PreparedStatement statement = insert;
        if (statement == null) {
            statement = connection.prepareStatement(INSERT);
            insert = statement;
        }
        Rows.bind(statement, entry, learners.number(entry));
        statement.executeUpdate();
    }

    private void transaction(Sql.Step steps) throws SQLException {
        boolean done = false;
        try {
            Sql.transaction(connection, steps);
            done = true;
        } finally {
            if (!done) {
                learners.forget();
            }
        }
    }
}
