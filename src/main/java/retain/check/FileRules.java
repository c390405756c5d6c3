package retain.check;

import static retain.check.Rules.error;
import static retain.check.Rules.warning;

import retain.finding.Rule;

import java.util.List;
import java.util.stream.Stream;

/// The rules by which files are read.
final class FileRules {
    private static final List<Rule> OF_THE_FILE =
            List.of(
                    error("domain-without-deck", "A domain of course.yaml has no deck file."),
                    error("deck-without-domain", "A deck has no domain in course.yaml."),
                    error("duplicate-deck", "Two files hold a deck of the same name."),
                    error("empty-file", "A file holds nothing but comments."),
                    error("file-changed", "A file changes while it is read."),
                    error("format", "A file has a format that is not read here."),
                    error("no-course-file", "Decks stand in a folder without a course.yaml."),
                    error("not-a-file", "What has the name of a deck is no file."),
                    error("not-text", "A file is no text, but binary data."),
                    error("not-utf8", "A text is not saved as UTF-8."),
                    error("too-large", "A file or a course is too large."),
                    error("too-many-findings", "A file has more findings than are listed."),
                    error("unreadable-file", "A file may not or cannot be read."));

    private static final List<Rule> OF_YAML =
            List.of(
                    error("alias", "A text begins with *, YAML's sign of an alias."),
                    error("anchor", "A text begins with &, YAML's sign of an anchor."),
                    warning("comment-in-text", "A # inside a text makes its rest a comment."),
                    warning("control-character", "A text holds an invisible character."),
                    error("curly-quotes", "Curly quotation marks stand for straight ones."),
                    warning("decimal-comma", "A comma between digits makes two entries."),
                    error("duplicate-key", "A key stands twice in the same place."),
                    error("escape", "A backslash in \"…\" means something to YAML."),
                    error("indentation", "A line is indented unlike its neighbours."),
                    error("key-not-text", "A key is no plain word."),
                    error("merge-key", "A key << asks for a YAML merge."),
                    error("missing-colon", "A line lacks its colon, or the space after it."),
                    error("missing-space", "A hyphen lacks the space after it."),
                    error("no-break-space", "A non-breaking space stands for a space."),
                    error("quote-text", "A text needs quotation marks around it."),
                    error("second-document", "A second YAML document begins in the file."),
                    error("tab-indentation", "A tab indents a line."),
                    error("tag", "A text begins with !, YAML's sign of a tag."),
                    error("too-deep", "Lists and keys are nested over 50 deep."),
                    error("unclosed-bracket", "A [ or { is not closed properly."),
                    error("unclosed-quote", "A quotation mark is not closed."),
                    error("yaml-syntax", "A file is broken YAML in some other way."),
                    error("yaml-version", "A line asks for another version of YAML."));

    private static final List<Rule> OF_KEYS =
            List.of(
                    error("cloze", "A blank is missing, empty or not closed."),
                    error("critical-questions", "A gate asks for more than its exam has."),
                    error("date", "A date is not written as 2026-11-23."),
                    warning("duplicate-answer", "An accepted answer stands twice."),
                    error("duplicate-id", "Two items or two options have the same id."),
                    error("duplicate-side", "A left side or a right side stands twice."),
                    error("duplicate-step", "Two steps are the same."),
                    error("empty-answer", "An accepted answer is nothing but punctuation."),
                    error("empty-list", "A list holds nothing."),
                    error("empty-text", "A text is empty."),
                    error("figure-character", "A drawing holds what terminals would redraw."),
                    error("figure-indentation", "A drawing is indented less than its first line."),
                    error("figure-width", "A drawing is over 72 columns wide."),
                    error("misplaced-key", "A key belongs to items of another kind."),
                    error("missing-key", "A key that must be there is missing."),
                    error("no-such-day", "A date names no day of the calendar."),
                    error("no-weight", "Every domain weighs 0."),
                    error("number", "A number is none, or out of its range."),
                    error("one-right-side", "All left sides share one right side."),
                    error("pair-count", "A match item has under two pairs."),
                    error("percentage", "A percentage is not one from 1% to 100%."),
                    error("range-order", "A range begins with its higher number."),
                    error("reject-twice", "A rejected answer is accepted, or stands twice."),
                    error("slug", "A name holds more than a-z, 0-9 and hyphens."),
                    error("step-count", "An order item has under 3 or over 9 steps."),
                    error("right-side-count", "A match has over 26 right sides."),
                    error("true-or-false", "A value is neither true nor false."),
                    error("unknown-feedback", "An exam's feedback is no word known here."),
                    error("unknown-key", "A key is not known, and perhaps misspelt."),
                    error("unknown-kind", "There is no such kind of item."),
                    error("unknown-level", "There is no such level."),
                    error("unknown-status", "There is no such status."),
                    error("url", "An address does not begin with https://."),
                    error("was", "An earlier name is in use, or claimed twice."),
                    error("weight", "A weight or range cannot be used."),
                    error("wrong-shape", "A list where a text belongs, or the other way."));

    static final List<Rule> ALL =
            Stream.of(OF_THE_FILE, OF_YAML, OF_KEYS).flatMap(List::stream).toList();

    private FileRules() {}
}
