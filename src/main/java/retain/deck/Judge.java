package retain.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A member of the panel.
///
/// @param rated how many items, by slug of the domain; of those that a form can hold
/// @param cut empty where they left a domain out that others rated
/// @param inCommon items that others rated too
/// @param apart by how much their rating is above the mean of the others' of the same item, on
///   average; empty where there is none
public record Judge(
        String name,
        Map<String, Integer> rated,
        OptionalDouble cut,
        int inCommon,
        OptionalDouble apart) {
    /// A judge stands apart whose ratings are on average so far from the others'. A convention too.
    public static final int APART = 10;

    /// How many items with others it takes to say that of a judge.
    public static final int IN_COMMON = 5;

    public Judge {
        rated = Map.copyOf(rated);
    }

    public int ratings() {
        return rated.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether they judge all items harder or easier than the others do.
    public boolean standsApart() {
        return inCommon >= IN_COMMON && Math.abs(apart.orElse(0)) >= APART;
    }

    /// A judge of whom the ratings are known.
    ///
    /// @param panels by slug of the domain
    /// @param heard those of the panels in which somebody rated
    static Judge of(
            String name, Map<String, Panel> panels, List<Panel> heard, List<RatedItem> rated) {
        Map<String, Integer> counts = new HashMap<>();
        panels.forEach((slug, panel) -> counts.put(slug, panel.ratingsOf(name)));
        List<Double> apart = apart(name, rated);
        return new Judge(
                name,
                counts,
                cut(name, heard),
                apart.size(),
                apart.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Means.mean(apart)));
    }

    private static OptionalDouble cut(String name, List<Panel> heard) {
        if (!heard.stream().allMatch(panel -> panel.marks().containsKey(name))) {
            return OptionalDouble.empty();
        }
        double seats = heard.stream().mapToInt(Panel::seats).sum();
        return OptionalDouble.of(
                heard.stream()
                        .mapToDouble(panel -> panel.mark(name) * panel.seats() / seats)
                        .sum());
    }

    /// For each item that others rated too, by how much this judge is above their mean.
    private static List<Double> apart(String name, List<RatedItem> rated) {
        List<Double> apart = new ArrayList<>();
        for (RatedItem each : rated) {
            Map<String, Integer> ratings = each.item().notes().angoff();
            if (ratings.containsKey(name) && ratings.size() > 1) {
                int own = ratings.getOrDefault(name, 0);
                double others = each.mean() * ratings.size() - own;
                apart.add(own - others / (ratings.size() - 1));
            }
        }
        return apart;
    }
}
