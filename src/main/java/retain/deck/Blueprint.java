package retain.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How the questions of an examination are shared out over the domains of a course, and a domain's
/// over its topics: by largest remainder (Hamilton's method), in whole numbers. A `range` counts
/// with its middle.
///
/// @param domains in the course's order; a domain that weighs 0 has no seat
public record Blueprint(List<DomainSeats> domains) {
    public Blueprint {
        domains = List.copyOf(domains);
    }

    /// How few and how many seats a weight allows.
    public record Bounds(int low, int high) {}

    /// The seats of a domain.
    ///
    /// @param topics the same seats by topic; empty where the domain declares none that weighs
    ///   anything, so that all its items compete for all its seats
    public record DomainSeats(Domain domain, int seats, List<TopicSeats> topics) {
        public DomainSeats {
            topics = List.copyOf(topics);
        }
    }

    public record TopicSeats(Topic topic, int seats) {}

    /// The blueprint in which each range counts with its middle.
    public static Blueprint of(Course course, Exam exam) {
        List<Domain> domains = course.domains();
        List<Integer> seats =
                shares(exam.questions(), domains.stream().map(Domain::weight).toList());
        return new Blueprint(
                IntStream.range(0, domains.size())
                        .mapToObj(i -> split(domains.get(i), seats.get(i)))
                        .toList());
    }

    /// The seats of a domain, shared out over its topics.
    public static DomainSeats split(Domain domain, int seats) {
        List<Topic> topics = domain.topics();
        if (!isSplit(domain)) {
            return new DomainSeats(domain, seats, List.of());
        }
        List<Integer> shares = shares(seats, topics.stream().map(Topic::weight).toList());
        return new DomainSeats(
                domain,
                seats,
                IntStream.range(0, topics.size())
                        .mapToObj(i -> new TopicSeats(topics.get(i), shares.get(i)))
                        .toList());
    }

    /// Whether a domain's seats are shared out over its topics: some topic weighs something.
    public static boolean isSplit(Domain domain) {
        return domain.topics().stream().anyMatch(topic -> topic.weight().high() > 0);
    }

    /// How far seats may move from the middle, by weight. A weight that is one number allows
    /// exactly what the largest remainder gives it. A range allows what its two ends would be worth
    /// beside the middles of its siblings, rounded outward to whole seats; the middle's seats
    /// always lie between.
    public static List<Bounds> bounds(int seats, List<Weight> weights) {
        List<Integer> middle = shares(seats, weights);
        long total =
                weights.stream().mapToLong(weight -> (long) weight.low() + weight.high()).sum();
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Weight weight = weights.get(i);
            bounds.add(
                    weight.low() == weight.high()
                            ? new Bounds(middle.get(i), middle.get(i))
                            : new Bounds(
                                    Math.toIntExact(2L * seats * weight.low() / total),
                                    Math.toIntExact(
                                            Math.ceilDiv(2L * seats * weight.high(), total))));
        }
        return bounds;
    }

    /// How many of the safety-critical questions each domain asks: by largest remainder over the
    /// critical items that can be drawn, never more than a domain has seats or such items. What a
    /// full domain leaves over is shared out among the others in the same way.
    ///
    /// @param critical how many a form must hold
    /// @param eligible critical items that can be drawn, by domain
    /// @return fewer than `critical` in all where the bank cannot fill them
    public List<Integer> criticalSeats(int critical, List<Integer> eligible) {
        return criticalSeats(critical, eligible, eligible);
    }

    /// The same where topics have seats for some of a domain's critical items only.
    ///
    /// @param room how many critical items a domain's topics can seat
    public List<Integer> criticalSeats(int critical, List<Integer> eligible, List<Integer> room) {
        int[] given = new int[domains.size()];
        int left = critical;
        while (left > 0) {
            List<Long> open = new ArrayList<>();
            for (int i = 0; i < given.length; i++) {
                boolean isFull = given[i] >= room(i, eligible, room);
                open.add(isFull ? 0L : eligible.get(i));
            }
            if (open.stream().allMatch(weight -> weight == 0)) {
                break;
            }
            List<Integer> shares = largestRemainders(left, open);
            for (int i = 0; i < given.length; i++) {
                int taken = Math.min(shares.get(i), room(i, eligible, room) - given[i]);
                given[i] += taken;
                left -= taken;
            }
        }
        return IntStream.of(given).boxed().toList();
    }

    private int room(int domain, List<Integer> eligible, List<Integer> room) {
        int most = Math.min(eligible.get(domain), room.get(domain));
        return Math.min(most, domains.get(domain).seats());
    }

    private static List<Integer> shares(int seats, List<Weight> weights) {
        return largestRemainders(
                seats,
                weights.stream().map(weight -> (long) weight.low() + weight.high()).toList());
    }

    /// Shares out whole seats: each weight gets the whole part of its quota, and what is left goes
    /// one by one to the largest remainders, of equal ones to the first.
    ///
    /// @param weights from 0, in any unit
    public static List<Integer> largestRemainders(int seats, List<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return weights.stream().map(_ -> 0).toList();
        }
        List<Integer> shares = new ArrayList<>(weights.size());
        int left = seats;
        for (long weight : weights) {
            int whole = Math.toIntExact(seats * weight / total);
            shares.add(whole);
            left -= whole;
        }
        List<Integer> byRemainder =
                IntStream.range(0, weights.size())
                        .boxed()
                        .sorted((a, b) ->
                                Long.compare(
                                        seats * weights.get(b) % total,
                                        seats * weights.get(a) % total))
                        .toList();
        for (int i : byRemainder.subList(0, left)) {
            shares.set(i, shares.get(i) + 1);
        }
        return shares;
    }
}
