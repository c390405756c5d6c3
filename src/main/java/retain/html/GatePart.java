package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.text;
import static retain.html.TranscriptPage.figure;

import retain.deck.Item;
import retain.exam.ExamResult;
import retain.exam.ExamResult.GateMark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The safety gate, with the items that were missed.
final class GatePart {
    private GatePart() {}

    static List<Node> of(ExamResult result, Optional<String> words) {
        Node sentence = figure("gate", text(words.orElse("This examination has none.")));
        return result.gate()
                .map(gate -> of(result, gate, sentence))
                .orElseGet(() -> List.of(element("p", sentence)));
    }

    private static List<Node> of(ExamResult result, GateMark gate, Node sentence) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                element("p", text(gate.isMet() ? "✓ " : "✗ "), sentence)
                        .with("class", gate.isMet() ? "met" : "missed"));
        Set<Item> items = new LinkedHashSet<>(gate.missed());
        items.addAll(gate.neverMissed());
        if (!items.isEmpty()) {
            List<Node> list = new ArrayList<>();
            for (Item item : items) {
                int seat = result.sitting().form().seatOf(item.id()).orElseThrow();
                Node number = text("No.\u00A0" + (seat + 1) + " ");
                Node name = QuestionTable.name(result.sitting().form(), item);
                list.add(
                        gate.neverMissed().contains(item)
                                ? element("li", number, name, text(" – must never be missed"))
                                : element("li", number, name));
            }
            parts.add(element("ul").and(list).with(PageText.FIGURE, "missed"));
        }
        return parts;
    }
}
