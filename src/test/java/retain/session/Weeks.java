package retain.session;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.log.Entry;
import retain.log.Entry.Review;
import retain.log.EntryIds;
import retain.log.History;
import retain.log.Learner;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.schedule.Agenda;
import retain.schedule.Limits;
import retain.schedule.MemoryModel;
import retain.schedule.Queue;
import retain.schedule.Scheduler;
import retain.schedule.Sm2;
import retain.store.CourseFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A learner in a course of birds whose memory is the memory model's: whole days of study, seeded,
/// and what they leave in the log.
public final class Weeks {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Learner ADA = Learner.named("ada").orElseThrow();
    public static final LocalDate START = LocalDate.of(2026, 9, 30);
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;

    public final List<Entry> log = new ArrayList<>();
    public final Course course;
    public final Scheduler scheduler = new Sm2();
    private final Random random = new Random(5);
    private final EntryIds ids = new EntryIds(new Random(6));
    private Limits limits = Limits.DAILY;

    public Weeks(Path folder, int items) {
        course = birds(folder, items);
    }

    /// Writes a course of so many items in three decks, every tenth safety-critical.
    public static Course birds(Path folder, int items) {
        try {
            Files.writeString(
                    folder.resolve("course.yaml"),
                    """
                    format: 1
                    course: birds
                    title: Birds
                    domains:
                      calls: {title: Calls, weight: 30}
                      eggs: {title: Eggs, weight: 30}
                      nests: {title: Nests, weight: 40}
                    """);
            int number = 0;
            for (String deck : List.of("calls", "eggs", "nests")) {
                StringBuilder text = new StringBuilder("format: 1\ndeck: " + deck + "\ntitle: ");
                text.append(deck).append("\nitems:\n");
                for (int i = 0; i < items / 3; i++) {
                    text.append("  - id: b")
                            .append(number)
                            .append("\n    kind: true-false\n    status: approved\n")
                            .append(number % 10 == 0 ? "    critical: true\n" : "")
                            .append("    question: Bird number ")
                            .append(number++)
                            .append(" sings at dawn.\n    answer: true\n")
                            .append("    explanation: So it is.\n");
                }
                Files.writeString(folder.resolve(deck + ".yaml"), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CourseFiles.read(folder).course().orElseThrow();
    }

    public Weeks limits(Limits other) {
        limits = other;
        return this;
    }

    public History history() {
        return History.of(log, course::current);
    }

    public static Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(BERLIN).toInstant();
    }

    public Stamp stamp(Instant at) {
        return new Stamp(ids.next(at), at, ADA);
    }

    public Queue queue(LocalDate day) {
        return Agenda.queue(course, history(), scheduler, day, limits);
    }

    /// Answers all that a day asks.
    public Queue study(LocalDate day) {
        Queue queue = queue(day);
        answer(day, queue.order());
        return queue;
    }

    /// Answers items, and drills those that were missed.
    public void answer(LocalDate day, List<ItemId> items) {
        History before = history();
        Instant now = at(day);
        for (ItemId id : items) {
            List<Review> reviews = before.reviews(id);
            double recall =
                    MODEL.memory(reviews).map(memory -> MODEL.recall(memory, day)).orElse(0.7);
            boolean isRight = random.nextDouble() < recall;
            Item item = course.item(id).orElseThrow();
            ReviewKind kind = kind(reviews, day);
            now = now.plusSeconds(20);
            log.add(review(item, day, now, kind, isRight ? Quality.GOOD : Quality.FAMILIAR));
            if (!isRight) {
                now = now.plusSeconds(20);
                log.add(review(item, day, now, ReviewKind.REDRILL, Quality.GOOD));
            }
        }
    }

    private ReviewKind kind(List<Review> reviews, LocalDate day) {
        return switch (scheduler.schedule(reviews)) {
            case retain.schedule.Schedule.Unseen _ -> ReviewKind.SCHEDULED;
            case retain.schedule.Schedule.Scheduled scheduled ->
                    scheduled.due().isAfter(day) ? ReviewKind.EARLY : ReviewKind.SCHEDULED;
        };
    }

    private Review review(Item item, LocalDate day, Instant at, ReviewKind kind, Quality quality) {
        Revision revision = Revision.of(item);
        return new Review(
                stamp(at),
                BERLIN,
                day,
                item.id(),
                revision.wording(),
                revision.key(),
                List.of(),
                kind,
                new Response.Omitted(),
                !quality.isLapse(),
                quality,
                Duration.ofSeconds(8),
                false);
    }

    /// Studies day after day.
    ///
    /// @param to the day after the last
    public Weeks study(LocalDate from, LocalDate to) {
        from.datesUntil(to).forEach(this::study);
        return this;
    }
}
