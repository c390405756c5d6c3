package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
import retain.deck.Nearest;
import retain.deck.Notes;
import retain.deck.Rationale;
import retain.deck.Status;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the items of one deck.
final class ItemReader {
    private static final Map<String, Kind> KINDS = byWord(Kind.values(), Kind::word);
    private static final Map<String, Level> LEVELS = byWord(Level.values(), Level::word);
    private static final Map<String, Status> STATUSES = byWord(Status.values(), Status::word);

    private final Findings findings;
    private final Declared declared;
    private final String deck;
    private final Status status;
    private final References references;
    private final Map<String, Scalar> ids = new HashMap<>();

    /// @param status what an item has that names none
    ItemReader(
            Findings findings,
            Declared declared,
            String deck,
            Status status,
            References references) {
        this.findings = findings;
        this.declared = declared;
        this.deck = deck;
        this.status = status;
        this.references = references;
    }

    /// The status that a deck gives its items.
    static Status defaultStatus(Fields defaults) {
        return defaults.word("status", STATUSES, Status.APPROVED);
    }

    /// One item; empty where something is wrong with it, which is reported.
    Optional<Item> read(Node node) {
        int errorsBefore = findings.errors();
        Optional<Mapping> found =
                Shapes.mapping(node, findings, "an item", "as keys, the first of them \"- id: …\"");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping mapping = found.get();
        Optional<Kind> kind = kindIn(mapping);
        Fields item = new Fields(mapping, findings, owner(mapping), keys(mapping, kind));
        ItemId id = new ItemId(declared.course(), deck, id(item));
        item.require("kind");
        if (kind.isEmpty()) {
            item.word("kind", KINDS, Kind.SINGLE);
        }
        String question =
                kind.filter(k -> k == Kind.CLOZE).isPresent()
                        ? item.optionalText("question")
                        : item.text("question");
        Optional<Interaction> interaction =
                kind.flatMap(k -> InteractionReader.read(k, item, findings));
        Level level = item.word("level", LEVELS, Level.RECALL);
        Status own = item.word("status", STATUSES, status);
        boolean critical = item.truth("critical");
        String topic = topic(item);
        String figure =
                item.scalar("figure").map(scalar -> Figure.read(scalar, findings)).orElse("");
        Rationale rationale =
                new Rationale(
                        item.optionalText("explanation"),
                        item.optionalText("disputed"),
                        citations(item));
        List<String> facts = plain(item.texts("facts"));
        List<ItemId> formerly = references.formerItems(item, id, findings);
        Set<ItemId> enemies = new HashSet<>(references.items(item.texts("enemies"), id, findings));
        Optional<ItemId> replacedBy =
                item.scalar("replaced-by")
                        .flatMap(other ->
                                references.items(List.of(other), id, findings).stream()
                                        .findFirst());
        Notes notes = ItemNotes.read(item, replacedBy, findings);
        if (findings.errors() > errorsBefore || interaction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Item(
                        id,
                        formerly,
                        topic,
                        critical,
                        level,
                        own,
                        question,
                        figure,
                        interaction.get(),
                        rationale,
                        facts,
                        enemies,
                        notes));
    }

    private String id(Fields item) {
        String id = item.slug("id");
        if (id.isEmpty()) {
            return "unnamed";
        }
        Optional<Scalar> scalar = item.scalar("id");
        @Nullable Scalar first = scalar.isPresent() ? ids.putIfAbsent(id, scalar.get()) : null;
        if (first != null) {
            String message = "id \"" + id + "\" is taken by the item in line " + first.line();
            findings.error(item.place("id"), "duplicate-id", message);
        }
        references.exists(new ItemId(declared.course(), deck, id));
        return id;
    }

    private String topic(Fields item) {
        String topic = item.optionalSlug("topic");
        @Nullable Set<String> topics = declared.topics().get(deck);
        if (!topic.isEmpty() && topics != null && !topics.contains(topic)) {
            String hint = Nearest.hint(topic, topics);
            String message =
                    "domain \"" + deck + "\" declares no topic " + Findings.quote(topic) + hint;
            findings.error(item.place("topic"), "unknown-reference", message);
        }
        return topic;
    }

    private List<String> citations(Fields item) {
        List<Scalar> cited = item.texts("cite");
        if (declared.sources().isPresent()) {
            Set<String> sources = declared.sources().get();
            for (Scalar key : cited) {
                if (!sources.contains(key.text())) {
                    String message = "course.yaml has no source " + Findings.quote(key.text());
                    findings.error(
                            key, "unknown-reference", message + Nearest.hint(key.text(), sources));
                }
            }
        }
        return plain(cited);
    }

    private List<String> keys(Mapping mapping, Optional<Kind> kind) {
        if (kind.isEmpty()) {
            return DeckKeys.ofAnyKind();
        }
        List<String> keys = DeckKeys.of(kind.get());
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key) && DeckKeys.ofAnyKind().contains(key)) {
                return misplaced(mapping, kind.get(), keys);
            }
        }
        return keys;
    }

    /// Reports the keys that belong to items of another kind, and takes them as known from here on.
    private List<String> misplaced(Mapping mapping, Kind kind, List<String> keys) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key) && DeckKeys.ofAnyKind().contains(key)) {
                List<String> kinds = new ArrayList<>();
                for (Kind other : Kind.values()) {
                    if (DeckKeys.ownOf(other).contains(key)) {
                        kinds.add(other.word());
                    }
                }
                String message =
                        "key \"" + key + "\" belongs to kind " + String.join(" or ", kinds);
                findings.error(
                        entry.key(),
                        "misplaced-key",
                        message + "; this item is of kind " + kind.word());
            }
        }
        return DeckKeys.ofAnyKind();
    }

    private static Optional<Kind> kindIn(Mapping mapping) {
        if (mapping.get("kind") instanceof Scalar scalar) {
            return Optional.ofNullable(KINDS.get(scalar.text()));
        }
        return Optional.empty();
    }

    private static String owner(Mapping mapping) {
        return mapping.get("id") instanceof Scalar id && !id.isBlank()
                ? "item " + Findings.quote(id.text())
                : "this item";
    }

    private static List<String> plain(List<Scalar> scalars) {
        List<String> texts = new ArrayList<>(scalars.size());
        for (Scalar scalar : scalars) {
            texts.add(scalar.text().strip());
        }
        return texts;
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
