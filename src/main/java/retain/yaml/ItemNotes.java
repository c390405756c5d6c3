package retain.yaml;

import retain.deck.ItemId;
import retain.deck.Notes;
import retain.deck.Notes.Reviewed;
import retain.deck.Slug;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What authors note about an item for themselves: who reviewed it, which rules it may break, how
/// hard judges think it is.
final class ItemNotes {
    private record Ignored(Set<String> rules, String why) {}

    private ItemNotes() {}

    static Notes read(Fields item, Optional<ItemId> replacedBy, Findings findings) {
        Optional<Reviewed> reviewed =
                item.mapping("reviewed", "{by: …, date: …}")
                        .flatMap(mapping -> reviewed(mapping, findings));
        Optional<Ignored> ignored =
                item.mapping("lint", "{ignore: [rule], why: …}")
                        .map(mapping -> ignored(mapping, findings));
        Map<String, Integer> angoff =
                item.mapping("angoff", "{Name of the judge: 60}")
                        .map(mapping -> angoff(mapping, findings))
                        .orElse(Map.of());
        if (reviewed.isEmpty() && ignored.isEmpty() && angoff.isEmpty() && replacedBy.isEmpty()) {
            return Notes.NONE;
        }
        return new Notes(
                reviewed,
                ignored.map(Ignored::rules).orElse(Set.of()),
                ignored.map(Ignored::why).orElse(""),
                angoff,
                replacedBy);
    }

    private static Optional<Reviewed> reviewed(Mapping mapping, Findings findings) {
        Fields fields = new Fields(mapping, findings, "\"reviewed\"", DeckKeys.REVIEWED);
        String by = fields.text("by");
        fields.require("date");
        Optional<LocalDate> date =
                fields.scalar("date").flatMap(text -> Shapes.date(text, findings, "\"date\""));
        String hash = fields.optionalText("hash");
        return date.map(day -> new Reviewed(by, day, hash));
    }

    private static Ignored ignored(Mapping mapping, Findings findings) {
        Fields fields = new Fields(mapping, findings, "\"lint\"", DeckKeys.LINT);
        Set<String> rules = new LinkedHashSet<>();
        for (Node element : fields.filledList("ignore")) {
            Optional<Scalar> rule = Shapes.text(element, findings, "an entry of \"ignore\"");
            if (rule.isPresent()) {
                String name = rule.get().text();
                rules.add(name);
                if (!Slug.isSlug(name)) {
                    String near = Shapes.slugNear(name);
                    String hint = near.isEmpty() ? ", such as longest-key" : "; write " + near;
                    findings.error(
                            element, "slug", Findings.quote(name) + " is no name of a rule" + hint);
                }
            }
        }
        return new Ignored(rules, fields.text("why"));
    }

    private static Map<String, Integer> angoff(Mapping mapping, Findings findings) {
        Map<String, Integer> estimates = new LinkedHashMap<>();
        for (Entry judge : mapping.entries()) {
            String name = judge.key().text();
            String what = "the estimate of " + Findings.quote(name);
            Optional<Scalar> estimate = Shapes.text(judge.value(), findings, what);
            estimate.ifPresent(
                    scalar -> estimates.put(name, Shapes.integer(scalar, findings, what, 0, 100)));
        }
        return estimates;
    }
}
