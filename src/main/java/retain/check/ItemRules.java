package retain.check;

import static retain.check.Rules.error;
import static retain.check.Rules.note;
import static retain.check.Rules.warning;

import retain.finding.Rule;

import java.util.List;

/// The rules of item writing. Four of them, such as `key-count`, are held where a file is read,
/// too.
final class ItemRules {
    static final List<Rule> ALL =
            List.of(
                    error("key-count", "An item has no right option, or too many."),
                    error("duplicate-option", "Two options are equal, or nearly so."),
                    error("approved-changed", "An item changed since it was approved."),
                    error("critical-incomplete", "A critical item lacks citation or explanation."),
                    warning("longest-key", "The right option is the longest by far."),
                    error("all-of-the-above", "An option says all or none of the above."),
                    warning("negative-stem", "A question asks for what is not so."),
                    warning("absolute-distractor", "\"Always\", \"never\" in wrong options alone."),
                    warning("word-clue", "The right option alone repeats a word asked."),
                    warning("grammar-clue", "Grammar or punctuation gives the answer away."),
                    note("convergence", "The right option shares most with the others."),
                    error("typo-too-kind", "A forgiven typo is the name of something else."),
                    warning(
                            "disguised-true-false",
                            "A question only asks which statement is true."),
                    warning("no-question", "Nobody could answer with the options covered."),
                    warning("answers-another", "One item gives away the answer of another."),
                    warning("near-duplicate", "Two questions are almost the same."),
                    warning("option-count", "A choice has too few options, or too many."),
                    warning("no-feedback", "An option, or a whole item, goes unexplained."),
                    note("vague-frequency", "\"Usually\", \"often\" or \"may\" in options."),
                    note("too-long", "Over 90 words in a question, 25 in an option."),
                    warning("step-gives-order-away", "A step says first, then or finally."),
                    warning("match-by-elimination", "The last pair follows from the others."),
                    warning("below-chance", "An Angoff rating lies below a blind guess."),
                    warning("cloze-shape", "A blank comes first, or its text tells it."),
                    error("thin-bank", "A domain holds too few items for its exams."),
                    error("unknown-reference", "A name leads to no item, source or topic."),
                    note("stale-review", "An item was reviewed over 24 months ago."),
                    warning("idle-gate", "A safety gate does not do what it says."),
                    error("unknown-rule", "An item ignores a rule that does not exist."),
                    note("idle-ignore", "An item ignores a rule that finds nothing."),
                    note("bare-reason", "A rule is ignored without a reason to read."));

    private ItemRules() {}
}
