package retain.lint;

import retain.deck.Item;

import java.util.ArrayList;
import java.util.List;

/// A safety-critical item without an explanation or a source. Whether somebody passes can hang on
/// it, and a wrong key can hurt: nobody should have to take it on trust.
///
/// @param canCite whether the course has a bibliography; a deck by itself has none
record CriticalIncomplete(boolean canCite) implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        List<String> lacking = new ArrayList<>();
        if (item.rationale().explanation().isBlank()) {
            lacking.add("explanation");
        }
        if (canCite && item.rationale().citations().isEmpty()) {
            lacking.add("cite");
        }
        if (item.critical() && !lacking.isEmpty()) {
            report.error(
                    item,
                    "critical",
                    "critical-incomplete",
                    "a safety-critical item needs its reason and its source, or nobody can check"
                            + " it; add "
                            + Quoted.list(
                                    lacking.stream().map(key -> "\"" + key + ":\"").toList()));
        }
    }
}
