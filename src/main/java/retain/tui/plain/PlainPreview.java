package retain.tui.plain;

import retain.deck.Interaction.Blank;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.Rejected;
import retain.deck.Interaction.TextEntry;
import retain.deck.Item;
import retain.deck.Option;
import retain.deck.OptionId;
import retain.deck.Response;
import retain.tui.proof.Leaf;
import retain.tui.proof.Sheet;
import retain.tui.words.DayText;
import retain.tui.words.Feedback;
import retain.tui.words.ItemHead;
import retain.tui.words.KeyText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// An item with all that its author says of it, as lines to read or to print.
public final class PlainPreview {
    private PlainPreview() {}

    /// The lines of an item, the right answers marked.
    public static List<String> lines(Sheet sheet) {
        Leaf leaf = sheet.leaf();
        Item item = leaf.item();
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.index()
                        + 1
                        + " of "
                        + sheet.proof().leaves().size()
                        + ": "
                        + item.id().inCourse()
                        + ", "
                        + leaf.place());
        ItemHead head = ItemHead.authored(leaf.course(), item);
        StringBuilder second = new StringBuilder(head.domain());
        second.append(head.topic().isEmpty() ? "" : ", " + head.topic());
        second.append("; ").append(item.kind().word());
        head.marks().forEach(mark -> second.append("; ").append(mark));
        lines.add(second.toString());
        lines.addAll(PlainQuestion.stem(item));
        answers(lines, item);
        lines.addAll(
                PlainFeedback.reasons(
                        Feedback.of(leaf.course(), sheet.question(), new Response.Omitted())));
        return lines.stream().flatMap(String::lines).toList();
    }

    private static void answers(List<String> lines, Item item) {
        switch (item.interaction()) {
            case Choice choice -> {
                for (int i = 0; i < choice.options().size(); i++) {
                    Option option = choice.options().get(i);
                    String right = choice.key().contains(option.id()) ? "right: " : "";
                    lines.add(
                            "  "
                                    + (i + 1)
                                    + "  "
                                    + right
                                    + option.text()
                                    + PlainFeedback.said(option.feedback()));
                }
            }
            case TextEntry entry -> {
                lines.add("The right answer: " + entry.accepted().getFirst());
                also(lines, "", entry.accepted());
                typos(lines, entry.typosForgiven());
                for (Rejected near : entry.rejected()) {
                    lines.add("  wrong: " + near.text() + PlainFeedback.said(near.feedback()));
                }
            }
            case Cloze cloze -> {
                lines.add(PlainQuestion.withBlanks(cloze));
                List<Blank> blanks = cloze.blanks();
                for (int i = 0; i < blanks.size(); i++) {
                    List<String> accepted = blanks.get(i).accepted();
                    lines.add("  " + (i + 1) + "  " + accepted.getFirst());
                    also(lines, "     ", accepted);
                }
                typos(lines, cloze.typosForgiven());
            }
            case Order order -> {
                lines.add("The right order:");
                for (int i = 0; i < order.steps().size(); i++) {
                    Option step = order.steps().get(i);
                    lines.add(
                            "  "
                                    + (i + 1)
                                    + "  "
                                    + step.text()
                                    + PlainFeedback.said(step.feedback()));
                }
            }
            case Match match -> pairs(lines, match);
        }
    }

    private static void pairs(List<String> lines, Match match) {
        Set<OptionId> left = new LinkedHashSet<>();
        match.targets().forEach(target -> left.add(target.id()));
        for (int i = 0; i < match.sources().size(); i++) {
            Option source = match.sources().get(i);
            OptionId target = Objects.requireNonNull(match.key().get(source.id()));
            left.remove(target);
            lines.add(
                    "  "
                            + (i + 1)
                            + "  "
                            + source.text()
                            + ": "
                            + KeyText.text(match.targets(), target)
                            + PlainFeedback.said(source.feedback()));
        }
        for (OptionId extra : left) {
            lines.add("  to no side: " + KeyText.text(match.targets(), extra));
        }
    }

    private static void also(List<String> lines, String indent, List<String> accepted) {
        if (accepted.size() > 1) {
            lines.add(
                    indent
                            + "Also accepted: "
                            + String.join("; ", accepted.subList(1, accepted.size())));
        }
    }

    private static void typos(List<String> lines, int forgiven) {
        if (forgiven > 0) {
            lines.add("Forgiven: " + DayText.count(forgiven, "typo"));
        }
    }
}
