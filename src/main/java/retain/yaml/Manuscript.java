package retain.yaml;

import retain.deck.Course;
import retain.finding.Places;

import java.util.Optional;

/// A course as its authors have it before them: all items that can be read, those of broken decks
/// too, and where each part stands.
///
/// @param reading what studying would get, and what is wrong with the files
/// @param only the one file that was asked about; empty where all are
/// @param course all items that can be read; empty where there is no deck
/// @param places where they stand
public record Manuscript(
        Reading reading, Optional<String> only, Optional<Course> course, Places places) {
    /// Whether findings in a file were asked for.
    public boolean isAsked(String file) {
        return only.isEmpty() || only.get().equals(file);
    }
}
