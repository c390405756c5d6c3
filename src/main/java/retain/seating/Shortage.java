package retain.seating;

import retain.deck.Domain;

import java.util.List;

/// Why an exam cannot be held with the items that a course has.
public sealed interface Shortage {
    /// Which items compete for seats: where an exam has a safety gate, critical items and the
    /// others never take each other's seats.
    enum Sort {
        ANY,
        CRITICAL,
        NOT_CRITICAL
    }

    /// There are fewer items than seats.
    ///
    /// @param asked seats
    /// @param isLeast whether a range leaves no fewer; else `asked` is what the blueprint of the
    ///   middle asks
    /// @param ready approved items
    /// @param together how many of these can stand in one form, since enemies cannot; never more
    ///   than `ready`, and less than `asked`
    /// @param waiting more such items that are written and not yet approved
    record TooFew(
            Part part, Sort sort, int asked, boolean isLeast, int ready, int together, int waiting)
            implements Shortage {}

    /// The gate leaves a domain more seats for other items than its topics have such items for.
    ///
    /// @param asked seats of the domain that no critical item may take
    /// @param fitting how many of them its topics can fill
    record TopicsTooCritical(Domain domain, int asked, int fitting) implements Shortage {}

    /// The gate asks more critical questions than the domains that hold such items have seats.
    record GateTooWide(int asked, int seats) implements Shortage {}

    /// Each count is met by itself, but no choice of items meets all of them and keeps enemies
    /// apart.
    ///
    /// @param domains the fewest that are enough to show it, in the course's order
    record Entangled(List<Domain> domains) implements Shortage {
        public Entangled {
            domains = List.copyOf(domains);
        }
    }

    /// The search was given up: whether there is a form is not known.
    record Unfound() implements Shortage {}
}
