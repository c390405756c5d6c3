package retain.lint;

import retain.deck.Interaction.Order;
import retain.deck.Item;
import retain.finding.Severity;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// A number as lists have it, before the step itself: `1.`, `b)`, `Step 3`.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?i:step|schritt|étape|paso|passo|stap|βήμα)\\s+)\\d{1,2}|\\(?(?:\\d{1,2}|[a-i])\\)"
                        + "|(?:\\d{1,2}|[a-i])\\.(?=\\s)");

    /// *First Monday in May* is a date.
    private static final Set<String> DAYS =
            WordList.of(
                    """
                    monday tuesday wednesday thursday friday saturday sunday day weekday
                    """);

    private static final Set<String> WITH_BY = Set.of("begin", "start");

    @Override
    public void check(Item item, Report report) {
        if (!(item.interaction() instanceof Order order)) {
            return;
        }
        for (int i = 0; i < order.steps().size(); i++) {
            Optional<String> found = giveaway(order.steps().get(i).text());
            if (found.isPresent()) {
                report.add(
                        Severity.WARNING,
                        item,
                        "steps/" + i + "/text",
                        found.get(),
                        "step-gives-order-away",
                        Quoted.of(found.get())
                                + " tells where this step belongs, so it need not be known; leave"
                                + " it out and say only what is done");
            }
        }
    }

    private static Optional<String> giveaway(String step) {
        Matcher number = NUMBER.matcher(step);
        if (number.lookingAt()) {
            return Optional.of(number.group().strip());
        }
        return giveaway(Wording.of(step).words());
    }

    private static Optional<String> giveaway(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            String after = i + 1 < words.size() ? words.get(i + 1).form() : "";
            boolean verb = WITH_BY.contains(form);
            boolean date = i == 0 && DAYS.contains(after);
            boolean opens =
                    i == 0 && OPENING.contains(form) && (!verb || after.equals("by")) && !date;
            if (opens || ANYWHERE.contains(form)) {
                return Optional.of(words.get(i).text());
            }
        }
        return Optional.empty();
    }
}
