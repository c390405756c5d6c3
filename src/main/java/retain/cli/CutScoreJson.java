package retain.cli;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.CutScore;
import retain.deck.CutScore.DomainCut;
import retain.deck.GuessChance;
import retain.deck.Item;
import retain.deck.Judge;
import retain.deck.RatedItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What a panel asks, for another program. Shares are in percent.
final class CutScoreJson {
    private CutScoreJson() {}

    static Map<String, @Nullable Object> of(Course course, CutScore cut) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("course", course.slug());
        json.put("version", course.version().isEmpty() ? null : course.version());
        json.put("exam", cut.exam().name());
        json.put("method", "angoff");
        json.put("questions", cut.exam().questions());
        json.put("cut", round(cut.cut()));
        json.put("cut_points", round(cut.points(cut.cut())));
        json.put("standard_error", orNull(cut.standardError()));
        json.put("between_forms", orNull(cut.betweenForms()));
        json.put("suggested", mark(cut.passPercent(), cut.wholePoints()));
        json.put("declared", mark(cut.exam().passPercent(), cut.declaredPoints()));
        json.put(
                "declared_lies",
                cut.declaredLies()
                        .map(place -> place.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        List<Object> domains = new ArrayList<>();
        cut.domains().forEach(domain -> domains.add(domain(domain)));
        json.put("domains", domains);
        List<Object> judges = new ArrayList<>();
        cut.judges().forEach(judge -> judges.add(judge(judge, cut)));
        json.put("judges", judges);
        List<Object> disputed = new ArrayList<>();
        cut.disputed().forEach(item -> disputed.add(disputed(item)));
        json.put("disputed", disputed);
        List<Object> below = new ArrayList<>();
        for (RatedItem item : cut.rated()) {
            item.belowChance().forEach(judge -> below.add(below(item.item(), judge)));
        }
        json.put("below_chance", below);
        json.put("unrated", ids(cut.unrated()));
        json.put("not_drawn", ids(cut.notDrawn()));
        return json;
    }

    private static Map<String, Object> mark(int percent, int points) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pass", percent);
        json.put("points", points);
        return json;
    }

    private static Map<String, @Nullable Object> domain(DomainCut domain) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("domain", domain.domain().slug());
        json.put("seats", domain.seats());
        json.put("items", domain.items());
        json.put("rated", domain.rated());
        json.put("raters", domain.judges());
        json.put("cut", orNull(domain.cut()));
        return json;
    }

    private static Map<String, @Nullable Object> judge(Judge judge, CutScore cut) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("judge", judge.name());
        json.put("cut", orNull(judge.cut()));
        json.put("apart", orNull(judge.apart()));
        json.put("in_common", judge.inCommon());
        json.put("stands_apart", judge.standsApart());
        json.put("rated", judge.ratings());
        Map<String, @Nullable Object> by = new LinkedHashMap<>();
        for (DomainCut domain : cut.domains()) {
            by.put(domain.domain().slug(), judge.rated().get(domain.domain().slug()));
        }
        json.put("rated_by_domain", by);
        return json;
    }

    private static Map<String, @Nullable Object> disputed(RatedItem item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.item().id().toString());
        json.put("mean", round(item.mean()));
        json.put("spread", orNull(item.spread()));
        json.put("ratings", new TreeMap<>(item.item().notes().angoff()));
        return json;
    }

    private static Map<String, @Nullable Object> below(Item item, String judge) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id().toString());
        json.put("judge", judge);
        json.put("rating", item.notes().angoff().get(judge));
        json.put("chance", GuessChance.percent(item.interaction()));
        return json;
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.id().toString()).toList();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? round(value.getAsDouble()) : null;
    }

    /// To the hundredth: what stands behind is no knowledge.
    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
