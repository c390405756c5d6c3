package retain.lint;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Source;
import retain.finding.Severity;

import java.util.HashSet;
import java.util.Set;

/// A source in the bibliography that no item cites: left over, or the citation was forgotten.
/// Retired items do not count, since nobody reads them.
public final class UncitedSources implements BankRule {
    @Override
    public void check(Course course, Report report) {
        Set<String> cited = new HashSet<>();
        for (Item item : course.items()) {
            cited.addAll(item.rationale().citations());
        }
        for (Source source : course.sources()) {
            if (!cited.contains(source.key())) {
                report.ofCourse(
                        Severity.NOTE,
                        "sources/" + source.key(),
                        "unknown-reference",
                        "no item cites \""
                                + source.key()
                                + "\"; cite it where an item rests on it, or delete it");
            }
        }
    }
}
