package retain.lint;

import retain.deck.Interaction.Order;
import retain.deck.Item;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A step that says *first*, *then* or *finally*, or bears a number: it tells its own place, and
/// the rest falls into line.
///
/// *First*, *next* and *last* count at the beginning of a step, where they order steps; further on
/// they may belong to a thing, such as the first finger or next day.
final class StepGivesOrderAway implements ItemRule {
    private static final Set<String> OPENING =
            WordList.of(
                    """
                    first firstly second secondly third thirdly next last lastly then finally
                    afterwards begin start initially
                    """);
    private static final Set<String> ANYWHERE =
            Set.of(
                    "then",
                    "finally",
                    "afterwards",
                    "lastly",
                    "firstly",
                    "thereafter",
                    "subsequently");
    private static final Set<String> WITH_BY = Set.of("begin", "start");

    @Override
    public void check(Item item, Report report) {
        if (!(item.interaction() instanceof Order order)) {
            return;
        }
        for (int i = 0; i < order.steps().size(); i++) {
            Optional<String> found = giveaway(Wording.of(order.steps().get(i).text()).words());
            if (found.isPresent()) {
                report.warning(
                        item,
                        "steps/" + i + "/text",
                        "step-gives-order-away",
                        Quoted.of(found.get())
                                + " tells where this step belongs, so it need not be known; say"
                                + " what is done and leave the word out");
            }
        }
    }

    private static Optional<String> giveaway(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            String after = i + 1 < words.size() ? words.get(i + 1).form() : "";
            boolean verb = WITH_BY.contains(form);
            boolean opens = i == 0 && OPENING.contains(form) && (!verb || after.equals("by"));
            boolean number = i == 0 && words.size() > 1 && isOrdinal(words.getFirst(), after);
            if (opens || number || ANYWHERE.contains(form)) {
                return Optional.of(words.get(i).text());
            }
        }
        return Optional.empty();
    }

    private static boolean isOrdinal(Word word, String after) {
        return word.form().equals("step") && !after.isEmpty() && Character.isDigit(after.charAt(0));
    }
}
