package retain.cli;

import retain.deck.ItemId;
import retain.log.Entry;
import retain.log.Entry.Alias;
import retain.log.Entry.Review;
import retain.log.History;
import retain.log.Learner;
import retain.log.Names;
import retain.log.ReviewLog;
import retain.schedule.Algorithm;
import retain.schedule.Schedule.Scheduled;
import retain.schedule.Scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Progress that a change touches.
///
/// @param learners who answered; names that are joined count once
/// @param reviews standing answers, since the item was last begun anew
/// @param longest the longest interval that any of them has reached by now, in days
record Touched(Set<Learner> learners, int reviews, int longest) {
    static final Touched NOTHING = new Touched(Set.of(), 0, 0);

    Touched {
        learners = Set.copyOf(learners);
    }

    boolean isNothing() {
        return reviews == 0;
    }

    Touched and(Touched other) {
        Set<Learner> all = new LinkedHashSet<>(learners);
        all.addAll(other.learners);
        return new Touched(all, reviews + other.reviews, Math.max(longest, other.longest));
    }

    /// `3 learners, 21 reviews, longest interval 34 d`.
    String words() {
        return words("longest interval ");
    }

    /// `3 learners, 21 reviews, up to 34 d`, of several items.
    String sum() {
        return words("up to ");
    }

    private String words(String interval) {
        return count(learners.size(), "learner")
                + ", "
                + count(reviews, "review")
                + (longest == 0 ? "" : ", " + interval + longest + " d");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// What learners have on each item of a log.
    ///
    /// @param among whose progress counts
    /// @param course whether a choice of scheduler for a course counts
    /// @param item what a logged item is called
    static Map<ItemId, Touched> in(
            ReviewLog log,
            Predicate<Learner> among,
            Predicate<String> course,
            UnaryOperator<ItemId> item) {
        List<Entry> all = log.practice();
        List<Alias> aliases = new ArrayList<>();
        for (Entry entry : all) {
            if (entry instanceof Alias alias) {
                aliases.add(alias);
            }
        }
        Map<ItemId, Touched> touched = new HashMap<>();
        Set<Learner> counted = new HashSet<>();
        for (Learner learner : log.learners()) {
            Set<Learner> names = Names.of(learner, aliases);
            if (names.stream().noneMatch(among) || !counted.addAll(names)) {
                continue;
            }
            List<Entry> entries =
                    all.stream().filter(entry -> names.contains(entry.learner())).toList();
            History history = History.of(entries, item);
            Scheduler scheduler = Algorithm.chosen(course, history).scheduler();
            for (ItemId id : history.items()) {
                List<Review> reviews = history.reviews(id);
                if (!reviews.isEmpty()) {
                    int interval =
                            scheduler.schedule(reviews) instanceof Scheduled scheduled
                                    ? scheduled.interval()
                                    : 0;
                    touched.merge(
                            id,
                            new Touched(Set.of(learner), reviews.size(), interval),
                            Touched::and);
                }
            }
        }
        return touched;
    }
}
