package retain.lint;

import retain.finding.Severity;
import retain.lint.LintRule.Subject;

import java.util.List;
import java.util.Optional;

/// All rules of item writing: the names that an item may ignore, and a catalogue for whoever prints
/// findings. What the reader of decks refuses (`key-count`, a reference to nothing) is not among
/// them, since no reason makes it right.
public final class LintRules {
    static final LintRule BARE_REASON =
            ofItem("bare-reason", Severity.NOTE, "a rule ignored without a reason to read");
    static final LintRule IDLE_IGNORE =
            ofItem("idle-ignore", Severity.NOTE, "a rule ignored that finds nothing");
    static final LintRule UNKNOWN_RULE =
            ofItem("unknown-rule", Severity.ERROR, "an ignored rule that does not exist");

    public static final List<LintRule> ALL =
            List.of(
                    ofItem(
                            "absolute-distractor",
                            Severity.WARNING,
                            "always or never in distractors alone"),
                    ofItem(
                            "all-of-the-above",
                            Severity.ERROR,
                            "an option that speaks of the others"),
                    ofItem("answers-another", Severity.WARNING, "an item that gives another away"),
                    ofItem("approved-changed", Severity.ERROR, "an item edited after its approval"),
                    BARE_REASON,
                    ofItem(
                            "below-chance",
                            Severity.WARNING,
                            "an Angoff rating that guessing would beat"),
                    ofItem("cloze-shape", Severity.WARNING, "a blank that cannot be filled fairly"),
                    ofItem("convergence", Severity.NOTE, "a key that shares most with the others"),
                    ofItem(
                            "critical-incomplete",
                            Severity.ERROR,
                            "a safety-critical item without its ground"),
                    ofItem(
                            "disguised-true-false",
                            Severity.WARNING,
                            "options that are statements of their own"),
                    ofItem("duplicate-option", Severity.ERROR, "options that say the same"),
                    ofItem("grammar-clue", Severity.WARNING, "grammar that gives the key away"),
                    ofWhole(
                            "idle-gate",
                            Severity.WARNING,
                            "a safety gate that cannot work as written"),
                    IDLE_IGNORE,
                    ofItem("longest-key", Severity.WARNING, "a key that is the longest option"),
                    ofItem(
                            "match-by-elimination",
                            Severity.WARNING,
                            "a last pair that needs no knowledge"),
                    ofItem(
                            "near-duplicate",
                            Severity.WARNING,
                            "two items with almost the same stem"),
                    ofItem("negative-stem", Severity.WARNING, "a stem that asks what is not so"),
                    ofItem("no-feedback", Severity.WARNING, "an answer without a reason"),
                    ofItem("no-question", Severity.WARNING, "a stem that asks nothing"),
                    ofItem("option-count", Severity.WARNING, "too few or too many options"),
                    ofItem("stale-review", Severity.NOTE, "an approval of over two years ago"),
                    ofItem(
                            "step-gives-order-away",
                            Severity.WARNING,
                            "steps that say when they come"),
                    ofWhole("thin-bank", Severity.ERROR, "fewer items than an exam needs"),
                    ofItem("too-long", Severity.NOTE, "more to read than to know"),
                    ofItem(
                            "typo-too-kind",
                            Severity.ERROR,
                            "forgiven typos that reach another term"),
                    UNKNOWN_RULE,
                    ofWhole("unknown-reference", Severity.NOTE, "a source that no item cites"),
                    ofItem("vague-frequency", Severity.NOTE, "often or sometimes in options"),
                    ofItem("word-clue", Severity.WARNING, "a word of the stem in the key alone"));

    private LintRules() {}

    public static Optional<LintRule> named(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private static LintRule ofItem(String name, Severity severity, String what) {
        return new LintRule(name, severity, Subject.ITEM, what);
    }

    private static LintRule ofWhole(String name, Severity severity, String what) {
        return new LintRule(name, severity, Subject.WHOLE, what);
    }
}
