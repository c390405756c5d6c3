package retain.lint;

import retain.deck.Interaction.Match;
import retain.deck.Option;
import retain.deck.OptionId;

import java.util.ArrayList;
import java.util.List;

/// Where the sides of a match stand in its item.
final class MatchPlaces {
    private MatchPlaces() {}

    /// A right side: in the first pair that has it, else among the extra ones.
    static String of(Match match, Option target) {
        List<OptionId> paired = new ArrayList<>();
        for (Option source : match.sources()) {
            paired.add(match.key().get(source.id()));
        }
        int pair = paired.indexOf(target.id());
        if (pair >= 0) {
            return "pairs/" + pair + "/right";
        }
        int extra = 0;
        for (Option other : match.targets()) {
            if (other.equals(target)) {
                break;
            }
            if (!paired.contains(other.id())) {
                extra++;
            }
        }
        return "extra/" + extra;
    }
}
