package retain.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The freshest choice of items for a domain's open seats, if one of each group of mutual enemies
/// is taken at most and all other enmity is forgotten. No form is fresher there.
///
/// Each topic takes its freshest critical items and its freshest others. How many of each, so that
/// the domain has its critical seats, is settled one exchange after the other, the best first:
/// later ones of a topic are never better, so that cannot go wrong.
final class FreshDomain {
    private final List<Row> rows = new ArrayList<>();
    private final int[] items;
    private final boolean canFill;

    /// Looks at a domain as it stands.
    FreshDomain(Standing standing, int domain) {
        standing.pool.topics(domain).forEach(t -> rows.add(new Row(standing, t)));
        int left =
                standing.openCritical(domain) - rows.stream().mapToInt(row -> row.critical).sum();
        boolean isOpen = left >= 0 && rows.stream().allMatch(Row::canFill);
        while (isOpen && left > 0) {
            Row best = null;
            for (Row row : rows) {
                if (row.canExchange() && (best == null || row.compareTo(best) < 0)) {
                    best = row;
                }
            }
            isOpen = best != null;
            if (best != null) {
                best.critical++;
                left--;
            }
        }
        canFill = isOpen;
        items = new int[isOpen ? rows.stream().mapToInt(row -> row.seats).sum() : 0];
        int at = 0;
        for (int r = 0; r < (isOpen ? rows.size() : 0); r++) {
            at = rows.get(r).fill(items, at);
        }
    }

    boolean canFill() {
        return canFill;
    }

    /// By number.
    int[] items() {
        return items;
    }

    /// A topic.
    private static final class Row implements Comparable<Row> {
        private static final Comparator<Row> BY_EXCHANGE =
                Comparator.comparingInt(Row::sign)
                        .thenComparingInt(row -> row.sign() < 0 ? row.incoming() : -row.outgoing())
                        .thenComparingInt(row -> row.sign() < 0 ? -row.outgoing() : row.incoming());

        private final Pool pool;
        private final int seats;
        private final int[] criticals;
        private final int[] others;

        /// How many of the seats are for critical items.
        private int critical;

        Row(Standing standing, int topic) {
            pool = standing.pool;
            seats = standing.open(topic);
            criticals = standing.freshest(topic, true, seats);
            others = standing.freshest(topic, false, seats);
            critical = Math.max(0, seats - others.length);
        }

        boolean canFill() {
            return seats >= 0 && critical <= criticals.length;
        }

        /// Whether one more critical item can take the seat of another item.
        boolean canExchange() {
            return critical < Math.min(seats, criticals.length);
        }

        private int incoming() {
            return pool.tier[criticals[critical]];
        }

        private int outgoing() {
            return pool.tier[others[seats - critical - 1]];
        }

        private int sign() {
            return Integer.compare(incoming(), outgoing());
        }

        /// The exchange that leaves the fresher form comes first.
        @Override
        public int compareTo(Row other) {
            return BY_EXCHANGE.compare(this, other);
        }

        /// Writes the items down.
        ///
        /// @return the next place
        private int fill(int[] items, int from) {
            System.arraycopy(criticals, 0, items, from, critical);
            System.arraycopy(others, 0, items, from + critical, seats - critical);
            return from + seats;
        }
    }
}
