package retain.deck;

import java.util.List;
import java.util.Set;

/// One question of a deck, with all that an author said about it.
///
/// @param formerly earlier names (`was`), whose progress this item carries on
/// @param topic slug inside the domain; empty where the author gave none
/// @param critical safety-critical: the gate of an examination can hang on it
/// @param question the stem; empty for a cloze without a lead-in
/// @param figure a monospaced drawing shown with the question; empty where there is none
/// @param facts ids in the author's own fact sheet
/// @param enemies items that must not share an examination form, nor a study day where avoidable
public record Item(
        ItemId id,
        List<ItemId> formerly,
        String topic,
        boolean critical,
        Level level,
        Status status,
        String question,
        String figure,
        Interaction interaction,
        Rationale rationale,
        List<String> facts,
        Set<ItemId> enemies,
        Notes notes) {
    public Item {
        formerly = List.copyOf(formerly);
        facts = List.copyOf(facts);
        enemies = Set.copyOf(enemies);
    }

    public Kind kind() {
        return interaction.kind();
    }
}
