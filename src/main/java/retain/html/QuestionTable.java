package retain.html;

import static retain.html.Node.element;
import static retain.html.Node.foreign;
import static retain.html.Node.text;

import retain.deck.Domain;
import retain.deck.Form;
import retain.deck.Item;
import retain.exam.ExamResult;
import retain.html.Node.Element;

/// What came of each question, by the name and the topic of its item. What was asked and answered
/// is not said: a page goes from hand to hand.
final class QuestionTable {
    private QuestionTable() {}

    static Element of(ExamResult result) {
        Form form = result.sitting().form();
        Element rows = element("tbody").with("class", "items");
        for (int seat = 0; seat < form.seats().size(); seat++) {
            Item item = form.seats().get(seat).item();
            rows =
                    rows.and(
                            element(
                                            "tr",
                                            element("td", String.valueOf(seat + 1))
                                                    .with("class", "figure"),
                                            element("th", name(form, item)).with("scope", "row"),
                                            element("td", item.critical() ? "safety" : ""),
                                            outcome(result, seat))
                                    .with(PageText.FIGURE, "question " + (seat + 1)));
        }
        return element(
                "table",
                element(
                        "caption",
                        "In the order asked, by item and topic. What was asked and answered is left"
                                + " out, since a page goes from hand to hand; whoever has the log"
                                + " sees it there."),
                element(
                        "thead",
                        element(
                                "tr",
                                element("th", "No.").with("scope", "col").with("class", "figure"),
                                element("th", "Item").with("scope", "col"),
                                element("th", "Critical").with("scope", "col"),
                                element("th", "Outcome").with("scope", "col"))),
                rows);
    }

    private static Element outcome(ExamResult result, int seat) {
        if (result.isRight(seat)) {
            return element("td", "✓ right").with("class", "met");
        }
        return element("td", result.sitting().given(seat).isOpen() ? "– no answer" : "✗ missed")
                .with("class", "missed");
    }

    /// Where there is little room, the deck and the rest stand on two lines.
    private static Element id(Item item) {
        String deck = item.id().deck() + "/";
        return element("bdi", text(deck), element("wbr"), text(item.id().id())).with("class", "id");
    }

    /// An item as a page names it: id and topic.
    static Element name(Form form, Item item) {
        Element name = element("span", id(item));
        String topic =
                form.domains().stream()
                        .filter(domain -> domain.slug().equals(item.id().deck()))
                        .findFirst()
                        .map((Domain domain) -> domain.topicTitle(item.topic()))
                        .orElse(item.topic());
        return topic.isEmpty()
                ? name
                : name.and(text(" "), element("span", foreign(topic)).with("class", "topic"));
    }
}
