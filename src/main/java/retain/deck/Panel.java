package retain.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The judges of one domain.
///
/// @param marks each judge's own, by name
record Panel(List<Stratum> strata, int seats, Map<String, Double> marks) {
    static Panel of(List<Stratum> strata, int seats) {
        Set<String> names = new TreeSet<>();
        for (Stratum stratum : strata) {
            stratum.items().forEach(item -> names.addAll(item.notes().angoff().keySet()));
        }
        Map<String, Double> marks = new TreeMap<>();
        names.forEach(name -> marks.put(name, mark(name, strata)));
        return new Panel(strata, seats, marks);
    }

    private static double mark(String name, List<Stratum> strata) {
        double sum = 0;
        double seats = 0;
        for (Stratum stratum : strata) {
            List<Double> ratings = new ArrayList<>();
            for (Item item : stratum.items()) {
                if (item.notes().angoff().containsKey(name)) {
                    ratings.add((double) item.notes().angoff().getOrDefault(name, 0));
                }
            }
            if (!ratings.isEmpty()) {
                sum += stratum.seats() * Means.mean(ratings);
                seats += stratum.seats();
            }
        }
        return sum / seats;
    }

    boolean isHeard() {
        return !marks.isEmpty();
    }

    double mark(String name) {
        return marks.getOrDefault(name, 0.0);
    }

    double mean() {
        return Means.mean(List.copyOf(marks.values()));
    }

    int ratingsOf(String name) {
        return (int)
                strata.stream()
                        .flatMap(stratum -> stratum.items().stream())
                        .filter(item -> item.notes().angoff().containsKey(name))
                        .count();
    }

    CutScore.DomainCut cut(Domain domain) {
        List<Item> items = strata.stream().flatMap(each -> each.items().stream()).toList();
        int rated = (int) items.stream().filter(item -> !item.notes().angoff().isEmpty()).count();
        return new CutScore.DomainCut(
                domain,
                seats,
                items.size(),
                rated,
                marks.size(),
                isHeard() ? OptionalDouble.of(mean()) : OptionalDouble.empty());
    }
}
