package retain.tui.proof;

import retain.deck.Course;
import retain.deck.Item;
import retain.finding.Place;

/// An item as its author sees it: in which course, and where in the files.
public record Leaf(Course course, Item item, Place place) {
    /// Whether a text, in lower case, stands in the item's name or in any words a trainee reads.
    boolean holds(String text) {
        return ItemWords.of(item).contains(text);
    }

    /// Whether the item is called so, or begins so.
    boolean isNamed(String text) {
        return item.id().inCourse().startsWith(text) || item.id().id().startsWith(text);
    }
}
