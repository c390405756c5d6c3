package retain.tui;

import retain.deck.Interaction;
import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Cloze;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;
import retain.deck.Kind;
import retain.deck.OptionId;
import retain.deck.Response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a typed line as an answer: numbers or letters for what is shown, text for the rest.
final class PlainAnswer {
    private PlainAnswer() {}

    /// The answer a line gives; empty where it cannot be read. A cloze is read blank by blank
    /// elsewhere.
    static Optional<Response> read(Interaction interaction, List<OptionId> shown, String line) {
        if (line.isBlank()) {
            return Optional.of(new Response.Omitted());
        }
        return switch (interaction) {
            case Choice choice ->
                    places(line, shown.size(), choice.kind()).map(picked -> chosen(shown, picked));
            case Order _ ->
                    places(line, shown.size(), Kind.ORDER)
                            .filter(picked -> picked.size() == shown.size())
                            .map(picked ->
                                    new Response.Ordered(picked.stream().map(shown::get).toList()));
            case Match match -> pairs(match, shown, line);
            case TextEntry _, Cloze _ -> Optional.of(new Response.Entered(line.strip()));
        };
    }

    private static Response chosen(List<OptionId> shown, List<Integer> picked) {
        Set<OptionId> options = new LinkedHashSet<>();
        picked.forEach(place -> options.add(shown.get(place)));
        return new Response.Chosen(options);
    }

    private static Optional<List<Integer>> places(String line, int size, Kind kind) {
        List<Integer> places = new ArrayList<>();
        for (String word : line.strip().replace(',', ' ').split(" +", -1)) {
            int place = place(word);
            if (place < 0 || place >= size || places.contains(place)) {
                return Optional.empty();
            }
            places.add(place);
        }
        boolean one = kind == Kind.SINGLE || kind == Kind.TRUE_FALSE;
        return one && places.size() != 1 ? Optional.empty() : Optional.of(places);
    }

    /// From 0: `1` and `a` are the same place; -1 where it is neither.
    private static int place(String word) {
        if (word.length() == 1 && Character.toLowerCase(word.charAt(0)) >= 'a') {
            return Character.toLowerCase(word.charAt(0)) - 'a';
        }
        boolean digits = !word.isEmpty() && word.length() <= 3;
        for (int i = 0; i < word.length(); i++) {
            digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(word) - 1 : -1;
    }

    private static Optional<Response> pairs(Match match, List<OptionId> shown, String line) {
        Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
        for (String word : line.strip().replace(',', ' ').split(" +", -1)) {
            int source = word.length() < 2 ? -1 : place(word.substring(0, word.length() - 1));
            int target = word.length() < 2 ? -1 : place(word.substring(word.length() - 1));
            if (source < 0
                    || source >= match.sources().size()
                    || target < 0
                    || target >= shown.size()) {
                return Optional.empty();
            }
            pairs.put(match.sources().get(source).id(), shown.get(target));
        }
        return Optional.of(new Response.Matched(pairs));
    }
}
