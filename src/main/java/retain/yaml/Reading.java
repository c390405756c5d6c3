package retain.yaml;

import retain.deck.Course;
import retain.finding.Finding;

import java.util.List;
import java.util.Optional;

/// What came of reading a course.
///
/// @param course the decks without an error; empty where the course file itself has one, or no deck
///   is left
/// @param findings all that is wrong, by place
/// @param brokenDecks decks that are left out, by slug, or by file where the slug cannot be read
/// @param files what was read, by the names that findings have
public record Reading(
        Optional<Course> course,
        List<Finding> findings,
        List<String> brokenDecks,
        List<String> files) {
    public Reading {
        findings = List.copyOf(findings);
        brokenDecks = List.copyOf(brokenDecks);
        files = List.copyOf(files);
    }

    public boolean hasErrors() {
        for (Finding finding : findings) {
            if (finding.isError()) {
                return true;
            }
        }
        return false;
    }
}
