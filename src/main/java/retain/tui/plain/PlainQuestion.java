package retain.tui.plain;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Segment;
import retain.deck.Interaction.TextEntry;
import retain.deck.Interaction.Words;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Question;
import retain.session.Session;
import retain.session.Turn;
import retain.tui.words.DayText;
import retain.tui.words.ItemHead;
import retain.tui.words.KeyText;

import java.util.ArrayList;
import java.util.List;

/// A question as lines.
final class PlainQuestion {
    private PlainQuestion() {}

    static List<String> lines(Session session, Turn turn) {
        ItemHead head = ItemHead.of(session.desk().course(), turn);
        StringBuilder first = new StringBuilder(session.left() + " left: " + head.domain());
        first.append(head.topic().isEmpty() ? "" : ", " + head.topic());
        head.marks().forEach(mark -> first.append("; ").append(mark));
        return lines(first.toString(), turn.question());
    }

    /// A question below what stands over it.
    static List<String> lines(String head, Question question) {
        Item item = question.item();
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.addAll(stem(item));
        switch (item.interaction()) {
            case Choice choice -> numbered(lines, choice.options(), question.shown());
            case Order order -> numbered(lines, order.steps(), question.shown());
            case Match match -> {
                numbered(lines, match.sources(), match.sources().stream().map(Option::id).toList());
                for (int i = 0; i < question.shown().size(); i++) {
                    String target = KeyText.text(match.targets(), question.shown().get(i));
                    lines.add("  " + PlainPairs.label(i) + "  " + target);
                }
            }
            case TextEntry _ -> {}
            case Cloze cloze -> lines.add(withBlanks(cloze));
        }
        return lines;
    }

    /// The question and its drawing.
    static List<String> stem(Item item) {
        List<String> lines = new ArrayList<>();
        if (!item.question().isEmpty()) {
            lines.add(item.question());
        }
        if (!item.figure().isEmpty()) {
            lines.add("Figure, " + DayText.count(item.figure().lines().count(), "line") + ":");
            lines.add(item.figure());
        }
        return lines;
    }

    private static void numbered(List<String> lines, List<Option> options, List<OptionId> shown) {
        for (int i = 0; i < shown.size(); i++) {
            lines.add("  " + (i + 1) + "  " + KeyText.text(options, shown.get(i)));
        }
    }

    /// A text with its blanks numbered.
    static String withBlanks(Cloze cloze) {
        StringBuilder text = new StringBuilder();
        int blank = 0;
        for (Segment segment : cloze.segments()) {
            switch (segment) {
                case Words words -> text.append(words.text());
                case Blank _ -> text.append("[blank ").append(++blank).append(']');
            }
        }
        return text.toString();
    }
}
