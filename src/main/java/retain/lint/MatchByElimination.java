package retain.lint;

import retain.deck.Interaction.Match;
import retain.deck.Item;

/// As many right sides as left ones, each used once: the last pair falls out by itself, and two
/// known pairs of three are as good as three (Haladyna, Downing and Rodriguez 2002). Where one
/// right side serves two left ones nothing can be crossed out, and no `extra` is needed.
final class MatchByElimination implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        if (item.interaction() instanceof Match match
                && match.targets().size() == match.sources().size()
                && match.key().values().stream().distinct().count() == match.targets().size()) {
            report.warning(
                    item,
                    "pairs",
                    "match-by-elimination",
                    "each of the "
                            + match.targets().size()
                            + " right sides is used once, so the last pair needs no knowledge; add"
                            + " one or two right sides that fit nothing as \"extra:\"");
        }
    }
}
