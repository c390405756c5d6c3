package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Blueprint.Bounds;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Blueprint.TopicSeats;
import retain.deck.Course;
import retain.deck.Domain;
import retain.deck.Exam;
import retain.deck.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All ways of sharing out an exam's seats that its ranges allow and its topics can fill, those
/// first that move the fewest seats between domains; among them, that spread the moved seats over
/// the most domains; then, that move the fewest between topics. Without ranges there is one way.
final class Blueprints {
    /// Ways of sharing out the seats of one domain, or of splitting it, that are looked at.
    private static final int MOST = 20_000;

    private final List<Domain> domains;
    private final Nearby shares;

    /// By domain, by topic, how many items there are.
    private final int[][] ready;

    private final List<Map<Integer, List<Split>>> splits = new ArrayList<>();
    private int left = MOST;
    private boolean isCut;

    /// A domain's seats by topic.
    ///
    /// @param moved seats that stand elsewhere than in the middle
    private record Split(DomainSeats seats, int moved) {}

    /// @param ready by domain, by topic, how many items can take a seat
    Blueprints(Course course, Exam exam, int[][] ready) {
        this.domains = course.domains();
        this.ready = ready;
        Blueprint middle = Blueprint.of(course, exam);
        List<Bounds> bounds =
                Blueprint.bounds(exam.questions(), domains.stream().map(Domain::weight).toList());
        domains.forEach(_ -> splits.add(new HashMap<>()));
        shares =
                new Nearby(
                        middle.domains().stream().mapToInt(DomainSeats::seats).toArray(),
                        bounds.stream().mapToInt(Bounds::low).toArray(),
                        IntStream.range(0, domains.size())
                                .map(d ->
                                        Math.min(
                                                bounds.get(d).high(), IntStream.of(ready[d]).sum()))
                                .toArray(),
                        MOST);
    }

    /// Whether there were more ways than are looked at.
    boolean isCut() {
        return isCut || shares.isCut();
    }

    /// Tries one after the other until one is taken.
    boolean anyMatch(Predicate<Blueprint> taken) {
        return shares.anyMatch(seats -> splitsOf(seats, taken));
    }

    private boolean splitsOf(int[] seats, Predicate<Blueprint> taken) {
        List<List<Split>> choices = new ArrayList<>();
        int most = 0;
        for (int d = 0; d < seats.length; d++) {
            List<Split> here = splits(d, seats[d]);
            if (here.isEmpty()) {
                return false;
            }
            choices.add(here);
            most += here.getLast().moved();
        }
        for (int moved = 0; moved <= most; moved++) {
            if (combine(choices, moved, new ArrayList<>(), taken)) {
                return true;
            }
        }
        return false;
    }

    private boolean combine(
            List<List<Split>> choices,
            int moved,
            List<DomainSeats> begun,
            Predicate<Blueprint> taken) {
        if (begun.size() == choices.size()) {
            if (moved > 0) {
                return false;
            }
            isCut |= left-- <= 0;
            return !isCut && taken.test(new Blueprint(begun));
        }
        for (Split split : choices.get(begun.size())) {
            if (split.moved() > moved || isCut) {
                return false;
            }
            begun.add(split.seats());
            boolean isTaken = combine(choices, moved - split.moved(), begun, taken);
            begun.removeLast();
            if (isTaken) {
                return true;
            }
        }
        return false;
    }

    private List<Split> splits(int domain, int seats) {
        return splits.get(domain).computeIfAbsent(seats, _ -> split(domain, seats));
    }

    private List<Split> split(int d, int seats) {
        DomainSeats middle = Blueprint.split(domains.get(d), seats);
        if (middle.topics().isEmpty()) {
            return seats <= ready[d][0] ? List.of(new Split(middle, 0)) : List.of();
        }
        List<Topic> topics = domains.get(d).topics();
        List<Bounds> bounds = Blueprint.bounds(seats, topics.stream().map(Topic::weight).toList());
        int[] shares = middle.topics().stream().mapToInt(TopicSeats::seats).toArray();
        Nearby nearby =
                new Nearby(
                        shares,
                        bounds.stream().mapToInt(Bounds::low).toArray(),
                        IntStream.range(0, topics.size())
                                .map(t -> Math.min(bounds.get(t).high(), ready[d][t]))
                                .toArray(),
                        MOST);
        List<Split> all = new ArrayList<>();
        nearby.anyMatch(way -> {
            int moved = 0;
            List<TopicSeats> byTopic = new ArrayList<>();
            for (int t = 0; t < way.length; t++) {
                byTopic.add(new TopicSeats(topics.get(t), way[t]));
                moved += Math.abs(way[t] - shares[t]);
            }
            all.add(new Split(new DomainSeats(domains.get(d), seats, byTopic), moved / 2));
            return false;
        });
        isCut |= nearby.isCut();
        return all;
    }
}
