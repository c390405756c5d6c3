package retain.finding;

/// Where the parts of a course stand in its files, for whoever finds something wrong with one.
@FunctionalInterface
public interface Places {
    /// The place of a part.
    ///
    /// @param owner `deck/id` for an item, a deck's slug, or an empty text for `course.yaml`
    /// @param part keys, and positions from 0, between slashes, as in `options/2/text`; empty for
    ///   the whole. Where the file has no such part, the nearest one around it is meant.
    Spot at(String owner, String part);

    /// The place of a word in a part that is a text, or of the part where the word is not found or
    /// empty: a text that is folded or escaped may not hold it as it is read.
    default Spot at(String owner, String part, String word) {
        return at(owner, part);
    }

    /// A place, and the line that stands there.
    record Spot(Place place, String source) {}
}
