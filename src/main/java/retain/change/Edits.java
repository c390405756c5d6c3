package retain.change;

import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Edits in the making.
final class Edits {
    private final List<Edit> found = new ArrayList<>();

    List<Edit> found() {
        return found;
    }

    void add(Edit edit) {
        found.add(edit);
    }

    /// Two texts of which either may be empty.
    void text(String part, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty()) {
            found.add(new Edit.Added(part, after));
        } else if (after.isEmpty()) {
            found.add(new Edit.Removed(part, before));
        } else {
            found.add(new Edit.Replaced(part, before, after));
        }
    }

    void number(String part, int before, int after) {
        text(part, String.valueOf(before), String.valueOf(after));
    }

    void truth(String part, boolean before, boolean after) {
        text(part, before ? "yes" : "no", after ? "yes" : "no");
    }

    /// Two lists whose order means nothing.
    void texts(String part, Collection<String> before, Collection<String> after) {
        Set<String> gone = new LinkedHashSet<>(before);
        gone.removeAll(new LinkedHashSet<>(after));
        Set<String> more = new LinkedHashSet<>(after);
        more.removeAll(new LinkedHashSet<>(before));
        gone.forEach(text -> found.add(new Edit.Removed(part, text)));
        more.forEach(text -> found.add(new Edit.Added(part, text)));
    }

    /// The same for items. One that is gone from the course is told of itself, not where it was
    /// named.
    ///
    /// @param present the newer name of an item; empty where it is gone
    void items(
            String part,
            Collection<ItemId> before,
            Collection<ItemId> after,
            Function<ItemId, Optional<ItemId>> present) {
        texts(
                part,
                names(before.stream().map(present).flatMap(Optional::stream).toList()),
                names(after));
    }

    private static List<String> names(Collection<ItemId> items) {
        return items.stream().sorted().map(ItemId::inCourse).toList();
    }
}
