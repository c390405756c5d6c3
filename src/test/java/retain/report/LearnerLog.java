package retain.report;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.schedule.Practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// What Ada did, in the morning of each study day.
public final class LearnerLog {
    public static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);

    private final EntryIds ids = new EntryIds(new Random(1));
    private final List<Entry> entries = new ArrayList<>();

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    History history(Course course) {
        return History.of(entries, course::current);
    }

    /// A scheduled answer, graded by the key that the item has.
    public Review answered(Item item, LocalDate day, int quality) {
        return answered(
                item,
                item.id(),
                Revision.of(item).key(),
                day,
                ReviewKind.SCHEDULED,
                Quality.of(quality).orElseThrow());
    }

    /// An answer.
    ///
    /// @param name that the item had then
    /// @param key by which it was graded
    Review answered(
            Item item, ItemId name, String key, LocalDate day, ReviewKind kind, Quality quality) {
        return keep(
                day,
                stamp ->
                        new Review(
                                stamp,
                                ZoneOffset.UTC,
                                day,
                                name,
                                Revision.of(item).wording(),
                                key,
                                List.of(),
                                kind,
                                new Response.Omitted(),
                                !quality.isLapse(),
                                quality,
                                Duration.ofSeconds(5),
                                false));
    }

    public <T extends Entry> T keep(LocalDate day, Function<Stamp, T> entry) {
        Instant at = day.atTime(6, 0).toInstant(ZoneOffset.UTC).plusSeconds(entries.size());
        T made = entry.apply(new Stamp(ids.next(at), at, Practice.ADA));
        entries.add(made);
        return made;
    }
}
