package retain.lint;

import retain.deck.Course;
import retain.deck.Item;
import retain.finding.Places;

import java.time.LocalDate;
import java.util.List;

/// Runs the rules of item writing over a course.
public final class Lint {
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
        bankRules().forEach(rule -> rule.check(living, report));
        if (whole) {
            rulesOfWhole().forEach(rule -> rule.check(living, report));
        }
        IgnoredRules.check(living, whole, report);
        return report;
    }

    /// What is unfair or unfinished about one item by itself.
    public static Report ofItem(Item item, Places places, LocalDate today) {
        Report report = new Report(places);
        itemRules(today).forEach(rule -> rule.check(item, report));
        return report;
    }

    /// The rules that look at one item at a time.
    private static List<ItemRule> itemRules(LocalDate today) {
        return List.of(new ApprovalRules(today));
    }

    /// The rules that compare items.
    private static List<BankRule> bankRules() {
        return List.of(new TypoTooKind(), new NearDuplicate(), new AnswersAnother());
    }

    /// The rules that ask whether something is missing.
    private static List<BankRule> rulesOfWhole() {
        return List.of(new ThinBank(), new GateRules(), new UncitedSources());
    }
}
