package retain.lint;

import retain.deck.Course;
import retain.deck.Item;
import retain.finding.Places;

import java.time.LocalDate;
import java.util.List;

/// Runs the rules of item writing over a course.
public final class Lint {
    /// The rules that know English words.
    private static final List<ItemRule> ENGLISH =
            List.of(
                    new WordClue(),
                    new GrammarClue(),
                    new AllOfTheAbove(),
                    new NegativeStem(),
                    new AbsoluteDistractor(),
                    new DisguisedTrueFalse(),
                    new VagueFrequency(),
                    new Convergence(),
                    new StepGivesOrderAway());

    private Lint() {}

    /// What is unfair or unfinished about the items of a course.
    ///
    /// @param whole whether the files hold no error, so that something can be said to be missing
    /// @param today for what grows old
    public static Report of(Course course, Places places, boolean whole, LocalDate today) {
        Report report = new Report(places);
        Course living = course.withoutRetired();
        List<ItemRule> rules = itemRules(today);
        for (Item item : living.items()) {
            rules.forEach(rule -> rule.check(item, report));
        }
        for (BankRule rule : whole ? bankRulesOfWhole() : bankRules()) {
            rule.check(living, report);
        }
        return report;
    }

    /// What is unfair or unfinished about one item by itself.
    public static Report ofItem(Item item, Places places, LocalDate today) {
        Report report = new Report(places);
        itemRules(today).forEach(rule -> rule.check(item, report));
        return report;
    }

    /// The rules that look at one item at a time.
    static List<ItemRule> itemRules(LocalDate today) {
        return List.of(
                new ApprovalRules(today),
                new CriticalIncomplete(),
                new NoFeedback(),
                new DuplicateOption(),
                new OptionCount(),
                new LongestKey(),
                new LookClue(),
                new NoQuestion(),
                new TooLong(),
                new MatchByElimination(),
                new ClozeShape(),
                new English(ENGLISH));
    }

    /// The rules that compare items.
    private static List<BankRule> bankRules() {
        return List.of(new LongestKeys());
    }

    /// Those, and the rules that ask whether there are enough.
    private static List<BankRule> bankRulesOfWhole() {
        return bankRules();
    }
}
