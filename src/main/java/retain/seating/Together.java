package retain.seating;

import retain.deck.Enmity;
import retain.deck.Item;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many of some items can stand in one form, since enemies cannot: a largest independent set,
/// found by branching on the item with the most enemies left.
final class Together {
    private static final int NODES = 100_000;

    private final List<BitSet> enemies = new ArrayList<>();
    private int nodes;

    private Together(List<Item> items, Enmity enmity) {
        Map<ItemId, Integer> number = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            number.put(items.get(i).id(), i);
        }
        for (Item item : items) {
            BitSet here = new BitSet();
            enmity.of(item).stream()
                    .filter(enemy -> number.containsKey(enemy) && !enemy.equals(item.id()))
                    .mapToInt(number::get)
                    .forEach(here::set);
            enemies.add(here);
        }
    }

    /// How many can, or `enough` if no fewer can, or if it was too long to find out.
    static int atMost(List<Item> items, Enmity enmity, int enough) {
        if (items.size() < enough) {
            enough = items.size();
        }
        Together together = new Together(items, enmity);
        BitSet all = new BitSet();
        all.set(0, items.size());
        // Asking for fewer and fewer: as a rule the first answer is yes, or the bound is near.
        while (enough > 0 && !together.canReach(all, enough)) {
            enough--;
        }
        return enough;
    }

    /// Also true once it has looked for too long.
    private boolean canReach(BitSet left, int asked) {
        if (asked <= 0 || ++nodes > NODES) {
            return true;
        }
        if (groups(left, asked) < asked) {
            return false;
        }
        int widest = -1;
        int most = -1;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            int degree = degree(i, left);
            if (degree <= 1) {
                return canReach(without(left, i), asked - 1);
            }
            if (degree > most) {
                most = degree;
                widest = i;
            }
        }
        if (widest < 0) {
            return false;
        }
        if (canReach(without(left, widest), asked - 1)) {
            return true;
        }
        BitSet others = copy(left);
        others.clear(widest);
        return canReach(others, asked);
    }

    private int degree(int item, BitSet left) {
        BitSet near = copy(enemies.get(item));
        near.and(left);
        return near.cardinality();
    }

    /// What is left once an item is taken.
    private BitSet without(BitSet left, int item) {
        BitSet others = copy(left);
        others.andNot(enemies.get(item));
        others.clear(item);
        return others;
    }

    /// Into how many groups of mutual enemies the items fall, greedily: a form takes one of each.
    private int groups(BitSet left, int enough) {
        BitSet open = copy(left);
        int groups = 0;
        for (int i = open.nextSetBit(0); i >= 0 && groups < enough; i = open.nextSetBit(i)) {
            groups++;
            open.clear(i);
            BitSet joining = copy(enemies.get(i));
            joining.and(open);
            for (int j = joining.nextSetBit(0); j >= 0; j = joining.nextSetBit(j)) {
                open.clear(j);
                joining.clear(j);
                joining.and(enemies.get(j));
            }
        }
        return groups;
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
