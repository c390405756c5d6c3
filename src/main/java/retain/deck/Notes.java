package retain.deck;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What authors note about an item for each other. No trainee is shown any of it.
///
/// @param ignored names of the rules that the item may break (`lint`)
/// @param why the reason for ignoring them; empty where none is ignored
/// @param angoff by judge: how many of a hundred borderline candidates would answer right
/// @param replacedBy the item that took the place of this retired one
public record Notes(
        Optional<Reviewed> reviewed,
        Set<String> ignored,
        String why,
        Map<String, Integer> angoff,
        Optional<ItemId> replacedBy) {
    public static final Notes NONE =
            new Notes(Optional.empty(), Set.of(), "", Map.of(), Optional.empty());

    public Notes {
        ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
        angoff = Collections.unmodifiableMap(new LinkedHashMap<>(angoff));
    }

    /// Who looked at the item and found it good.
    ///
    /// @param hash of the content that was approved, see `ContentHash`; empty where none is noted
    public record Reviewed(String by, LocalDate date, String hash) {}
}
