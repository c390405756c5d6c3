package retain.deck;

import java.util.Optional;

/// The permanent identity of an item, `course/deck/id`. Never a position, never the wording:
/// progress hangs on it.
public record ItemId(String course, String deck, String id) implements Comparable<ItemId> {
    public ItemId {
        Slug.require(course);
        Slug.require(deck);
        Slug.require(id);
    }

    /// Reads `course/deck/id`; empty where the text has another shape.
    public static Optional<ItemId> parse(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 3
                        && Slug.isSlug(parts[0])
                        && Slug.isSlug(parts[1])
                        && Slug.isSlug(parts[2])
                ? Optional.of(new ItemId(parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    /// `deck/id`, for people, who know which course they sit in.
    public String inCourse() {
        return deck + "/" + id;
    }

    @Override
    public int compareTo(ItemId other) {
        int byCourse = course.compareTo(other.course);
        int byDeck = deck.compareTo(other.deck);
        return byCourse != 0 ? byCourse : byDeck != 0 ? byDeck : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return course + "/" + deck + "/" + id;
    }
}
