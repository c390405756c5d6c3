package retain.report;

import static retain.report.LearnerLog.BEGUN;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Restart;
import retain.log.Entry.Retraction;
import retain.log.Entry.Review;
import retain.log.Entry.Suspension;
import retain.log.Quality;
import retain.log.ReviewKind;
import retain.schedule.Algorithm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a learner may have done in a course over some weeks, in whatever way the log allows: the
/// same for the same seed.
final class RandomLog {
    private final Random random;
    private final LearnerLog log = new LearnerLog();

    RandomLog(long seed) {
        random = new Random(seed);
    }

    List<Entry> entries() {
        return log.entries();
    }

    /// Answers to most items of a course, some of them taken back, begun anew, set aside, graded by
    /// a key of former times or logged under a former name; some by FSRS-6 as their scheduler.
    RandomLog anything(Course course) {
        double seen = 0.5 + random.nextDouble() / 2;
        double ability = 0.3 + 0.65 * random.nextDouble();
        if (random.nextBoolean()) {
            log.keep(BEGUN.plusDays(3), stamp -> Algorithm.FSRS6.choice(course, stamp));
        }
        for (Item item : course.items()) {
            if (random.nextDouble() < seen) {
                LocalDate day = BEGUN.plusDays(random.nextInt(20));
                // Now and then one that is missed again and again, until it is a leech.
                boolean isLeech = random.nextInt(10) == 0;
                int answers = isLeech ? 12 : 1 + random.nextInt(8);
                double known = isLeech ? 0.15 : ability;
                for (int answer = 0; answer < answers; answer++) {
                    answer(item, day, random.nextDouble() < known, answer == 0);
                    day = day.plusDays(random.nextInt(3) * random.nextInt(9));
                }
                if (random.nextInt(12) == 0) {
                    log.keep(day, stamp -> new Suspension(stamp, item.id()));
                }
            }
        }
        return this;
    }

    /// So many answers to the approved items, each asked anew every five days or so.
    RandomLog answers(Course course, int count, double ability) {
        List<Item> items =
                course.items().stream().filter(item -> item.status() == Status.APPROVED).toList();
        for (int i = 0; i < count; i++) {
            LocalDate day = BEGUN.plusDays(5L * (i / items.size()) + random.nextInt(5));
            boolean right = random.nextDouble() < ability;
            log.answered(items.get(i % items.size()), day, quality(right, random).value());
        }
        return this;
    }

    private void answer(Item item, LocalDate day, boolean right, boolean isFirst) {
        List<ItemId> names = new ArrayList<>(item.formerly());
        names.add(item.id());
        Review review =
                log.answered(
                        item,
                        names.get(random.nextInt(names.size())),
                        random.nextInt(25) == 0 ? "01d01d00" : Revision.of(item).key(),
                        day,
                        isFirst
                                ? ReviewKind.SCHEDULED
                                : ReviewKind.values()[random.nextInt(ReviewKind.values().length)],
                        quality(right, random));
        if (random.nextInt(15) == 0) {
            log.keep(day, stamp -> new Retraction(stamp, review.id()));
        }
        if (random.nextInt(40) == 0) {
            log.keep(day, stamp -> new Restart(stamp, new Entry.Scope.OneItem(item.id())));
        }
    }

    static Quality quality(boolean right, Random random) {
        return Quality.of(random.nextInt(3) + (right ? 3 : 0)).orElseThrow();
    }
}
