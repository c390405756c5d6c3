package retain.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The pass mark that a panel of judges asks of an exam, by the modified Angoff method: each says
/// of an item how many of a hundred borderline candidates, those just good enough, would answer it
/// right (Angoff 1971, "Scales, norms, and equivalent scores"; Livingston and Zieky 1982, *Passing
/// Scores*). All figures are in percent of a form's points, in which `points` counts them.
///
/// Only items that a form can hold count, and as much as a form holds of their like (`Stratum`). A
/// judge's mark for a domain is the mean of their means in its strata, by the seats of these; the
/// domain's is the mean over its judges; the cut is the mean of the domains by their seats. Where
/// each judge rated each domain that is the mean of the judges' own cuts.
///
/// @param domains those with a seat, in the course's order
/// @param judges by name
/// @param rated items that a form can hold and somebody rated, in the authors' order
/// @param unrated items that a form can hold and nobody rated
/// @param notDrawn items that somebody rated and no form holds
/// @param cut over the domains that somebody rated in
/// @param standardError how far the cut of another such panel would be off: the standard deviation
///   of the judges' cuts by the root of their number. Where not all rated in all domains it is the
///   root of Σ_j (Σ_d w_d (m_jd − m_d) / √(J_d (J_d − 1)))², with w_d the share of the seats, m the
///   marks and J_d the number of the domain's judges, of which that is a case. Empty where a domain
///   has a single judge, so that nobody tells how another would judge it
/// @param betweenForms standard deviation, over forms, of the cut of a form's own items: that of a
///   stratified sample (Cochran 1977, *Sampling Techniques*, section 5.4), with the spread of item
///   means inside strata taken together by domain; empty where no stratum of a domain has two rated
///   items
public record CutScore(
        Exam exam,
        List<DomainCut> domains,
        List<Judge> judges,
        List<RatedItem> rated,
        List<Item> unrated,
        List<Item> notDrawn,
        double cut,
        OptionalDouble standardError,
        OptionalDouble betweenForms) {
    /// Sums of shares end in crumbs.
    private static final double CRUMB = 1e-9;

    public CutScore {
        domains = List.copyOf(domains);
        judges = List.copyOf(judges);
        rated = List.copyOf(rated);
        unrated = List.copyOf(unrated);
        notDrawn = List.copyOf(notDrawn);
    }

    /// A domain's part of the cut.
    ///
    /// @param items how many a form can hold
    /// @param rated how many of them by how many judges
    /// @param cut empty where nobody rated any
    public record DomainCut(
            Domain domain, int seats, int items, int rated, int judges, OptionalDouble cut) {}

    /// Where the declared pass mark lies.
    public enum Place {
        /// More than two standard errors below the cut.
        BELOW,
        WITHIN,
        /// More than two standard errors above the cut.
        ABOVE
    }

    /// What the judges ask of an exam; empty where nobody rated an item that it can draw.
    ///
    /// @param blueprint to which its forms are drawn: with ranges not always that of the middle
    public static Optional<CutScore> of(Course course, Exam exam, Blueprint blueprint) {
        List<Stratum> strata = Stratum.of(course, exam, blueprint);
        Set<ItemId> drawn = new HashSet<>();
        strata.forEach(stratum -> stratum.items().forEach(item -> drawn.add(item.id())));
        List<RatedItem> rated = new ArrayList<>();
        List<Item> unrated = new ArrayList<>();
        List<Item> notDrawn = new ArrayList<>();
        for (Item item : course.items()) {
            boolean isRated = !item.notes().angoff().isEmpty();
            if (!drawn.contains(item.id())) {
                if (isRated) {
                    notDrawn.add(item);
                }
            } else if (isRated) {
                rated.add(RatedItem.of(item));
            } else {
                unrated.add(item);
            }
        }
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Panel> panels = new LinkedHashMap<>();
        List<DomainCut> domains = new ArrayList<>();
        for (Blueprint.DomainSeats seats : blueprint.domains()) {
            if (seats.seats() > 0) {
                Domain domain = seats.domain();
                Panel panel =
                        Panel.of(
                                strata.stream()
                                        .filter(stratum -> stratum.domain().equals(domain))
                                        .toList(),
                                seats.seats());
                panels.put(domain.slug(), panel);
                domains.add(panel.cut(domain));
            }
        }
        List<Panel> heard = panels.values().stream().filter(Panel::isHeard).toList();
        double seats = heard.stream().mapToInt(Panel::seats).sum();
        double cut =
                heard.stream().mapToDouble(panel -> panel.mean() * panel.seats() / seats).sum();
        return Optional.of(
                new CutScore(
                        exam,
                        domains,
                        judges(panels, heard, rated),
                        rated,
                        unrated,
                        notDrawn,
                        cut,
                        standardError(heard, seats),
                        betweenForms(heard, seats)));
    }

    private static List<Judge> judges(
            Map<String, Panel> panels, List<Panel> heard, List<RatedItem> rated) {
        Set<String> names = new TreeSet<>();
        rated.forEach(item -> names.addAll(item.item().notes().angoff().keySet()));
        return names.stream().map(name -> Judge.of(name, panels, heard, rated)).toList();
    }

    private static OptionalDouble standardError(List<Panel> heard, double seats) {
        if (heard.stream().anyMatch(panel -> panel.marks().size() < 2)) {
            return OptionalDouble.empty();
        }
        Map<String, Double> moves = new TreeMap<>();
        for (Panel panel : heard) {
            double judges = panel.marks().size();
            double weight = panel.seats() / seats / Math.sqrt(judges * (judges - 1));
            panel.marks()
                    .forEach((name, mark) ->
                            moves.merge(name, (mark - panel.mean()) * weight, Double::sum));
        }
        return OptionalDouble.of(
                Math.sqrt(moves.values().stream().mapToDouble(move -> move * move).sum()));
    }

    private static OptionalDouble betweenForms(List<Panel> heard, double seats) {
        double sum = 0;
        for (Panel panel : heard) {
            double left = 0;
            double squares = 0;
            int freedom = 0;
            for (Stratum stratum : panel.strata()) {
                double share = stratum.seats() / stratum.items().size();
                left += stratum.seats() * Math.max(0, 1 - share);
                List<Double> means =
                        stratum.items().stream()
                                .filter(item -> !item.notes().angoff().isEmpty())
                                .map(item -> RatedItem.of(item).mean())
                                .toList();
                squares += Means.squares(means);
                freedom += Math.max(0, means.size() - 1);
            }
            if (left > CRUMB) {
                if (freedom == 0) {
                    return OptionalDouble.empty();
                }
                sum += left * squares / freedom / (seats * seats);
            }
        }
        return OptionalDouble.of(Math.sqrt(sum));
    }

    /// The items on which judges disagree, most of all first.
    public List<RatedItem> disputed() {
        return rated.stream()
                .filter(RatedItem::isDisputed)
                .sorted(Comparator.comparingDouble(item -> -item.spread().orElse(0)))
                .toList();
    }

    /// Percent of a form in points.
    public double points(double percent) {
        return percent * exam.questions() / 100;
    }

    /// The fewest whole points that reach the cut.
    public int wholePoints() {
        return (int) Math.ceil(points(cut) - CRUMB);
    }

    /// The pass mark, in whole percent, that asks so many points: of several the nearest to the
    /// cut.
    public int passPercent() {
        if (wholePoints() == 0) {
            return 0;
        }
        int lowest = 100 * (wholePoints() - 1) / exam.questions() + 1;
        int highest = Math.max(lowest, 100 * wholePoints() / exam.questions());
        return Math.clamp(Math.round(cut), lowest, highest);
    }

    /// The points that the declared pass mark asks.
    public int declaredPoints() {
        return Math.ceilDiv(exam.questions() * exam.passPercent(), 100);
    }

    /// Where the declared pass mark lies; empty without a standard error.
    public Optional<Place> declaredLies() {
        if (standardError.isEmpty()) {
            return Optional.empty();
        }
        double room = points(2 * standardError.getAsDouble());
        // What asks the same whole points asks the same.
        if (declaredPoints() == wholePoints()
                || Math.abs(declaredPoints() - points(cut)) <= room + CRUMB) {
            return Optional.of(Place.WITHIN);
        }
        return Optional.of(declaredPoints() > points(cut) ? Place.ABOVE : Place.BELOW);
    }
}
