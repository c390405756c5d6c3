package retain.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import retain.deck.Interaction.Choice;
import retain.deck.Interaction.Match;
import retain.deck.Interaction.Order;
import retain.deck.Interaction.TextEntry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class GuessChanceTest {
    private static List<Option> options(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> Option.of(name + i)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "single, 4, 25",
        "single, 3, 33",
        "true-false, 2, 50",
        "multiple, 3, 14",
        "multiple, 5, 3",
        "order, 3, 16",
        "order, 4, 4",
        "typed, 1, 0"
    })
    void aGuessIsRightSoOften(String kind, int options, int percent) {
        Interaction interaction =
                switch (kind) {
                    case "single" -> choice(Kind.SINGLE, options);
                    case "true-false" -> choice(Kind.TRUE_FALSE, options);
                    case "multiple" -> choice(Kind.MULTIPLE, options);
                    case "order" -> new Order(options("o", options));
                    default -> new TextEntry(List.of("raphe"), List.of(), 0);
                };
        assertEquals(percent, GuessChance.percent(interaction));
    }

    private static Choice choice(Kind kind, int options) {
        return new Choice(kind, options("o", options), Set.of(new OptionId("o0")));
    }

    @ParameterizedTest
    @CsvSource({
        // Left sides, right sides, how many of these have a left side, guesses in all.
        "2, 2, 2, 2",
        "3, 3, 3, 6",
        "3, 4, 3, 24",
        "2, 4, 2, 12",
        // A right side that serves two may serve all.
        "3, 2, 2, 8"
    })
    void whoPairsBlindlyUsesEachRightSideOnceWhereItServesOnce(
            int sources, int targets, int used, int guesses) {
        List<Option> left = options("s", sources);
        List<Option> right = options("t", targets);
        Map<OptionId, OptionId> key = new HashMap<>();
        for (int i = 0; i < sources; i++) {
            key.put(left.get(i).id(), right.get(i % used).id());
        }
        assertEquals(1.0 / guesses, GuessChance.of(new Match(left, right, key)), 1e-15);
    }

    @Test
    void nothingIsGuessedMoreThanCertainly() {
        assertEquals(100, GuessChance.percent(new Order(options("o", 1))));
    }
}
