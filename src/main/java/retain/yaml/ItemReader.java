package retain.yaml;

import org.jspecify.annotations.Nullable;

import retain.deck.Interaction;
import retain.deck.Item;
import retain.deck.ItemId;
import retain.deck.Kind;
import retain.deck.Level;
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
    private final Set<String> topics;
    private final References references;
    private final Map<String, Scalar> ids = new HashMap<>();

    /// @param status what an item has that names none
    /// @param topics what its domain declares; empty where that is nothing
    ItemReader(
            Findings findings,
            Declared declared,
            String deck,
            Status status,
            Set<String> topics,
            References references) {
        this.findings = findings;
        this.declared = declared;
        this.deck = deck;
        this.status = status;
        this.topics = topics;
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
                Shapes.mapping(
                        node,
                        findings,
                        "an item",
                        "as keys, one a line, the first of them after a hyphen, as in \"- id: …\"");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping mapping = found.get();
        Optional<Kind> kind = kindIn(mapping);
        ItemKeys keys = ItemKeys.of(mapping, kind, findings);
        Fields item = new Fields(mapping, findings, owner(mapping), keys.known());
        keys.excused().forEach(item::excuse);
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
            String message =
                    "id \""
                            + id
                            + "\" is taken by the item in line "
                            + first.line()
                            + "; give this item another";
            findings.error(item.place("id"), "duplicate-id", message);
        }
        references.exists(new ItemId(declared.course(), deck, id));
        return id;
    }

    private String topic(Fields item) {
        String topic = item.optionalSlug("topic");
        if (!topic.isEmpty() && !topics.isEmpty() && !topics.contains(topic)) {
            String near = Nearest.hint(topic, topics);
            String hint = near.isEmpty() ? "; it has " + String.join(", ", topics) : near;
            String message =
                    "the domain of this deck declares no topic " + Findings.quote(topic) + hint;
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
                    String near = Nearest.hint(key.text(), sources);
                    String hint = near.isEmpty() ? "; add it below \"sources:\" there" : near;
                    findings.error(key, "unknown-reference", message + hint);
                }
            }
        }
        return plain(cited);
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
