package retain.deck;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which items of a course must not meet in one form. Naming the other once is enough: enmity holds
/// both ways.
public final class Enmity {
    private final Map<ItemId, Set<ItemId>> enemies = new HashMap<>();

    public Enmity(Course course) {
        for (Item item : course.items()) {
            for (ItemId enemy : item.enemies()) {
                enemies.computeIfAbsent(item.id(), _ -> new HashSet<>()).add(enemy);
                enemies.computeIfAbsent(enemy, _ -> new HashSet<>()).add(item.id());
            }
        }
    }

    public boolean between(Item one, Item other) {
        return of(one).contains(other.id());
    }

    /// How many of some items can stand in one form, at the very most. Items are put into groups of
    /// which all are enemies; a form takes one of each. The exact number is as hard to find as a
    /// largest independent set, and a bank that is too thin is too thin by this one already.
    public int together(List<Item> items) {
        Map<ItemId, List<ItemId>> groupOf = new HashMap<>();
        int groups = 0;
        for (Item item : items) {
            Set<ItemId> others = of(item);
            @Nullable List<ItemId> joined = null;
            for (ItemId other : others) {
                @Nullable List<ItemId> group = groupOf.get(other);
                if (group != null && others.containsAll(group)) {
                    joined = group;
                    break;
                }
            }
            if (joined == null) {
                joined = new ArrayList<>(1);
                groups++;
            }
            joined.add(item.id());
            groupOf.put(item.id(), joined);
        }
        return groups;
    }

    /// All enemies of an item, whichever side declares it.
    public Set<ItemId> of(Item item) {
        return enemies.getOrDefault(item.id(), Set.of());
    }
}
