package retain.deck;

import java.util.HashMap;
import java.util.HashSet;
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

    /// All enemies of an item, whichever side declares it.
    public Set<ItemId> of(Item item) {
        return enemies.getOrDefault(item.id(), Set.of());
    }
}
