package retain.store;

import retain.deck.ItemId;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.json.LogText;
import retain.log.Entry;
import retain.log.EntryIds;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Prints what keeping an answer costs beside a bare durable insert, and what loading many costs.
/// Run by hand; a clock is no test.
final class StorageCost {
    private static final Learner ADA = Learner.named("ada").orElseThrow();
    private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

    private final Random random = new Random(1);
    private final EntryIds ids = new EntryIds(random);

    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("retain-cost");
        var cost = new StorageCost();
        for (int round = 0; round < 3; round++) {
            cost.append(folder, round);
        }
        cost.load(
                folder.resolve("large.db"), args.length > 0 ? Integer.parseInt(args[0]) : 200_000);
    }

    private void append(Path folder, int round) throws SQLException {
        int count = 2000;
        long[] bare = new long[count];
        long[] ours = new long[count];
        Path file = folder.resolve("log-" + round + ".db");
        try (var log = SqliteReviewLog.open(file, Access.WRITE, InstantSource.system());
                var other =
                        SqliteReviewLog.open(
                                folder.resolve("bare-" + round + ".db"),
                                Access.WRITE,
                                InstantSource.system())) {
            Connection connection = other.connection;
            Sql.execute(
                    connection,
                    "create table bare (id blob primary key, line text) strict, without rowid");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into bare values (?, ?)")) {
                for (int i = 0; i < count; i++) {
                    Entry entry = review(i);
                    insert.setBytes(1, Rows.bytes(entry.id()));
                    insert.setString(2, LogText.line(entry));
                    long a = System.nanoTime();
                    insert.executeUpdate();
                    long b = System.nanoTime();
                    log.append(List.of(entry));
                    ours[i] = System.nanoTime() - b;
                    bare[i] = b - a;
                }
            }
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        for (int percent : new int[] {50, 99}) {
            long a = bare[count * percent / 100];
            long b = ours[count * percent / 100];
            System.out.printf(
                    "append p%d: bare %.3f ms, ours %.3f ms, ratio %.2f%n",
                    percent, a / 1e6, b / 1e6, (double) b / a);
        }
    }

    private void load(Path file, int count) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(review(i));
        }
        try (var log = SqliteReviewLog.open(file, Access.WRITE, InstantSource.system())) {
            long start = System.nanoTime();
            log.merge(entries);
            System.out.printf("merge of %d: %.0f ms%n", count, (System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            log.merge(entries);
            System.out.printf("merge again: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        }
        System.out.printf("bytes a row: %d%n", Files.size(file) / count);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            try (var log = SqliteReviewLog.open(file, Access.READ, InstantSource.system())) {
                int loaded = log.entriesOf(ADA).size();
                System.out.printf(
                        "open and load %d: %.0f ms%n", loaded, (System.nanoTime() - start) / 1e6);
            }
        }
    }

    private Entry review(int number) {
        Instant at = START.plusSeconds(40L * number);
        int item = random.nextInt(2000);
        List<OptionId> options = new ArrayList<>();
        for (String name :
                List.of("Coccygeus", "Puborectalis", "Iliococcygeus", "Obturator internus")) {
            options.add(new OptionId(name + " " + item % 500));
        }
        Collections.shuffle(options, random);
        boolean correct = random.nextInt(10) > 0;
        return new Entry.Review(
                new Stamp(ids.next(at), at, ADA),
                ZoneId.of("Europe/Berlin"),
                LocalDate.of(2026, 11, 23).plusDays(number / 100),
                new ItemId("anorectal-bodywork", "anatomy", "puborectalis-sling-" + item),
                "7f3c9%03d".formatted(item % 1000),
                "b21e0%03d".formatted(item % 1000),
                options,
                ReviewKind.SCHEDULED,
                new Response.Chosen(new LinkedHashSet<>(Set.of(options.getFirst()))),
                correct,
                correct ? Quality.GOOD : Quality.FAMILIAR,
                Duration.ofMillis(random.nextInt(100_000)),
                false);
    }
}
