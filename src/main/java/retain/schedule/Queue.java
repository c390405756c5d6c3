package retain.schedule;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Deck;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a study day asks, in order.
///
/// @param corrected items whose key changed since the learner's last answer
/// @param due items whose day has come, the most overdue relative to their interval first
/// @param fresh new items that the daily limit still allows
/// @param pass items not due that are asked once more before an exam
/// @param redrills items graded below 4 today that have not reached 4 since
/// @param nextDue the first day after this one on which an item of the course is asked again
/// @param order all that is asked, up to the limit; re-drills last
public record Queue(
        List<ItemId> corrected,
        List<ItemId> due,
        List<ItemId> fresh,
        List<ItemId> pass,
        List<ItemId> redrills,
        Optional<LocalDate> nextDue,
        List<ItemId> order) {
    public Queue {
        corrected = List.copyOf(corrected);
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        pass = List.copyOf(pass);
        redrills = List.copyOf(redrills);
        order = List.copyOf(order);
    }

    /// The queue of a day. Same course, history and day: same queue.
    public static Queue of(
            Course course, History history, Scheduler scheduler, LocalDate day, Limits limits) {
        List<ItemId> corrected = new ArrayList<>();
        List<Overdue> due = new ArrayList<>();
        Set<ItemId> unseen = new HashSet<>();
        List<Review> redrills = new ArrayList<>();
        Set<ItemId> today = new HashSet<>();
        @Nullable LocalDate nextDue = null;
        for (Item item : course.items()) {
            if (item.status() == Status.RETIRED) {
                continue;
            }
            List<Review> reviews = history.reviews(item.id());
            if (reviews.stream().anyMatch(review -> review.day().equals(day))) {
                today.add(item.id());
            }
            if (!limits.among().test(item) || history.isSuspended(item.id())) {
                continue;
            }
            boolean buried = isBuried(history, item.id(), day);
            switch (scheduler.schedule(reviews)) {
                case Scheduled scheduled -> {
                    boolean isDue = !scheduled.due().isAfter(day);
                    if (!isDue || buried) {
                        LocalDate next = isDue ? day.plusDays(1) : scheduled.due();
                        nextDue = nextDue == null || next.isBefore(nextDue) ? next : nextDue;
                    }
                    if (buried) {
                        continue;
                    }
                    Optional<Review> owed = owedRedrill(reviews, day);
                    if (isCorrected(item, reviews)) {
                        corrected.add(item.id());
                        today.add(item.id());
                    } else if (owed.isPresent()) {
                        redrills.add(owed.get());
                    } else if (isDue) {
                        due.add(new Overdue(item, scheduled, day));
                        today.add(item.id());
                    }
                }
                case Unseen _ -> {
                    if (!buried) {
                        unseen.add(item.id());
                    }
                }
            }
        }
        due.sort(Overdue::compareTo);
        redrills.sort(Entry.BY_MOMENT);
        Set<ItemId> begun = begunOn(history, day);
        int allowed = Math.max(0, limits.newItems() - begun.size());
        List<ItemId> fresh = fresh(course, unseen, begun, today, allowed);
        List<ItemId> dueIds = due.stream().map(overdue -> overdue.item().id()).toList();
        List<ItemId> again =
                redrills.stream().map(review -> history.present(review.item())).toList();
        List<ItemId> order = new ArrayList<>(corrected);
        order.addAll(Interleaving.of(course, corrected, dueIds, fresh));
        order.addAll(again);
        return new Queue(
                corrected,
                dueIds,
                fresh,
                List.of(),
                again,
                Optional.ofNullable(nextDue),
                upTo(limits.limit(), order, again));
    }

    /// The same day with no more than some of what is due, in their order, and nothing new.
    ///
    /// @param some of the corrected and due items
    Queue clearing(Course course, List<ItemId> some) {
        List<ItemId> first = new ArrayList<>(corrected);
        first.retainAll(new HashSet<>(some));
        List<ItemId> then = new ArrayList<>(some);
        then.removeAll(new HashSet<>(corrected));
        List<ItemId> all = new ArrayList<>(first);
        all.addAll(Interleaving.of(course, first, then, List.of()));
        all.addAll(redrills);
        return new Queue(first, then, List.of(), List.of(), redrills, nextDue, all);
    }

    /// The same day with a final pass before the re-drills.
    Queue with(List<ItemId> finalPass) {
        List<ItemId> all = new ArrayList<>(order);
        all.removeAll(new HashSet<>(redrills));
        all.addAll(finalPass);
        all.addAll(redrills);
        return new Queue(corrected, due, fresh, finalPass, redrills, nextDue, all);
    }

    /// The order of this queue with some items first.
    ///
    /// @param first in their order; those that are not in this queue are left out
    /// @param limit items at most, re-drills not counted; empty for no limit
    public List<ItemId> order(Collection<ItemId> first, Optional<Integer> limit) {
        Set<ItemId> all = new LinkedHashSet<>(first);
        all.retainAll(new HashSet<>(order));
        all.addAll(order);
        return upTo(limit, all, redrills);
    }

    private static List<ItemId> upTo(
            Optional<Integer> limit, Collection<ItemId> order, Collection<ItemId> redrills) {
        Set<ItemId> again = new LinkedHashSet<>(order);
        again.retainAll(new HashSet<>(redrills));
        List<ItemId> asked = new ArrayList<>(order);
        asked.removeAll(again);
        int most = Math.min(asked.size(), limit.orElse(asked.size()));
        asked.subList(most, asked.size()).clear();
        asked.addAll(again);
        return asked;
    }

    /// Set aside for the day.
    static boolean isBuried(History history, ItemId item, LocalDate day) {
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
            if (review.day().equals(day) && review.kind() != ReviewKind.CRAM) {
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

    /// The items begun on a day, over all courses.
    private static Set<ItemId> begunOn(History history, LocalDate day) {
        Set<ItemId> begun = new HashSet<>();
        for (ItemId item : history.items()) {
            for (Review review : history.reviews(item)) {
                if (review.kind() == ReviewKind.SCHEDULED) {
                    if (review.day().equals(day)) {
                        begun.add(item);
                    }
                    break;
                }
            }
        }
        return begun;
    }

    /// New items in the authors' order, decks taking turns, none beside an enemy of the same day.
    /// An item begun today keeps its turn, so that the choice is the same all day.
    private static List<ItemId> fresh(
            Course course, Set<ItemId> unseen, Set<ItemId> begun, Set<ItemId> today, int allowed) {
        Set<ItemId> barred = new HashSet<>();
        for (Item item : course.items()) {
            if (today.contains(item.id())) {
                barred.addAll(item.enemies());
            }
        }
        List<List<Item>> columns = new ArrayList<>();
        int rows = 0;
        for (Deck deck : course.decks()) {
            List<Item> column = new ArrayList<>(deck.items());
            column.removeIf(item -> !unseen.contains(item.id()) && !begun.contains(item.id()));
            columns.add(column);
            rows = Math.max(rows, column.size());
        }
        Set<ItemId> taken = new HashSet<>(today);
        List<ItemId> fresh = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (List<Item> column : columns) {
                if (fresh.size() >= allowed) {
                    return fresh;
                }
                if (row >= column.size() || begun.contains(column.get(row).id())) {
                    continue;
                }
                Item item = column.get(row);
                if (!barred.contains(item.id())
                        && item.enemies().stream().noneMatch(taken::contains)) {
                    fresh.add(item.id());
                    taken.add(item.id());
                    barred.addAll(item.enemies());
                }
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
