package retain.session;

import retain.deck.Domain;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.log.Entry.Review;
import retain.schedule.Schedule.Scheduled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a sitting adds up to.
///
/// @param answers graded answers, re-drills included
/// @param domains items by domain, in the course's order; domains that were not asked are left out
/// @param time spent on answers, each counted for `Review.LONGEST` at most
/// @param missed items whose first answer was wrong, in the order asked
/// @param week how many items are due on each of the next seven days; what is left over from today
///   counts for the first
public record Recap(
        int answers, List<Tally> domains, Duration time, List<Item> missed, List<Integer> week) {
    private static final int WEEK = 7;

    /// How many items were asked, and how many of them were right at the first try.
    public record Tally(String title, int items, int right) {}

    public Recap {
        domains = List.copyOf(domains);
        missed = List.copyOf(missed);
        week = List.copyOf(week);
    }

    /// Adds up a sitting as it now stands.
    public static Recap of(Session session) {
        Map<ItemId, Review> first = new LinkedHashMap<>();
        Duration time = Duration.ZERO;
        for (Review review : session.answered()) {
            first.putIfAbsent(session.history().present(review.item()), review);
            time = time.plus(review.time());
        }
        List<Item> missed = new ArrayList<>();
        first.forEach((id, review) -> {
            if (!review.correct()) {
                session.desk().course().item(id).ifPresent(missed::add);
            }
        });
        return new Recap(
                session.answered().size(), tallies(session, first), time, missed, week(session));
    }

    /// Over all domains.
    public Tally all() {
        int items = 0;
        int right = 0;
        for (Tally tally : domains) {
            items += tally.items();
            right += tally.right();
        }
        return new Tally("", items, right);
    }

    private static List<Tally> tallies(Session session, Map<ItemId, Review> first) {
        List<Tally> tallies = new ArrayList<>();
        for (Domain domain : session.desk().course().domains()) {
            int items = 0;
            int right = 0;
            for (var answer : first.entrySet()) {
                if (answer.getKey().deck().equals(domain.slug())) {
                    items++;
                    right += answer.getValue().correct() ? 1 : 0;
                }
            }
            if (items > 0) {
                tallies.add(new Tally(domain.title(), items, right));
            }
        }
        return tallies;
    }

    private static List<Integer> week(Session session) {
        int[] due = new int[WEEK];
        for (Item item : session.desk().course().items()) {
            if (session.desk().limits().among().test(item)
                    && !session.history().isSuspended(item.id())
                    && session.schedule(item.id()) instanceof Scheduled scheduled) {
                long ahead = scheduled.due().toEpochDay() - session.day().toEpochDay() - 1;
                if (ahead < WEEK) {
                    due[(int) Math.max(0, ahead)]++;
                }
            }
        }
        List<Integer> week = new ArrayList<>();
        for (int day : due) {
            week.add(day);
        }
        return week;
    }
}
