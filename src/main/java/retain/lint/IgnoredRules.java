package retain.lint;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Nearest;
import retain.lint.LintRule.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with `lint: {ignore: […], why: …}` itself. To ignore a rule is to answer it, so
/// the rule has to exist, has to find something, and the answer has to be one.
///
/// Runs after all other rules; nothing of it can be ignored in turn.
final class IgnoredRules {
    private static final List<String> NAMES =
            LintRules.ALL.stream()
                    .filter(rule -> rule.subject() == Subject.ITEM)
                    .map(LintRule::name)
                    .toList();

    private IgnoredRules() {}

    /// Reports on the items of a course.
    ///
    /// @param whole whether every rule could look at every item
    static void check(Course course, boolean whole, Report report) {
        for (Item item : course.items()) {
            List<String> ignored = new ArrayList<>(item.notes().ignored());
            for (String name : ignored) {
                check(item, name, whole, report);
            }
            if (!ignored.isEmpty() && !isReason(item.notes().why())) {
                report.always(
                        LintRules.BARE_REASON,
                        item,
                        "lint/why",
                        "\""
                                + item.notes().why()
                                + "\" does not tell the next reader why "
                                + ignored.getFirst()
                                + " may stand here; write the reason as a sentence");
            }
        }
    }

    private static void check(Item item, String name, boolean whole, Report report) {
        Optional<LintRule> rule = LintRules.named(name);
        if (rule.isEmpty()) {
            report.always(
                    LintRules.UNKNOWN_RULE,
                    item,
                    "lint/ignore",
                    "there is no rule \"" + name + "\"" + hint(name));
        } else if (rule.get().subject() == Subject.WHOLE) {
            report.always(
                    LintRules.UNKNOWN_RULE,
                    item,
                    "lint/ignore",
                    name + " is about the course, so no item can ignore it; delete it here");
        } else if (whole && !report.hasIgnored(item, name)) {
            report.always(
                    LintRules.IDLE_IGNORE,
                    item,
                    "lint/ignore",
                    name + " finds nothing here any more; delete it from \"ignore\"");
        }
    }

    private static String hint(String name) {
        String near = Nearest.hint(name, NAMES);
        return near.isEmpty() ? "; its name stands in brackets behind what it finds" : near;
    }

    /// Two words at least. Chinese and Japanese put no space between them, so there each character
    /// counts.
    private static boolean isReason(String why) {
        long ideographs = why.codePoints().filter(Character::isIdeographic).count();
        return ideographs + why.strip().split("[\\s\\p{Z}]+").length >= 2
                && why.codePoints().filter(Character::isLetter).count() >= 2;
    }
}
