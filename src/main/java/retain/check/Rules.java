package retain.check;

import retain.finding.Rule;
import retain.finding.Severity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule that a finding may name. Names are permanent: decks, filters and the reports of other
/// programs hold them.
public final class Rules {
    /// What keeps a file from being read as its author means it.
    public static final List<Rule> OF_FILES = sorted(FileRules.ALL);

    /// What makes an item or a bank unfair.
    public static final List<Rule> OF_ITEMS = sorted(ItemRules.ALL);

    /// All of them, by name.
    public static final List<Rule> ALL =
            sorted(Stream.concat(OF_FILES.stream(), OF_ITEMS.stream()).toList());

    private Rules() {}

    public static Optional<Rule> named(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Rule::name).toList();
    }

    static Rule error(String name, String finds) {
        return new Rule(name, Severity.ERROR, finds);
    }

    static Rule warning(String name, String finds) {
        return new Rule(name, Severity.WARNING, finds);
    }

    static Rule note(String name, String finds) {
        return new Rule(name, Severity.NOTE, finds);
    }

    private static List<Rule> sorted(List<Rule> rules) {
        return rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
    }
}
