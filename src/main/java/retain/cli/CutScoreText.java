package retain.cli;

import retain.deck.CutScore;
import retain.deck.CutScore.DomainCut;
import retain.deck.Judge;
import retain.tui.words.DayText;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What a panel asks, for the people who set a pass mark.
final class CutScoreText {
    private final CutScore cut;
    private final Table out = new Table();

    private CutScoreText(CutScore cut) {
        this.cut = cut;
    }

    static String of(CutScore cut) {
        return new CutScoreText(cut).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        head();
        text.append(out.text()).append('\n').append(domains()).append('\n').append(judges());
        for (String list : CutScoreItems.lists(cut)) {
            text.append('\n').append(list);
        }
        return text.toString();
    }

    private void head() {
        int items = cut.rated().size() + cut.unrated().size();
        int ratings = cut.judges().stream().mapToInt(Judge::ratings).sum();
        out.line(
                cut.exam().title()
                        + ": what "
                        + DayText.count(cut.judges().size(), "judge")
                        + (cut.judges().size() == 1 ? " asks" : " ask")
                        + " by the Angoff method");
        out.line(
                ratings
                        + " of "
                        + DayText.count((long) items * cut.judges().size(), "rating")
                        + " for the "
                        + DayText.count(items, "item")
                        + " that a form can draw");
        out.line("");
        out.row("Cut score", share(cut.cut()) + ": as a pass mark " + asMark());
        cut.standardError()
                .ifPresentOrElse(
                        error -> {
                            out.row("Standard error", share(error) + ", over judges");
                            out.row("  cut ± 1", range(error));
                            out.row("  cut ± 2", range(2 * error));
                        },
                        () -> out.row("Standard error", "unknown: " + whyUnknown()));
        cut.betweenForms()
                .ifPresent(spread ->
                        out.row(
                                "Form to form",
                                points(cut.points(spread))
                                        + " points, standard deviation: each form draws other"
                                        + " items"));
        out.line("");
        out.line(declared());
        unheard().forEach(out::line);
    }

    private String asMark() {
        return DayText.count(cut.wholePoints(), "point") + ", \"pass: " + cut.passPercent() + "%\"";
    }

    private String share(double percent) {
        return points(percent)
                + " %, "
                + points(cut.points(percent))
                + " of "
                + DayText.count(cut.exam().questions(), "point");
    }

    private String range(double room) {
        double low = cut.points(Math.max(0, cut.cut() - room));
        double high = cut.points(Math.min(100, cut.cut() + room));
        return points(low) + " to " + points(high) + " points";
    }

    /// With one decimal place.
    static String points(double value) {
        // Sums in another order differ far behind the point.
        double steady = Math.round(value * 1e6) / 1e6;
        return BigDecimal.valueOf(steady).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String whyUnknown() {
        return cut.judges().size() == 1
                ? "with one judge nobody knows what another would ask"
                : "one judge alone rated "
                        + String.join(
                                ", ",
                                cut.domains().stream()
                                        .filter(domain -> domain.judges() == 1)
                                        .map(domain -> domain.domain().title())
                                        .toList());
    }

    /// What the declared pass mark means beside the cut.
    private String declared() {
        String mark =
                "The declared pass mark, "
                        + cut.exam().passPercent()
                        + " % or "
                        + DayText.count(cut.declaredPoints(), "point")
                        + ", ";
        return mark
                + cut.declaredLies()
                        .map(place ->
                                switch (place) {
                                    case ABOVE ->
                                            "lies above the cut by more than two standard errors:"
                                                    + " it turns away candidates whom the panel"
                                                    + " holds good enough.";
                                    case WITHIN ->
                                            "lies within two standard errors of the cut: the panel"
                                                    + " does not speak against it.";
                                    case BELOW ->
                                            "lies below the cut by more than two standard errors:"
                                                    + " it lets through candidates whom the panel"
                                                    + " does not hold good enough.";
                                })
                        .orElseGet(() ->
                                (cut.declaredPoints() == cut.wholePoints()
                                                ? "asks the same points as the cut"
                                                : cut.declaredPoints() > cut.wholePoints()
                                                        ? "lies above the cut"
                                                        : "lies below the cut")
                                        + "; how much that means is unknown without a standard"
                                        + " error.");
    }

    /// Domains that nobody rated.
    private List<String> unheard() {
        List<DomainCut> unheard =
                cut.domains().stream().filter(domain -> domain.cut().isEmpty()).toList();
        if (unheard.isEmpty()) {
            return List.of();
        }
        int seats = unheard.stream().mapToInt(DomainCut::seats).sum();
        return List.of(
                "Nobody rated "
                        + String.join(
                                ", ", unheard.stream().map(each -> each.domain().title()).toList())
                        + ": the cut is that of the other "
                        + (cut.exam().questions() - seats)
                        + " questions.");
    }

    private String domains() {
        Table table = new Table();
        table.row("DOMAIN", "SEATS", "ITEMS", "RATED", "JUDGES", "CUT");
        for (DomainCut domain : cut.domains()) {
            table.row(
                    domain.domain().title(),
                    String.valueOf(domain.seats()),
                    String.valueOf(domain.items()),
                    String.valueOf(domain.rated()),
                    String.valueOf(domain.judges()),
                    orDash(domain.cut()));
        }
        return table.text();
    }

    /// Each judge, and how many items of each domain they rated.
    private String judges() {
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("JUDGE", "CUT", "TO OTHERS", "RATED"));
        cut.domains().forEach(domain -> head.add(domain.domain().slug()));
        table.row(head.toArray(String[]::new));
        int items = cut.rated().size() + cut.unrated().size();
        for (Judge judge : cut.judges()) {
            List<String> row = new ArrayList<>();
            row.add(judge.name());
            row.add(orDash(judge.cut()));
            row.add(judge.apart().isPresent() ? signed(judge.apart().getAsDouble()) : "-");
            row.add(judge.ratings() + " of " + items);
            for (DomainCut domain : cut.domains()) {
                row.add(judge.rated().get(domain.domain().slug()) + " of " + domain.items());
            }
            table.row(row.toArray(String[]::new));
        }
        if (cut.judges().stream().anyMatch(judge -> judge.cut().isEmpty())) {
            table.line("Who left out a domain that others rated has no cut of their own.");
        }
        for (Judge judge : cut.judges()) {
            if (judge.standsApart()) {
                double apart = judge.apart().orElse(0);
                table.line(
                        judge.name()
                                + " rates the same items "
                                + points(Math.abs(apart))
                                + (apart > 0 ? " higher" : " lower")
                                + " than the others do: talk over what a borderline candidate is.");
            }
        }
        return table.text();
    }

    private static String orDash(OptionalDouble value) {
        return value.isPresent() ? points(value.getAsDouble()) : "-";
    }

    private static String signed(double value) {
        String text = points(Math.abs(value));
        return text.equals("0.0") ? text : (value > 0 ? "+" : "−") + text;
    }
}
