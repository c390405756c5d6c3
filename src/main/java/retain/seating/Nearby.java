package retain.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All ways of sharing out as many seats as a given way does, between bounds: the fewest moved
/// first, then the most evenly spread, then as they come.
final class Nearby {
    private final int[] middle;
    private final int[] low;
    private final int[] high;
    private final int most;
    private boolean isCut;

    /// @param most ways that are looked at
    Nearby(int[] middle, int[] low, int[] high, int most) {
        this.middle = middle;
        this.low = low;
        this.high = high;
        this.most = most;
    }

    boolean isCut() {
        return isCut;
    }

    boolean anyMatch(Predicate<int[]> taken) {
        for (int i = 0; i < middle.length; i++) {
            if (low[i] > high[i]) {
                return false;
            }
        }
        int least = 0;
        int furthest = 0;
        for (int i = 0; i < middle.length; i++) {
            least += Math.max(0, middle[i] - high[i]);
            furthest += Math.max(0, high[i] - middle[i]);
        }
        for (int moved = least; moved <= furthest && !isCut; moved++) {
            List<int[]> ways = new ArrayList<>();
            collect(0, moved, moved, middle.clone(), ways);
            ways.sort(Comparator.comparingLong(this::unevenness));
            for (int[] way : ways) {
                if (taken.test(way)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long unevenness(int[] way) {
        return IntStream.range(0, way.length)
                .mapToLong(i -> (long) (way[i] - middle[i]) * (way[i] - middle[i]))
                .sum();
    }

    /// @param gained seats still to be added from place `at` on
    /// @param lost seats still to be taken away from there on
    private void collect(int at, int gained, int lost, int[] way, List<int[]> ways) {
        if (at == way.length) {
            if (gained == 0 && lost == 0) {
                ways.add(way.clone());
            }
            return;
        }
        if (ways.size() >= most) {
            isCut = true;
            return;
        }
        int mostGained = 0;
        int mostLost = 0;
        for (int i = at; i < way.length; i++) {
            mostGained += Math.max(0, high[i] - middle[i]);
            mostLost += Math.max(0, middle[i] - low[i]);
        }
        if (mostGained < gained || mostLost < lost) {
            return;
        }
        int from = Math.max(low[at], middle[at] - lost);
        int to = Math.min(high[at], middle[at] + gained);
        for (int seats = from; seats <= to; seats++) {
            way[at] = seats;
            collect(
                    at + 1,
                    gained - Math.max(0, seats - middle[at]),
                    lost - Math.max(0, middle[at] - seats),
                    way,
                    ways);
        }
    }
}
