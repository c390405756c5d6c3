package retain.lint;

import retain.deck.GuessChance;
import retain.deck.Item;

/// Of a hundred borderline candidates at least as many answer right as would by guessing: whoever
/// rates an item lower thought of something else, and pulls the cut score down (Livingston and
/// Zieky 1982).
final class BelowChance implements ItemRule {
    @Override
    public void check(Item item, Report report) {
        int chance = GuessChance.percent(item.interaction());
        item.notes()
                .angoff()
                .forEach((judge, rating) -> {
                    if (rating < chance) {
                        report.warning(
                                item,
                                "angoff/" + judge,
                                "below-chance",
                                judge
                                        + " rates the item "
                                        + rating
                                        + ", but of a hundred who know nothing "
                                        + chance
                                        + " guess it right; have it rated anew, from "
                                        + chance
                                        + " up");
                    }
                });
    }
}
