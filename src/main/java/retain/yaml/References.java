package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.ItemId;
import retain.deck.Slug;
import retain.finding.Finding;
import retain.finding.Place;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the files of a course say about each other's items: which there are, which are named, which
/// names are carried on by others. Only when all files are read can it be said what is wrong.
final class References {
    private record Named(ItemId item, Finding otherwise) {}

    private record Former(ItemId item, Finding otherwise) {}

    private final Set<ItemId> existing = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private final List<Former> former = new ArrayList<>();
    private final Map<ItemId, Place> owners = new HashMap<>();
    private final Set<String> decks = new HashSet<>();
    private final Map<String, Finding> formerDecks = new HashMap<>();

    void exists(ItemId item) {
        existing.add(item);
    }

    /// A deck of which not all items are known: nothing is said of names in it.
    void incomplete(String deck) {
        incomplete.add(deck);
    }

    /// A deck and its earlier names.
    void deck(FileHead head, Fields fields, Findings findings) {
        decks.add(head.slug());
        if (head.formerly().isEmpty()) {
            return;
        }
        for (String old : head.formerly()) {
            String message =
                    "deck \""
                            + old
                            + "\" still exists, so its progress cannot move here; delete this name,"
                            + " or that deck";
            Finding otherwise = findings.possible(fields.place("was"), "was", message);
            if (formerDecks.putIfAbsent(old, otherwise) != null) {
                String twice =
                        "the progress of deck \""
                                + old
                                + "\" is carried on by another deck already";
                findings.error(fields.place("was"), "was", twice);
            }
        }
    }

    /// Items named by `id` or `deck/id`.
    ///
    /// @param from the item that names them
    List<ItemId> items(List<Scalar> names, ItemId from, Findings findings) {
        List<ItemId> items = new ArrayList<>(names.size());
        for (Scalar name : names) {
            @Nullable ItemId item = parse(name, from.course(), from.deck(), findings);
            if (item == null) {
                continue;
            }
            if (item.equals(from)) {
                String message = "the item names itself here; name another, or delete it";
                findings.error(name, "unknown-reference", message);
                continue;
            }
            named.add(new Named(item, unknown(name, findings)));
            items.add(item);
        }
        return items;
    }

    /// An item named from outside of any deck, by `deck/id`.
    Optional<ItemId> item(Scalar name, String course, Findings findings) {
        if (name.text().indexOf('/') < 0) {
            String message =
                    "an item is named by deck/id here, as in anatomy/"
                            + (Slug.isSlug(name.text()) ? name.text() : "puborectalis-sling")
                            + ", not "
                            + Findings.quote(name.text());
            findings.error(name, "slug", message);
            return Optional.empty();
        }
        @Nullable ItemId item = parse(name, course, "", findings);
        if (item != null) {
            named.add(new Named(item, unknown(name, findings)));
        }
        return Optional.ofNullable(item);
    }

    /// The earlier names of an item: `old-id` or `old-deck/old-id`.
    List<ItemId> formerItems(Fields item, ItemId owner, Findings findings) {
        if (!item.has("was")) {
            return List.of();
        }
        List<ItemId> items = new ArrayList<>();
        for (Scalar name : item.textOrTexts("was")) {
            @Nullable ItemId old = parse(name, owner.course(), owner.deck(), findings);
            if (old == null) {
                continue;
            }
            @Nullable Place taken =
                    owners.putIfAbsent(
                            old, new Place(findings.source().file(), name.line(), name.column()));
            if (taken != null) {
                String message =
                        "the progress of "
                                + Findings.quote(name.text())
                                + " is carried on already at "
                                + taken
                                + "; delete one of the two";
                findings.error(name, "was", message);
                continue;
            }
            String message =
                    "item "
                            + Findings.quote(name.text())
                            + " still exists, so its progress cannot move here; delete this name,"
                            + " or that item";
            former.add(new Former(old, findings.possible(name, "was", message)));
            items.add(old);
        }
        return items;
    }

    /// What turns out to be wrong now that all files are read.
    List<Finding> wrong() {
        List<Finding> wrong = new ArrayList<>();
        for (Named reference : named) {
            if (!existing.contains(reference.item())
                    && !incomplete.contains(reference.item().deck())) {
                wrong.add(withHint(reference));
            }
        }
        for (Former reference : former) {
            if (existing.contains(reference.item())) {
                wrong.add(reference.otherwise());
            }
        }
        formerDecks.forEach((old, otherwise) -> {
            if (decks.contains(old)) {
                wrong.add(otherwise);
            }
        });
        return wrong;
    }

    private Finding withHint(Named reference) {
        List<String> names = new ArrayList<>();
        for (ItemId item : existing) {
            if (item.deck().equals(reference.item().deck())) {
                names.add(item.id());
            }
        }
        Collections.sort(names);
        String hint = Nearest.hint(reference.item().id(), names);
        Finding plain = reference.otherwise();
        return new Finding(
                plain.severity(),
                plain.place(),
                plain.rule(),
                plain.message() + (hint.isEmpty() ? "; correct its id, or delete it" : hint),
                plain.source());
    }

    private static Finding unknown(Scalar name, Findings findings) {
        String message = "there is no item " + Findings.quote(name.text()) + " in this course";
        return findings.possible(name, "unknown-reference", message);
    }

    private static @Nullable ItemId parse(
            Scalar name, String course, String deck, Findings findings) {
        String text = name.text();
        int slash = text.indexOf('/');
        String ofDeck = slash < 0 ? deck : text.substring(0, slash);
        String id = text.substring(slash + 1);
        if (!Slug.isSlug(ofDeck) || !Slug.isSlug(id)) {
            String message =
                    "an item is named by its id, or by deck/id, not "
                            + Findings.quote(text)
                            + (text.indexOf('/') < 0 ? Shapes.slugHint(text) : "");
            findings.error(name, "slug", message);
            return null;
        }
        return new ItemId(course, ofDeck, id);
    }
}
