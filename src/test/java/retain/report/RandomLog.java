package retain.report;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Response;
import retain.deck.Revision;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.EntryIds;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.log.Stamp;
import retain.schedule.Practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What a learner may have done in a course over some weeks, in whatever way the log allows: the
/// same for the same seed.
final class RandomLog {
    static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);

    private final Random random;
    private final EntryIds ids;
    private final List<Entry> entries = new ArrayList<>();

    RandomLog(long seed) {
        random = new Random(seed);
        ids = new EntryIds(new Random(seed));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Answers to most items of a course, some of them taken back, begun anew, set aside, graded by
    /// a key of former times or logged under a former name.
    RandomLog anything(Course course) {
        double seen = 0.5 + random.nextDouble() / 2;
        double ability = 0.3 + 0.65 * random.nextDouble();
        for (Item item : course.items()) {
            if (random.nextDouble() < seen) {
                LocalDate day = BEGUN.plusDays(random.nextInt(20));
                int answers = 1 + random.nextInt(8);
                for (int answer = 0; answer < answers; answer++) {
                    answer(item, day, random.nextDouble() < ability, answer == 0);
                    day = day.plusDays(random.nextInt(3) * random.nextInt(9));
                }
                if (random.nextInt(12) == 0) {
                    entries.add(new Suspension(stamp(day), item.id()));
                }
            }
        }
        return this;
    }

    /// So many answers, spread over the approved items and over half a year of days.
    RandomLog answers(Course course, int count, double ability) {
        List<Item> items =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        for (int i = 0; i < count; i++) {
            Item item = items.get(i % items.size());
            int round = i / items.size();
            LocalDate day = BEGUN.plusDays(5L * round + random.nextInt(5));
            keep(item, item.id(), day, ReviewKind.SCHEDULED, random.nextDouble() < ability);
        }
        return this;
    }

    private void answer(Item item, LocalDate day, boolean right, boolean isFirst) {
        List<ItemId> names = new ArrayList<>(item.formerly());
        names.add(item.id());
        ReviewKind kind =
                isFirst
                        ? ReviewKind.SCHEDULED
                        : ReviewKind.values()[random.nextInt(ReviewKind.values().length)];
        Review review = keep(item, names.get(random.nextInt(names.size())), day, kind, right);
        if (random.nextInt(15) == 0) {
            entries.add(new Retraction(stamp(day), review.id()));
        }
        if (random.nextInt(40) == 0) {
            entries.add(new Restart(stamp(day), new Entry.Scope.OneItem(item.id())));
        }
    }

    private Review keep(Item item, ItemId name, LocalDate day, ReviewKind kind, boolean right) {
        Revision revision = Revision.of(item);
        Review review =
                new Review(
                        stamp(day),
                        ZoneOffset.UTC,
                        day,
                        name,
                        revision.wording(),
                        random.nextInt(25) == 0 ? "0ld0ld00" : revision.key(),
                        List.of(),
                        kind,
                        new Response.Omitted(),
                        right,
                        quality(right, random),
                        Duration.ofSeconds(5),
                        false);
        entries.add(review);
        return review;
    }

    static Quality quality(boolean right, Random random) {
        return Quality.of(random.nextInt(3) + (right ? 3 : 0)).orElseThrow();
    }

    private Stamp stamp(LocalDate day) {
        Instant at =
                day.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC).plusSeconds(entries.size());
        return new Stamp(ids.next(at), at, Practice.ADA);
    }

    /// The review with another outcome.
    static Review turned(Review review, boolean right, Quality quality) {
        return new Review(
                review.stamp(),
                review.zone(),
                review.day(),
                review.item(),
                review.revision(),
                review.key(),
                review.shown(),
                review.kind(),
                review.response(),
                right,
                quality,
                review.latency(),
                review.override());
    }

    static Optional<Review> firstWrong(List<Review> reviews) {
        return reviews.stream().limit(1).filter(review -> !review.correct()).findFirst();
    }
}
