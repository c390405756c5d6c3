package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.deck.Item;
import retain.html.Node.Element;
import retain.log.Entry.Flag;
import retain.report.ItemProgress;
import retain.report.Progress;
import retain.report.UnsafeItem;
import retain.report.UnsafeItem.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Items that want a look. They are named, and what they ask is left out: a page is shown to
/// others.
final class WeakItems {
    /// As many are shown at once; more are folded away.
    private static final int SHORT = 6;

    private final Progress progress;
    private final Map<Why, String> why;

    WeakItems(Progress progress, Map<Why, String> why) {
        this.progress = progress;
        this.why = why;
    }

    /// Safety-critical ones that are not safe yet, by what they lack.
    List<Node> unsafe(String count) {
        List<Node> parts = new ArrayList<>();
        if (progress.unsafe().isEmpty()) {
            boolean none = progress.items().stream().noneMatch(item -> item.item().critical());
            parts.add(
                    element(
                            "p",
                            none
                                    ? "The course has no safety-critical item."
                                    : "✓ All safety-critical items are safe."));
            return parts;
        }
        parts.add(element("p", foreign(Figures.joined(count + "."))));
        parts.add(
                element(
                                "p",
                                "Safe: seen, the last answer right, and recalled today with a"
                                        + " chance of "
                                        + Figures.percent(UnsafeItem.SAFE)
                                        + " or more.")
                        .with("class", "key"));
        for (Why each : Why.values()) {
            List<Element> items = new ArrayList<>();
            for (UnsafeItem item : progress.unsafe()) {
                if (item.why() == each) {
                    items.add(element("li", name(item.item())));
                }
            }
            if (!items.isEmpty()) {
                String words = Objects.requireNonNull(why.get(each));
                String heading = Character.toUpperCase(words.charAt(0)) + words.substring(1);
                parts.add(list(Figures.joined(heading), items));
            }
        }
        return parts;
    }

    /// Those that keep lapsing, that the learner flagged, and that are set aside.
    List<Node> others() {
        List<Node> parts = new ArrayList<>();
        parts.add(
                list(
                        "Leeches, which keep lapsing",
                        progress.leeches().stream()
                                .map(item ->
                                        element(
                                                "li",
                                                name(item),
                                                text(", " + Figures.count(item.lapses(), "lapse"))))
                                .toList()));
        parts.add(list("Flagged", progress.flagged().stream().map(WeakItems::flagged).toList()));
        parts.add(
                list(
                        "Suspended",
                        progress.suspended().stream()
                                .map(item -> element("li", name(item)))
                                .toList()));
        return parts;
    }

    private static Element flagged(ItemProgress item) {
        Element line = element("li", name(item));
        for (Flag flag : item.flags()) {
            if (!flag.note().isBlank()) {
                line = line.and(text(": "), element("q", foreign(flag.note())));
            }
        }
        return line;
    }

    private static Element list(String heading, List<Element> items) {
        if (items.isEmpty()) {
            return element("p", heading + ": none.");
        }
        Element list = element("ul").and(items);
        String counted = heading + " (" + items.size() + ")";
        return items.size() <= SHORT
                ? element("div", element("h3", counted), list)
                : element("details", element("summary", counted), list).with("class", "items");
    }

    /// Deck and id, where there is little room on two lines.
    private static Element name(ItemProgress item) {
        Item named = item.item();
        return element("bdi", text(named.id().deck() + "/"), element("wbr"), text(named.id().id()))
                .with("class", "id");
    }
}
