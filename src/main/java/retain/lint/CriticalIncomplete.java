package retain.lint;

import retain.deck.Item;

import java.util.ArrayList;
import java.util.List;

/// A safety-critical item without an explanation or a source. Whether somebody passes can hang on
/// it, and a wrong key can hurt: nobody should have to take it on trust.
final class CriticalIncomplete implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        List<String> lacking = new ArrayList<>();
        if (item.rationale().explanation().isBlank()) {
            lacking.add("explanation");
        }
        if (item.rationale().citations().isEmpty()) {
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
