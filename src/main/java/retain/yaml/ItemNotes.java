package retain.yaml;

import retain.deck.Slug;
import retain.yaml.Node.Entry;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.Optional;

/// What authors note about an item for themselves: who reviewed it, which rules it may break, how
/// hard judges think it is. It is checked here and kept in the file alone.
final class ItemNotes {
    private ItemNotes() {}

    static void check(Fields item, Findings findings) {
        item.mapping("reviewed", "{by: …, date: …}")
                .ifPresent(mapping -> reviewed(mapping, findings));
        item.mapping("lint", "{ignore: [rule], why: …}")
                .ifPresent(mapping -> lint(mapping, findings));
        item.mapping("angoff", "{Name of the judge: 60}")
                .ifPresent(mapping -> angoff(mapping, findings));
    }

    private static void reviewed(Mapping mapping, Findings findings) {
        Fields fields = new Fields(mapping, findings, "\"reviewed\"", DeckKeys.REVIEWED);
        fields.text("by");
        fields.require("date");
        fields.scalar("date").ifPresent(date -> Shapes.date(date, findings, "\"date\""));
        fields.optionalText("hash");
    }

    private static void lint(Mapping mapping, Findings findings) {
        Fields fields = new Fields(mapping, findings, "\"lint\"", DeckKeys.LINT);
        for (Node element : fields.filledList("ignore")) {
            Optional<Scalar> rule = Shapes.text(element, findings, "an entry of \"ignore\"");
            if (rule.isPresent() && !Slug.isSlug(rule.get().text())) {
                String name = Findings.quote(rule.get().text());
                findings.error(
                        element, "slug", name + " is no name of a rule, such as longest-key");
            }
        }
        fields.text("why");
    }

    private static void angoff(Mapping mapping, Findings findings) {
        for (Entry judge : mapping.entries()) {
            String what = "the estimate of " + Findings.quote(judge.key().text());
            Optional<Scalar> estimate = Shapes.text(judge.value(), findings, what);
            estimate.ifPresent(scalar -> Shapes.integer(scalar, findings, what, 0, 100));
        }
    }
}
