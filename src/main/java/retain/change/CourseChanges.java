package retain.change;

import org.jspecify.annotations.Nullable;

import retain.deck.Course;
import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Revision;
import retain.deck.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All that changed between two editions of a course.
///
/// @param forgetsCourse the newer course has another slug and does not say that it `was` the older:
///   all progress is lost, and what is said of items holds once it does
/// @param forgotten earlier names that the older course carried on and the newer does no more
/// @param edits to `course.yaml`
/// @param decks in the newer order, then those that are gone
public record CourseChanges(
        Course before,
        Course after,
        boolean forgetsCourse,
        List<String> forgotten,
        List<Edit> edits,
        List<DeckChange> decks) {
    public CourseChanges {
        forgotten = List.copyOf(forgotten);
        edits = List.copyOf(edits);
        decks = List.copyOf(decks);
    }

    /// Compares two editions.
    public static CourseChanges between(Course before, Course after) {
        Pairing pairing = new Pairing(before, after);
        Map<String, Deck> newerOf = new LinkedHashMap<>();
        for (Deck deck : before.decks()) {
            pairing.newerDeck(deck).ifPresent(newer -> newerOf.put(deck.slug(), newer));
        }
        Map<String, List<ItemChange>> items = items(before, after, pairing, newerOf);
        List<DeckChange> decks = new ArrayList<>();
        for (Deck newer : after.decks()) {
            decks.add(deck(before, newer, pairing, newerOf, items));
        }
        for (Deck older : before.decks()) {
            if (!newerOf.containsKey(older.slug())) {
                decks.add(
                        new DeckChange(
                                Optional.of(older),
                                Optional.empty(),
                                false,
                                List.of(),
                                List.of(),
                                sorted(items, older.slug())));
            }
        }
        return new CourseChanges(
                before,
                after,
                pairing.forgetsCourse(),
                before.formerly().stream().filter(name -> !after.goesBy(name)).toList(),
                CourseEdits.between(before, after, name -> renamed(newerOf, name), pairing::newer),
                decks);
    }

    private static String renamed(Map<String, Deck> newerOf, String deck) {
        @Nullable Deck newer = newerOf.get(deck);
        return newer == null ? deck : newer.slug();
    }

    /// By the newer deck, or the older where that is gone.
    private static Map<String, List<ItemChange>> items(
            Course before, Course after, Pairing pairing, Map<String, Deck> newerOf) {
        Map<String, List<ItemChange>> items = new LinkedHashMap<>();
        for (Item item : after.items()) {
            ItemChange change =
                    pairing.older(item.id())
                            .map(older -> kept(older, item, pairing, newerOf))
                            .orElseGet(() -> new ItemChange.Added(item));
            add(items, item.id().deck(), change);
        }
        for (Item item : before.items()) {
            String deck = renamed(newerOf, item.id().deck());
            @Nullable ItemId into = pairing.joined().get(item);
            if (into != null) {
                add(items, deck, new ItemChange.Joined(item, into));
            } else if (pairing.removed().contains(item)) {
                add(items, deck, new ItemChange.Removed(item));
            }
        }
        return items;
    }

    private static void add(Map<String, List<ItemChange>> items, String deck, ItemChange change) {
        items.computeIfAbsent(deck, _ -> new ArrayList<>()).add(change);
    }

    private static List<ItemChange> sorted(Map<String, List<ItemChange>> items, String deck) {
        List<ItemChange> sorted = new ArrayList<>(items.getOrDefault(deck, List.of()));
        sorted.sort(Comparator.comparing(ItemChange::fate));
        return sorted;
    }

    private static ItemChange kept(
            Item older, Item newer, Pairing pairing, Map<String, Deck> newerOf) {
        List<Edit> edits = ItemEdits.between(older, newer, pairing::newer);
        if (pairing.isUnclaimed(older)) {
            return new ItemChange.Unclaimed(older, newer, edits);
        }
        List<ItemId> forgotten =
                older.formerly().stream()
                        .filter(name ->
                                pairing.now(name)
                                        .filter(now -> now.id().equals(newer.id()))
                                        .isEmpty())
                        .toList();
        String deck = renamed(newerOf, older.id().deck());
        boolean moved = !newer.id().deck().equals(deck);
        return new ItemChange.Kept(
                fate(older, newer, moved, !edits.isEmpty() || !forgotten.isEmpty()),
                older,
                newer,
                edits,
                forgotten);
    }

    private static Fate fate(Item older, Item newer, boolean moved, boolean edited) {
        boolean wasRetired = older.status() == Status.RETIRED;
        boolean isRetired = newer.status() == Status.RETIRED;
        boolean wasAsked = older.status() == Status.APPROVED;
        boolean isAsked = newer.status() == Status.APPROVED;
        Revision before = Revision.of(older);
        Revision after = Revision.of(newer);
        if (isRetired && !wasRetired) {
            return Fate.RETIRED;
        }
        if (wasAsked && !isAsked) {
            return Fate.WITHDRAWN;
        }
        if (!isRetired && !before.key().equals(after.key())) {
            return Fate.KEY_CHANGED;
        }
        if (wasRetired && !isRetired) {
            return Fate.RESTORED;
        }
        if (!isRetired && !before.wording().equals(after.wording())) {
            return Fate.REWORDED;
        }
        if (isAsked && !wasAsked) {
            return Fate.RELEASED;
        }
        if (moved) {
            return Fate.MOVED;
        }
        if (!older.id().id().equals(newer.id().id())) {
            return Fate.RENAMED;
        }
        return edited ? Fate.EDITED : Fate.SAME;
    }

    private static DeckChange deck(
            Course before,
            Deck newer,
            Pairing pairing,
            Map<String, Deck> newerOf,
            Map<String, List<ItemChange>> items) {
        Optional<Deck> older =
                before.decks().stream()
                        .filter(deck -> newer.equals(newerOf.get(deck.slug())))
                        .min(Comparator.comparing(deck -> !deck.slug().equals(newer.slug())));
        Edits edits = new Edits();
        older.ifPresent(deck -> {
            edits.text("title", deck.title(), newer.title());
            edits.text("version", deck.version(), newer.version());
        });
        boolean unclaimed =
                older.filter(deck ->
                                !deck.slug().equals(newer.slug())
                                        && !newer.formerly().contains(deck.slug()))
                        .isPresent();
        return new DeckChange(
                older,
                Optional.of(newer),
                unclaimed,
                older.map(deck -> forgotten(before, deck, newer, pairing)).orElse(List.of()),
                edits.found(),
                sorted(items, newer.slug()));
    }

    /// Earlier names of a deck under which the progress of an item is not led to it any more.
    private static List<String> forgotten(Course before, Deck older, Deck newer, Pairing pairing) {
        List<String> forgotten = new ArrayList<>();
        for (String name : older.formerly()) {
            if (newer.formerly().contains(name) || newer.slug().equals(name)) {
                continue;
            }
            for (Item item : older.items()) {
                Optional<Item> wanted = pairing.now(item.id());
                Optional<Item> led = pairing.now(new ItemId(before.slug(), name, item.id().id()));
                if (wanted.isPresent() && !wanted.equals(led)) {
                    forgotten.add(name);
                    break;
                }
            }
        }
        return forgotten;
    }

    /// Every change of an item, unchanged ones included.
    public List<ItemChange> items() {
        List<ItemChange> all = new ArrayList<>();
        decks.forEach(deck -> all.addAll(deck.items()));
        return all;
    }

    /// How many items met each fate.
    public Map<Fate, Integer> counts() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        items().forEach(item -> counts.merge(item.fate(), 1, Integer::sum));
        return counts;
    }

    /// Whether nothing changed at all.
    public boolean isEmpty() {
        return !forgetsCourse
                && forgotten.isEmpty()
                && edits.isEmpty()
                && decks.stream().allMatch(DeckChange::isSame);
    }

    /// The item of the older edition for each that a log may name: by the names it had there, and
    /// by those of the newer.
    public UnaryOperator<ItemId> logged() {
        Map<ItemId, ItemId> olderOf = new HashMap<>();
        for (ItemChange change : items()) {
            if (change.newer().isPresent() && change.older().isPresent()) {
                olderOf.put(change.newer().get().id(), change.older().get().id());
            }
        }
        return name -> {
            ItemId known = before.current(name);
            return before.item(known).isPresent()
                    ? known
                    : olderOf.getOrDefault(after.current(name), name);
        };
    }
}
