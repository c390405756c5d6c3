package retain.exam;

import retain.deck.Form;
import retain.deck.Form.Seat;
import retain.deck.Item;
import retain.deck.Question;
import retain.log.EntryId;
import retain.log.ExamEntry.Started;
import retain.log.Learner;
import retain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Sittings that were begun, for whoever draws the next form.
final class SittingsBefore {
    private static final Instant FIRST = Instant.parse("2026-11-23T09:00:00Z");

    private SittingsBefore() {}

    /// @param day from the first sitting on
    static Sitting of(Form form, int day) {
        Stamp stamp =
                new Stamp(
                        new EntryId(new UUID(0x7000L, day)),
                        FIRST.plus(Duration.ofDays(day)),
                        Learner.named("ana").orElseThrow());
        return Sitting.of(new Started(stamp, ZoneOffset.UTC, 0, form), List.of());
    }

    static Sitting of(retain.deck.Course course, List<Item> items, int day) {
        return of(
                new Form(
                        course.slug(),
                        course.title(),
                        course.version(),
                        course.exams().getFirst(),
                        course.domains(),
                        List.of(),
                        items.stream().map(item -> Seat.of(Question.of(item, 0))).toList()),
                day);
    }
}
