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

    public static Blueprint of(Course course, Exam exam) {
        List<Domain> domains = course.domains();
        List<Integer> seats =
                shares(exam.questions(), domains.stream().map(Domain::weight).toList());
        return new Blueprint(
                IntStream.range(0, domains.size())
                        .mapToObj(i -> domain(domains.get(i), seats.get(i)))
                        .toList());
    }

    private static DomainSeats domain(Domain domain, int seats) {
        List<Topic> topics = domain.topics();
        if (topics.stream().allMatch(topic -> topic.weight().high() == 0)) {
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

    /// How many of the safety-critical questions each domain asks: by largest remainder over the
    /// critical items that can be drawn, never more than a domain has seats or such items. What a
    /// full domain leaves over is shared out among the others in the same way.
    ///
    /// @param critical how many a form must hold
    /// @param eligible critical items that can be drawn, by domain
    /// @return fewer than `critical` in all where the bank cannot fill them
    public List<Integer> criticalSeats(int critical, List<Integer> eligible) {
        int[] given = new int[domains.size()];
        int left = critical;
        while (left > 0) {
            List<Long> open = new ArrayList<>();
            for (int i = 0; i < given.length; i++) {
                boolean isFull = given[i] >= Math.min(eligible.get(i), domains.get(i).seats());
                open.add(isFull ? 0L : eligible.get(i));
            }
            if (open.stream().allMatch(weight -> weight == 0)) {
                break;
            }
            List<Integer> shares = largestRemainders(left, open);
            for (int i = 0; i < given.length; i++) {
                int room = Math.min(eligible.get(i), domains.get(i).seats()) - given[i];
                int taken = Math.min(shares.get(i), Math.max(0, room));
                given[i] += taken;
                left -= taken;
            }
        }
        return IntStream.of(given).boxed().toList();
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
