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
                    error("key-count", "An item has no key, or too many."),
                    error("duplicate-option", "Two options are equal, or nearly so."),
                    error("approved-changed", "An item changed since it was approved."),
                    error("critical-incomplete", "A critical item lacks citation or explanation."),
                    warning("longest-key", "The key is conspicuously the longest option."),
                    warning("all-of-the-above", "An option says all or none of the above."),
                    warning("negative-stem", "A question asks for what is not so."),
                    warning("absolute-distractor", "\"Always\" or \"never\" in distractors alone."),
                    warning("word-clue", "The key alone repeats a word of the question."),
                    warning("grammar-clue", "Grammar or punctuation gives the key away."),
                    note("convergence", "The key shares most with the other options."),
                    error("typo-too-kind", "A forgiven typo is the name of something else."),
                    warning(
                            "disguised-true-false",
                            "A question only asks which statement is true."),
                    warning("no-question", "Nobody could answer with the options covered."),
                    warning("answers-another", "One item gives away the key of another."),
                    warning("near-duplicate", "Two questions are almost the same."),
                    warning("option-count", "A choice has too few options, or too many."),
                    warning("no-feedback", "An option, or a whole item, goes unexplained."),
                    note("vague-frequency", "\"Usually\", \"often\" or \"may\" in options."),
                    note("too-long", "Over 90 words in a question, 25 in an option."),
                    warning("step-gives-order-away", "A step says first, then or finally."),
                    warning("match-by-elimination", "The last pair follows from the others."),
                    warning("cloze-shape", "A blank comes first, or its text tells it."),
                    warning("thin-bank", "A domain holds too few items for its exams."),
                    error("unknown-reference", "A name leads to no item, source or topic."),
                    note("stale-review", "An item was reviewed over 24 months ago."));

    private ItemRules() {}
}
