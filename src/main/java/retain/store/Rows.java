package retain.store;

import org.jspecify.annotations.Nullable;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.json.BadEntry;
import retain.json.LogParser;
import retain.json.LogText;
import retain.json.ResponseText;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryId;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/// Entries as rows. A reader of many rows keeps what it has met before: a year of reviews names few
/// items, days and options, each many times.
final class Rows {
    static final String COLUMNS =
            "id, at, learner, type, checksum, item, day, kind, quality, correct, latency_ms,"
                    + " override, zone, revision, key, shown, response, details";

    private final Map<Integer, Learner> learners;
    private final Map<String, ItemId> items = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, List<OptionId>> orders = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();

    Rows(Map<Integer, Learner> learners) {
        this.learners = learners;
    }

    /// Sets the parameters of an insert, in the order of the columns.
    static void bind(PreparedStatement insert, Entry entry, int learner) throws SQLException {
        insert.setBytes(1, bytes(entry.id()));
        insert.setLong(2, entry.at().toEpochMilli());
        insert.setInt(3, learner);
        insert.setString(4, LogText.type(entry));
        insert.setLong(5, checksum(LogText.line(entry)));
        if (entry instanceof Review review) {
            insert.setString(6, review.item().toString());
            insert.setString(7, review.day().toString());
            insert.setString(8, review.kind().word());
            insert.setInt(9, review.quality().value());
            insert.setInt(10, review.correct() ? 1 : 0);
            insert.setLong(11, review.latency().toMillis());
            insert.setInt(12, review.override() ? 1 : 0);
            insert.setString(13, review.zone().getId());
            insert.setString(14, review.revision());
            insert.setString(15, review.key());
            text(
                    insert,
                    16,
                    review.shown().isEmpty() ? "" : ResponseText.writeShown(review.shown()));
            insert.setString(17, ResponseText.write(review.response()));
            text(insert, 18, review.stamp().unknown());
        } else {
            for (int column = 6; column <= 17; column++) {
                insert.setNull(column, Types.NULL);
            }
            insert.setString(18, LogText.details(entry));
        }
    }

    private static void text(PreparedStatement insert, int column, String text)
            throws SQLException {
        if (text.isEmpty()) {
            insert.setNull(column, Types.VARCHAR);
        } else {
            insert.setString(column, text);
        }
    }

    static byte[] bytes(EntryId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static EntryId id(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new EntryId(new UUID(both.getLong(), both.getLong()));
    }

    private static long checksum(String line) {
        CRC32C crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /// The entry of a row; empty where the row is none, which only a change from outside can bring
    /// about.
    Optional<Entry> entry(ResultSet row) throws SQLException {
        try {
            return Optional.of(decoded(row));
        } catch (BadEntry
                | DateTimeException
                | IllegalArgumentException
                | NoSuchElementException altered) {
            return Optional.empty();
        }
    }

    /// The entry of a row that agrees with its checksum and could stand in a file.
    Optional<Entry> intact(ResultSet row) throws SQLException {
        Optional<Entry> entry = entry(row);
        if (entry.isEmpty()) {
            return entry;
        }
        String line = LogText.line(entry.get());
        try {
            return checksum(line) == row.getLong(5)
                    ? Optional.of(LogParser.entry(line))
                    : Optional.empty();
        } catch (BadEntry altered) {
            return Optional.empty();
        }
    }

    private Entry decoded(ResultSet row) throws SQLException {
        EntryId id = id(row.getBytes(1));
        Instant at = Instant.ofEpochMilli(row.getLong(2));
        Learner learner = Optional.ofNullable(learners.get(row.getInt(3))).orElseThrow();
        String type = text(row, 4);
        @Nullable String details = textOrNull(row, 18);
        if (!type.equals("review")) {
            return LogParser.entry(type, new Stamp(id, at, learner), present(details));
        }
        @Nullable String shown = textOrNull(row, 16);
        return new Review(
                new Stamp(id, at, learner, details == null ? "" : details),
                zones.computeIfAbsent(text(row, 13), ZoneId::of),
                days.computeIfAbsent(text(row, 7), LocalDate::parse),
                items.computeIfAbsent(text(row, 6), text -> ItemId.parse(text).orElseThrow()),
                hashes.computeIfAbsent(text(row, 14), text -> text),
                hashes.computeIfAbsent(text(row, 15), text -> text),
                shown == null ? List.of() : orders.computeIfAbsent(shown, ResponseText::readShown),
                ReviewKind.of(text(row, 8)).orElseThrow(),
                responses.computeIfAbsent(text(row, 17), ResponseText::read),
                row.getInt(10) == 1,
                Quality.of(row.getInt(9)).orElseThrow(),
                Duration.ofMillis(row.getLong(11)),
                row.getInt(12) == 1);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return present(textOrNull(row, column));
    }

    /// As bytes: the driver's own way to a text takes half as long again, and a row has ten.
    private static @Nullable String textOrNull(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String present(@Nullable String text) {
        if (text == null) {
            throw new NoSuchElementException();
        }
        return text;
    }
}
