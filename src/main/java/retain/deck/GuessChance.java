package retain.deck;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;

/// How often a candidate who knows nothing answers right.
public final class GuessChance {
    private GuessChance() {}

    /// The share of blind guesses that are right, all of them being equally likely; 0 where a text
    /// has to be found.
    public static double of(Interaction interaction) {
        return switch (interaction) {
            // Some option is picked, so the empty pick is no guess.
            case Choice(Kind kind, var options, _) when kind == Kind.MULTIPLE ->
                    1 / (Math.pow(2, options.size()) - 1);
            case Choice(_, var options, _) -> 1.0 / options.size();
            case TextEntry _, Cloze _ -> 0;
            case Order(var steps) -> 1 / arrangements(steps.size(), steps.size());
            case Match match -> 1 / guesses(match);
        };
    }

    /// The same in whole percent, rounded down.
    public static int percent(Interaction interaction) {
        return (int) Math.floor(100 * of(interaction));
    }

    /// Where no target serves twice, a guesser sees that and uses each once.
    private static double guesses(Match match) {
        int sources = match.sources().size();
        int targets = match.targets().size();
        boolean isOneToOne = match.key().values().stream().distinct().count() == sources;
        return isOneToOne ? arrangements(targets, sources) : Math.pow(targets, sources);
    }

    /// How many ways there are to put so many of some things in a row.
    private static double arrangements(int things, int places) {
        double ways = 1;
        for (int i = 0; i < places; i++) {
            ways *= things - i;
        }
        return ways;
    }
}
