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
        List<ItemRule> rules = itemRules(course, today);
        for (Item item : living.items()) {
            rules.forEach(rule -> rule.check(item, report));
        }
        bankRules().forEach(rule -> rule.check(living, report));
        if (whole) {
            rulesOfWhole().forEach(rule -> rule.check(living, report));
        }
        IgnoredRules.check(living, whole, report);
        return report;
    }

    /// What is unfair or unfinished about one item by itself.
    ///
    /// @param course that the item belongs to
    public static Report ofItem(Item item, Course course, Places places, LocalDate today) {
        Report report = new Report(places);
        itemRules(course, today).forEach(rule -> rule.check(item, report));
        return report;
    }

    /// The rules that look at one item at a time.
    static List<ItemRule> itemRules(Course course, LocalDate today) {
        boolean canCite = !course.sources().isEmpty();
        return List.of(
                new ApprovalRules(today),
                new CriticalIncomplete(canCite),
                new NoFeedback(canCite),
                new DuplicateOption(),
                new OptionCount(),
                new LongestKey(),
                new LookClue(),
                new AllOfTheAbove(),
                new NoQuestion(),
                new TooLong(),
                new MatchByElimination(),
                new ClozeShape(),
                new BelowChance(),
                new English(ENGLISH));
    }

    /// The rules that compare items.
    private static List<BankRule> bankRules() {
        return List.of(
                new LongestKeys(), new TypoTooKind(), new NearDuplicate(), new AnswersAnother());
    }

    /// The rules that ask whether something is missing.
    private static List<BankRule> rulesOfWhole() {
        return List.of(new ThinBank(), new GateRules(), new UncitedSources());
    }
}
