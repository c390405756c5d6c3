package retain.lint;

import retain.deck.Item;
import retain.deck.Kind;
import retain.lint.Wording.Word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Too few options leave too much to luck, and past five nobody finds another mistake that learners
/// make: three good ones are enough (Haladyna, Downing and Rodriguez 2002). A number in the stem,
/// as in *select two*, has to be the number of keys.
final class OptionCount implements ItemRule {
    private static final String RULE = "option-count";
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final Set<String> SELECTING =
            Set.of("select", "choose", "pick", "mark", "tick", "check", "which", "what");
    private static final Set<String> SELECTING_ONLY = Set.of("which", "what");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("1", 1),
                    Map.entry("2", 2),
                    Map.entry("3", 3),
                    Map.entry("4", 4),
                    Map.entry("5", 5),
                    Map.entry("6", 6));

    @Override
    public void check(Item item, Report report) {
        Optional<Offer> offer = Offer.of(item);
        if (offer.isEmpty()) {
            return;
        }
        int options = offer.get().options().size();
        if (options < FEWEST) {
            report.warning(
                    item,
                    "options",
                    RULE,
                    "with "
                            + options
                            + " options every second guess is right; add a mistake that trainees"
                            + " make as a third, or make the item true-false");
        } else if (options > MOST) {
            report.warning(
                    item,
                    "options",
                    RULE,
                    options
                            + " options take long to read and some are chosen by nobody; keep the"
                            + " three to five that trainees take for right");
        }
        Optional<Integer> wanted = wanted(item);
        int keys = offer.get().keys().size();
        if (wanted.isPresent() && wanted.get() != keys && English.is(item)) {
            report.warning(
                    item,
                    "question",
                    RULE,
                    "the question asks for "
                            + wanted.get()
                            + " and "
                            + (keys == 1 ? "one option is" : keys + " options are")
                            + " marked as right; change the number, or the marks");
        }
    }

    /// How many options the stem tells to pick. *Which two* may also ask for one option that is a
    /// pair.
    private static Optional<Integer> wanted(Item item) {
        List<Word> words = Wording.of(item.question()).words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String verb = words.get(i).form();
            boolean selecting =
                    SELECTING.contains(verb)
                            && (item.kind() == Kind.MULTIPLE || !SELECTING_ONLY.contains(verb));
            int next = i + 1;
            while (next < words.size()
                    && Set.of("the", "any", "exactly", "only").contains(words.get(next).form())) {
                next++;
            }
            if (selecting && next < words.size() && NUMBERS.containsKey(words.get(next).form())) {
                return Optional.ofNullable(NUMBERS.get(words.get(next).form()));
            }
        }
        return Optional.empty();
    }
}
