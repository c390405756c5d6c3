package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.ItemId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which item of the newer edition each of the older one has become, as the progress of trainees
/// will be led.
final class Pairing {
    private final Course before;
    private final Course after;

    /// The older item that each newer one carries on.
    private final Map<ItemId, Item> carried = new HashMap<>();

    /// Older items whose progress goes to a newer one that carries on another.
    private final Map<Item, ItemId> joined = new LinkedHashMap<>();

    private final Map<Item, Item> unclaimed;
    private final Set<Item> removed = new LinkedHashSet<>();
    private final Map<ItemId, ItemId> newerOf = new HashMap<>();
    private final boolean forgetsCourse;

    Pairing(Course before, Course after) {
        this.before = before;
        this.after = after;
        boolean led = false;
        for (Item item : before.items()) {
            led |= after.item(after.current(item.id())).isPresent();
        }
        forgetsCourse = !led && !before.items().isEmpty() && !after.goesBy(before.slug());
        List<Item> gone = new ArrayList<>();
        for (Item item : before.items()) {
            Optional<Item> now = now(item.id());
            if (now.isEmpty()) {
                gone.add(item);
                continue;
            }
            ItemId id = now.get().id();
            newerOf.put(item.id(), id);
            @Nullable Item other = carried.putIfAbsent(id, item);
            if (other != null && item.id().inCourse().equals(id.inCourse())) {
                carried.put(id, item);
                joined.put(other, id);
            } else if (other != null) {
                joined.put(item, id);
            }
        }
        List<Item> fresh =
                after.items().stream().filter(item -> !carried.containsKey(item.id())).toList();
        unclaimed = Likeness.items(gone, fresh);
        gone.forEach(item -> {
            @Nullable Item like = unclaimed.get(item);
            if (like == null) {
                removed.add(item);
            } else {
                newerOf.put(item.id(), like.id());
                carried.put(like.id(), item);
            }
        });
    }

    /// The newer course has another slug than the older and does not say that it `was` that one.
    /// What is said of the items is what would be so if it did.
    boolean forgetsCourse() {
        return forgetsCourse;
    }

    /// Where the progress logged under a name of the older edition belongs in the newer.
    Optional<Item> now(ItemId logged) {
        ItemId known =
                forgetsCourse ? new ItemId(after.slug(), logged.deck(), logged.id()) : logged;
        return after.item(after.current(known));
    }

    /// The newer name of an older item; empty where it is gone.
    Optional<ItemId> newer(ItemId older) {
        return Optional.ofNullable(newerOf.get(older));
    }

    /// The older item that a newer one carries on, or seems to.
    Optional<Item> older(ItemId newer) {
        return Optional.ofNullable(carried.get(newer));
    }

    boolean isUnclaimed(Item older) {
        return unclaimed.containsKey(older);
    }

    Map<Item, ItemId> joined() {
        return joined;
    }

    /// Older items that are gone for good.
    Set<Item> removed() {
        return removed;
    }

    /// The newer deck of an older one: by its name, by `was`, else the deck to which most of its
    /// items seem to have gone without a word. Empty where it is gone.
    Optional<Deck> newerDeck(Deck older) {
        for (Deck deck : after.decks()) {
            if (deck.slug().equals(older.slug()) || deck.formerly().contains(older.slug())) {
                return Optional.of(deck);
            }
        }
        for (Deck deck : after.decks()) {
            boolean isNew =
                    before.decks().stream()
                            .noneMatch(known ->
                                    known.slug().equals(deck.slug())
                                            || deck.formerly().contains(known.slug()));
            long went =
                    older.items().stream()
                            .filter(unclaimed::containsKey)
                            .flatMap(item -> newer(item.id()).stream())
                            .filter(now -> now.deck().equals(deck.slug()))
                            .count();
            if (isNew && 2 * went > older.items().size()) {
                return Optional.of(deck);
            }
        }
        return Optional.empty();
    }
}
