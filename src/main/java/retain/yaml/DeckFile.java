package retain.yaml;

import retain.deck.Deck;
import retain.deck.Item;
import retain.deck.Status;
import retain.yaml.Node.Mapping;
import retain.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one deck file says.
///
/// @param place where its slug stands, or the file begins
/// @param deck the items without an error; the file as a whole may still have some
record DeckFile(Node place, Deck deck) {
    /// Reads a deck of a course; `declared` is empty for a deck that is a course by itself.
    static DeckFile read(
            YamlTree tree,
            Findings findings,
            Optional<Declared> declared,
            References references,
            Optional<FilePlaces> places) {
        Optional<Mapping> mapping =
                tree.root()
                        .flatMap(root ->
                                Shapes.mapping(
                                        root,
                                        findings,
                                        "the file",
                                        "as keys, one a line: \"format: 1\", \"deck: …\","
                                                + " \"title: …\", then \"items:\" and the items"
                                                + " below it"));
        if (mapping.isEmpty()) {
            return new DeckFile(new Node.Unread(1, 1), new Deck("", "", "", List.of(), List.of()));
        }
        Fields fields = new Fields(mapping.get(), findings, "this file", DeckKeys.DECK);
        FileHead head = FileHead.read(fields, findings, "deck");
        String slug = head.slug().isEmpty() ? "unnamed" : head.slug();
        Status status = Status.APPROVED;
        Optional<Mapping> defaults = fields.mapping("defaults", "{status: draft}");
        if (defaults.isPresent()) {
            status =
                    ItemReader.defaultStatus(
                            new Fields(
                                    defaults.get(), findings, "\"defaults\"", DeckKeys.DEFAULTS));
        }
        Declared names = declared.orElseGet(() -> new Declared(slug, Optional.empty(), Map.of()));
        String written = fields.place("deck") instanceof Scalar name ? name.text() : slug;
        Set<String> topics = names.topicsOf(written);
        ItemReader reader = new ItemReader(findings, names, slug, status, topics, references);
        List<Item> items = new ArrayList<>();
        boolean allSkipped =
                !tree.complete()
                        && fields.place("items") instanceof Scalar scalar
                        && scalar.isBlank();
        for (Node node : allSkipped ? List.<Node>of() : fields.filledList("items")) {
            Optional<Item> item = reader.read(node);
            item.ifPresent(items::add);
            if (item.isPresent() && places.isPresent()) {
                places.get().keep(item.get().id().inCourse(), node, findings.source());
            }
        }
        places.ifPresent(kept -> kept.keep(slug, mapping.get(), findings.source()));
        if (!tree.complete() || !fields.has("items")) {
            references.incomplete(slug);
        }
        references.deck(head, fields, findings);
        Deck deck = new Deck(head.slug(), head.title(), head.version(), head.formerly(), items);
        return new DeckFile(fields.place("deck"), deck);
    }
}
