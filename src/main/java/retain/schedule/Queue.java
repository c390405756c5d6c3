package retain.schedule;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.deck.Status;
import retain.log.Entry;
import retain.log.Entry.Burial;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.ReviewKind;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Schedule.Unseen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a study day asks, in order.
///
/// @param corrected items whose key changed since the learner's last answer
/// @param due items whose day has come, the most overdue relative to their interval first
/// @param fresh new items that the daily limit still allows
/// @param redrills items graded below 4 today that have not reached 4 since
/// @param nextDue the first day after this one on which an item of the course is due
public record Queue(
        List<ItemId> corrected,
        List<ItemId> due,
        List<ItemId> fresh,
        List<ItemId> redrills,
        Optional<LocalDate> nextDue,
        List<ItemId> order) {
    /// The queue of a day. Same course, history and day: same queue.
    public static Queue of(
            Course course, History history, Scheduler scheduler, LocalDate day, Limits limits) {
        List<ItemId> corrected = new ArrayList<>();
        List<Overdue> due = new ArrayList<>();
        List<Item> unseen = new ArrayList<>();
        List<Review> redrills = new ArrayList<>();
        Set<ItemId> today = new HashSet<>();
        @Nullable LocalDate nextDue = null;
        for (Item item : course.items()) {
            if (item.status() == Status.RETIRED) {
                continue;
            }
            List<Review> reviews = history.reviews(item.id());
            if (!reviews.isEmpty() && reviews.getLast().day().equals(day)) {
                today.add(item.id());
            }
            if (!limits.among().test(item) || isSetAside(history, item.id(), day)) {
                continue;
            }
            switch (scheduler.schedule(reviews)) {
                case Scheduled scheduled -> {
                    Optional<Review> owed = owedRedrill(reviews, day);
                    if (isCorrected(item, reviews)) {
                        corrected.add(item.id());
                    } else if (owed.isPresent()) {
                        redrills.add(owed.get());
                    } else if (!scheduled.due().isAfter(day)) {
                        due.add(new Overdue(item, scheduled, day));
                        today.add(item.id());
                    }
                    if (scheduled.due().isAfter(day)
                            && (nextDue == null || scheduled.due().isBefore(nextDue))) {
                        nextDue = scheduled.due();
                    }
                }
                case Unseen _ -> unseen.add(item);
            }
        }
        due.sort(Overdue::compareTo);
        redrills.sort(Entry.BY_MOMENT);
        int allowed = Math.max(0, limits.newItems() - begunOn(history, day));
        List<ItemId> fresh = fresh(course, unseen, today, allowed);
        List<ItemId> dueIds = due.stream().map(overdue -> overdue.item().id()).toList();
        List<ItemId> again =
                redrills.stream().map(review -> history.present(review.item())).toList();
        List<ItemId> order = new ArrayList<>(corrected);
        order.addAll(Interleaving.of(course, dueIds, fresh));
        if (limits.limit().isPresent() && limits.limit().get() < order.size()) {
            order = new ArrayList<>(order.subList(0, limits.limit().get()));
        }
        order.addAll(again);
        return new Queue(
                corrected, dueIds, fresh, again, Optional.ofNullable(nextDue), List.copyOf(order));
    }

    /// Suspended, or buried for the day.
    private static boolean isSetAside(History history, ItemId item, LocalDate day) {
        if (history.isSuspended(item)) {
            return true;
        }
        for (Entry remark : history.remarks(item)) {
            if (remark instanceof Burial burial && burial.day().equals(day)) {
                return true;
            }
        }
        return false;
    }

    /// The review of the day that still owes a re-drill, by SM-2's rule 7.
    public static Optional<Review> owedRedrill(List<Review> reviews, LocalDate day) {
        @Nullable Review last = null;
        for (Review review : reviews) {
            if (review.day().equals(day)
                    && (review.kind() == ReviewKind.SCHEDULED
                            || review.kind() == ReviewKind.REDRILL)) {
                last = review;
            }
        }
        return Optional.ofNullable(last).filter(review -> review.quality().asksForRedrill());
    }

    /// Whether the answer that the learner last gave was graded by another key.
    public static boolean isCorrected(Item item, List<Review> reviews) {
        return !reviews.isEmpty()
                && !reviews.getLast().key().isEmpty()
                && !reviews.getLast().key().equals(Revision.of(item).key());
    }

    /// How many items were begun on a day, over all courses.
    private static int begunOn(History history, LocalDate day) {
        int begun = 0;
        for (ItemId item : history.items()) {
            for (Review review : history.reviews(item)) {
                if (review.kind() == ReviewKind.SCHEDULED) {
                    begun += review.day().equals(day) ? 1 : 0;
                    break;
                }
            }
        }
        return begun;
    }

    /// New items in the authors' order, decks taking turns, none beside an enemy of the same day.
    private static List<ItemId> fresh(
            Course course, List<Item> unseen, Set<ItemId> today, int allowed) {
        Map<String, List<Item>> byDeck = new HashMap<>();
        unseen.forEach(
                item -> byDeck.computeIfAbsent(item.id().deck(), _ -> new ArrayList<>()).add(item));
        Set<ItemId> barred = new HashSet<>();
        for (Item item : course.items()) {
            if (today.contains(item.id())) {
                barred.addAll(item.enemies());
            }
        }
        Set<ItemId> taken = new HashSet<>(today);
        List<ItemId> fresh = new ArrayList<>();
        for (int row = 0; fresh.size() < allowed && row < unseen.size(); row++) {
            for (var deck : course.decks()) {
                List<Item> column = byDeck.getOrDefault(deck.slug(), List.of());
                if (row >= column.size() || fresh.size() >= allowed) {
                    continue;
                }
                Item item = column.get(row);
                if (barred.contains(item.id())
                        || item.enemies().stream().anyMatch(taken::contains)) {
                    continue;
                }
                fresh.add(item.id());
                taken.add(item.id());
                barred.addAll(item.enemies());
            }
        }
        return fresh;
    }

    /// An item and how overdue it is.
    private record Overdue(Item item, Scheduled scheduled, LocalDate day)
            implements Comparable<Overdue> {
        /// By days overdue per day of interval, in exact fractions; the longest overdue first.
        @Override
        public int compareTo(Overdue other) {
            long mine = days() * Math.max(1, other.scheduled.interval());
            long its = other.days() * Math.max(1, scheduled.interval());
            int byRatio = Long.compare(its, mine);
            return byRatio != 0 ? byRatio : item.id().compareTo(other.item.id());
        }

        private long days() {
            return ChronoUnit.DAYS.between(scheduled.due(), day);
        }
    }
}
