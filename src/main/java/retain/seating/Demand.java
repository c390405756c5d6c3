package retain.seating;

import retain.deck.Blueprint;
import retain.deck.Blueprint.DomainSeats;
import retain.deck.Exam;
import retain.deck.Exam.Gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a form asks of a pool.
///
/// @param blueprint to which it is drawn
/// @param seats by topic of the pool
/// @param critical by domain, how many of its seats are for critical items; nothing where the exam
///   has no gate
/// @param eligible by domain, how many critical items stand on topics that have seats
/// @param missing critical questions of the gate for which the domains have no seats
record Demand(
        Blueprint blueprint,
        List<Integer> seats,
        List<Integer> critical,
        List<Integer> eligible,
        int missing) {
    static Demand of(Exam exam, Blueprint blueprint, Pool pool) {
        List<Integer> seats = new ArrayList<>();
        for (DomainSeats domain : blueprint.domains()) {
            if (domain.topics().isEmpty()) {
                seats.add(domain.seats());
            }
            domain.topics().forEach(topic -> seats.add(topic.seats()));
        }
        if (exam.gate().isEmpty()) {
            return new Demand(blueprint, seats, List.of(), List.of(), 0);
        }
        Gate gate = exam.gate().get();
        List<Integer> eligible = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        for (int d = 0; d < pool.domains(); d++) {
            eligible.add(pool.topics(d).filter(t -> seats.get(t) > 0).map(pool::criticals).sum());
            room.add(pool.topics(d).map(t -> Math.min(seats.get(t), pool.criticals(t))).sum());
        }
        List<Integer> critical = blueprint.criticalSeats(gate.questions(), eligible, room);
        int missing = gate.questions() - critical.stream().mapToInt(Integer::intValue).sum();
        return new Demand(blueprint, seats, critical, eligible, missing);
    }

    boolean hasGate() {
        return !critical.isEmpty();
    }

    /// The same, of some domains only.
    Demand only(Pool pool, IntStream domains) {
        List<Integer> kept = domains.boxed().toList();
        return new Demand(
                blueprint,
                IntStream.range(0, seats.size())
                        .mapToObj(t -> kept.contains(pool.domain[t]) ? seats.get(t) : 0)
                        .toList(),
                IntStream.range(0, critical.size())
                        .mapToObj(d -> kept.contains(d) ? critical.get(d) : 0)
                        .toList(),
                eligible,
                missing);
    }
}
