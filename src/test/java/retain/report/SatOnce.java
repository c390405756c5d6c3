package retain.report;

import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.exam.Sitting;
import retain.exam.Sitting.Given;
import retain.log.EntryId;
import retain.log.ExamEntry;
import retain.log.ExamEntry.Ending;
import retain.log.ExamEntry.Finished;
import retain.log.ExamEntry.Started;
import retain.log.Stamp;
import retain.schedule.Practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// An exam that was sat at noon in one go, of which only what was right is told.
public final class SatOnce {
    private SatOnce() {}

    static Sitting sat(Form form, LocalDate day, Predicate<ItemId> isRight) {
        List<ExamEntry> entries = entries(form, day, isRight);
        return new Sitting(
                (Started) entries.getFirst(),
                entries.subList(1, 2),
                form.seats().stream().map(_ -> new Given(new Response.Omitted(), false)).toList(),
                0);
    }

    /// The entries that it leaves in the log.
    public static List<ExamEntry> entries(Form form, LocalDate day, Predicate<ItemId> isRight) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Started started = new Started(stamp(noon, 1), ZoneOffset.UTC, 1, form);
        List<ExamEntry> entries = new ArrayList<>(List.of(started));
        entries.add(
                new Finished(
                        stamp(noon.plusSeconds(600), 2),
                        started.id(),
                        started.id(),
                        Duration.ofMinutes(10),
                        Ending.SUBMITTED,
                        form.seats().stream()
                                .map(Seat::item)
                                .map(item -> item.id())
                                .filter(isRight)
                                .toList()));
        return entries;
    }

    private static Stamp stamp(Instant at, int number) {
        return new Stamp(
                new EntryId(new UUID(at.toEpochMilli() << 16 | 0x7000L, number)), at, Practice.ADA);
    }
}
