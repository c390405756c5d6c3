package retain.tui.proof;

import retain.deck.Course;
import retain.deck.Item;
import retain.deck.Search;
import retain.finding.Finding;
import retain.finding.Place;

import java.util.List;

/// An item as its author sees it: in which course, and where in the files.
///
/// @param findings what is wrong with the item, by place
public record Leaf(Course course, Item item, Place place, List<Finding> findings) {
    public Leaf {
        findings = List.copyOf(findings);
    }

    /// An item by itself.
    ///
    /// @param place where it begins
    public static Leaf of(Course course, Item item, Place place) {
        return new Leaf(course, item, new Place(place.file(), place.line(), 0), List.of());
    }

    Leaf with(List<Finding> found) {
        return new Leaf(course, item, place, found);
    }

    /// Whether the item is called so, or begins so, in the form in which texts are searched.
    boolean isNamed(String folded) {
        return Search.folded(item.id().inCourse()).startsWith(folded)
                || Search.folded(item.id().id()).startsWith(folded);
    }
}
