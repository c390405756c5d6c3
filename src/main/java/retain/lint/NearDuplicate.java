package retain.lint;

import retain.deck.Course;
import retain.deck.Enmity;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Words;
import retain.deck.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Two items with almost the same stem. Whoever has answered one knows the other: it takes a seat
/// in the exam and tells nothing new. Most often one was copied to be rewritten.
///
/// Stems are almost equal where they share 85 % of their runs of five letters. Letters and not
/// words: one word changed in a short stem would leave no run of five words alike. A figure counts
/// as part of the stem, since a series of drawings is asked about in the same words; in a cloze the
/// text counts, without what stands in its blanks. Enemies are left out: the author knows.
public final class NearDuplicate implements BankRule {
    private static final String RULE = "near-duplicate";

    @Override
    public void check(Course course, Report report) {
        Enmity enmity = new Enmity(course);
        List<Item> items = course.items();
        SimilarTexts stems = new SimilarTexts(items.stream().map(NearDuplicate::stem).toList());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            for (int earlier : stems.earlier(i)) {
                Item other = items.get(earlier);
                if (!enmity.between(item, other)) {
                    tell(item, other, report);
                    break;
                }
            }
        }
    }

    private static void tell(Item item, Item other, Report report) {
        report.between(
                item,
                item.question().isEmpty() ? "text" : "question",
                other,
                RULE,
                "the question is almost that of "
                        + other.id().inCourse()
                        + ", so whoever has met one has met both; retire one of them, ask something"
                        + " else here, or keep the two apart with \"enemies:\"");
    }

    private static String stem(Item item) {
        List<String> parts = new ArrayList<>(List.of(item.question(), item.figure()));
        if (item.interaction() instanceof Cloze cloze) {
            for (var segment : cloze.segments()) {
                parts.add(segment instanceof Words words ? words.text() : "_");
            }
        }
        return parts.stream().collect(Collectors.joining(" "));
    }
}
